"""Opening the store's file, for one thread each. Not for questions to it."""

import os
import sqlite3
from pathlib import Path
from typing import Final

from desktop.library.layout import condemn, store_files, store_path
from desktop.library.schema import is_ours, make_tables
from desktop.library.trouble import no_library, storing, wrong_library
from desktop.model.errors import StoreDamaged

CACHE_KIB: Final = 2_000
"""As much as SQLite keeps by itself."""
_PATIENCE_S: Final = 5.0


def open_reading(library: Path, cache_kib: int = CACHE_KIB) -> sqlite3.Connection:
    """Open for reading only; nothing is made. cache_kib: how much of the file may be kept in memory.

    Raises:
        StoreDamaged: the file is no store of this version.
        StoreError: there is no file, or it cannot be read.
    """
    path = store_path(library)
    if not path.exists():
        raise no_library(library)
    with storing(library):
        connection = _connect(f"{path.absolute().as_uri()}?{_manner(library)}")
        connection.execute(f"PRAGMA cache_size = -{cache_kib}")
    try:
        _check(connection, library)
    except BaseException:
        connection.close()
        raise
    return connection


def open_building(library: Path) -> sqlite3.Connection:
    """Open for changing; the tables are made where there is no file. The caller holds the build lock.

    Raises:
        StoreDamaged: the file is no store of this version.
        StoreError: it cannot be made, read or written.
    """
    path = store_path(library)
    with storing(library):
        # Killed before its tables were made, a store is empty; nothing of it is worth more than that.
        is_new = not path.exists() or path.stat().st_size == 0
        connection = _connect(path.absolute().as_uri())
    try:
        with storing(library):
            if is_new:
                make_tables(connection)
            # A crash of the machine may cost the last dossiers of a build, never the file.
            connection.execute("PRAGMA synchronous = NORMAL")
        _check(connection, library)
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=_PATIENCE_S, isolation_level=None)


def _manner(library: Path) -> str:
    """Return how to open a file for reading.

    SQLite cannot read a WAL store where it may not make the files beside it; there nobody else writes
    either, so that the file alone may be taken for the whole.
    """
    alone = not any(path.exists() for path in store_files(library)[1:])
    return "mode=ro&immutable=1" if alone and not os.access(library, os.W_OK) else "mode=ro"


def _check(connection: sqlite3.Connection, library: Path) -> None:
    try:
        with storing(library):
            ours = is_ours(connection)
    except StoreDamaged:
        condemn(library)
        raise
    if not ours:
        raise wrong_library(library)
