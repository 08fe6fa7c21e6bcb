"""A series as a card: its chart, one sentence, its table, where it comes from. Not for drawing the chart."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QVBoxLayout, QWidget

from desktop.model.choices import Drawing
from desktop.qtmodel.table_model import TableModel
from desktop.render.page import SeriesCard
from desktop.view.cards.lines import source_label
from desktop.view.chart_door import chart_view
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.parts.card import Card
from desktop.view.parts.disclosure import Disclosure
from desktop.view.parts.labels import SMALL, label, scaled_font
from desktop.view.style_sheet import Dress

_ROWS_SHOWN: Final = 9


class SeriesCardView(Card):
    """Enter opens and closes the table, which stands open where nothing can be drawn."""

    link_activated = Signal(str)

    def __init__(self, series: SeriesCard, parent: QWidget) -> None:
        super().__init__(f"{series.title}. {series.summary}", parent=parent)
        self._series = series
        self.column.addWidget(label(series.title, strong=True, parent=self))
        if series.unit:
            self.column.addWidget(label(series.unit, SMALL, muted=True, parent=self))
        drawn = series.chart.drawing is not Drawing.TABLE
        if drawn:
            self.column.addWidget(chart_view(series.chart, self.link_activated.emit, self))
        if series.summary and series.summary != series.title:
            self.column.addWidget(label(series.summary, SMALL, parent=self))
        self._table = Disclosure(f"Table ({len(series.table.rows)})", self._table_body, self)
        self._about = Disclosure("About these numbers", self._about_body, self)
        self.column.addWidget(self._table)
        self.column.addWidget(self._about)
        self._table.set_open(not drawn)
        self.activated.connect(self.toggle)

    @Slot()
    def toggle(self) -> None:
        """Open the table or close it."""
        self._table.set_open(not self._table.is_open())

    def _table_body(self) -> QWidget:
        return table_view(self._series, self)

    def _about_body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        series = self._series
        for words in (series.description, series.method, series.caveats, *series.breaks):
            if words:
                column.addWidget(label(words, SMALL, parent=body))
        for source in series.sources:
            column.addWidget(source_label(source, body))
        return body


def table_view(series: SeriesCard, parent: QWidget) -> QTableView:
    """Return the rows of a series as a table that fits the width it is given."""
    view = QTableView(parent)
    view.setAccessibleName(f"Table of {series.title}")
    view.setModel(TableModel(series.table, view))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.viewport().setBackgroundRole(QPalette.ColorRole.Light)
    dress_scroll_bars(view, across=True)
    dress(view.horizontalHeader(), Dress.HEADER)
    view.setFont(scaled_font(SMALL))
    view.setWordWrap(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    row_px = view.fontMetrics().height() + 8
    view.verticalHeader().setDefaultSectionSize(row_px)
    # Once, not for good: a header that keeps its columns fitting asks for every cell again and again.
    view.resizeColumnsToContents()
    header.setStretchLastSection(True)
    view.setFixedHeight(row_px * (min(len(series.table.rows), _ROWS_SHOWN) + 1) + 18)
    return view
