"""A list to choose one of, with edges that can be seen in every theme. Not for typing into."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QComboBox, QStyle, QWidget

from desktop.view.palettes import palette_of
from desktop.view.parts.direction import write
from desktop.view.parts.sharp_icon import Look, SharpIcon

_RADIUS_PX: Final = 6
_SIDE_PX: Final = 9


class DropDown(QComboBox):
    """Looks like the fields beside it, with a chevron."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chevron = SharpIcon("chevron-down")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt tells what is chosen as the name of such a list; what the list is for can only be told beside it.
        name, more = self.accessibleName(), self.accessibleDescription()
        if not more.startswith(name):
            self.setAccessibleDescription(f"{name}. {more}" if more else name)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 2 * _SIDE_PX, self.fontMetrics().height() + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(colours.focus if self.hasFocus() else colours.edge), width))
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.paper))
        half = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS_PX, _RADIUS_PX
        )
        side = max(14, round(self.fontMetrics().height() * 0.9))
        ink = QColor(colours.text if self.isEnabled() else colours.muted)
        x = self.width() - side - _SIDE_PX
        layout = self.layoutDirection()
        chevron = QStyle.visualRect(layout, self.rect(), QRect(x, (self.height() - side) // 2, side, side))
        self._chevron.paint(painter, self, chevron.left(), chevron.top(), Look(ink, side))
        painter.setPen(ink)
        room = QRect(_SIDE_PX, 0, x - 2 * _SIDE_PX, self.height())
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(layout)
        write(painter, self.rect(), room, words)
        painter.end()
