"""Brings the folder of automatic exports and the store together where that needs no reader. Not for when.

What a reader has to see first is returned and stays in its file, over which nothing is written until then.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop.exchange.export_folder import FolderChanges, changes_in, taken_in, write_dossier
from desktop.language import tr
from desktop.model.errors import StoreError
from desktop.model.ids import DossierId
from desktop.userdata.store import UserStore

TITLE: Final = tr("Merge marks from another machine")


def synchronise(
    store: UserStore, folder: Path, dossiers: Iterable[DossierId] | None = None
) -> tuple[FolderChanges, ...]:
    """Write the files of dossiers, None for all, and return the changes of others that wait for the reader.

    Raises:
        StoreError: the folder is not there or cannot be read or written; what was there stands.
    """
    if not folder.is_dir():
        raise StoreError(
            tr("The folder for automatic exports is not there: {folder}", folder=folder),
            tr("Your marks are kept all the same. Bring it back, or choose another in Marks, Export marks."),
        )
    for dossier in store.exported_dossiers() if dossiers is None else dossiers:
        write_dossier(store, folder, dossier)
    waiting: list[FolderChanges] = []
    for changes in changes_in(store, folder, TITLE):
        if changes.is_empty:
            settle(store, folder, changes)
        else:
            waiting.append(changes)
    return tuple(waiting)


def settle(store: UserStore, folder: Path, changes: FolderChanges) -> None:
    """Note that the changes of a file were seen to, and write what came of it.

    A file of which something cannot be read stays as it is, or that would be gone.

    Raises:
        StoreError: it cannot be written.
    """
    if changes.told:
        return
    taken_in(store, changes)
    write_dossier(store, folder, changes.dossier)
