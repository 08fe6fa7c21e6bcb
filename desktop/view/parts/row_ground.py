"""The ground of a row in a list: hovered, current, focused. Not for what is written on it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.render.palette import Palette

_RADIUS_PX = 6


def paint_row_ground(
    painter: QPainter, option: QStyleOptionViewItem, colours: Palette, left: float | None = None
) -> None:
    """Paint a rounded ground where the state asks for one. left: where it begins, the row by default."""
    state = option.state
    room = QRectF(option.rect).adjusted(4, 1, -4, -1)
    if left is not None:
        room.setLeft(left)
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    if not (selected or hovered):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(QColor(colours.focus), 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.selection if selected else colours.hover))
    painter.drawRoundedRect(room.adjusted(1, 1, -1, -1) if focused else room, _RADIUS_PX, _RADIUS_PX)
