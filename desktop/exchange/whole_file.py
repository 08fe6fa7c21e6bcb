"""Writes a file whole or not at all, so that nobody ever reads half of one. Not for what is in it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop.language import tr
from desktop.model.errors import StoreReadOnly, store_error

_WHAT: Final = tr("the export of your marks")


def write_whole(file: Path, words: str, may_replace: Callable[[], bool] | None = None) -> bool:
    """Write a file beside the old one and let it take its place; on disk when this returns.

    may_replace: asked at the last moment; False leaves the old one, and is returned.

    Raises:
        StoreError: it cannot be written; what was there stands.
    """
    file = Path(os.path.realpath(file))
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            with unfinished.open("w", encoding="utf-8", newline="\n") as target:
                target.write(words)
                target.flush()
                os.fsync(target.fileno())
            if may_replace is not None and not may_replace():
                return False
            unfinished.replace(file)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        found = store_error(error, _WHAT)
        if isinstance(found, StoreReadOnly):
            raise StoreReadOnly(str(found), tr("Make the folder writable, or choose another.")) from error
        raise found from error
    return True
