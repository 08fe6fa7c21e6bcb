"""Says an error of SQLite or of the file system in the words of a reader. Not for mending anything."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from desktop.language import tr
from desktop.model.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreReadOnly, store_error

_WHAT: Final = tr("your marks")
_Said = tuple[type[StoreError], str, str]
_DAMAGED: Final = (
    StoreDamaged,
    tr("The file with your marks is damaged"),
    tr("Start the program again: it keeps that file and opens the newest good copy."),
)
_FULL: Final = (
    StoreFull,
    tr("No room is left on the disk for your marks"),
    tr("Free some room, then try again."),
)
_BUSY: Final = (
    StoreBusy,
    tr("Another copy of the program is keeping your marks busy"),
    tr("Nothing was changed. Try again in a moment."),
)
_READ_ONLY: Final = (
    StoreReadOnly,
    tr("Your marks cannot be changed: their folder cannot be written"),
    tr("Make the folder writable, then start the program again."),
)

# By primary and, where it tells more, by extended result code. SQLite says FULL for a full disk only: a
# used up quota or a file size limit shows as a failed write.
_BY_CODE: Final[dict[int, _Said]] = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_ERROR: _DAMAGED,
    sqlite3.SQLITE_IOERR_SHORT_READ: _DAMAGED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR_WRITE: _FULL,
    sqlite3.SQLITE_IOERR_SHMSIZE: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_AUTH: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
}


@contextmanager
def plainly() -> Iterator[None]:
    """Raise what SQLite or the file system raises as one of the StoreError family."""
    try:
        yield
    except sqlite3.Error as error:
        raise _said(error) from error
    except UnicodeDecodeError as error:
        # Python's sqlite3 fails so on an error message that quotes the damaged bytes.
        raise _error(_DAMAGED) from error
    except OSError as error:
        raise store_error(error, _WHAT) from error


def _said(error: sqlite3.Error) -> StoreError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    found = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF)
    return (
        _error(found)
        if found
        else StoreError(tr("Your marks could not be read or kept: {error}", error=error))
    )


def _error(said: _Said) -> StoreError:
    kind, text, remedy = said
    return kind(text, remedy)
