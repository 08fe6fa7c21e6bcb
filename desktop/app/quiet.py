"""Tells when everything that can be shown is shown. Not for what happens then."""

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Signal, Slot

from desktop.app.build import Program
from desktop.app.opening_act import OpeningAct


class Quiet(QObject):
    """Emits ``reached`` each time the event loop is about to sleep with no work under way."""

    reached = Signal()

    def __init__(self, program: Program, act: OpeningAct) -> None:
        super().__init__(program.window)
        self._program = program
        self._act = act
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._act.over and self._program.quiet:
            self.reached.emit()
