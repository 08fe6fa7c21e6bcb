"""Draws the window to a file as soon as everything in it is shown. Not for a display: the window is real."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot

from desktop.app.build import Program
from desktop.app.opening_act import OpeningAct
from desktop.app.quiet import Quiet

FAULT = 2


class Screenshot(QObject):
    """Waits for quiet, not for time, then ends the program: 0, or 2 where the file cannot be written."""

    def __init__(self, program: Program, act: OpeningAct, file: Path) -> None:
        super().__init__(program.window)
        self._window = program.window
        self._file = file
        self._quiet = Quiet(program, act)
        self._quiet.reached.connect(self._draw, Qt.ConnectionType.QueuedConnection)
        self._drawn = False

    @Slot()
    def _draw(self) -> None:
        if self._drawn:
            return
        self._drawn = True
        image = self._window.grab()
        if image.save(str(self._file), "PNG"):
            QCoreApplication.exit(0)
        else:
            sys.stderr.write(f"sastra: {self._file} cannot be written.\n")
            QCoreApplication.exit(FAULT)
