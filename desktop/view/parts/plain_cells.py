"""Paints cells of a table whose rows are chosen whole: no frame round the one cell. Not for other rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem


class PlainCells(QStyledItemDelegate):
    """The ring round the table and the ground of the row show where the keyboard is."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
