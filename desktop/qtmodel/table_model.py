"""A table of words, for the points of a series. Not for numbers: their words are already made."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.qtmodel.roles import Role
from desktop.render.page import DataTable

Index = QModelIndex | QPersistentModelIndex
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """The cells of one :class:`DataTable`; numeric columns stand flush right."""

    def __init__(self, table: DataTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._order = list(range(len(table.rows)))

    @property
    def table(self) -> DataTable:
        """The table as it was given."""
        return self._table

    def order(self) -> tuple[int, ...]:
        """Return the numbers of the rows as they stand."""
        return tuple(self._order)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._table.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._table.rows[self._order[index.row()]]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._table.numeric[index.column()] else _LEFT
        return row if role == Role.VALUE else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, gaps last; by none (-1) as it was given."""
        self.beginResetModel()
        numbers = list(range(len(self._table.rows)))
        if column >= 0:
            rows = self._table.keys or self._table.rows
            known = [each for each in numbers if rows[each][column] not in (None, "")]
            gaps = [each for each in numbers if rows[each][column] in (None, "")]
            known.sort(key=lambda each: _sort_key(rows[each][column]))
            numbers = (known if order == Qt.SortOrder.AscendingOrder else known[::-1]) + gaps
        self._order = numbers
        self.endResetModel()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or section >= len(self._table.headers):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._table.numeric[section] else _LEFT
        return self._table.headers[section] if role == Qt.ItemDataRole.DisplayRole else None


def _sort_key(cell: float | str | None) -> tuple[bool, float, str]:
    """Order numbers before words; words as they read, whatever their case."""
    return (True, 0.0, cell.casefold()) if isinstance(cell, str) else (False, cell or 0.0, "")
