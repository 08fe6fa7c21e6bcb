"""Asks ICU, the library of scripts and languages, where words and lines end. Not for what they are.

It is found without Qt, which brings a copy along: compiling and the terminal have no Qt loaded. Loading it
costs some milliseconds, so that only texts that need it should.
"""

import ctypes
import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Final

_DONE: Final = -1
_NAME: Final = re.compile(r"libicuuc\.so\.(\d+)")
_OF_THE_SYSTEM: Final = ("lib64", "lib", "lib/*-linux-gnu*")


class Ends(IntEnum):
    """What is looked for, by the numbers that ICU has for it."""

    WORDS = 1
    LINES = 2


class Breaks:
    """Knows where words end, or where lines may, in a language. May be asked by several threads.

    Raises:
        OSError, AttributeError: the library is another one.
    """

    def __init__(self, library: Path, version: str, ends: Ends, language: str) -> None:
        found = ctypes.CDLL(str(library))
        begin = getattr(found, f"ubrk_open_{version}")
        begin.restype = ctypes.c_void_p
        begin.argtypes = (
            ctypes.c_int,
            ctypes.c_char_p,
            ctypes.c_char_p,
            ctypes.c_int32,
            ctypes.POINTER(ctypes.c_int),
        )
        self._set_text = getattr(found, f"ubrk_setText_{version}")
        self._set_text.restype = None
        self._set_text.argtypes = (
            ctypes.c_void_p,
            ctypes.c_char_p,
            ctypes.c_int32,
            ctypes.POINTER(ctypes.c_int),
        )
        self._next = getattr(found, f"ubrk_next_{version}")
        self._next.restype = ctypes.c_int32
        self._next.argtypes = (ctypes.c_void_p,)
        status = ctypes.c_int(0)
        self._breaks = begin(ends, language.encode(), None, 0, ctypes.byref(status))
        self._asked = Lock()
        if status.value > 0 or not self._breaks:
            raise OSError(language)

    def find(self, text: str) -> tuple[int, ...]:
        """Return the places in a text of letters of one unit each, its ends left out."""
        units = text.encode("utf-16-le" if _is_little() else "utf-16-be")
        status = ctypes.c_int(0)
        found: list[int] = []
        with self._asked:
            self._set_text(self._breaks, units, len(text), ctypes.byref(status))
            while status.value <= 0:
                at = self._next(self._breaks)
                if at == _DONE or at >= len(text):
                    break
                found.append(at)
        return tuple(found)


def ends_in(text: str, ends: Ends, language: str) -> tuple[int, ...] | None:
    """Return where words of a text end, or where its lines may; None where the library is missing."""
    known = _known(ends, language)
    return known.find(text) if known is not None else None


@lru_cache(maxsize=4)
def _known(ends: Ends, language: str) -> Breaks | None:
    for file in _libraries():
        version = _NAME.fullmatch(file.name)
        if version is None:
            continue
        try:
            return Breaks(file, version[1], ends, language)
        except (OSError, AttributeError):
            continue
    return None


def _libraries() -> Iterator[Path]:
    """Yield the files that may be it: first the copy that Qt brings along, then the system's own."""
    qt = find_spec("PySide6")
    for folder in qt.submodule_search_locations or () if qt else ():
        yield from sorted(Path(folder).glob("Qt/lib/libicuuc.so.*"))
    for pattern in _OF_THE_SYSTEM:
        yield from sorted(Path("/usr").glob(f"{pattern}/libicuuc.so.*"))


def _is_little() -> bool:
    return ctypes.c_uint16.from_buffer_copy(b"\x01\x00").value == 1
