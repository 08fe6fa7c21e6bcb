"""The error family. Not for faults of content: those are Problems.

SastraError
├── StoreError          the compiled library or the reader's own store cannot be read or written
│   ├── StoreBusy       another copy of the program holds it
│   ├── StoreChanged    what was to be changed is no longer as it was
│   ├── StoreDamaged    the file is not what it should be
│   ├── StoreFull       no room left on the disk
│   └── StoreReadOnly   the folder cannot be written
├── ExchangeError       a file that was to be read in is none that can be
├── LoadError           a dossier cannot be read at all
└── StartError          the program cannot start; its text is a sentence for the reader
"""

import errno
from typing import Final

from desktop.language import Said, tr


class SastraError(Exception):
    """An expected failure. ``str(error)`` is one plain sentence; ``remedy`` says what to do now.

    told: the two as they are handed to another process, which may speak another language.
    """

    def __init__(self, text: Said | str, remedy: Said | str = "") -> None:
        super().__init__(str(text))
        self.remedy = str(remedy)
        self.told = tuple(Said(each) if isinstance(each, str) else each for each in (text, remedy))


class StoreError(SastraError):
    """The compiled library or the reader's own store cannot be read or written."""


class StoreBusy(StoreError):
    """Another copy of the program holds the store."""


class StoreChanged(StoreError):
    """What was to be changed is no longer as whoever asked knew it."""


class StoreDamaged(StoreError):
    """The file of the store is not what it should be."""


class StoreFull(StoreError):
    """No room is left on the disk."""


class StoreReadOnly(StoreError):
    """The folder cannot be written."""


class ExchangeError(SastraError):
    """A file that was to be read in is none that can be."""


class LoadError(SastraError):
    """A dossier cannot be read at all."""


class StartError(SastraError):
    """The program cannot start."""


_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def store_error(error: OSError, what: str) -> StoreError:
    """Turn a failure of the file system into its member of the family; ``what`` was to be written."""
    if error.errno in _FULL:
        return StoreFull(
            tr("No room is left on the disk for {what}", what=what), tr("Free some room, then try again.")
        )
    if error.errno in _READ_ONLY:
        remedy = tr("Make it writable, or name another folder in SASTRA_HOME and start again.")
        return StoreReadOnly(
            tr("The folder for {what} cannot be written: {reason}", what=what, reason=error.strerror), remedy
        )
    return StoreError(tr("{what} could not be kept: {error}", what=what[:1].upper() + what[1:], error=error))
