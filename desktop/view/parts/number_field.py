"""A number with its unit to be typed, with an edge that can be seen in every theme. Not for its buttons."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from desktop.view.palettes import palette_of

_RADIUS_PX: Final = 6
_SIDE_PX: Final = 8
_EDGE_PX: Final = 3


class NumberField(QSpinBox):
    """A spin box without arrows; Up and Down step it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.lineEdit().setTextMargins(_SIDE_PX - _EDGE_PX, 0, _SIDE_PX - _EDGE_PX, 0)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 2 * _SIDE_PX, self.fontMetrics().height() + 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The line paints a ground of its own, which must not cover the edge.
        self.lineEdit().setGeometry(self.rect().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(colours.focus if self.hasFocus() else colours.edge), width))
        painter.setBrush(QColor(colours.paper))
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, _RADIUS_PX, _RADIUS_PX)
        painter.end()
