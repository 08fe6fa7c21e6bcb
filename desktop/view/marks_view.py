"""The list view of marks: its keys, its selection, dragging to folders. Not for what is done with them."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.language import tr
from desktop.model.edit import Kept
from desktop.model.ids import MarkId
from desktop.qtmodel.marks_model import MarksModel
from desktop.view.dressing import dress_scroll_bars
from desktop.view.marks_delegate import MarksDelegate

Index = QModelIndex | QPersistentModelIndex
_BATCH: Final = 4_000


class MarksView(QListView):
    """Rows of one height, laid out in batches; Left and Right close and open what is under a heading."""

    current_changed = Signal()

    def __init__(self, model: MarksModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.marks = model
        self._current: MarkId | None = None
        self._row = -1
        self.setAccessibleName(tr("Marks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        dress_scroll_bars(self)
        self.setModel(model)
        self.delegate = MarksDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    def chosen(self) -> tuple[Kept, ...]:
        """Return the selected marks, as far as they have been fetched, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(kept for row in rows if (kept := self.marks.kept(row)) is not None)

    def current(self) -> Kept | None:
        """Return the mark of the current row."""
        return self.marks.kept(self.currentIndex().row()) if self.currentIndex().isValid() else None

    @Slot()
    def _on_about_to_reset(self) -> None:
        kept = self.current()
        self._current = kept.mark.id if kept is not None else None
        self._row = self.currentIndex().row()

    @Slot()
    def _on_reset(self) -> None:
        """Stay at the mark, or where it was."""
        count = self.marks.rowCount()
        row = self.marks.row_of(self._current) if self._current is not None else -1
        if row < 0:
            row = min(self._row, count - 1)
        if row >= 0:
            self.setCurrentIndex(self.marks.index(row))
        self.current_changed.emit()

    def toggle_heading(self, index: QModelIndex) -> None:
        """Open or close the rows under a heading."""
        row = index.row()
        self.marks.set_open(row, is_open=not self.marks.is_open(row))

    def _walk_out(self, row: int) -> None:
        above = self.marks.heading_above(row)
        if above >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.marks.index(above), flag)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, where the keyboard shows; a press of the mouse says which itself."""
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        # Qt has made the first row the current one by now, but chosen none, and only a chosen one is seen.
        if not by_mouse and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        heading = self.marks.heading(row)
        if event.key() == Qt.Key.Key_Left and row >= 0:
            if heading is not None:
                self.marks.set_open(row, is_open=False)
            else:
                self._walk_out(row)
        elif event.key() == Qt.Key.Key_Right and heading is not None:
            self.marks.set_open(row, is_open=True)
        else:
            super().keyPressEvent(event)
