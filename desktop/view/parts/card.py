"""A rounded surface that can hold the focus and be pressed. Not for what stands on it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

RADIUS_PX: Final = 8
_PADDING_PX: Final = 12


class Card(QFrame):
    """A column on a bordered surface. name: what a screen reader says on arriving."""

    activated = Signal()

    def __init__(self, name: str, *, pressable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressable = pressable
        self._marked = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_PADDING_PX, 10, _PADDING_PX, 10)
        self.column.setSpacing(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, pressable)
        if pressable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def is_pressable(self) -> bool:
        """Tell whether pressing it leads somewhere."""
        return self._pressable

    @Slot()
    def press(self) -> None:
        """Do what a click does."""
        self.activated.emit()

    def set_marked(self, marked: bool) -> None:
        """Draw the border in the accent colour, for the one card that is asked for."""
        self._marked = marked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        hovered = self._pressable and self.underMouse()
        ground = QPalette.ColorRole.AlternateBase if hovered else QPalette.ColorRole.Light
        accented = self._marked or self.hasFocus()
        edge = palette.color(QPalette.ColorRole.Accent if accented else QPalette.ColorRole.Mid)
        width = 2.0 if accented else 1.0
        painter.setPen(QPen(edge, width))
        painter.setBrush(palette.color(ground))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_PX, RADIUS_PX
        )
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if self._pressable and inside and event.button() == Qt.MouseButton.LeftButton:
            self.press()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.press()
            return
        super().keyPressEvent(event)
