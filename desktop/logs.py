"""Keeps the traceback of a crash in a file of its own. Not for telling the reader: that is a Notice.

There is no running log: an offline program that goes well has nothing to say, and what goes wrong in an
expected way is told on the screen. ``logging`` is left out of start-up on purpose.
"""

import sys
import time
import traceback
from pathlib import Path
from typing import Final

from desktop import __version__

KEPT: Final = 10


def keep_crash(folder: Path, error: BaseException) -> Path | None:
    """Write the traceback to a new file and drop the oldest; None where that cannot be done."""
    stamp = time.strftime("%Y-%m-%dT%H%M%SZ", time.gmtime())
    file = folder / f"{stamp}-{time.monotonic_ns() % 1_000_000:06}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{_machine()}\n\n{''.join(traceback.format_exception(error))}", "utf-8")
        for old in sorted(folder.glob("*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


def _machine() -> str:
    """Say what a bug report needs: the program, Python, the system and Qt if it is loaded."""
    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    return f"Sastra {__version__}, Python {sys.version}, {sys.platform}, PySide6 {qt}"
