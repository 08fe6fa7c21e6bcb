"""The reader's bookmarks: opened, renamed, given a note, deleted. Not for keeping them."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop.model.mark import Mark
from desktop.qtmodel.marks_model import MarksModel
from desktop.qtmodel.roles import Role
from desktop.view.dressing import dress_scroll_bars
from desktop.view.marks_delegate import MarksDelegate
from desktop.view.note_editor import NoteEditor
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.restyling import Restyling


class MarksPane(QWidget):
    """Enter opens, F2 renames, Ctrl+M writes the note, Delete removes at once (a notice offers Undo)."""

    open_requested = Signal(object)
    change_requested = Signal(object)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self.model = MarksModel(self)
        self.list = QListView(self)
        self._delegate = MarksDelegate(self.list)
        self._note = NoteEditor(self)
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

    def _build_list(self) -> None:
        self.list.setAccessibleName("Bookmarks")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        dress_scroll_bars(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self.model.rename_requested.connect(self.change_requested)
        self._note.change_requested.connect(self.change_requested)

    @Slot(object)
    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other marks; the row stays where it was."""
        row = self.list.currentIndex().row()
        self.model.set_marks(marks)
        self._stack.setCurrentIndex(1 if marks else 0)
        if marks and row >= 0:
            self.list.setCurrentIndex(self.model.index(min(row, len(marks) - 1)))

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
            self._note.edit(mark)

    @Slot()
    def _on_delete(self) -> None:
        mark = self.current_mark()
        if mark is not None:
            self.remove_requested.emit(mark.id)

    def _restyle(self) -> None:
        self._delegate.restyle()
        self.list.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)
