"""Keeps small what libraries in C hold of memory. Not for Python's objects, nor where there is no glibc.

glibc gives each thread a heap of its own, of which each keeps what it once had; the lanes wait most of their
time and can share one. What starting needed for a moment is given back when there is nothing left to do.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

_M_ARENA_MAX: Final = -8  # of malloc.h


def share_heap() -> None:
    """Let threads begun from now on have no heap of their own."""
    _call("mallopt", _M_ARENA_MAX, 1)


class GivingBack(QObject):
    """Gives free memory back to the system once, when the event loop is about to sleep and all is quiet."""

    def __init__(self, is_quiet: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_quiet = is_quiet
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._is_quiet():
            QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._look)
            _call("malloc_trim", 0)


def _call(name: str, *numbers: int) -> None:
    """Call a function of glibc with whole numbers."""
    try:
        # Not by way of ctypes itself, whose types of C would take as much as is given back.
        door = import_module("_ctypes")
        door.call_cdeclfunction(door.dlsym(door.dlopen("libc.so.6"), name), numbers)
    except (ImportError, AttributeError, OSError):
        return
