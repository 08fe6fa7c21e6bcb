"""Places a chart of named rows with lying bars. Not for points that a time axis tells apart."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop.model.choices import Drawing, Qualifier
from desktop.render.chart import ChartMark, ChartPoint, ChartSpec
from desktop.render.chart_frame import stacked_height
from desktop.render.chart_legend import fitted
from desktop.render.chart_marks import (
    GRID,
    MARK,
    MUTED,
    TEXT,
    Bar,
    Box,
    ChartLayout,
    Dot,
    Fill,
    Label,
    Ruler,
    Shape,
    Spot,
    Stroke,
    fill_of,
)
from desktop.render.chart_paths import open_direction
from desktop.render.chart_scale import Scale, Tick, nice_values, value_ticks

BAR_PX: Final = 9.0
STACK_PX: Final = 16.0
GAP_PX: Final = 8.0


class _Row(NamedTuple):
    """A row: its number, its cells by line (none where only a figure stands in it) and where it begins."""

    number: int
    cells: tuple[tuple[int, ChartPoint], ...]
    top: float
    name: str


def rows_height(spec: ChartSpec, ruler: Ruler) -> float:
    """Return the height of all rows with the axis under them."""
    rows = sum(_row_px(spec, row, ruler) for row in _rows(spec, 0.0, ruler))
    return rows + 2 * ruler.line_px + 12


def layout_rows(spec: ChartSpec, place: Box, ruler: Ruler) -> ChartLayout:
    """Return the marks of a chart of rows in a place."""
    top = place.y + ruler.line_px + 2
    bottom = place.bottom - ruler.line_px - 4
    plot = Box(place.x, top, place.width, bottom - top)
    room = 0.0 if spec.drawing is Drawing.STACKED else _widest_label(spec, ruler) + 16
    ends = [mark.high for mark in spec.marks] + [point.value for line in spec.lines for point in line.points]
    ends += stacked_height(spec.lines) if spec.drawing is Drawing.STACKED else ()
    count = max(2, min(5, int(place.width / 90)))
    ticks = value_ticks(nice_values(0.0, max(ends), count, whole=spec.axis.whole), spec.axis)
    scale = Scale(0.0, ticks[-1].at, plot.x + 1, max(plot.right - max(room, 12.0), plot.x + 40))
    grid = tuple(
        Stroke(
            ((scale.px(each.at), plot.y), (scale.px(each.at), plot.bottom)), MUTED if not each.at else GRID
        )
        for each in ticks
    )
    rows = [_row_marks(spec, row, scale, place, ruler) for row in _rows(spec, top, ruler)]
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


def _bars_px(spec: ChartSpec, row: _Row, ruler: Ruler) -> float:
    # A bar needs the height of the value written at its end.
    return STACK_PX if spec.drawing is Drawing.STACKED else max(len(row.cells), 1) * ruler.line_px


def _row_px(spec: ChartSpec, row: _Row, ruler: Ruler) -> float:
    return ruler.line_px + 1 + _bars_px(spec, row, ruler) + GAP_PX


def _rows(spec: ChartSpec, top: float, ruler: Ruler) -> Iterator[_Row]:
    cells: dict[int, list[tuple[int, ChartPoint]]] = {
        mark.row: [] for mark in spec.marks if mark.row is not None
    }
    for place, line in enumerate(spec.lines):
        for point in line.points:
            cells.setdefault(point.row, []).append((place, point))
    for number in sorted(cells):
        row = _Row(number, tuple(cells[number]), top, spec.rows[number])
        yield row
        top += _row_px(spec, row, ruler)


def _widest_label(spec: ChartSpec, ruler: Ruler) -> float:
    words = [point.label for line in spec.lines for point in line.points]
    words += [mark.label for mark in spec.marks if mark.row is not None]
    return max(ruler.width_px(each, True) for each in words)


def _grid(
    spec: ChartSpec, row: _Row, ticks: tuple[Tick, ...], scale: Scale, ruler: Ruler
) -> Iterator[Stroke]:
    """Draw the grid behind the bars of a row only, so that it crosses no name."""
    top = row.top + ruler.line_px + 1
    bottom = top + _bars_px(spec, row, ruler)
    for tick in ticks:
        x = scale.px(tick.at)
        yield Stroke(((x, top - 1), (x, bottom + 1)), GRID if tick.at else MUTED)


def _axis_labels(ticks: tuple[Tick, ...], scale: Scale, place: Box, ruler: Ruler) -> Iterator[Label]:
    """Label the ticks along the foot, leaving out those that would touch their neighbour."""
    last = place.x - 10.0
    for tick in ticks:
        width = ruler.width_px(tick.label, False)
        x = min(max(scale.px(tick.at) - width / 2, place.x), place.right - width)
        if x >= last + 10:
            yield Label(Box(x, place.bottom - ruler.line_px, width, ruler.line_px), tick.label)
            last = x + width


def _row_marks(spec: ChartSpec, row: _Row, scale: Scale, place: Box, ruler: Ruler) -> ChartLayout:
    name = fitted(row.name, place.width, ruler)
    heading = Label(Box(place.x, row.top, ruler.width_px(name, False), ruler.line_px), name, TEXT)
    top = row.top + ruler.line_px + 1
    stacked = spec.drawing is Drawing.STACKED
    parts = _stack(row, scale, top, ruler) if stacked else _beside(spec, row, scale, top, ruler)
    dots, spots = _figures(spec, row, scale, top, ruler)
    alone = () if row.cells else tuple(_beside_marks(spec, row, scale, top, ruler))
    return ChartLayout(
        place.width,
        place.height,
        place,
        bars=parts.bars,
        strokes=parts.strokes,
        dots=dots,
        labels=(heading, *parts.labels, *alone),
        spots=(*parts.spots, *spots),
    )


class _Parts(NamedTuple):
    bars: tuple[Bar, ...]
    strokes: tuple[Stroke, ...]
    labels: tuple[Label, ...]
    spots: tuple[Spot, ...]


def _beside(spec: ChartSpec, row: _Row, scale: Scale, top: float, ruler: Ruler) -> _Parts:
    """Lay the bars of a row under each other, each with its value at its end."""
    bars, labels, spots = [], [], []
    strokes: list[Stroke] = []
    for number, (line, point) in enumerate(row.cells):
        middle = top + (number + 0.5) * ruler.line_px
        y = middle - BAR_PX / 2
        end = scale.px(point.value)
        bars.append(
            Bar(Box(scale.start_px, y, max(end - scale.start_px, 1), BAR_PX), line, fill_of(point.flags))
        )
        open_end = open_direction(point.qualifier, spec) != 0
        strokes += _chevron(end + 3, middle, line, point) if open_end else ()
        marked = any(mark.row == row.number and mark.line == line for mark in spec.marks)
        x = end + (13 if open_end or marked else 5)
        width = ruler.width_px(point.label, False)
        labels.append(Label(Box(x, middle - ruler.line_px / 2, width, ruler.line_px), point.label))
        spots.append(Spot(end, middle, point.words, point.note, line))
    return _Parts(tuple(bars), tuple(strokes), tuple(labels), tuple(spots))


def _stack(row: _Row, scale: Scale, top: float, ruler: Ruler) -> _Parts:
    """Join the bars of a row end to end, each with its value inside where there is room."""
    bars, labels, spots = [], [], []
    base = 0.0
    for line, point in row.cells:
        start, end = scale.px(base), scale.px(base + point.value)
        bars.append(Bar(Box(start, top, max(end - start - 1, 1), STACK_PX), line, fill_of(point.flags)))
        width = ruler.width_px(point.label, False)
        if width + 6 < end - start and ruler.line_px <= STACK_PX + 4:
            middle = top + (STACK_PX - ruler.line_px) / 2
            behind = line if fill_of(point.flags) is Fill.SOLID else None
            box = Box((start + end - width) / 2, middle, width, ruler.line_px)
            labels.append(Label(box, point.label, TEXT, behind=behind))
        spots.append(Spot((start + end) / 2, top + STACK_PX / 2, point.words, point.note, line))
        base += point.value
    return _Parts(tuple(bars), (), tuple(labels), tuple(spots))


def _chevron(x: float, y: float, ink: int, point: ChartPoint) -> tuple[Stroke, ...]:
    """Point outwards where the value is at least this, inwards where it is at most this."""
    out = 3.0 if point.qualifier in (Qualifier.OVER, Qualifier.AT_LEAST) else -3.0
    return (Stroke(((x + 2 - out, y - 4), (x + 2 + out, y), (x + 2 - out, y + 4)), ink, 1.4),)


def _figures(
    spec: ChartSpec, row: _Row, scale: Scale, top: float, ruler: Ruler
) -> tuple[tuple[Dot, ...], tuple[Spot, ...]]:
    dots, spots = [], []
    for mark in spec.marks:
        if mark.row == row.number:
            x, y = scale.px(_reach(spec, row, mark)), top + _line_offset(spec, row, mark, ruler)
            dots.append(Dot(x, y, Shape.TARGET, MARK, 6.5 if mark.focus else 4.5, mark.focus))
            spots.append(Spot(x, y, mark.words, "", mark.line, mark.figure))
    return tuple(dots), tuple(spots)


def _beside_marks(spec: ChartSpec, row: _Row, scale: Scale, top: float, ruler: Ruler) -> Iterator[Label]:
    """Write the value beside a figure that has a row to itself."""
    for mark in spec.marks:
        if mark.row == row.number:
            y = top + _line_offset(spec, row, mark, ruler) - ruler.line_px / 2
            width = ruler.width_px(mark.label, mark.focus)
            box = Box(scale.px(mark.high) + 12, y, width, ruler.line_px)
            yield Label(box, mark.label, MARK, mark.focus)


def _reach(spec: ChartSpec, row: _Row, mark: ChartMark) -> float:
    if spec.drawing is not Drawing.STACKED:
        return mark.high
    return mark.high + sum(point.value for line, point in row.cells if line < mark.line)


def _line_offset(spec: ChartSpec, row: _Row, mark: ChartMark, ruler: Ruler) -> float:
    if spec.drawing is Drawing.STACKED:
        return STACK_PX / 2
    number = next((place for place, (line, _) in enumerate(row.cells) if line == mark.line), 0)
    return (number + 0.5) * ruler.line_px
