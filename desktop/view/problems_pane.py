"""The pane of faults found in dossiers: what it is told. Not for mending them; its inside comes late."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.problem import Problem
from desktop.qtmodel.problems_model import ProblemsModel


class ProblemsPane(QWidget):
    """Lists every fault at once, to be read through and copied from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProblemsModel(self)
        self._is_open = False

    @Slot(object)
    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show other problems."""
        self.model.set_problems(problems)

    def _open(self) -> None:
        # Most readers never see a fault: the list and its painting come with the first look at one.
        from desktop.view.problems_list import ProblemsList  # noqa: PLC0415

        self._is_open = True
        inside = ProblemsList(self.model, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        inside.show()
        self.setFocusProxy(inside)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_open:
            self._open()
