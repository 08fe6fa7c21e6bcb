"""A few lines to write a note in, under the list of marks. Not for showing notes."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.model.mark import Mark
from desktop.view.dressing import dress
from desktop.view.parts.labels import SMALL, label
from desktop.view.style_sheet import Dress


class NoteEditor(QWidget):
    """Hidden until a mark is edited; Ctrl+Enter keeps, Esc leaves everything as it was."""

    change_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self._before: QWidget | None = None
        self._title = label("", SMALL, muted=True, parent=self)
        self._text = QPlainTextEdit(self)
        self._text.setAccessibleName("Note")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(96)
        dress(self._text, Dress.FIELD)
        keep, leave = QPushButton("Keep note", self), QPushButton("Cancel", self)
        for button in (keep, leave):
            dress(button, Dress.BUTTON)
        keep.clicked.connect(self.keep)
        leave.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        self.hide()

    def edit(self, mark: Mark) -> None:
        """Begin to write the note of a mark."""
        self._mark = mark
        self._title.setText(f"Note on {mark.title}")
        self._text.setPlainText(mark.note)
        self.show()
        self._text.setFocus()

    @Slot()
    def keep(self) -> None:
        """Ask for the change and close."""
        note = self._text.toPlainText().strip()
        if self._mark is not None and note != self._mark.note:
            self.change_requested.emit(self._mark._replace(note=note))
        self.leave()

    @Slot()
    def leave(self) -> None:
        """Close; the focus goes back to the list."""
        self.hide()
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
