"""The faults of a dossier as a list. Not for finding or mending them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr
from desktop.model.choices import Severity
from desktop.model.problem import Problem
from desktop.qtmodel.roles import Role

_SEVERITIES: Final = {Severity.ERROR: tr("error"), Severity.WARNING: tr("warning")}
Index = QModelIndex | QPersistentModelIndex


class ProblemsModel(QAbstractListModel):
    """Problems in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()

    def set_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show other problems, in one reset."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._problems[index.row()])


def _what(problem: Problem) -> str:
    return str(problem.what)


def _all(problem: Problem) -> str:
    told = (problem.what, problem.why, problem.remedy)
    where = (_SEVERITIES[problem.severity], problem.location)
    return "\n".join([*where, *(str(words) for words in told if words)])


def _problem(problem: Problem) -> Problem:
    return problem


_ANSWERS: Final[dict[int, Callable[[Problem], object]]] = {
    Qt.ItemDataRole.DisplayRole: _what,
    Qt.ItemDataRole.ToolTipRole: _all,
    Qt.ItemDataRole.AccessibleTextRole: _all,
    Role.VALUE: _problem,
}
