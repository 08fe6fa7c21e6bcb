"""The ground of a row in a list: hovered, current, focused. Not for what is written on it."""

from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.render.palette import Palette

_RADIUS_PX: Final = 6


class RowState(NamedTuple):
    """What a row looks like; focused: it is the current one and its view has the keyboard."""

    selected: bool
    hovered: bool
    focused: bool


def paint_row_ground(
    painter: QPainter, row: QRect, state: RowState, colours: Palette, left: float | None = None
) -> None:
    """Paint a rounded ground where the state asks for one. left: where it begins, the row by default."""
    if not (state.selected or state.hovered):
        return
    room = QRectF(row).adjusted(4, 1, -4, -1)
    if left is not None:
        room.setLeft(left)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            room.moveRight(float(row.right() + 1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.focus), 2) if state.focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.selection if state.selected else colours.hover))
    painter.drawRoundedRect(room.adjusted(1, 1, -1, -1) if state.focused else room, _RADIUS_PX, _RADIUS_PX)
