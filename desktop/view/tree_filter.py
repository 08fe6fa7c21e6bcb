"""A line under the contents that keeps only the rows with its words. Not for finding in the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.view.dressing import dress
from desktop.view.parts.clear_button import ClearButton
from desktop.view.style_sheet import Dress


class TreeFilter(QLineEdit):
    """Down goes to the rows; Esc gives all of them back and closes the line."""

    left = Signal()
    rows_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Filter the contents"))
        self.setAccessibleName(tr("Filter the contents"))
        self.setAccessibleDescription(tr("Down goes to the rows, Esc shows all of them again."))
        ClearButton(self)
        dress(self, Dress.FIELD)

    def add_to(self, column: QVBoxLayout) -> None:
        """Put it at the end of a column."""
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 8)
        row.addWidget(self)
        column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows_requested.emit()
        else:
            super().keyPressEvent(event)
