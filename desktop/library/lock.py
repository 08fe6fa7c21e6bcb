"""One build at a time for a library, across processes. Not for readers: they need no lock.

The lock is SQLite's own on an empty file: it works alike on every system, is given back by the kernel
when its holder is killed, and needs nobody to clear up.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop.library.layout import lock_path
from desktop.library.trouble import storing
from desktop.model.errors import StoreBusy, StoreDamaged

_LOOK_S: Final = 0.1


@contextmanager
def build_lock(library: Path, patience_s: float, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Hold the right to build a library, waiting for another build; the folder is made where it is missing.

    Raises:
        StoreBusy: another build was still at work after ``patience_s``, or ``cancelled`` while waiting.
        StoreReadOnly, StoreFull: the folder cannot be made or written.
    """
    with storing(library):
        library.mkdir(parents=True, exist_ok=True)
        holder = sqlite3.connect(lock_path(library), timeout=_LOOK_S, isolation_level=None)
    try:
        _take(holder, library, time.monotonic() + patience_s, cancelled)
        yield
    finally:
        holder.close()


def _take(holder: sqlite3.Connection, library: Path, until: float, cancelled: Callable[[], bool]) -> None:
    while True:
        try:
            with storing(library):
                holder.execute("BEGIN EXCLUSIVE")
            return
        except StoreDamaged:
            # Nothing is ever written to it, so whatever it holds is not ours and not held by a build. It is
            # emptied, not deleted, so that all who wait go on asking for the same file.
            with storing(library):
                if lock_path(library).stat().st_size == 0:
                    raise
                os.truncate(lock_path(library), 0)
        except StoreBusy:
            if cancelled() or time.monotonic() >= until:
                raise
