"""Draws the window to a file as soon as everything in it is shown. Not for a display: the window is real."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.opening_act import OpeningAct
from desktop.app.quiet import Quiet

FAULT = 2


class Screenshot(QObject):
    """Waits for quiet, not for time, then ends the program: 0, or 2 where the file cannot be written."""

    def __init__(self, act: OpeningAct, file: Path) -> None:
        super().__init__(act)
        self._window: QWidget = act.window
        self._file = file
        self._quiet = Quiet(act)
        self._quiet.reached.connect(self._draw, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _draw(self) -> None:
        if picture(self._window).save(str(self._file), "PNG"):
            QCoreApplication.exit(0)
        else:
            sys.stderr.write(f"sastra: {self._file} cannot be written.\n")
            QCoreApplication.exit(FAULT)


def picture(window: QWidget) -> QPixmap:
    """Draw a window as it is when the keyboard is nowhere: rings and carets say nothing in a picture."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    return window.grab()
