"""The one door to the charts, opened when the first is drawn. Not for drawing them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.render.chart import ChartSpec
from desktop.view.parts.card_role import read_as_chart


def chart_view(spec: ChartSpec, followed: Callable[[str], None], parent: QWidget) -> QWidget:
    """Return a widget that draws a chart. followed: told of the link of a point that the reader opens."""
    # Charts stand beside the text, never in the first paint: their import is kept out of the start.
    from desktop.view.charts.chart_points import ChartPoints  # noqa: PLC0415
    from desktop.view.charts.chart_view import ChartView  # noqa: PLC0415

    chart = ChartView(spec, parent)
    chart.link_activated.connect(followed)
    read_as_chart(chart, ChartPoints(chart))
    return chart
