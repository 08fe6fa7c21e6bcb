"""Asks the library of scripts and languages that came with Qt. Not for any other copy of it."""

import ctypes
import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo

_LINE: Final = 2
_DONE: Final = -1
_NAME: Final = re.compile(r"libicuuc\.so\.(\d+)")


class LineBreaks:
    """Knows where lines may be broken in a language.

    Raises:
        OSError, AttributeError: the library is another one.
    """

    def __init__(self, library: Path, version: str, language: str) -> None:
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
        self._breaks = begin(_LINE, language.encode(), None, 0, ctypes.byref(status))
        if status.value > 0 or not self._breaks:
            raise OSError(language)

    def find(self, text: str) -> tuple[int, ...]:
        """Return where a text of letters of one unit each may be broken, its ends left out."""
        units = text.encode("utf-16-le" if _is_little() else "utf-16-be")
        status = ctypes.c_int(0)
        self._set_text(self._breaks, units, len(text), ctypes.byref(status))
        found: list[int] = []
        while status.value <= 0:
            at = self._next(self._breaks)
            if at == _DONE or at >= len(text):
                break
            found.append(at)
        return tuple(found)


def line_breaks(text: str, language: str) -> tuple[int, ...]:
    """Return where a text may be broken; nowhere where the library is missing."""
    known = _known(language)
    return known.find(text) if known is not None else ()


@lru_cache(maxsize=4)
def _known(language: str) -> LineBreaks | None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    for file in sorted(folder.glob("libicuuc.so.*")):
        version = _NAME.fullmatch(file.name)
        if version is None:
            continue
        try:
            return LineBreaks(file, version[1], language)
        except (OSError, AttributeError):
            continue
    return None


def _is_little() -> bool:
    return ctypes.c_uint16.from_buffer_copy(b"\x01\x00").value == 1
