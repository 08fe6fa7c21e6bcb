"""Gathers what the start page offers: dossiers, places visited, marks, latest first. Not for showing it."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.notices import NoticeControl
from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.history import Visit
from desktop.model.ids import DossierId
from desktop.model.mark import Mark
from desktop.model.offer import Offer, OfferKind, StartLists
from desktop.model.place import dossier_place
from desktop.render.words import MARK_WORDS
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore

MOST_DOSSIERS: Final = 12
MOST_PLACES: Final = 8
MOST_MARKS: Final = 8
_VISITS: Final = 400
"""So many are looked through for the latest places, each of which may have been visited often."""


class _Remembered(NamedTuple):
    visits: tuple[Visit, ...]
    marks: tuple[Mark, ...]


class StartControl(QObject):
    """Asks what the reader left, then what it is called; each time the page is opened."""

    lists_changed = Signal(object)  # StartLists

    def __init__(
        self,
        user: Lane[UserStore],
        library: Lane[LibraryStore],
        notices: NoticeControl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._remembering = Channel(user, self)
        self._remembering.answered.connect(self._on_remembered)
        self._remembering.failed.connect(self._on_forgotten)
        self._naming = Channel(library, self)
        self._naming.answered.connect(self.lists_changed)
        self._naming.failed.connect(notices.tell_error)

    def show_dossier(self, _dossier: DossierId) -> None:
        """Gather anew: the page is of the whole library and never older than its opening."""
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Gather anew."""
        self._remembering.ask(_remembered)

    @Slot(object)
    def _on_remembered(self, remembered: _Remembered) -> None:
        self._naming.ask(partial(start_lists, visits=remembered.visits, marks=remembered.marks))

    @Slot(object)
    def _on_forgotten(self, _error: object) -> None:
        """Show the dossiers at least; whoever needs the store more tells what is wrong with it."""
        self._on_remembered(_Remembered((), ()))


def start_lists(store: LibraryStore, visits: Sequence[Visit], marks: Sequence[Mark]) -> StartLists:
    """Return what can be offered of the dossiers that the library has. visits, marks: latest first."""
    entries = {entry.id: entry for entry in store.entries()}
    dated = dict.fromkeys(visit.place.dossier for visit in visits)
    order = [*(entries[name] for name in dated if name in entries)]
    order += sorted((each for each in entries.values() if each.id not in dated), key=_title)
    known = [visit for visit in visits if visit.place.dossier in entries and visit.title]
    return StartLists(
        tuple(map(_dossier, order[:MOST_DOSSIERS])),
        tuple(_places(known, entries))[:MOST_PLACES],
        tuple(_mark(mark, entries) for mark in marks if mark.place.id and mark.place.dossier in entries)[
            :MOST_MARKS
        ],
        len(entries),
    )


def _remembered(store: UserStore) -> _Remembered:
    kept = store.page(limit=4 * MOST_MARKS)
    return _Remembered(tuple(store.history.visits(_VISITS)), tuple(each.mark for each in kept))


def _title(entry: CatalogueEntry) -> str:
    return entry.dossier.title.casefold()


def _dossier(entry: CatalogueEntry) -> Offer:
    detail = tr("passages: {passages}, figures: {figures}", passages=entry.passages, figures=entry.figures)
    return Offer(OfferKind.DOSSIER, dossier_place(entry.id).link, entry.dossier.title, detail=detail)


def _places(visits: Iterable[Visit], entries: dict[DossierId, CatalogueEntry]) -> Iterable[Offer]:
    """Yield each place once, where the reader was in it last."""
    seen = set()
    for visit in visits:
        record = visit.place._replace(at=0)
        if record not in seen:
            seen.add(record)
            dossier = entries[visit.place.dossier].dossier.title
            yield Offer(OfferKind.RECENT, visit.place.link, visit.title, detail=dossier)


def _mark(mark: Mark, entries: dict[DossierId, CatalogueEntry]) -> Offer:
    kind, dossier = MARK_WORDS[mark.kind][0], entries[mark.place.dossier].dossier.title
    return Offer(OfferKind.MARK, mark.place.link, mark.title, detail=f"{kind} · {dossier}")
