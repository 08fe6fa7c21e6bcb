"""Where the reader types what to look for, and walks the results without leaving it. Not for the results."""

from functools import cache
from typing import Final

from PySide6.QtCore import QMargins, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from desktop.language import tr
from desktop.view.dressing import dress
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.sharp_icon import Look, SharpIcon
from desktop.view.style_sheet import Dress

_GLASS_ROOM_PX: Final = 28


class SearchField(QLineEdit):
    """A line that asks with every change and hands Up, Down, Enter and Esc on as wishes."""

    query_changed = Signal(str)
    entered = Signal()  # the reader is about to type
    step_requested = Signal(int)
    open_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glass = SharpIcon("search")
        self._clear: IconButton | None = None
        self.setAccessibleName(tr("Search"))
        self.setAccessibleDescription(tr("Up and Down walk the results, Enter opens one."))
        self.setPlaceholderText(tr("Search"))
        self._leave_room(0)
        dress(self, Dress.FIELD)
        self.textChanged.connect(self._on_text_changed)

    @Slot(str)
    def show_query(self, query: str) -> None:
        """Put a query into the field, as if it had been typed."""
        if query != self.text():
            self.setText(query)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._offer_to_clear(is_offered=bool(text))
        self.query_changed.emit(text)

    def _offer_to_clear(self, *, is_offered: bool) -> None:
        if self._clear is None:
            self._clear = IconButton("x", tr("Clear the search"), self)
            self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._clear.setCursor(Qt.CursorShape.ArrowCursor)
            self._clear.clicked.connect(self.clear)
            self._place_clear(self._clear)
        self._clear.setVisible(is_offered)
        self._leave_room(self._clear.width() if is_offered else 0)

    def _leave_room(self, end_px: int) -> None:
        sides = (_GLASS_ROOM_PX, end_px)
        left, right = reversed(sides) if self.isRightToLeft() else sides
        margins = QMargins(left, 0, right, 0)
        if margins != self.textMargins():  # each time it is set, everything about the field is laid out anew
            self.setTextMargins(margins)

    def _place_clear(self, button: IconButton) -> None:
        side = self.height() - 4
        room = QRect(self.width() - side - 2, 2, side, side)
        button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._clear is not None:
            self._place_clear(self._clear)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = max(14, round(self.fontMetrics().height() * 0.95))
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        glass = QRect(10, 0, side, side)
        x = QStyle.visualRect(self.layoutDirection(), self.rect(), glass).left()
        self._glass.paint(painter, self, x, (self.height() - side) // 2, Look(colour, side))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _steps().get(event.key())
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


@cache
def _steps() -> dict[int, int]:
    """Return by how many results a key goes on; no start asks for the names of keys."""
    return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
