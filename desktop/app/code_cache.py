"""Keeps the compiled form of what PySide6 compiles from source at every start. Not for our own modules.

shiboken carries its Python part as source text and compiles it anew in each process, which is a seventh of
the time an empty window needs. Within :func:`cached_compile` the built-in ``compile`` first looks whether
the very same source was compiled before, as ``__pycache__`` does for files. Nothing else changes: a source
that differs in one character, another Python or a file that cannot be read means compiling as always.
"""

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Final

Known = dict[str, tuple[str | bytes, CodeType]]
_PREFIX: Final = "shibokensupport/"
_compile: Final = builtins.compile


@contextmanager
def cached_compile(folder: Path) -> Iterator[None]:
    """Answer ``compile`` from a file in this folder, and write what is new to it at the end."""
    file = folder / f"shiboken-{sys.implementation.cache_tag}.bin"
    cache = _Cache(_read(file))
    builtins.compile = cache.compile  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = _compile
    if cache.missed:
        _write(file, cache.known)


class _Cache:
    """Compiled code by file name, each beside the source that it was made of."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.missed = False

    def compile(self, source: object, filename: object, mode: str, *more: object, **named: object) -> object:
        """Compile as the built-in does; only whole modules of shiboken are kept."""
        if mode == "exec" and not more and not named and isinstance(source, str | bytes):
            name = str(filename)
            if name.startswith(_PREFIX):
                return self._module(source, name)
        return _compile(source, filename, mode, *more, **named)  # type: ignore[call-overload]

    def _module(self, source: str | bytes, name: str) -> CodeType:
        kept = self.known.get(name)
        if kept is not None and kept[0] == source:
            return kept[1]
        self.missed = True
        code: CodeType = _compile(source, name, "exec")
        self.known[name] = (source, code)
        return code


def _read(file: Path) -> Known:
    try:
        stored = file.read_bytes()
        if not stored.startswith(MAGIC_NUMBER):
            return {}
        known = marshal.loads(stored[len(MAGIC_NUMBER) :])
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return known if isinstance(known, dict) else {}


def _write(file: Path, known: Known) -> None:
    """Write beside the file and take its place; where that cannot be done the next start compiles again."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(MAGIC_NUMBER + marshal.dumps(known))
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
