"""Takes an incoming collection into the store: marks by an edit, history by adding. Not for comparing."""

from desktop.exchange.collection import Collection
from desktop.exchange.merge import MergePreview, compare
from desktop.model.history import Reading, Snapshot, Visit
from desktop.model.ids import DossierId
from desktop.userdata.store import UserStore


def preview_of(store: UserStore, incoming: Collection) -> MergePreview:
    """Compare what comes in with what the store has.

    Raises:
        StoreError: the store cannot be read.
    """
    return compare(incoming, store.kept([one.mark.id for one in incoming.kept]), store.folders())


def take_in_history(store: UserStore, incoming: Collection) -> int:
    """Add visits, closed tabs, readings and snapshots that are new or newer; return how many.

    Raises:
        StoreError: nothing was changed.
    """
    history = store.history
    known = {_key(visit) for visit in history.every_visit()}
    tabs = {(tab.place, tab.time) for tab in history.closed_tabs()}
    visits = tuple(visit for visit in incoming.visits if _key(visit) not in known)
    closed = tuple(tab for tab in incoming.tabs if (tab.place, tab.time) not in tabs)
    readings = tuple((name, _newer_readings(store, name, some)) for name, some in incoming.readings)
    snapshots = tuple(one for one in incoming.snapshots if _is_newer(one, history.snapshot(one.dossier)))
    history.take_in(visits, closed, readings, snapshots)
    return len(visits) + len(closed) + sum(len(some) for _, some in readings) + len(snapshots)


def _key(visit: Visit) -> tuple[object, ...]:
    return visit.place, visit.time


def _newer_readings(
    store: UserStore, dossier: DossierId, readings: tuple[Reading, ...]
) -> tuple[Reading, ...]:
    mine = {one.passage: one.time for one in store.history.readings(dossier)}
    return tuple(one for one in readings if one.time > mine.get(one.passage, ""))


def _is_newer(theirs: Snapshot, mine: Snapshot | None) -> bool:
    return mine is None or theirs.time > mine.time
