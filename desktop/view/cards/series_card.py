"""A series as a card: its chart, one sentence, its table, where it comes from. Not for drawing the chart."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.choices import Drawing
from desktop.render.chart_manner import can_log, is_flattened
from desktop.render.page import SeriesCard
from desktop.view.cards.lines import source_label
from desktop.view.cards.series_table import SeriesTable
from desktop.view.chart_door import chart_view
from desktop.view.parts.announce import announce
from desktop.view.parts.card import Card
from desktop.view.parts.disclosure import Disclosure
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.labels import SMALL, label

_FLAT_WORDS: Final = tr("A few values dwarf the others. Press L in the chart for a logarithmic axis.")


class SeriesCardView(Card):
    """Enter opens and closes the table, which stands open where nothing can be drawn."""

    link_activated = Signal(str)

    def __init__(self, series: SeriesCard, parent: QWidget) -> None:
        super().__init__(_heard(series), parent=parent)
        self._series = series
        self._chart: QWidget | None = None
        self.status = label("", SMALL, muted=True, parent=self)
        self.status.hide()
        self._menu: QObject | None = None
        self._add_head()
        drawn = series.chart.drawing is not Drawing.TABLE
        if series.unit and not drawn:  # a chart names it at its axis
            self.column.addWidget(label(series.unit, SMALL, muted=True, parent=self))
        if drawn:
            self._chart = chart_view(series.chart, self.link_activated.emit, self)
            self.column.addWidget(self._chart)
            if is_flattened(series.chart) and can_log(series.chart):
                self.column.addWidget(label(_FLAT_WORDS, SMALL, muted=True, parent=self))
        self.column.addWidget(self.status)
        if series.summary and series.summary != series.title:
            self.column.addWidget(label(series.summary, SMALL, parent=self))
        self._table = Disclosure(tr("Table ({count})", count=len(series.table.rows)), self._table_body, self)
        self._about = Disclosure(tr("About these numbers"), self._about_body, self)
        self.column.addWidget(self._table)
        self.column.addWidget(self._about)
        self._table.set_open(not drawn)
        self.activated.connect(self.toggle)

    def _add_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(self._series.title, strong=True, parent=self), 1)
        if self._series.record is not None:
            button = IconButton("ellipsis-vertical", tr("Show in another way, save (Ctrl+E)"), self)
            button.clicked.connect(self.open_menu)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            action = QAction(tr("Show in another way, save"), self)
            action.setShortcut(QKeySequence("Ctrl+E"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(self.open_menu)
            self.addAction(action)
        self.column.addLayout(row)

    @Slot()
    def open_menu(self) -> None:
        """Offer other ways to show the chart, and to save it."""
        # The door to menus and files: a card that is only read pays for neither.
        from desktop.view.cards.series_menu import SeriesMenu  # noqa: PLC0415

        menu = self._menu
        if not isinstance(menu, SeriesMenu):
            menu = self._menu = SeriesMenu(self._series, self._chart, self)
            menu.told.connect(self._on_told)
            menu.table_requested.connect(self._on_table_requested)
        menu.open()

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self.status.setText(words)
        self.status.show()
        announce(self, words)

    @Slot()
    def _on_table_requested(self) -> None:
        self._table.set_open(True)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._series.record is not None:
            self.open_menu()


def _heard(series: SeriesCard) -> str:
    """Return what is heard of the card; its sentence mostly begins with the title already."""
    begins = series.summary.startswith(series.title)
    return series.summary if begins else ". ".join(part for part in (series.title, series.summary) if part)
