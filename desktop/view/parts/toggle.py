"""A switch that is on or off, told by place and colour. Not for one of several."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.view.palettes import palette_of

_SHAPE: Final = 1.85
_RING_PX: Final = 4


class Toggle(QCheckBox):
    """A check box in its keys and for screen readers, a switch to look at; it has no words of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _height_px(self) -> int:
        return max(16, round(self.fontMetrics().height() * 1.1))

    def hitButton(self, position: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        height = self._height_px()
        return QSize(round(height * _SHAPE) + 2 * _RING_PX, height + 2 * _RING_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._height_px()
        track = QRectF(_RING_PX, (self.height() - height) / 2, height * _SHAPE, height)
        on = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            ring = track.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.setPen(QPen(QColor(colours.accent if on else colours.edge), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.card))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), height / 2 - 1, height / 2 - 1)
        radius = height / 2 - 4
        x = track.right() - height / 2 if on else track.left() + height / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.edge))
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)
        painter.end()
