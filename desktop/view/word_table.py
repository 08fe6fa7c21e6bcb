"""A table of words that fits its room: what a drawing says, for reading and copying. Not for its words."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QWidget

from desktop.language import tr
from desktop.qtmodel.table_model import TableModel
from desktop.render.page import DataTable
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.parts.focus_ring import FocusRing
from desktop.view.parts.plain_cells import PlainCells
from desktop.view.parts.restyling import Restyling
from desktop.view.style_sheet import Dress

_ROW_AIR_PX: Final = 8


class WordTable(QTableView):
    """Rows that can be walked, opened and copied. shares: how wide each column is of the whole, up to 1.

    whole: it is as high as all its rows, and these as high as their words, none of which is cut off.
    """

    row_changed = Signal(int)
    row_activated = Signal(int)

    def __init__(
        self, shares: tuple[float, ...], parent: QWidget | None = None, *, whole: bool = False
    ) -> None:
        super().__init__(parent)
        self._shares = shares
        self._whole = whole
        FocusRing(self)
        self.setItemDelegate(PlainCells(self))
        self._restyling = Restyling(self, self._fit)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        dress(header, Dress.HEADER)
        dress_scroll_bars(self)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        copy = QAction(tr("Copy table"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._on_copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(self._on_activated)

    def show_table(self, table: DataTable, name: str) -> None:
        """Show other rows; name: of the table, for whoever hears it."""
        before = self.model()
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Arrow keys walk the rows, Enter opens one, Ctrl+C copies all."))
        self.setModel(TableModel(table, self))
        if before is not None:
            before.deleteLater()
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._fit()

    def choose(self, row: int) -> None:
        """Go to a row."""
        if row != self.currentIndex().row():
            self.selectRow(row)

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        self.row_changed.emit(index.row())

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_activated.emit(index.row())

    @Slot()
    def _on_copy(self) -> None:
        model = self.model()
        rows = [[str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())]]
        rows += [
            [str(model.index(row, n).data()) for n in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows) + "\n")

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        room = self.viewport().width()
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, round(room * share))
        if self._whole:
            self._fit_rows()

    def _fit_rows(self) -> None:
        """Give rows and table the height of their words."""
        heights = [self.sizeHintForRow(row) + _ROW_AIR_PX for row in range(self.verticalHeader().count())]
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        self.setFixedHeight(sum(heights) + self.horizontalHeader().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)


def inset(table: WordTable, parent: QWidget) -> QWidget:
    """Return a table with a little air on its left, where the words of other parts begin too."""
    ground = QWidget(parent)
    row = QHBoxLayout(ground)
    row.setContentsMargins(10, 0, 0, 0)
    row.addWidget(table)
    return ground
