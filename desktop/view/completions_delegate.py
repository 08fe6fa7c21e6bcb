"""Paints a completion in one line: its name, words beside that, how many it leads to. Not for choosing it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.language import counted
from desktop.model.query import Completion
from desktop.qtmodel.roles import Role
from desktop.view.palettes import palette_of
from desktop.view.parts.direction import write
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.row_ground import RowState, paint_row_ground
from desktop.view.parts.row_state import row_state

Index = QModelIndex | QPersistentModelIndex
_SIDE_PX: Final = 12
_GAP_PX: Final = 10
_LINE_PX: Final = 8


class CompletionsDelegate(QStyledItemDelegate):
    """The keyboard stays in the line above, so that the chosen row is shown by its ground alone."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        completion = index.data(Role.VALUE)
        if not isinstance(completion, Completion):
            return
        colours, state = palette_of(self._view), row_state(option)
        painter.save()
        paint_row_ground(painter, option.rect, RowState(state.selected, state.hovered, False), colours)
        ink = QColor(colours.selected_text if state.selected else colours.text)
        quiet = ink if state.selected else QColor(colours.muted)
        room = option.rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        font, small = scaled_font(1.0), scaled_font(SMALL)
        if completion.records is not None:
            count = counted(completion.records)
            _write(painter, option.rect, room, count, small, quiet, Qt.AlignmentFlag.AlignRight)
            room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(count) - _GAP_PX)
        room.setLeft(_write(painter, option.rect, room, completion.label, font, ink) + _GAP_PX)
        if completion.detail and completion.detail != completion.label:
            _write(painter, option.rect, room, completion.detail, small, quiet)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, QFontMetrics(scaled_font(1.0)).height() + _LINE_PX)


def _write(
    painter: QPainter,
    row: QRect,
    room: QRect,
    words: str,
    font: QFont,
    ink: QColor,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Write words, cut to the room; return where they end."""
    painter.setFont(font)
    painter.setPen(ink)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
    write(painter, row, room, shown, side)
    return room.left() + painter.fontMetrics().horizontalAdvance(shown)
