"""Places a chart in pixels: the one door to charts on a time axis and charts of rows. Paints nothing."""

from desktop.model.choices import Drawing
from desktop.render.chart import ChartSpec
from desktop.render.chart_legend import legend_of
from desktop.render.chart_marks import Box, ChartLayout, Ruler
from desktop.render.chart_rows import layout_rows, rows_height
from desktop.render.chart_time import layout_time

LEAST_PLOT_PX = 130.0
MOST_PLOT_PX = 300.0
MOST_NAMED_PLOT_PX = 170.0


def chart_height(spec: ChartSpec, width: float, ruler: Ruler) -> float:
    """Return the height that a chart wants at a width, 0 where there is nothing to draw."""
    if not _drawn(spec):
        return 0.0
    legend = legend_of(spec, width, ruler).height
    if spec.rows:
        return legend + rows_height(spec, width, ruler)
    # A chart that bears all its numbers is a small drawing beside the words that tell them.
    most = MOST_NAMED_PLOT_PX if spec.named else MOST_PLOT_PX
    plot = min(max(width * 0.5, LEAST_PLOT_PX), most)
    # Above the plot stands the unit, below it the dates.
    return legend + plot + 2.5 * ruler.line_px + 8


def layout_chart(spec: ChartSpec, width: float, height: float, ruler: Ruler) -> ChartLayout:
    """Return every mark of a chart within ``width`` x ``height``."""
    if not _drawn(spec):
        return ChartLayout(width, height, Box(0, 0, width, height))
    legend = legend_of(spec, width, ruler)
    place = Box(0, legend.height, width, height - legend.height)
    body = layout_rows(spec, place, ruler) if spec.rows else layout_time(spec, place, ruler)
    return body._replace(
        width=width,
        height=height,
        bars=legend.bars + body.bars,
        strokes=legend.strokes + body.strokes,
        dots=legend.dots + body.dots,
        labels=legend.labels + body.labels,
    )


def _drawn(spec: ChartSpec) -> bool:
    return spec.drawing is not Drawing.TABLE and any(line.points for line in spec.lines)
