"""Lets the caret of a field stand still while nobody types. Not for the caret in the text.

A caret that blinks wakes the program twice a second for as long as its field has the focus, read or not.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

PATIENCE_MS: Final = 10_000
_STIRRING: Final = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn)


class StillCaret(QObject):
    """Stops the blinking some seconds after the last key; the next one, or leaving, starts it again."""

    def __init__(self, field: QLineEdit, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(field)
        self._usual_ms = 0  # what the system says, while the caret stands still; else 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(patience_ms)
        self._pause.timeout.connect(self._on_pause)
        field.installEventFilter(self)

    @Slot()
    def _on_pause(self) -> None:
        hints = QGuiApplication.styleHints()
        self._usual_ms = hints.cursorFlashTime()
        hints.setCursorFlashTime(0)

    def _go_on(self) -> None:
        if self._usual_ms:
            QGuiApplication.styleHints().setCursorFlashTime(self._usual_ms)
            self._usual_ms = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what a reader does in the field."""
        if event.type() in _STIRRING:
            self._go_on()
            self._pause.start()
        elif event.type() == QEvent.Type.FocusOut:
            self._go_on()
            self._pause.stop()
        return False
