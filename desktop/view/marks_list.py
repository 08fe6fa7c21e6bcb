"""The list of bookmarks and the editor of their notes, the inside of their pane. Not for keeping them."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop.model.edit import binning
from desktop.model.mark import Mark
from desktop.qtmodel.marks_model import MarksModel
from desktop.qtmodel.roles import Role
from desktop.view.dressing import dress_scroll_bars
from desktop.view.mark_card import MarkCard
from desktop.view.marks_delegate import MarksDelegate
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.restyling import Restyling


class MarksList(QWidget):
    """Enter opens, F2 renames, Ctrl+M writes the note, Delete removes at once (a notice offers Undo)."""

    open_requested = Signal(object)
    edit_requested = Signal(object)  # Edit

    def __init__(self, model: MarksModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self.model = model
        self.list = QListView(self)
        self._delegate = MarksDelegate(self.list)
        self._note = MarkCard(self)
        self._row = -1
        self._stack = QStackedWidget(self)
        self._build_list()
        hint = "Ctrl+D keeps the passage you are reading."
        self._stack.addWidget(EmptyState("bookmark", "No bookmarks yet", hint, self))
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._note)
        self.setFocusProxy(self.list)
        self._on_reset()

    def _build_list(self) -> None:
        self.list.setAccessibleName("Bookmarks")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        dress_scroll_bars(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, slot, key in (
            ("Open", self._on_open, "Return"),
            ("Rename", self._on_rename, "F2"),
            ("Note\u2026", self._on_note, "Ctrl+M"),
            ("Delete", self._on_delete, "Del"),
        ):
            action = QAction(words, self.list)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.list.addAction(action)
        self.list.clicked.connect(self._on_clicked)
        self.model.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.model.modelReset.connect(self._on_reset)
        self._note.edit_requested.connect(self.edit_requested)
        self._note.closed.connect(self.list.setFocus)

    @Slot()
    def _on_about_to_reset(self) -> None:
        self._row = self.list.currentIndex().row()

    @Slot()
    def _on_reset(self) -> None:
        """Stay at the row; an emptied list says so."""
        count = self.model.rowCount()
        self._stack.setCurrentIndex(1 if count else 0)
        if count and self._row >= 0:
            self.list.setCurrentIndex(self.model.index(min(self._row, count - 1)))

    def current_mark(self) -> Mark | None:
        """Return the mark of the current row."""
        value = self.list.currentIndex().data(Role.VALUE)
        return value if isinstance(value, Mark) else None

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_open()

    @Slot()
    def _on_open(self) -> None:
        mark = self.current_mark()
        if mark is not None:
            self.open_requested.emit(mark.place)

    @Slot()
    def _on_rename(self) -> None:
        if self.list.currentIndex().isValid():
            self.list.edit(self.list.currentIndex())

    @Slot()
    def _on_note(self) -> None:
        mark = self.current_mark()
        if mark is not None:
            self._note.edit_note(mark)

    @Slot()
    def _on_delete(self) -> None:
        mark = self.current_mark()
        if mark is not None:
            self.edit_requested.emit(binning("Delete mark", [mark], "now"))

    def _restyle(self) -> None:
        self._delegate.restyle()
        self.list.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)
