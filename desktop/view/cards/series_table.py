"""The rows of a series as a table: sorted by a column, copied for a spreadsheet. Not for its chart."""

from typing import Final

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.language import tr
from desktop.qtmodel.table_model import Index, TableModel
from desktop.render.page import SeriesCard
from desktop.render.tab_separated import tab_separated
from desktop.view.cards.row_lines import INDENT_PX, RowLines, broken, row_lines, text_flags, words_below
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.parts.focus_ring import FocusRing
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.plain_cells import PlainCells
from desktop.view.style_sheet import Dress

_ROWS_SHOWN: Final = 9
_PANE_PX: Final = 340


class _FirstLine(PlainCells):
    """Paints a cell on the first line of its row, above the words that stand below."""

    def __init__(self, row_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._row_px = row_px

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it no higher than one line."""
        option.rect.setHeight(self._row_px)
        super().paint(painter, option, index)


class SeriesTable(QTableView):
    """Fits the width it is given: words that find no room beside the numbers stand below their row.

    Ctrl+C copies the chosen rows, or all of them, as they are sorted.
    """

    def __init__(self, series: SeriesCard, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._table = series.table
        headers = tuple(map(broken, series.table.headers))
        self._model = TableModel(series.table._replace(headers=headers), self)
        self._plans: dict[int, RowLines] = {}
        self._is_lined = False
        self.setAccessibleName(tr("Table of {title}", title=series.title))
        self.setModel(self._model)
        self._dress()
        self._add_copying()
        FocusRing(self)
        self._row_px = self.fontMetrics().height() + 8
        self.setItemDelegate(_FirstLine(self._row_px, self))
        self.verticalHeader().setDefaultSectionSize(self._row_px)
        self.verticalHeader().setMinimumSectionSize(1)
        # Once, not for good: a header that keeps its columns fitting asks for every cell again and again.
        self.resizeColumnsToContents()
        self._widths_px = [self.columnWidth(column) for column in range(self._model.columnCount())]
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._model.modelReset.connect(self._on_sorted)

    def lines(self, width_px: int) -> RowLines:
        """Return how the rows find room in a width of the whole table."""
        if width_px not in self._plans:
            room_px, metrics = self._room_px(width_px), self.fontMetrics()
            self._plans = {width_px: row_lines(self._table, self._widths_px, room_px, self._row_px, metrics)}
        return self._plans[width_px]

    def _room_px(self, width_px: int) -> int:
        scrolls = len(self._table.rows) > _ROWS_SHOWN
        return width_px - (self.verticalScrollBar().sizeHint().width() if scrolls else 0)

    def _arrange(self) -> None:
        """Show the columns and give the rows their heights for the width at hand."""
        lines = self.lines(self.width())
        for column in range(self._model.columnCount()):
            self.setColumnHidden(column, column in lines.columns)
        for place, number in enumerate(self._model.order() if lines.columns or self._is_lined else ()):
            self.setRowHeight(place, lines.heights_px[number] if lines.columns else self._row_px)
        self._is_lined = bool(lines.columns)

    @Slot()
    def _on_sorted(self) -> None:
        self._arrange()

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
        self.horizontalHeader().setFont(self.font())
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
        QGuiApplication.clipboard().setText(tab_separated(self._table, [order[row] for row in rows]))

    def _paint_below(self, painter: QPainter, row: int, columns: tuple[int, ...]) -> None:
        top = self.rowViewportPosition(row) + self._row_px
        area = QRect(0, top, self.viewport().width(), self.rowHeight(row) - self._row_px)
        chosen = self.selectionModel().isRowSelected(row, QModelIndex())
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        if chosen:
            painter.fillRect(area, self.palette().highlight())
        painter.setPen(self.palette().color(ink))
        words = words_below(self._table, self._model.order()[row], columns)
        painter.drawText(area.adjusted(INDENT_PX, 0, -INDENT_PX, 0), text_flags(), words)

    def hasHeightForWidth(self) -> bool:
        """Words below their row need more lines on less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Make room for some rows and for the bar below them, which must not make them scroll."""
        lines = self.lines(width)
        heights = lines.heights_px or (self._row_px,) * self._model.rowCount()
        beside = [px for column, px in enumerate(self._widths_px) if column not in lines.columns]
        bar = self.horizontalScrollBar().sizeHint().height() if sum(beside) > self._room_px(width) else 0
        return self.horizontalHeader().sizeHint().height() + sum(heights[:_ROWS_SHOWN]) + bar

    def sizeHint(self) -> QSize:
        """Prefer the width of a side pane."""
        return QSize(_PANE_PX, self.heightForWidth(_PANE_PX))

    def minimumSizeHint(self) -> QSize:
        """Ask for no width; the height follows it."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let words stand beside the numbers or below them."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then the words below the rows in sight."""
        super().paintEvent(event)
        columns = self.lines(self.width()).columns
        if columns:
            painter = QPainter(self.viewport())
            first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
            for row in range(max(first, 0), (last if last >= 0 else self._model.rowCount() - 1) + 1):
                self._paint_below(painter, row, columns)
