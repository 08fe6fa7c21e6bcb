"""The rows of the statistics page as a table that sorts itself. Not for filtering them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import colon
from desktop.qtmodel.roles import Role
from desktop.render.statistics_table import COLUMNS, Column, SortKey, StatisticsLine

Index = QModelIndex | QPersistentModelIndex
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
UNSORTED: Final = -1


class StatisticsModel(QAbstractTableModel):
    """Lines in the order of the dossier until the reader sorts them; each change is one reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[StatisticsLine, ...] = ()
        self._lines: tuple[StatisticsLine, ...] = ()
        self._sorting = (UNSORTED, Qt.SortOrder.AscendingOrder)

    @property
    def lines(self) -> tuple[StatisticsLine, ...]:
        """The lines in the order in which they are shown."""
        return self._lines

    @property
    def sorting(self) -> tuple[int, Qt.SortOrder]:
        """The column by which the lines are sorted, -1 for none, and which way."""
        return self._sorting

    def set_lines(self, lines: tuple[StatisticsLine, ...]) -> None:
        """Show other lines, sorted as before."""
        self.beginResetModel()
        self._given = lines
        self._lines = self._sorted()
        self.endResetModel()

    def row_of(self, line: StatisticsLine) -> int | None:
        """Return where the record of a line stands now."""
        return next((row for row, each in enumerate(self._lines) if each.row.place == line.row.place), None)

    def _sorted(self) -> tuple[StatisticsLine, ...]:
        column, order = self._sorting
        if column == UNSORTED:
            return self._given
        backwards = order == Qt.SortOrder.DescendingOrder
        present = [line for line in self._given if line.keys[column] is not None]
        present.sort(key=_key_of(column), reverse=backwards)
        # What has no value comes last either way: it is neither large nor small.
        return (*present, *(line for line in self._given if line.keys[column] is None))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.sentence
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[Column(index.column())].numeric else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.sentence if index.column() == Column.NAME else _spoken(line, index.column())
        return line if role == Role.VALUE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or section not in COLUMNS:
            return None
        spec = COLUMNS[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if spec.numeric else _LEFT
        return spec.title if role == Qt.ItemDataRole.DisplayRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorting = (column if column in COLUMNS else UNSORTED, order)
        self.set_lines(self._given)


def _spoken(line: StatisticsLine, column: int) -> str:
    return colon(COLUMNS[Column(column)].title, line.cells[column]) if line.cells[column] else ""


def _key_of(column: int) -> Callable[[StatisticsLine], tuple[float, str]]:
    def key(line: StatisticsLine) -> tuple[float, str]:
        value: SortKey = line.keys[column]
        return (value, "") if isinstance(value, float) else (0.0, value or "")

    return key
