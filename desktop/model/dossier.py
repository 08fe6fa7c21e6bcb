"""A dossier, its section tree and its passages. Not for figures, series and the other records."""

from typing import NamedTuple

from desktop.model.choices import Stance
from desktop.model.edtf import EdtfDate
from desktop.model.figure import Check
from desktop.model.ids import DossierId, EntityId, FigureId, PassageId, SectionId, SeriesId, SourceId
from desktop.model.prose import Prose


class Dossier(NamedTuple):
    """What a dossier says of itself.

    language: BCP 47 tag. version: free text chosen by the authors, shown and cited. updated: day of that
    version. based_on: the source that the dossier restates, if there is one.
    """

    id: DossierId
    title: str
    language: str
    version: str
    description: str = ""
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    licence: str = ""
    updated: EdtfDate | None = None
    based_on: SourceId | None = None


class Section(NamedTuple):
    """A node of the section tree.

    number: locator as written before the title, ``"3"`` or ``"3.1"``. order: 0-based in reading order
    over the whole dossier. depth: 0 for the top.
    """

    id: SectionId
    title: str
    number: str
    order: int
    depth: int = 0
    parent: SectionId | None = None


class Answer(NamedTuple):
    """A passage that this one answers, and what the two differ about in a few words."""

    passage: PassageId
    subject: str


class Passage(NamedTuple):
    """A citable piece of prose.

    number: locator, ``"3.2"``. order: 0-based in reading order over the dossier. The tuples of ids name
    what the passage mentions or states, in order of first mention.
    """

    id: PassageId
    section: SectionId
    number: str
    order: int
    title: str
    prose: Prose
    stance: Stance = Stance.CONTEXT
    answers: tuple[Answer, ...] = ()
    checks: tuple[Check, ...] = ()
    figures: tuple[FigureId, ...] = ()
    series: tuple[SeriesId, ...] = ()
    entities: tuple[EntityId, ...] = ()
    sources: tuple[SourceId, ...] = ()
