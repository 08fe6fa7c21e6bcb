"""Keeps the first picture of the next start, so that it need not be fetched before it is seen. Not for more.

When the program ends it prepares what the next start would, and keeps that in the cache together with the
sizes and times of the files it was made of: library, session, settings. Where one of them has changed, or
anything else does not fit, the next start fetches its picture as the first one did. In any case the second
act fetches it anew and shows what differs.
"""

import marshal
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final
from zlib import crc32

import desktop
from desktop.control.scene import Scene, read_scene, scene_record
from desktop.language import spoken
from desktop.paths import FIRST_PICTURE, Paths

_SUM_BYTES: Final = 4


def read_kept_scene(paths: Paths) -> Scene | None:
    """Return the picture that the last end left; None where there is none that holds true."""
    try:
        stored = _file(paths).read_bytes()
        total, body = stored[:_SUM_BYTES], stored[_SUM_BYTES:]
        if crc32(body) != int.from_bytes(total, "little"):
            return None
        head, seen, record = marshal.loads(body)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return read_scene(record) if head == _head() and seen == _look(paths) else None


def keep_scene(paths: Paths, scene: Scene) -> None:
    """Keep a picture made of the files as they are now; where that cannot be done the old one goes."""
    body = marshal.dumps((_head(), _look(paths), scene_record(scene)))
    file = _file(paths)
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(crc32(body).to_bytes(_SUM_BYTES, "little") + body)
        beside.replace(file)
    except OSError:
        _remove((beside, file))


def _head() -> str:
    """Return what must be the same at the next start; a picture has words in the language of its start."""
    # Marshalled, which only Python writes and reads: damage is found by the checksum before, and JSON
    # would have to be imported for it. Another version of Python or of the program makes another head.
    return f"{marshal.version} {desktop.__version__} {spoken()}"


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _file(paths: Paths) -> Path:
    return paths.cache / FIRST_PICTURE


def _look(paths: Paths) -> tuple[tuple[str, int, int], ...]:
    """Return name, size and time of every file that the picture is made of; -1 where there is no file."""
    stores = (paths.library / "library.sqlite", paths.data / "marks.sqlite")
    files = [*stores, *(Path(f"{store}-wal") for store in stores), paths.config / "settings.json"]
    return tuple(_glance(str(file)) for file in files)


def _glance(file: str) -> tuple[str, int, int]:
    try:
        found = os.stat(file)
    except OSError:
        return (file, -1, -1)
    return (file, found.st_size, found.st_mtime_ns)
