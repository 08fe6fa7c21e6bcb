"""Turns errors of SQLite and of the file system into the program's own. Not for mending anything."""

import errno
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop.language import Said, said
from desktop.model.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreReadOnly

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
# A closed store, a wrong thread, a value that breaks a rule: faults of the caller, not of the file.
_OWN_FAULTS: Final = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.IntegrityError)
_DAMAGE_WORDS: Final = re.compile(r"An IO error occurred|Data corrupt|Fst data")
_SYSTEM_ERROR: Final = re.compile(r"os error (\d+)|code: (\d+)")


@contextmanager
def storing(folder: Path) -> Iterator[None]:
    """Raise errors of SQLite and of the file system as StoreErrors; folder: the one they name."""
    try:
        yield
    except _OWN_FAULTS:
        raise
    except sqlite3.Error as error:
        raise store_error(error, folder) from error
    except OSError as error:
        raise file_error(error, folder) from error


def store_error(error: sqlite3.Error, folder: Path) -> StoreError:
    """Return what an error of SQLite means for a reader."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    if code == sqlite3.SQLITE_CANTOPEN and not os.access(folder, os.W_OK):
        return StoreReadOnly(_NOT_WRITABLE.of(folder=str(folder)), _ALLOW)
    kind, text, remedy = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF, (StoreError, _UNREADABLE, _LOOK))
    return kind(text.of(folder=str(folder)), remedy)


def file_error(error: OSError, folder: Path) -> StoreError:
    """Return what an error of the file system means for a reader."""
    if error.errno in _FULL:
        return StoreFull(_NO_ROOM.of(folder=str(folder)), _MAKE_ROOM)
    if error.errno in _READ_ONLY:
        return StoreReadOnly(_NOT_WRITABLE.of(folder=str(folder)), _ALLOW)
    return StoreError(
        said(
            "The folder {folder} cannot be used: {reason}.",
            folder=str(folder),
            reason=error.strerror or str(error),
        ),
        _LOOK,
    )


_NO_ROOM: Final = said("There is no room left for the library in {folder}.")
_MAKE_ROOM: Final = said("Free some space on that disk and try again.")
_NOT_WRITABLE: Final = said("The library's folder {folder} cannot be written.")
_ALLOW: Final = said("Allow writing in that folder, or name another one with SASTRA_HOME.")
_DAMAGED: Final = said("The library in {folder} is damaged.")
_REBUILD: Final = said("It is made anew from the dossiers by itself; nothing of yours is in it.")
_HELD: Final = said("Another copy of the program is working on the library in {folder}.")
_WAIT: Final = said("Wait until it has finished and try again.")
_UNREADABLE: Final = said("The library in {folder} cannot be read or written.")
_LOOK: Final = said("Look whether the folder and its disk are in order, then try again.")

_BY_CODE: Final[dict[int, tuple[type[StoreError], Said, Said]]] = {
    sqlite3.SQLITE_FULL: (StoreFull, _NO_ROOM, _MAKE_ROOM),
    sqlite3.SQLITE_READONLY: (StoreReadOnly, _NOT_WRITABLE, _ALLOW),
    sqlite3.SQLITE_PERM: (StoreReadOnly, _NOT_WRITABLE, _ALLOW),
    sqlite3.SQLITE_BUSY: (StoreBusy, _HELD, _WAIT),
    sqlite3.SQLITE_LOCKED: (StoreBusy, _HELD, _WAIT),
    sqlite3.SQLITE_CORRUPT: (StoreDamaged, _DAMAGED, _REBUILD),
    sqlite3.SQLITE_NOTADB: (StoreDamaged, _DAMAGED, _REBUILD),
    sqlite3.SQLITE_ERROR: (StoreDamaged, _DAMAGED, _REBUILD),
    sqlite3.SQLITE_IOERR_SHORT_READ: (StoreDamaged, _DAMAGED, _REBUILD),
    # SQLite says FULL only for ENOSPC; a used up quota or size limit fails the write itself.
    sqlite3.SQLITE_IOERR_WRITE: (StoreFull, _NO_ROOM, _MAKE_ROOM),
    sqlite3.SQLITE_IOERR_SHMSIZE: (StoreFull, _NO_ROOM, _MAKE_ROOM),
    sqlite3.SQLITE_MISMATCH: (StoreDamaged, _DAMAGED, _REBUILD),
}


def index_error(error: Exception, folder: Path) -> StoreError:
    """Return what a failure of the search index means; its engine tells of the disk only in words."""
    if isinstance(error, StoreError):
        return error
    found = _SYSTEM_ERROR.search(str(error))
    if found:
        return file_error(OSError(int(found[1] or found[2]), str(error)), folder)
    return StoreDamaged(_DAMAGED.of(folder=str(folder)), _REBUILD)


def index_damage(error: BaseException, folder: Path) -> StoreDamaged | None:
    """Return what a failed question to the search index means; None where its files are not to blame.

    The engine tells of damaged files in words, or stumbles over them and ends in a panic.
    """
    if isinstance(error, StoreDamaged):
        return error
    told = isinstance(error, ValueError) and _DAMAGE_WORDS.search(str(error))
    return damaged(folder) if told or type(error).__name__ == "PanicException" else None


def wrong_library(folder: Path) -> StoreDamaged:
    """Return the error of a file that is no library of this version."""
    return StoreDamaged(
        said("The library in {folder} was made by another version of the program.", folder=str(folder)),
        _REBUILD,
    )


def no_library(folder: Path) -> StoreError:
    """Return the error of a folder without a library."""
    return StoreError(
        said("There is no library in {folder} yet.", folder=str(folder)), said("Compile the dossiers first.")
    )


def damaged(folder: Path) -> StoreDamaged:
    """Return the error of a library that does not hold what it should."""
    return StoreDamaged(_DAMAGED.of(folder=str(folder)), _REBUILD)
