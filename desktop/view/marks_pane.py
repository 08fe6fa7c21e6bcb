"""The pane of marks: what it is told, what it asks for. Not for keeping them; the inside comes late."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.edit import Edit
from desktop.model.mark_view import MarkList, MarkScope, Rows
from desktop.model.past import FigureNames
from desktop.qtmodel.marks_model import MarksModel
from desktop.view.marks_list import MarksList


class MarksPane(QWidget):
    """Asks for its list when it is looked at first."""

    open_requested = Signal(object)  # Mark
    edit_requested = Signal(object)  # Edit
    wish_changed = Signal(object)  # ListWish
    rows_wanted = Signal(object)  # RowsWish
    tags_requested = Signal(str)
    settling_requested = Signal(object)  # Settling
    folder_removal_requested = Signal(object)  # Folder
    menu_requested = Signal(object)  # QMenu

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: MarksList | None = None
        self._names = FigureNames()

    @property
    def inside(self) -> MarksList:
        """What is inside, built by now."""
        return self._inside or self._open()

    @property
    def model(self) -> MarksModel:
        """The rows."""
        return self.inside.model

    @Slot(object)
    def show_list(self, shown: MarkList) -> None:
        """Show another list."""
        self.inside.model.show_list(shown)

    @Slot(object)
    def add_rows(self, rows: Rows) -> None:
        """Take in rows that were asked for."""
        self.inside.model.add_rows(rows)

    @Slot(object)
    def note_edit(self, edit: Edit) -> None:
        """Show marks as an edit has left them."""
        if self._inside is not None:
            self._inside.model.note_edit(edit)

    @Slot(object)
    def name_figures(self, names: FigureNames) -> None:
        """Note what the figures of the open dossier are called."""
        self._names = names
        if self._inside is not None:
            self._inside.placing.name_figures(names)

    @Slot(object)
    def offer_tags(self, tags: tuple[str, ...]) -> None:
        """Offer tags that begin as the one being typed."""
        if self._inside is not None:
            self._inside.card.tags.offer(tags)

    def show_scope(self, scope: MarkScope) -> None:
        """List other marks."""
        self.inside.bar.show_scope(scope)

    def _open(self) -> MarksList:
        model = MarksModel(self)
        self._inside = inside = MarksList(model, self)
        model.rows_wanted.connect(self.rows_wanted)
        model.edit_requested.connect(self.edit_requested)
        inside.open_requested.connect(self.open_requested)
        inside.edit_requested.connect(self.edit_requested)
        inside.settling_requested.connect(self.settling_requested)
        inside.folder_removal_requested.connect(self.folder_removal_requested)
        inside.menu_requested.connect(self.menu_requested)
        inside.card.tags_requested.connect(self.tags_requested)
        inside.bar.wish_changed.connect(self.wish_changed)
        inside.placing.name_figures(self._names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        inside.show()
        self.setFocusProxy(inside)
        self.wish_changed.emit(inside.bar.wish)
        return inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._inside is None:
            self._open()
