"""The pane of bookmarks: what it is told, what it asks for. Not for keeping them; the inside comes late."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from desktop.model.mark import Mark
from desktop.qtmodel.marks_model import MarksModel


class MarksPane(QWidget):
    """Opens, renames, annotates and deletes bookmarks by asking for it."""

    open_requested = Signal(object)
    edit_requested = Signal(object)  # Edit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MarksModel(self)
        self.model.edit_requested.connect(self.edit_requested)
        self._list: QListView | None = None

    @Slot(object)
    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other marks."""
        self.model.set_marks(marks)

    @property
    def list(self) -> QListView:
        """The list, built by now."""
        return self._list or self._open()

    def _open(self) -> QListView:
        # No first picture shows bookmarks: their list, its painting and the notes come with the first look.
        from desktop.view.marks_list import MarksList  # noqa: PLC0415

        inside = MarksList(self.model, self)
        inside.open_requested.connect(self.open_requested)
        inside.edit_requested.connect(self.edit_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        inside.show()
        self.setFocusProxy(inside)
        self._list = inside.list
        return self._list

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._list is None:
            self._open()
