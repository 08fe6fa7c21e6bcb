"""The inside of the pane of marks: filter, list, what the text did to one, its card. Not for keeping marks.

Everything is asked for as an edit.
"""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.language import tr, trn
from desktop.model.edit import Edit, adding_folder, binning, changing, erasing, restoring
from desktop.model.ids import FolderId
from desktop.model.mark import Folder, Mark
from desktop.model.mark_view import ListGrouping, MarkList, MarkScope
from desktop.qtmodel.marks_model import MarksModel, moving
from desktop.view.dressing import dress
from desktop.view.mark_card import MarkCard
from desktop.view.marks_bar import MarksBar
from desktop.view.marks_view import MarksView
from desktop.view.new_folder import new_folder
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.labels import SMALL, label
from desktop.view.parts.restyling import Restyling
from desktop.view.parts.stack import Stack
from desktop.view.placing_card import PlacingCard
from desktop.view.style_sheet import Dress

_NONE: Final = (
    tr("No marks yet"),
    tr("Ctrl+D keeps the passage you are reading. Select words and press H to highlight them."),
)
_NOTHING: Final = (
    tr("Nothing found"),
    tr("No mark in this part of the list has these words. Take one away, or choose another part above."),
)
_BIN: Final = (tr("The bin is empty"), tr("What you delete stays here for thirty days."))


class MarksList(QWidget):
    """Enter opens, F2 renames, Ctrl+M writes, Delete bins; in the bin Enter restores, Delete erases."""

    open_requested = Signal(object)  # Mark
    edit_requested = Signal(object)  # Edit
    settling_requested = Signal(object)  # Settling
    folder_removal_requested = Signal(object)  # Folder
    menu_requested = Signal(object)  # QMenu

    def __init__(self, model: MarksModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self.model = model
        self.bar = MarksBar(self)
        self.list = MarksView(model, self)
        self.count = label("", SMALL, muted=True, parent=self)
        self.empty = EmptyState("bookmark", *_NONE, self)
        self.card = MarkCard(self)
        self.placing = PlacingCard(self)
        self._stack = Stack(self)
        self._new: FolderId | None = None
        self._build()
        self._add_actions()
        self._connect()

    def _build(self) -> None:
        self._stack.add(self.empty)
        self._stack.add(self.list)
        self.count.setContentsMargins(16, 0, 12, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.count)
        column.addWidget(self._stack, 1)
        column.addWidget(self.placing)
        column.addWidget(self.card)
        self.setFocusProxy(self.list)

    def _add_actions(self) -> None:
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, slot, key in (
            (tr("Open"), self._on_open, "Return"),
            (tr("Rename"), self._on_rename, "F2"),
            (tr("Note and tags…"), self._on_note, "Ctrl+M"),
            (tr("Star"), self._on_star, "S"),
            (tr("Move to folder…"), self._on_move, "F8"),
            (tr("New folder"), self._on_new_folder, "Ctrl+Shift+N"),
            (tr("Delete"), self._on_delete, "Del"),
        ):
            action = QAction(words, self.list)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.list.addAction(action)

    def _connect(self) -> None:
        self.list.clicked.connect(self._on_clicked)
        self.list.current_changed.connect(self._on_current_changed)
        self.model.modelReset.connect(self._on_reset)
        self.card.edit_requested.connect(self.edit_requested)
        self.card.closed.connect(self.list.setFocus)
        self.placing.settling_requested.connect(self.settling_requested)
        self.placing.open_requested.connect(self.open_requested)
        self.bar.menu_requested.connect(self._on_menu)

    @Slot()
    def _on_reset(self) -> None:
        shown: MarkList = self.model.shown
        rows = self.model.rowCount()
        in_bin = shown.wish.scope is MarkScope.BIN
        self.empty.show_words(*(_NOTHING if shown.wish.words else _BIN if in_bin else _NONE))
        had_keyboard = self.list.hasFocus()
        self._stack.show_number(1 if rows else 0)
        if had_keyboard and not rows:
            self.bar.field.setFocus()
        self.count.setText(trn("{count} mark", "{count} marks", shown.total) if shown.total else "")
        row = self.model.heading_row(self._new) if self._new is not None else -1
        if row >= 0:
            self._new = None
            self.list.setCurrentIndex(self.model.index(row))
            self.list.edit(self.list.currentIndex())

    @property
    def _in_bin(self) -> bool:
        return self.model.shown.wish.scope is MarkScope.BIN

    def current_mark(self) -> Mark | None:
        """Return the mark of the current row."""
        kept = self.list.current()
        return kept.mark if kept is not None else None

    def _chosen(self) -> list[Mark]:
        return [kept.mark for kept in self.list.chosen()]

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self.model.heading(index.row()) is not None:
            self.list.toggle_heading(index)
        elif len(self.list.chosen()) == 1 and not self._in_bin:
            self._on_open()

    @Slot()
    def _on_open(self) -> None:
        index, mark = self.list.currentIndex(), self.current_mark()
        if self.model.heading(index.row()) is not None:
            self.list.toggle_heading(index)
        elif self._in_bin:
            self.edit_requested.emit(restoring(tr("Restore"), self.list.chosen()))
        elif mark is not None:
            self.open_requested.emit(mark)

    @Slot()
    def _on_rename(self) -> None:
        if self.list.currentIndex().isValid():
            self.list.edit(self.list.currentIndex())

    @Slot()
    def _on_note(self) -> None:
        mark = self.current_mark()
        if mark is not None and not self._in_bin:
            self.card.edit_note(mark)

    @Slot()
    def _on_star(self) -> None:
        marks = self._chosen()
        stars = not all(mark.starred for mark in marks)
        self._ask(changing(tr("Star"), [(mark, mark._replace(starred=stars)) for mark in marks]))

    @Slot()
    def _on_delete(self) -> None:
        heading = self.model.heading(self.list.currentIndex().row())
        if heading is not None and heading.folder is not None:
            self.folder_removal_requested.emit(heading.folder)
        elif self._in_bin:
            self._ask(erasing(tr("Delete for good"), self.list.chosen()))
        else:
            self._ask(binning(tr("Delete"), self._chosen(), "now"))

    @Slot()
    def _on_new_folder(self) -> None:
        """Make a folder and let the reader name it at once; it goes into the folder that is current."""
        heading = self.model.heading(self.list.currentIndex().row())
        inside = heading.folder.id if heading is not None and heading.folder is not None else FolderId("")
        folder = new_folder(tr("New folder"), inside, self.model.shown.folders)
        self._new = folder.id
        self._ask(adding_folder(tr("New folder"), folder))
        if self.bar.wish.grouping is not ListGrouping.FOLDER:
            self.bar.group_by(ListGrouping.FOLDER)

    @Slot()
    def _on_move(self) -> None:
        """Offer the folders at the current row."""
        if not self._chosen():
            return
        menu = QMenu(self)
        dress(menu, Dress.MENU)
        nowhere = Folder(FolderId(""), tr("In no folder"), "")
        for folder in (*self.model.shown.folders, nowhere):
            action = menu.addAction(folder.title)
            action.setData(folder.id)
        menu.triggered.connect(self._on_folder_chosen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        spot: QPoint = self.list.visualRect(self.list.currentIndex()).bottomLeft()
        menu.popup(self.list.viewport().mapToGlobal(spot))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def _on_folder_chosen(self, action: QAction) -> None:
        self._ask(moving(self._chosen(), FolderId(str(action.data()))))

    @Slot(object)
    def _on_menu(self, menu: QMenu) -> None:
        self.menu_requested.emit(menu)

    def _ask(self, edit: Edit) -> None:
        if not edit.is_empty:
            self.edit_requested.emit(edit)

    @Slot()
    def _on_current_changed(self) -> None:
        mark = self.current_mark()
        placing = self.model.placing(mark.id) if mark is not None else None
        self.placing.show_placing(mark, placing)

    def _restyle(self) -> None:
        self.list.delegate.restyle()
        self.list.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)
