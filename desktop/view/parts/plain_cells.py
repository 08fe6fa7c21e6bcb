"""Paints cells of a table whose rows are chosen whole: no frame round the one cell. Not for other rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.view.parts.direction import isolated


class PlainCells(QStyledItemDelegate):
    """The ring round the table and the ground of the row show where the keyboard is.

    Words read in their own direction: a date would have its day behind its year.
    """

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.text = isolated(option.text, option.direction)
