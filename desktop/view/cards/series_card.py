"""A series as a card: its chart, one sentence, its table, where it comes from. Not for drawing the chart."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.choices import Drawing
from desktop.render.page import SeriesCard
from desktop.view.cards.lines import source_label
from desktop.view.cards.series_table import SeriesTable
from desktop.view.chart_door import chart_view
from desktop.view.parts.card import Card
from desktop.view.parts.disclosure import Disclosure
from desktop.view.parts.labels import SMALL, label


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
        return SeriesTable(self._series, self)

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
