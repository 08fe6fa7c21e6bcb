"""All that leaves or enters the program in one file, as a value. Not for any one form of file."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.model.edit import Kept
from desktop.model.history import ClosedTab, Reading, Snapshot, Visit
from desktop.model.ids import DossierId, FolderId
from desktop.model.mark import Folder
from desktop.userdata.store import UserStore


class Collection(NamedTuple):
    """What was gathered. dossier: that it is limited to, None for all. left_out: what could not be read.

    readings: by dossier. The history is there only where everything was asked for.
    """

    kept: tuple[Kept, ...] = ()
    folders: tuple[Folder, ...] = ()
    visits: tuple[Visit, ...] = ()
    tabs: tuple[ClosedTab, ...] = ()
    readings: tuple[tuple[DossierId, tuple[Reading, ...]], ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    dossier: DossierId | None = None
    left_out: tuple[str, ...] = ()


def collect(store: UserStore, dossier: DossierId | None = None) -> Collection:
    """Gather everything, or the marks of one dossier with the folders that they lie in."""
    found = store.every_kept() if dossier is None else store.kept_of(dossier)
    kept = tuple(sorted(found, key=_id))
    if dossier is not None:
        return Collection(kept, folders_above(kept, store.folders()), dossier=dossier)
    history = store.history
    return Collection(
        kept,
        tuple(sorted(store.folders())),
        tuple(one._replace(number=0) for one in history.every_visit()),
        tuple(one._replace(number=0) for one in reversed(history.closed_tabs())),
        tuple((name, history.readings(name)) for name in history.readers_dossiers()),
        history.snapshots(),
    )


def _id(kept: Kept) -> str:
    return kept.mark.id


def folders_above(kept: Iterable[Kept], folders: Iterable[Folder]) -> tuple[Folder, ...]:
    """Return the folders that marks lie in, with those above them, in order of id."""
    by_id = {folder.id: folder for folder in folders}
    wanted: dict[FolderId, Folder] = {}
    for one in kept:
        folder = by_id.get(one.mark.folder)
        while folder is not None and folder.id not in wanted:
            wanted[folder.id] = folder
            folder = by_id.get(folder.parent)
    return tuple(wanted[name] for name in sorted(wanted))
