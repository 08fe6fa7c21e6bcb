"""The one door to the charts, opened when the first is drawn. Not for drawing them."""

from PySide6.QtWidgets import QWidget

from desktop.render.chart import ChartSpec


def chart_view(spec: ChartSpec, parent: QWidget) -> QWidget:
    """Return a widget that draws a chart."""
    # Charts stand beside the text, never in the first paint: their import is kept out of the start.
    from desktop.view.charts.chart_view import ChartView  # noqa: PLC0415

    return ChartView(spec, parent)
