"""The actions that show a chart in another way. Not for saving it."""

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.language import tr
from desktop.model.choices import Drawing
from desktop.render.chart_manner import ChartChoice, can_index, can_log, can_show_events, forms_of
from desktop.view.charts.chart_view import ChartView

FORM_WORDS: Final = {
    Drawing.LINE: tr("Line"),
    Drawing.STEP: tr("Steps"),
    Drawing.BAR: tr("Bars"),
    Drawing.STACKED: tr("Stacked bars"),
    Drawing.DOT: tr("Dots"),
    Drawing.TABLE: tr("Only the table"),
}


class ChartMenu(QObject):
    """Fills a menu for one chart and sets the chart as chosen there."""

    def __init__(self, chart: ChartView) -> None:
        super().__init__(chart)
        self._chart = chart

    def add_to(self, menu: QMenu) -> None:
        """Add what the chart allows; what it does not is left out."""
        given, choice = self._chart.given, self._chart.choice
        for drawing in forms_of(given):
            self._add(
                menu,
                FORM_WORDS[drawing],
                choice._replace(drawing=drawing),
                self._chart.spec.drawing is drawing,
            )
        if forms_of(given):
            menu.addSeparator()
        if can_log(given):
            self._add(menu, tr("Logarithmic axis (L)"), choice._replace(log=not choice.log), choice.log)
        if can_index(given):
            self._add(
                menu,
                tr("First value = 100 (I)"),
                choice._replace(as_index=not choice.as_index),
                choice.as_index,
            )
        if can_show_events(given):
            self._add(menu, tr("Events (E)"), choice._replace(events=not choice.events), choice.events)
        if choice.days is not None:
            self._add(menu, tr("Whole time (0)"), choice._replace(days=None), False)
        menu.addSeparator()

    def _add(self, menu: QMenu, words: str, choice: ChartChoice, is_on: bool) -> None:
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.setData(choice)
        action.triggered.connect(self._on_chosen)
        menu.addAction(action)

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and isinstance(action.data(), ChartChoice):
            self._chart.choose(action.data())
