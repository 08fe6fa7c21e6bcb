"""Tells when everything that can be shown is shown. Not for what happens then."""

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Signal, Slot

from desktop.app.opening_act import OpeningAct


class Quiet(QObject):
    """Emits ``reached`` once, when the event loop is about to sleep with no work under way."""

    reached = Signal()

    def __init__(self, act: OpeningAct) -> None:
        super().__init__(act)
        self._act = act
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._act.quiet:
            QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._look)
            self.reached.emit()
