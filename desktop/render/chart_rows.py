"""Places a chart of named rows with lying bars. Not for points that a time axis tells apart."""

from collections.abc import Iterator
from typing import Final

from desktop.model.choices import Drawing
from desktop.render.chart import ChartPoint, ChartSpec
from desktop.render.chart_frame import stacked_height
from desktop.render.chart_marks import (
    GRID,
    MUTED,
    Box,
    ChartLayout,
    Dash,
    Label,
    Ruler,
    Stroke,
)
from desktop.render.chart_row import MARKED_PX, OPEN_PX, Row, bars_px, bars_top, row_marks
from desktop.render.chart_scale import Scale, Tick, nice_values, value_ticks
from desktop.render.chart_text import fitted, lines_of

GAP_PX: Final = 8.0


def rows_height(spec: ChartSpec, width: float, ruler: Ruler) -> float:
    """Return the height of all rows with the axis under them, at a width."""
    rows = sum(_row_px(spec, row, ruler) for row in _rows(spec, 0.0, width, ruler))
    return rows + 2 * ruler.line_px + 12


def layout_rows(spec: ChartSpec, place: Box, ruler: Ruler) -> ChartLayout:
    """Return the marks of a chart of rows in a place."""
    top = place.y + ruler.line_px + 2
    bottom = place.bottom - ruler.line_px - 4
    plot = Box(place.x, top, place.width, bottom - top)
    room = 0.0 if spec.drawing is Drawing.STACKED else _widest_label(spec, ruler) + MARKED_PX + OPEN_PX
    ends = [mark.high for mark in spec.marks] + [point.value for line in spec.lines for point in line.points]
    ends += stacked_height(spec.lines) if spec.drawing is Drawing.STACKED else ()
    count = max(2, min(5, int(place.width / 90)))
    ticks = value_ticks(nice_values(0.0, max(ends), count, whole=spec.axis.whole), spec.axis)
    scale = Scale(0.0, ticks[-1].at, plot.x + 1, max(plot.right - max(room, 12.0), plot.x + 40))
    placed = tuple(_rows(spec, top, place.width, ruler))
    rows = [row_marks(spec, row, scale, place, ruler) for row in placed]
    grid = (
        *(
            stroke
            for row, marks in zip(placed, rows, strict=True)
            for stroke in _grid(spec, row, ticks, scale, ruler)
            if not any(label.box.is_crossed(*stroke.points) for label in marks.labels)
        ),
        *_breaks(spec, placed, place),
    )
    unit = fitted(spec.axis.unit, place.width, ruler)
    title = Label(Box(place.x, place.y, ruler.width_px(unit, False), ruler.line_px), unit)
    return ChartLayout(
        *(place.width, place.height, plot, grid),
        bars=tuple(bar for row in rows for bar in row.bars),
        strokes=tuple(stroke for row in rows for stroke in row.strokes),
        dots=tuple(dot for row in rows for dot in row.dots),
        labels=(
            title,
            *_axis_labels(ticks, scale, place, ruler),
            *(label for row in rows for label in row.labels),
        ),
        spots=tuple(spot for row in rows for spot in row.spots),
    )


def _row_px(spec: ChartSpec, row: Row, ruler: Ruler) -> float:
    return bars_top(row, ruler) - row.top + bars_px(spec, row, ruler) + GAP_PX


def _rows(spec: ChartSpec, top: float, width: float, ruler: Ruler) -> Iterator[Row]:
    cells: dict[int, list[tuple[int, ChartPoint]]] = {
        mark.row: [] for mark in spec.marks if mark.row is not None
    }
    for place, line in enumerate(spec.lines):
        for point in line.points:
            cells.setdefault(point.row, []).append((place, point))
    for number in sorted(cells):
        names = tuple(lines_of(spec.rows[number], width, ruler))
        row = Row(number, tuple(cells[number]), top, names)
        yield row
        top += _row_px(spec, row, ruler)


def _widest_label(spec: ChartSpec, ruler: Ruler) -> float:
    words = [point.label for line in spec.lines for point in line.points]
    words += [mark.label for mark in spec.marks if mark.row is not None]
    return max(ruler.width_px(each, True) for each in words)


def _grid(spec: ChartSpec, row: Row, ticks: tuple[Tick, ...], scale: Scale, ruler: Ruler) -> Iterator[Stroke]:
    """Draw the grid behind the bars of a row only, so that it crosses no name."""
    top = bars_top(row, ruler)
    bottom = top + bars_px(spec, row, ruler)
    for tick in ticks:
        x = scale.px(tick.at)
        yield Stroke(((x, top - 1), (x, bottom + 1)), GRID if tick.at else MUTED)


def _breaks(spec: ChartSpec, rows: tuple[Row, ...], place: Box) -> Iterator[Stroke]:
    """Draw a broken line above the first row from which on the numbers mean something else."""
    for each in spec.breaks:
        after = (row for row in rows if any(point.first_day >= each.day for _, point in row.cells))
        row = next(after, None)
        if row is not None and row is not rows[0]:
            y = row.top - GAP_PX / 2
            yield Stroke(((place.x, y), (place.right, y)), MUTED, 1.0, Dash.DASHED)


def _axis_labels(ticks: tuple[Tick, ...], scale: Scale, place: Box, ruler: Ruler) -> Iterator[Label]:
    """Label the ticks along the foot, leaving out those that would touch their neighbour."""
    last = place.x - 10.0
    for tick in ticks:
        width = ruler.width_px(tick.label, False)
        x = min(max(scale.px(tick.at) - width / 2, place.x), place.right - width)
        if x >= last + 10:
            yield Label(Box(x, place.bottom - ruler.line_px, width, ruler.line_px), tick.label)
            last = x + width
