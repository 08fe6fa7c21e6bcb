"""The reader's marks as a list, latest first. Not for keeping them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.model.edit import changing
from desktop.model.mark import Mark
from desktop.qtmodel.roles import Role

Index = QModelIndex | QPersistentModelIndex


class MarksModel(QAbstractListModel):
    """Marks; editing a row renames it, by asking for the change instead of making it."""

    edit_requested = Signal(object)  # Edit

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other marks, in one reset."""
        self.beginResetModel()
        self._marks = marks
        self.endResetModel()

    def row_of(self, mark: Mark) -> int:
        """Return the row of the mark with the same id; -1 if it is not there."""
        return next((row for row, one in enumerate(self._marks) if one.id == mark.id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._marks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._marks[index.row()])

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        mark = self._marks[index.row()]
        if title != mark.title:
            self.edit_requested.emit(changing("Rename mark", [(mark, mark._replace(title=title))]))
        return True


def _title(mark: Mark) -> str:
    return mark.title


def _spoken(mark: Mark) -> str:
    return ", ".join(part for part in (mark.title, mark.created[:10], mark.note) if part)


def _mark(mark: Mark) -> Mark:
    return mark


_ANSWERS: Final[dict[int, Callable[[Mark], object]]] = {
    Qt.ItemDataRole.DisplayRole: _title,
    Qt.ItemDataRole.EditRole: _title,
    Qt.ItemDataRole.ToolTipRole: _spoken,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Role.VALUE: _mark,
}
