"""Where the files of a library are and which version of them this program makes. Not for opening them.

A library may be thrown away at any time: everything in it is made from the dossiers' YAML again.
"""

from pathlib import Path
from typing import Final

# Raised with every change of the tables, of the stored form of a value or of the index: a library with
# another number is made anew. A field added at the end of a value with a default needs no new number.
FORMAT: Final = 7
APPLICATION: Final = 0x53415354  # "SAST"


def store_path(library: Path) -> Path:
    """Return the SQLite file of a library."""
    return library / "library.sqlite"


def store_files(library: Path) -> tuple[Path, ...]:
    """Return the SQLite file and those that may stand beside it."""
    path = store_path(library)
    return (path, *(path.with_name(path.name + tail) for tail in ("-wal", "-shm", "-journal")))


def lock_path(library: Path) -> Path:
    """Return the file that the one building process holds."""
    return library / "building.lock"


def index_path(library: Path) -> Path:
    """Return the folder of the full-text index."""
    return library / "index"


def condemn(library: Path) -> None:
    """Leave word that the library is damaged, so that the next build begins anew.

    A reader cannot mend what it finds; where it may not write either, the build finds out by itself.
    """
    try:
        _verdict_path(library).touch()
    except OSError:
        return


def is_condemned(library: Path) -> bool:
    """Tell whether a reader found the library damaged."""
    return _verdict_path(library).exists()


def pardon(library: Path) -> None:
    """Take the word back; the library was made anew."""
    _verdict_path(library).unlink(missing_ok=True)


def _verdict_path(library: Path) -> Path:
    return library / "damaged"
