"""The pane of marks: what it is told, what it asks for. Not for keeping them; the inside comes late."""

from PySide6.QtCore import QAbstractItemModel, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.edit import Edit
from desktop.model.mark_view import MarkList, MarkScope, Rows
from desktop.model.past import FigureNames


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
    _listed = Signal(object)
    _rows_found = Signal(object)
    _edited = Signal(object)
    _figures_named = Signal(object)
    _tags_found = Signal(object)
    _scope_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: QWidget | None = None
        self._model: QAbstractItemModel | None = None
        self._names = FigureNames()

    @property
    def inside(self) -> QWidget:
        """What is inside, built by now."""
        self._ensure()
        assert self._inside is not None
        return self._inside

    @property
    def model(self) -> QAbstractItemModel:
        """The rows."""
        self._ensure()
        assert self._model is not None
        return self._model

    @Slot(object)
    def show_list(self, shown: MarkList) -> None:
        """Show another list."""
        self._ensure()
        self._listed.emit(shown)

    @Slot(object)
    def add_rows(self, rows: Rows) -> None:
        """Take in rows that were asked for."""
        self._ensure()
        self._rows_found.emit(rows)

    @Slot(object)
    def note_edit(self, edit: Edit) -> None:
        """Show marks as an edit has left them."""
        self._edited.emit(edit)

    @Slot(object)
    def name_figures(self, names: FigureNames) -> None:
        """Note what the figures of the open dossier are called."""
        self._names = names
        self._figures_named.emit(names)

    @Slot(object)
    def offer_tags(self, tags: tuple[str, ...]) -> None:
        """Offer tags that begin as the one being typed."""
        self._tags_found.emit(tags)

    def show_scope(self, scope: MarkScope) -> None:
        """List other marks."""
        self._ensure()
        self._scope_chosen.emit(scope)

    def _ensure(self) -> None:
        if self._inside is None:
            self._open()

    def _open(self) -> None:
        # No start shows the marks: the list, its cards and its rows come when they are looked at.
        from desktop.qtmodel.marks_model import MarksModel  # noqa: PLC0415
        from desktop.view.marks_list import MarksList  # noqa: PLC0415

        model = MarksModel(self)
        inside = MarksList(model, self)
        self._inside, self._model = inside, model
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
        self._listed.connect(model.show_list)
        self._rows_found.connect(model.add_rows)
        self._edited.connect(model.note_edit)
        self._figures_named.connect(inside.placing.name_figures)
        self._tags_found.connect(inside.card.tags.offer)
        self._scope_chosen.connect(inside.bar.show_scope)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        inside.show()
        self.setFocusProxy(inside)
        self.wish_changed.emit(inside.bar.wish)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ensure()
