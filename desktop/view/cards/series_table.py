"""The rows of a series as a table: sorted by a column, copied for a spreadsheet. Not for its chart."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop.language import tr
from desktop.qtmodel.table_model import TableModel
from desktop.render.page import SeriesCard
from desktop.render.tab_separated import tab_separated
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.style_sheet import Dress

_ROWS_SHOWN: Final = 9


class SeriesTable(QTableView):
    """Fits the width it is given. Ctrl+C copies the chosen rows, or all of them, as they are sorted."""

    def __init__(self, series: SeriesCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = TableModel(series.table, self)
        self.setAccessibleName(tr("Table of {title}", title=series.title))
        self.setModel(self._model)
        self._dress()
        self._add_copying()
        row_px = self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(row_px)
        # Once, not for good: a header that keeps its columns fitting asks for every cell again and again.
        self.resizeColumnsToContents()
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self._fit(row_px * min(len(series.table.rows), _ROWS_SHOWN))

    def _fit(self, rows_px: int) -> None:
        """Make room for some rows and for the bar below them, which must not make them scroll."""
        header_px = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header_px + rows_px + self.horizontalScrollBar().sizeHint().height())

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Light)
        dress_scroll_bars(self, across=True)
        corner = QWidget(self)
        corner.setBackgroundRole(QPalette.ColorRole.Light)
        corner.setAutoFillBackground(True)
        self.setCornerWidget(corner)
        dress(self.horizontalHeader(), Dress.HEADER)
        self.setFont(scaled_font(SMALL))
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def _add_copying(self) -> None:
        copy = QAction(tr("Copy rows for a spreadsheet"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_rows)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setToolTip(tr("Click a heading to sort; Ctrl+C copies rows for a spreadsheet"))

    @Slot()
    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard, all of them where one or none is chosen."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = chosen if len(chosen) > 1 else range(self._model.rowCount())
        order = self._model.order()
        QGuiApplication.clipboard().setText(tab_separated(self._model.table, [order[row] for row in rows]))
