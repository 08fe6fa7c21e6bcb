"""Tells a widget once that colours or fonts have changed, when it is safe to build things anew.

While Qt hands out a new palette it walks all widgets: one that is destroyed meanwhile crashes the program,
and each of the several events of one change would set a long text again. Not for cheap repainting.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

_LOOKS: Final = (
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.StyleChange,
)
Look = tuple[int, int, str]


class Restyling(QObject):
    """Asks for one restyling after any number of events, before the next painting."""

    _asked = Signal()

    def __init__(self, widget: QWidget, restyle: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._restyle = restyle
        self._look = _look(widget)
        self._waits = False
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def note(self, event: QEvent) -> None:
        """Look at an event of the widget."""
        if event.type() in _LOOKS and not self._waits:
            self._waits = True
            self._asked.emit()

    @Slot()
    def _on_asked(self) -> None:
        self._waits = False
        look = _look(self._widget)
        if look != self._look:
            self._look = look
            self._restyle()


def _look(widget: QWidget) -> Look:
    """Return what tells looks apart: showing a widget sends the same events for no change at all."""
    palette = widget.palette()
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    return window.rgb(), text.rgb(), QApplication.font().toString()
