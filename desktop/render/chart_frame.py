"""The frame of a chart on a time axis: scales, grid, ticks and their labels. Not for the data in it."""

from itertools import pairwise
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.choices import Drawing
from desktop.render.chart import ChartLine, ChartSpec
from desktop.render.chart_marks import GRID, MUTED, Box, Label, Ruler, Stroke
from desktop.render.chart_scale import Scale, Tick, log_values, nice_values, time_ticks, value_ticks
from desktop.render.chart_text import fitted

INSET_PX: Final = 9.0
"""Room inside the plot, so that no point is cut off at its edge."""
WIDEST_PX: Final = 30.0
"""The widest that the bars of one day get."""
_AIR: Final = 0.1


class Frame(NamedTuple):
    """Where the data go. days, values: their scales; ticks and grid with the labels of both axes."""

    plot: Box
    days: Scale
    values: Scale
    grid: tuple[Stroke, ...]
    labels: tuple[Label, ...]

    @property
    def zero(self) -> tuple[Stroke, ...]:
        """The line of zero where values lie on both sides of it: it is more than one of the grid."""
        level = self.values.px(0.0) if self.values.low < 0 < self.values.high else None
        return () if level is None else (Stroke(((self.plot.x, level), (self.plot.right, level)), MUTED),)


def frame_of(spec: ChartSpec, place: Box, ruler: Ruler) -> Frame:
    """Return the frame of a chart in a place."""
    low, high = _value_range(spec)
    # The label of the highest tick reaches half a line above the plot; the unit stands above that.
    top = place.y + 1.5 * ruler.line_px + 2
    bottom = place.bottom - ruler.line_px - 6
    count = max(2, min(6, int((bottom - top) / (ruler.line_px * 2.4))))
    round_values = log_values(low, high) if spec.log else nice_values(low, high, count, whole=spec.axis.whole)
    ticks = value_ticks(round_values, spec.axis)
    gutter = max(ruler.width_px(tick.label, False) for tick in ticks) + 8
    plot = Box(place.x + gutter, top, place.width - gutter - 1, bottom - top)
    ends = (plot.y, plot.bottom) if spec.downward else (plot.bottom, plot.y)
    values = Scale(ticks[0].at, ticks[-1].at, *ends, log=spec.log)
    days = day_scale(spec, plot)
    scale_words = tr("{unit} (logarithmic)", unit=spec.axis.unit) if spec.log else spec.axis.unit
    unit = fitted(scale_words, place.width, ruler)
    title = Label(Box(place.x, place.y, ruler.width_px(unit, False), ruler.line_px), unit)
    rows = _value_axis(ticks, plot, values, ruler)
    columns = _time_axis(spec, plot, days, place, ruler)
    return Frame(plot, days, values, rows[0] + columns[0], (title, *rows[1], *columns[1]))


def stacked_height(lines: tuple[ChartLine, ...]) -> tuple[float, float]:
    """Return the lowest and highest end of the stacks of a chart."""
    sums: dict[int, float] = {}
    for line in lines:
        for point in line.points:
            sums[point.row] = (
                max(sums.get(point.row, 0.0), point.value)
                if line.whole
                else (sums.get(point.row, 0.0) + point.value)
            )
    return min(0.0, *sums.values(), 0.0), max(0.0, *sums.values(), 0.0)


def _value_range(spec: ChartSpec) -> tuple[float, float]:
    values = [point.value for line in spec.lines for point in line.points]
    values += [end for mark in spec.marks for end in (mark.low, mark.high)]
    if spec.drawing is Drawing.STACKED:
        values += stacked_height(spec.lines)
    low, high = min(values), max(values)
    if spec.named and not (spec.from_zero or spec.log):
        # No value that is compared stands on the edge, where the axis and its words are.
        low -= (high - low) * _AIR
    return (min(low, 0.0), max(high, 0.0)) if spec.from_zero else (low, high)


def day_scale(spec: ChartSpec, plot: Box) -> Scale:
    """Return where days lie in a plot."""
    # Points stand by date.
    ends = [point for line in spec.lines if line.points for point in (line.points[0], line.points[-1])]
    days = [point.middle for point in ends] + [mark.middle for mark in spec.marks]
    if spec.named:
        # Few values, each with the whole of its time in sight: what is of 2000 to 2019 is not of 2010.
        told = [point for line in spec.lines for point in line.points]
        days += [day for point in told for day in (point.first_day, point.last_day)]
        days += [day for mark in spec.marks for day in (mark.first_day, mark.last_day)]
    first, last = min(days), max(days)
    if last - first < 90:
        first, last = first - 45, last + 45
    bars = spec.drawing in (Drawing.BAR, Drawing.STACKED)
    inset = min(WIDEST_PX / 2 + 1, plot.width / 6) if bars else INSET_PX
    return Scale(first, last, plot.x + inset, plot.right - inset)


def _value_axis(
    ticks: tuple[Tick, ...], plot: Box, values: Scale, ruler: Ruler
) -> tuple[tuple[Stroke, ...], tuple[Label, ...]]:
    strokes, labels = [], []
    for tick in ticks:
        y = values.px(tick.at)
        # Zero carries the bars and must be told from the other lines of the grid.
        strokes.append(Stroke(((plot.x, y), (plot.right, y)), MUTED if tick.at == 0 else GRID))
        width = ruler.width_px(tick.label, False)
        labels.append(Label(Box(plot.x - 8 - width, y - ruler.line_px / 2, width, ruler.line_px), tick.label))
    return tuple(strokes), tuple(labels)


def _time_axis(
    spec: ChartSpec, plot: Box, days: Scale, place: Box, ruler: Ruler
) -> tuple[tuple[Stroke, ...], tuple[Label, ...]]:
    def boxes(ticks: tuple[Tick, ...]) -> list[Box]:
        placed = []
        for tick in ticks:
            width = ruler.width_px(tick.label, False)
            x = min(max(days.px(tick.at) - width / 2, plot.x - 6), place.right - width)
            placed.append(Box(x, plot.bottom + 6, width, ruler.line_px))
        return placed

    def fits(ticks: tuple[Tick, ...]) -> bool:
        row = boxes(ticks)
        return all(left.right + 10 <= right.x for left, right in pairwise(row))

    margin = (days.start_px - plot.x) * (days.high - days.low) / (days.end_px - days.start_px)
    ticks = time_ticks(days.low - margin, days.high + margin, spec.axis, fits, centred=spec.yearly)
    strokes = tuple(
        Stroke(((days.px(tick.at), plot.bottom), (days.px(tick.at), plot.bottom + 4)), MUTED)
        for tick in ticks
    )
    return strokes, tuple(Label(box, tick.label) for box, tick in zip(boxes(ticks), ticks, strict=True))
