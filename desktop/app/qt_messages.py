"""Hears what Qt says, and where Qt gives up says it in a sentence. Not for the program's own messages."""

import os
import sys
from importlib import import_module
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop.app.start import FAULT, tell

_KEPT: Final = 20
_OFFSCREEN_NOISE: Final = "This plugin does not support propagateSizeHints()"
_QUIET: Final = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class QtMessages:
    """Installed before the application is made, for Qt ends the process where no platform plugin loads.

    Qt tells its handler before it aborts; until :meth:`started` that is taken for a fault of starting.
    """

    def __init__(self) -> None:
        self._recent: list[str] = []
        self._starting = True
        qInstallMessageHandler(self._hear)

    def started(self) -> None:
        """The platform is up; what Qt says from now on goes to the terminal."""
        self._starting = False
        self._recent.clear()

    def _hear(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if self._starting:
            self._recent = [*self._recent[-_KEPT:], text]
        if kind == QtMsgType.QtFatalMsg:
            self._give_up(text)
        if not self._starting and kind not in _QUIET and text != _OFFSCREEN_NOISE:
            sys.stderr.write(f"{text}\n")

    def _give_up(self, text: str) -> None:
        if self._starting:
            # Only a start that fails pays for knowing why.
            platform_fault = import_module("desktop.app.system_libraries").platform_fault
            tell(platform_fault(_platform(), "\n".join(self._recent), _can_load))
        else:
            sys.stderr.write(f"sastra: the windowing system has gone away: {text}\n")
        # Returning would let Qt abort with a core dump; nothing of the reader's is unsaved for longer than
        # the session's delay.
        os._exit(FAULT)


def _platform() -> str:
    """Return the platform plugin that Qt tries first."""
    asked = os.environ.get("QT_QPA_PLATFORM", "").split(";", maxsplit=1)[0].partition(":")[0]
    if asked:
        return asked
    if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY"):
        return "wayland"
    return "xcb"


def _can_load(soname: str) -> bool:
    # Only a start that fails pays for ctypes.
    try:
        import_module("ctypes").CDLL(soname)
    except OSError:
        return False
    return True
