"""Paints a line of a list in words: whole lines, wrapped, on the ground of a row. Not for what they say."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.view.palettes import palette_of
from desktop.view.parts.direction import isolated
from desktop.view.parts.row_ground import paint_row_ground
from desktop.view.parts.row_state import row_state

Index = QModelIndex | QPersistentModelIndex
SIDE_PX: Final = 14
AIR_PX: Final = 12
"""Above and below the words of a row, together."""
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class LinesDelegate(QStyledItemDelegate):
    """A line that cannot be chosen is quiet; its item has the font."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        colours, state = palette_of(self._view), row_state(option)
        painter.save()
        can_be_chosen = bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        if can_be_chosen:
            paint_row_ground(painter, option.rect, state, colours)
        chosen = colours.selected_text if state.selected else colours.text
        painter.setPen(QColor(chosen if can_be_chosen else colours.muted))
        painter.setFont(option.font)
        room = option.rect.adjusted(SIDE_PX, 0, -SIDE_PX, 0)
        painter.drawText(room, _WRAPPED, isolated(option.text, option.direction))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        told = index.data(Qt.ItemDataRole.SizeHintRole)
        return told if isinstance(told, QSize) else QSize(0, option.fontMetrics.height() + AIR_PX)
