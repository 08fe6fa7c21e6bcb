"""Widgets on top of each other, one of them shown. Not for choosing which.

Qt's own is told to screen readers as a pane of layers, which Orca says on every way into it.
"""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QWidget):
    """Shows the first until another one is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QStackedLayout(self)

    def add(self, widget: QWidget) -> int:
        """Put one in, and return its number."""
        return self._inside.addWidget(widget)

    @Slot(int)
    def show_number(self, number: int) -> None:
        """Show one by its number."""
        self._inside.setCurrentIndex(number)

    def show_widget(self, widget: QWidget) -> None:
        """Show one of those inside."""
        self._inside.setCurrentWidget(widget)

    def shown(self) -> QWidget | None:
        """Return what is shown."""
        return self._inside.currentWidget()

    def shown_number(self) -> int:
        """Return the number of what is shown; -1 where nothing is inside."""
        return self._inside.currentIndex()

    def number_of(self, widget: QWidget) -> int:
        """Return the number of one of those inside; -1 for others."""
        return self._inside.indexOf(widget)
