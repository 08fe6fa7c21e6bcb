"""All that is known of one reading, to be laid aside and taken up again. Not for reading; imports no Qt."""

from typing import Final, NamedTuple

from desktop.control.trail import Trail
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import RECORD_KINDS, RecordKind
from desktop.model.ids import DossierId
from desktop.model.place import Place, is_record_id
from desktop.render.page import ArticlePage, ReadingPosition, TreeNode

_NEAR_EDGE_WORDS: Final = 1_200
_KINDS: Final = frozenset(kind.value for kind in RECORD_KINDS)


class ReadingState(NamedTuple):
    """A reading laid aside. page: None where it is fetched when the reading is taken up.

    edges: whether the page holds the first and the last passage. place: the passage in view.
    """

    trail: Trail
    position: ReadingPosition | None = None
    entry: CatalogueEntry | None = None
    page: ArticlePage | None = None
    tree: tuple[TreeNode, ...] = ()
    edges: tuple[bool, bool] = (True, True)
    place: Place | None = None


def is_on_page(page: ArticlePage, place: Place) -> bool:
    """Tell whether a place can be shown without fetching another page."""
    if page.dossier != place.dossier:
        return False
    if place.kind is RecordKind.VIEW:
        return True
    if place.kind is RecordKind.PASSAGE:
        return any(anchor.passage == place.id for anchor in page.passages)
    if place.kind is RecordKind.SECTION:
        # To open a section is to see it begin.
        is_cut = any(anchor.section == place.id for anchor in page.before[:1])
        return not is_cut and any(anchor.section == place.id for anchor in page.passages)
    return place.kind is RecordKind.DOSSIER and page.complete


def is_near_edge(page: ArticlePage, edges: tuple[bool, bool], passage: str) -> bool:
    """Tell whether a passage stands near an end of a page beyond which there is more to read."""
    at = next((number for number, anchor in enumerate(page.passages) if anchor.passage == passage), -1)
    if page.complete or at < 0:
        return False
    words = [anchor.text.count(" ") + 1 for anchor in page.passages]
    near = min(_NEAR_EDGE_WORDS, sum(words) // 4)
    begins, ends = edges
    return (not begins and sum(words[:at]) < near) or (not ends and sum(words[at + 1 :]) < near)


def linked_place(link: str, dossier: DossierId) -> Place | None:
    """Return what ``kind:id`` means in a dossier; None where it is no link."""
    kind, _, record = link.partition(":")
    if kind not in _KINDS or not is_record_id(record):
        return None
    return Place(dossier, RecordKind(kind), record)
