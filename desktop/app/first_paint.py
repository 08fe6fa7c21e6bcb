"""Tells when a window has been painted for the first time. Not for what happens then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Emits ``painted`` once, when the window and all that it shows has been drawn."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @Slot()
    def _tell(self) -> None:
        self.painted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event; children are painted in the same turn of the loop."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False
