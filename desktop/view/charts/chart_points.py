"""The points of a chart as a screen reader walks them. Not for what they say."""

from PySide6.QtCore import QRect

from desktop.view.charts.chart_view import MARGIN_PX, ChartView
from desktop.view.parts.read_points import ReadPoint

_REACH_PX = 7


class ChartPoints:
    """Those of one chart as it is shown now."""

    def __init__(self, chart: ChartView) -> None:
        self._chart = chart

    def count(self) -> int:
        """Return how many there are now."""
        return len(self._chart.placed().spots)

    def point(self, place: int) -> ReadPoint:
        """Return one of them."""
        spot = self._chart.placed().spots[place]
        left, top = round(spot.x + MARGIN_PX) - _REACH_PX, round(spot.y + MARGIN_PX) - _REACH_PX
        box = QRect(left, top, 2 * _REACH_PX, 2 * _REACH_PX)
        return ReadPoint(spot.words, spot.note, box, spot == self._chart.current_point())
