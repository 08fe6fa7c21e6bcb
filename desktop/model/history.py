"""Where the reader was, and what had been read when. Not for the places themselves."""

from typing import NamedTuple

from desktop.model.figure import Figure
from desktop.model.ids import DossierId, FigureId, PassageId, SectionId
from desktop.model.mark import SeenFigure
from desktop.model.place import Place
from desktop.model.placing import FigureChange, Placing


class HistoryState(NamedTuple):
    """Whether there is a place to go back or forward to."""

    can_back: bool = False
    can_forward: bool = False


class Visit(NamedTuple):
    """A place where the reader was. time: ISO 8601 in UTC. number: grows with each visit."""

    place: Place
    time: str
    title: str = ""
    number: int = 0


class ClosedTab(NamedTuple):
    """A tab that can be opened again. state: JSON of whoever shows tabs. number: grows with each."""

    place: Place
    title: str
    time: str
    state: str = ""
    number: int = 0


class Reading(NamedTuple):
    """A passage that was read. digest: of its text as read. time: ISO 8601 in UTC, of the last reading."""

    passage: PassageId
    digest: str
    time: str


class SectionProgress(NamedTuple):
    """How much of a section was read: passages in its present form, of all that stand directly in it."""

    section: SectionId
    read: int
    total: int


class Snapshot(NamedTuple):
    """A dossier as the reader left it. passages: ids with the digests of their texts, in reading order."""

    dossier: DossierId
    version: str
    fingerprint: str
    time: str
    passages: tuple[tuple[PassageId, str], ...] = ()
    figures: tuple[SeenFigure, ...] = ()


class PastPart(NamedTuple):
    """A part of the history; readings by dossier."""

    visits: tuple[Visit, ...] = ()
    tabs: tuple[ClosedTab, ...] = ()
    readings: tuple[tuple[DossierId, tuple[Reading, ...]], ...] = ()
    snapshots: tuple[Snapshot, ...] = ()

    @property
    def size(self) -> int:
        """How many things it has."""
        return sum(map(len, (self.visits, self.tabs, self.snapshots, *(some for _, some in self.readings))))


class DossierChanges(NamedTuple):
    """What changed in a dossier since the reader left it.

    renamed: passages whose text now stands under another id, old and new. marks: what became of those
    marks that the changes touch.
    """

    since: str
    version_before: str
    version_now: str
    added: tuple[PassageId, ...] = ()
    changed: tuple[PassageId, ...] = ()
    removed: tuple[PassageId, ...] = ()
    renamed: tuple[tuple[PassageId, PassageId], ...] = ()
    figures: tuple[FigureChange, ...] = ()
    new_figures: tuple[FigureId, ...] = ()
    marks: tuple[Placing, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether everything is as it was."""
        return not any((self.added, self.changed, self.removed, self.renamed, self.figures, self.new_figures))


def seen_figure(figure: Figure) -> SeenFigure:
    """Return a figure as the reader sees it now."""
    return SeenFigure(figure.id, figure.low, figure.high, figure.unit)
