"""The menu of a series: other ways to show its chart, and files of it. Not for what these do."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.choices import Drawing
from desktop.render.chart import ChartSpec
from desktop.render.page import SeriesCard
from desktop.view.cards.saving import Saving
from desktop.view.charts.chart_menu import ChartMenu
from desktop.view.charts.chart_view import ChartView


class SeriesMenu(QObject):
    """Made when it is first opened. told: a sentence with the path of a file that was written.

    table_requested: the reader wants no chart, only its table.
    """

    told = Signal(str)
    table_requested = Signal()

    def __init__(self, series: SeriesCard, chart: QWidget | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._chart = chart if isinstance(chart, ChartView) else None
        self._ways = ChartMenu(self._chart) if self._chart is not None else None
        assert series.record is not None
        self._saving = Saving(series.record, parent)
        self._saving.show_spec(series.chart)
        self._saving.told.connect(self.told)
        if self._chart is not None:
            self._saving.show_spec(self._chart.spec)
            self._chart.spec_changed.connect(self._on_spec_changed)

    def menu(self) -> QMenu:
        """Return a menu for the chart as it is shown now."""
        menu = QMenu(self._widget)
        if self._ways is not None:
            self._ways.add_to(menu)
        self._saving.add_to(menu)
        return menu

    def open(self) -> None:
        """Open the menu at the upper right of its card."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._widget.mapToGlobal(QPoint(max(self._widget.width() - 220, 0), 34)))

    def write_to(self, form: str, target: Path) -> None:
        """Write a form to a path without asking."""
        self._saving.write_to(form, target)

    @Slot(object)
    def _on_spec_changed(self, spec: ChartSpec) -> None:
        self._saving.show_spec(spec)
        if self._chart is not None:
            self._chart.setVisible(spec.drawing is not Drawing.TABLE)
        if spec.drawing is Drawing.TABLE:
            self.table_requested.emit()
