"""Check boxes and radio buttons that are seen in every theme. Not for what is chosen.

Qt's own style draws their outline darker than the window, which on a dark one is nothing.
"""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

_GAP_PX: Final = 8
_PAD_PX: Final = 3
_TICK: Final = ((0.24, 0.52), (0.43, 0.71), (0.78, 0.30))


class CheckBox(QCheckBox):
    """A check box with an outline, a tick and a ring of focus of its own."""

    def sizeHint(self) -> QSize:
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        return _size(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = _begin(self, painter)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), box.width() / 7))
            points = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK]
            painter.drawPolyline(QPolygonF(points))
        painter.end()


class RadioButton(QRadioButton):
    """A radio button with an outline, a dot and a ring of focus of its own."""

    def sizeHint(self) -> QSize:
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        return _size(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = _begin(self, painter)
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)
        painter.end()


def _side(button: QAbstractButton) -> int:
    """Return the side of the box, which grows with the text."""
    return round(button.fontMetrics().height() * 0.82)


def _size(button: QAbstractButton) -> QSize:
    metrics = button.fontMetrics()
    words = metrics.size(Qt.TextFlag.TextShowMnemonic.value, button.text())
    height = max(words.height(), _side(button)) + 2 * _PAD_PX
    return QSize(_side(button) + _GAP_PX + words.width() + 2 * _PAD_PX + 2, height)


def _begin(button: QAbstractButton, painter: QPainter) -> QRectF:
    """Paint words and ring, set pen and brush for the box and return where it stands."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette, role = button.palette(), QPalette.ColorRole
    side = _side(button)
    right_to_left = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = button.width() - _PAD_PX - side if right_to_left else _PAD_PX
    start = _PAD_PX if right_to_left else _PAD_PX + side + _GAP_PX
    words = QRect(start, 0, button.width() - side - _GAP_PX - 2 * _PAD_PX, button.height())
    painter.setPen(palette.color(role.WindowText))
    flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextShowMnemonic.value
    # Qt turns the side around by itself, but goes by the direction of the whole program.
    painter.setLayoutDirection(button.layoutDirection())
    painter.drawText(words, flags | Qt.AlignmentFlag.AlignLeft.value, button.text())
    if button.hasFocus():
        painter.setPen(QPen(palette.color(role.Accent), 2))
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 4, 4)
    on = palette.color(role.Link)
    painter.setPen(QPen(on if button.isChecked() else palette.color(role.PlaceholderText), 1.4))
    painter.setBrush(on if button.isChecked() else palette.color(role.Base))
    return QRectF(left + 0.5, (button.height() - side) / 2 + 0.5, side - 1, side - 1)
