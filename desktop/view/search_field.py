"""Where the reader types what to look for, and walks the results without leaving it. Not for the results."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.view.dressing import dress
from desktop.view.parts.icons import icon
from desktop.view.parts.restyling import Restyling
from desktop.view.style_sheet import Dress


class SearchField(QLineEdit):
    """A line that asks with every change and hands Up, Down, Enter and Esc on as wishes."""

    query_changed = Signal(str)
    step_requested = Signal(int)
    open_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self.setAccessibleName("Search")
        self.setPlaceholderText("Search")
        dress(self, Dress.FIELD)
        self._glass = QAction(self)
        self._clear = QAction("Clear", self)
        self._clear.setVisible(False)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._on_text_changed)
        self._restyle()

    @Slot(str)
    def show_query(self, query: str) -> None:
        """Put a query into the field, as if it had been typed."""
        if query != self.text():
            self.setText(query)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.query_changed.emit(text)

    def _restyle(self) -> None:
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._glass.setIcon(icon("search", muted))
        self._clear.setIcon(icon("x", muted))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is not None:
            self.step_requested.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)


_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
