"""Takes an incoming collection into the store: marks by an edit, history by adding. Not for comparing."""

from typing import NamedTuple

from desktop.exchange.collection import Collection
from desktop.exchange.merge import MergePreview, compare
from desktop.model.history import PastPart, Reading, Snapshot, Visit
from desktop.model.ids import DossierId
from desktop.userdata.store import UserStore


def preview_of(store: UserStore, incoming: Collection) -> MergePreview:
    """Compare what comes in with what the store has.

    Raises:
        StoreError: the store cannot be read.
    """
    return compare(incoming, store.kept([one.mark.id for one in incoming.kept]), store.folders())


class TakenIn(NamedTuple):
    """What was added to the history, and the readings and snapshots that it took the place of."""

    part: PastPart
    before: PastPart


def take_in_history(store: UserStore, incoming: Collection) -> TakenIn:
    """Add visits, closed tabs, readings and snapshots that are new or newer.

    Raises:
        StoreError: nothing was changed.
    """
    part = new_history(store, incoming)
    readings = tuple((name, _replaced(store, name, some)) for name, some in part.readings)
    found = [store.history.snapshot(one.dossier) for one in part.snapshots]
    store.history.take_in(part)
    return TakenIn(part, PastPart((), (), readings, tuple(one for one in found if one is not None)))


def take_out_history(store: UserStore, taken: TakenIn) -> None:
    """Undo what :func:`take_in_history` did.

    Raises:
        StoreError: nothing was changed.
    """
    store.history.take_out(*taken)


def new_history(store: UserStore, incoming: Collection) -> PastPart:
    """Return what of an incoming history is new or newer than what is there."""
    history = store.history
    known = {_key(visit) for visit in history.every_visit()}
    tabs = {(tab.place, tab.time) for tab in history.closed_tabs()}
    return PastPart(
        tuple(visit for visit in incoming.visits if _key(visit) not in known),
        tuple(tab for tab in incoming.tabs if (tab.place, tab.time) not in tabs),
        tuple((name, _newer_readings(store, name, some)) for name, some in incoming.readings),
        tuple(one for one in incoming.snapshots if _is_newer(one, history.snapshot(one.dossier))),
    )


def _key(visit: Visit) -> tuple[object, ...]:
    return visit.place, visit.time


def _newer_readings(
    store: UserStore, dossier: DossierId, readings: tuple[Reading, ...]
) -> tuple[Reading, ...]:
    mine = {one.passage: one.time for one in store.history.readings(dossier)}
    return tuple(one for one in readings if one.time > mine.get(one.passage, ""))


def _replaced(store: UserStore, dossier: DossierId, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    passages = {one.passage for one in readings}
    return tuple(one for one in store.history.readings(dossier) if one.passage in passages)


def _is_newer(theirs: Snapshot, mine: Snapshot | None) -> bool:
    return mine is None or theirs.time > mine.time
