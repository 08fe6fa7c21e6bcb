"""Places one row of a chart of rows: its name, its lying bars, its values and figures. Not for the others."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop.model.choices import Drawing, Qualifier
from desktop.render.chart import ChartMark, ChartPoint, ChartSpec
from desktop.render.chart_legend import chevron
from desktop.render.chart_marks import (
    MARK,
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
from desktop.render.chart_scale import Scale

BAR_PX: Final = 9.0
STACK_PX: Final = 16.0
MARKED_PX: Final = 8.0
OPEN_PX: Final = 13.0
"""Between the end of a bar and its value: the room of a figure's mark, of an open end."""


class Row(NamedTuple):
    """A row: its number, its cells by line, where it begins and the lines of its name.

    cells: none where only a figure stands in the row.
    """

    number: int
    cells: tuple[tuple[int, ChartPoint], ...]
    top: float
    names: tuple[str, ...]


def bars_top(row: Row, ruler: Ruler) -> float:
    """Return where the bars of a row begin, under its name."""
    return row.top + len(row.names) * ruler.line_px + 1


def bars_px(spec: ChartSpec, row: Row, ruler: Ruler) -> float:
    """Return the height of the bars of a row."""
    # A bar needs the height of the value written at its end.
    return stack_px(ruler) if spec.drawing is Drawing.STACKED else max(len(row.cells), 1) * ruler.line_px


def stack_px(ruler: Ruler) -> float:
    """Return the height of joined bars, in which their values stand."""
    return max(STACK_PX, ruler.line_px)


def row_marks(spec: ChartSpec, row: Row, scale: Scale, place: Box, ruler: Ruler) -> ChartLayout:
    """Return name, bars, values and figures of a row; the layout has no grid."""
    headings = tuple(_headings(row, place.x, ruler))
    top = bars_top(row, ruler)
    stacked = spec.drawing is Drawing.STACKED
    dots, spots = _figures(spec, row, scale, top, ruler)
    parts = _stack(row, scale, top, ruler, dots) if stacked else _beside(spec, row, scale, top, ruler)
    alone = () if row.cells else tuple(_beside_marks(spec, row, scale, top, ruler))
    return ChartLayout(
        place.width,
        place.height,
        place,
        bars=parts.bars,
        strokes=parts.strokes,
        dots=dots,
        labels=(*headings, *parts.labels, *alone),
        spots=(*parts.spots, *spots),
    )


def _headings(row: Row, x: float, ruler: Ruler) -> Iterator[Label]:
    for place, name in enumerate(row.names):
        y = row.top + place * ruler.line_px
        yield Label(Box(x, y, ruler.width_px(name, False), ruler.line_px), name, TEXT)


class _Parts(NamedTuple):
    bars: tuple[Bar, ...]
    strokes: tuple[Stroke, ...]
    labels: tuple[Label, ...]
    spots: tuple[Spot, ...]


def _beside(spec: ChartSpec, row: Row, scale: Scale, top: float, ruler: Ruler) -> _Parts:
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
        marked = any(mark.row == row.number and mark.line == line for mark in spec.marks)
        # A figure of the text stands at the end of the bar; an open end is seen beyond it.
        x = end + (MARKED_PX if marked else 0.0)
        out = 3.0 if point.qualifier in (Qualifier.OVER, Qualifier.AT_LEAST) else -3.0
        strokes += chevron(x + 5, middle, out, line) if open_end else ()
        x += OPEN_PX if open_end else 5.0
        width = ruler.width_px(point.label, False)
        labels.append(Label(Box(x, middle - ruler.line_px / 2, width, ruler.line_px), point.label))
        spots.append(Spot(end, middle, point.words, point.note, line))
    return _Parts(tuple(bars), tuple(strokes), tuple(labels), tuple(spots))


def _stack(row: Row, scale: Scale, top: float, ruler: Ruler, dots: tuple[Dot, ...]) -> _Parts:
    """Join the bars of a row end to end, each with its value inside where there is room beside the dots."""
    bars, labels, spots = [], [], []
    base, height = 0.0, stack_px(ruler)
    for line, point in row.cells:
        start, end = scale.px(base), scale.px(base + point.value)
        bars.append(Bar(Box(start, top, max(end - start - 1, 1), height), line, fill_of(point.flags)))
        width = ruler.width_px(point.label, False)
        x = _free_middle(start, end, width + 6, dots)
        # Words on a pattern could not be read.
        if x is not None and fill_of(point.flags) is Fill.SOLID:
            middle = top + (height - ruler.line_px) / 2
            box = Box(x - width / 2, middle, width, ruler.line_px)
            labels.append(Label(box, point.label, TEXT, behind=line))
        spots.append(Spot((start + end) / 2, top + height / 2, point.words, point.note, line))
        base += point.value
    return _Parts(tuple(bars), (), tuple(labels), tuple(spots))


def _free_middle(start: float, end: float, width: float, dots: tuple[Dot, ...]) -> float | None:
    """Return the place nearest to the middle of a bar about which a width is free; None if there is none."""
    edges = [start, end]
    for dot in dots:
        edges += [dot.x - dot.radius_px - 1, dot.x + dot.radius_px + 1]
    middle, half = (start + end) / 2, width / 2
    places = [middle, *(edge + half for edge in edges), *(edge - half for edge in edges)]
    inside = [x for x in places if start <= x - half and x + half <= end]
    free = [x for x in inside if all(abs(dot.x - x) >= half + dot.radius_px for dot in dots)]
    return min(free, key=lambda x: abs(x - middle)) if free else None


def _figures(
    spec: ChartSpec, row: Row, scale: Scale, top: float, ruler: Ruler
) -> tuple[tuple[Dot, ...], tuple[Spot, ...]]:
    dots, spots = [], []
    for mark in spec.marks:
        if mark.row == row.number:
            x, y = scale.px(_reach(spec, row, mark)), top + _line_offset(spec, row, mark, ruler)
            dots.append(Dot(x, y, Shape.TARGET, MARK, 6.5 if mark.focus else 4.5, mark.focus))
            spots.append(Spot(x, y, mark.words, "", mark.line, mark.figure))
    return tuple(dots), tuple(spots)


def _beside_marks(spec: ChartSpec, row: Row, scale: Scale, top: float, ruler: Ruler) -> Iterator[Label]:
    """Write the value beside a figure that has a row to itself."""
    for mark in spec.marks:
        if mark.row == row.number:
            y = top + _line_offset(spec, row, mark, ruler) - ruler.line_px / 2
            width = ruler.width_px(mark.label, mark.focus)
            box = Box(scale.px(mark.high) + 12, y, width, ruler.line_px)
            yield Label(box, mark.label, MARK, mark.focus)


def _reach(spec: ChartSpec, row: Row, mark: ChartMark) -> float:
    if spec.drawing is not Drawing.STACKED:
        return mark.high
    return mark.high + sum(point.value for line, point in row.cells if line < mark.line)


def _line_offset(spec: ChartSpec, row: Row, mark: ChartMark, ruler: Ruler) -> float:
    if spec.drawing is Drawing.STACKED:
        return stack_px(ruler) / 2
    number = next((place for place, (line, _) in enumerate(row.cells) if line == mark.line), 0)
    return (number + 0.5) * ruler.line_px
