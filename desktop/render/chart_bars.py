"""Places upright bars on a time axis, side by side or stacked. Not for bars in rows."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from desktop.model.choices import Drawing
from desktop.render.chart import ChartPoint, ChartSpec
from desktop.render.chart_frame import WIDEST_PX, Frame
from desktop.render.chart_legend import arrow
from desktop.render.chart_marks import MUTED, Bar, Box, Dot, Spot, Stroke, fill_of
from desktop.render.chart_paths import open_direction


class _Cell(NamedTuple):
    line: int
    point: ChartPoint


def upright_bars(
    spec: ChartSpec, frame: Frame
) -> tuple[tuple[Bar, ...], tuple[Stroke, ...], tuple[Dot, ...], tuple[Spot, ...]]:
    """Return the bars of a chart with their open ends and spots."""
    columns = _columns(spec)
    slot = slot_px(spec, frame)
    bars: list[Bar] = []
    strokes: list[Stroke] = []
    spots: list[Spot] = []
    most = max(len(stacks) for stacks in columns.values())
    for day, stacks in columns.items():
        # Beside each other, bars keep one width, or a lone one would look like more; stacks fill the day.
        width = slot / (len(stacks) if spec.drawing is Drawing.STACKED else most)
        for place, stack in enumerate(stacks):
            x = frame.days.px(day) + (place - len(stacks) / 2) * width
            for bar, cell in _stack(stack, spec, frame, x, width):
                bars.append(bar)
                centre = x + width / 2
                top = bar.box.y if cell.point.value >= 0 else bar.box.bottom
                spots.append(Spot(centre, top, cell.point.words, cell.point.note, cell.line))
                direction = open_direction(cell.point.qualifier, spec)
                # Inside a stack an open end would point into the next part.
                if direction and cell is stack[-1]:
                    strokes += arrow(centre, top, direction, bar.ink)
    return tuple(bars), tuple(strokes), (), tuple(spots)


def _columns(spec: ChartSpec) -> dict[float, list[list[_Cell]]]:
    """Return, by day, the bars that stand side by side, each a stack of cells from the ground up."""
    rows: defaultdict[tuple[float, int], list[_Cell]] = defaultdict(list)
    for place, line in enumerate(spec.lines):
        for point in line.points:
            known = rows[point.middle, point.row]
            if not (line.whole and known):
                known.append(_Cell(place, point))
    columns: defaultdict[float, list[list[_Cell]]] = defaultdict(list)
    for (day, _), cells in rows.items():
        columns[day] += [cells] if spec.drawing is Drawing.STACKED else [[cell] for cell in cells]
    return columns


def slot_px(spec: ChartSpec, frame: Frame) -> float:
    """Return the room of all bars of one day: most of the way to the nearest neighbour."""
    days = sorted({point.middle for line in spec.lines for point in line.points})
    gaps = [frame.days.px(later) - frame.days.px(earlier) for earlier, later in pairwise(days)]
    return max(2.0, min(min(gaps, default=WIDEST_PX) * 0.78, WIDEST_PX))


def _stack(
    cells: list[_Cell], spec: ChartSpec, frame: Frame, x: float, width: float
) -> Iterator[tuple[Bar, _Cell]]:
    base = 0.0
    gap = 1.0 if width > 4 else 0.0
    for cell in cells:
        low, high = sorted((frame.values.px(base), frame.values.px(base + cell.point.value)))
        whole = spec.lines[cell.line].whole
        ink = MUTED if whole else cell.line
        yield (
            Bar(Box(x + gap / 2, low, width - gap, max(high - low, 0.8)), ink, fill_of(cell.point.flags)),
            cell,
        )
        base += cell.point.value if spec.drawing is Drawing.STACKED else 0.0
