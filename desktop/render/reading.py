"""The values of what is read: page, passages on it, contents, position. Not for making or showing them."""

from typing import NamedTuple

from desktop.model.choices import Stance
from desktop.model.ids import DossierId, PassageId, SectionId
from desktop.model.place import Place


class PassageAnchor(NamedTuple):
    """Where a passage stands in a page.

    name: its anchor name in the HTML; from that anchor on the document holds ``text`` (the prose, with
    paragraph separators for line feeds) and nothing between.
    """

    passage: PassageId
    section: SectionId
    name: str
    text: str


class ArticlePage(NamedTuple):
    """A run of consecutive sections as rich text for Qt's text document.

    Anchors: ``dossier:ID``, ``section:ID``, ``passage:ID``. Links: the same schemes and ``figure:``,
    ``entity:``, ``series:``, ``event:``, ``source:``. complete: the page holds the whole dossier.
    columns: how many stand side by side. before, after: the passages of its first and its last section that
    stand on the pages beside it, where a section is too long for one.
    """

    dossier: DossierId
    title: str
    html: str
    passages: tuple[PassageAnchor, ...]
    complete: bool = True
    columns: int = 1
    before: tuple[PassageAnchor, ...] = ()
    after: tuple[PassageAnchor, ...] = ()

    @property
    def whole(self) -> tuple[PassageAnchor, ...]:
        """The passages of all its sections, whole sections, in reading order."""
        return (*self.before, *self.passages, *self.after)

    def goes_on_from(self, other: "ArticlePage") -> bool:
        """Tell whether it has all that another page has, and more."""
        return set(other.passages) < set(self.passages)


class TreeNode(NamedTuple):
    """A row of the contents tree, in reading order; parent: index of the parent row, -1 for the top."""

    place: Place
    number: str
    title: str
    parent: int = -1
    stance: Stance | None = None


class ReadingPosition(NamedTuple):
    """Where the reader is: ``place.at`` is the first visible code point of that passage.

    pixels: how far the line of that point is scrolled above the top edge, at 1x.
    """

    place: Place
    pixels: int = 0
