"""Places the data of a chart on a true time axis: lines, steps, dots and upright bars. No frame, no rows."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.choices import Drawing
from desktop.render.chart import ChartMark, ChartPoint, ChartSpec
from desktop.render.chart_bars import slot_px, upright_bars
from desktop.render.chart_dense import LazySpots, Thinned, is_dense, thinned
from desktop.render.chart_frame import Frame, frame_of
from desktop.render.chart_labels import Wish, cut_under, place_labels, taken_by
from desktop.render.chart_legend import EVENT_PX, arrow
from desktop.render.chart_marks import (
    MARK,
    MUTED,
    Bar,
    Box,
    ChartLayout,
    Dash,
    Dot,
    Fill,
    Ruler,
    Shape,
    Spot,
    Stroke,
    dash_of,
    shape_of,
)
from desktop.render.chart_paths import open_direction, segments

_FEW_EVENTS: Final = 8


class Parts(NamedTuple):
    """Marks of one kind of drawing, still without a frame."""

    bars: tuple[Bar, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    dots: tuple[Dot, ...] = ()
    spots: tuple[Spot, ...] = ()


def layout_time(spec: ChartSpec, place: Box, ruler: Ruler) -> ChartLayout:
    """Return the marks of a chart on a time axis in a place."""
    frame = frame_of(spec, place, ruler)
    if is_dense(spec):
        return _dense(spec, frame, place, ruler)
    upright = spec.drawing in (Drawing.BAR, Drawing.STACKED)
    data = Parts(*upright_bars(spec, frame)) if upright else _lines(spec, frame)
    places = tuple(_mark_place(spec, mark, frame, data.spots) for mark in spec.marks)
    figures = _figures(spec, frame, places)
    spots = sorted((*data.spots, *figures.spots), key=lambda spot: (spot.x, spot.line))
    bars, strokes, dots = data.bars + figures.bars, data.strokes + figures.strokes, data.dots + figures.dots
    breaks, events = tuple(_breaks(spec, frame)), _events(spec, frame)
    taken = taken_by(bars, strokes, (*dots, *events.dots), (*breaks, *events.strokes, *frame.zero))
    inside = Box(frame.plot.x, place.y, frame.plot.width, frame.plot.bottom - place.y)
    wishes = (*_figure_labels(spec, places), *_last_values(spec, frame))
    spots = sorted((*spots, *events.spots), key=lambda spot: (spot.x, spot.line))
    labels = place_labels(wishes, inside, ruler, taken, frame.labels)
    return ChartLayout(
        width=place.width,
        height=place.height,
        plot=frame.plot,
        grid=(*cut_under(frame.grid, labels), *breaks, *events.strokes),
        bars=bars,
        strokes=strokes,
        dots=(*events.dots, *dots),
        labels=frame.labels + labels,
        spots=tuple(spots),
        along_time=True,
    )


def _dense(spec: ChartSpec, frame: Frame, place: Box, ruler: Ruler) -> ChartLayout:
    """Return the marks of a chart of very many points: what pixels can show, every point still walkable."""
    strokes: list[Stroke] = []
    dots: list[Dot] = []
    for number, line in enumerate(spec.lines):
        thin = thinned(line, frame.days)
        if spec.drawing is Drawing.DOT:
            dots += [_dot(point, number, frame, 1.4) for point in thin.line.points]
        else:
            strokes += _path(spec, number, frame, thin)
        dots += [_dot(point, number, frame, 2.8) for point in thin.special]
    places = tuple(_mark_place(spec, mark, frame, ()) for mark in spec.marks)
    figures = _figures(spec, frame, places)
    inside = Box(frame.plot.x, place.y, frame.plot.width, frame.plot.bottom - place.y)
    wishes = (*_figure_labels(spec, places), *_last_values(spec, frame))
    breaks, events = tuple(_breaks(spec, frame)), _events(spec, frame)
    taken = taken_by((), figures.strokes, (*figures.dots, *events.dots), (*breaks, *events.strokes))
    return ChartLayout(
        width=place.width,
        height=place.height,
        plot=frame.plot,
        grid=(*frame.grid, *breaks, *events.strokes),
        bars=figures.bars,
        strokes=(*strokes, *figures.strokes),
        dots=(*events.dots, *dots, *figures.dots),
        labels=frame.labels + place_labels(wishes, inside, ruler, taken, frame.labels),
        spots=LazySpots(spec, frame.days, frame.values, (*figures.spots, *events.spots)),
        along_time=True,
    )


def _dot(point: ChartPoint, ink: int, frame: Frame, radius_px: float) -> Dot:
    x, y = frame.days.px(point.middle), frame.values.px(point.value)
    return Dot(x, y, shape_of(point.flags), ink, radius_px)


def _breaks(spec: ChartSpec, frame: Frame) -> Iterator[Stroke]:
    for each in spec.breaks:
        x = frame.days.px(each.day)
        if frame.plot.x <= x <= frame.plot.right:
            yield Stroke(((x, frame.plot.y), (x, frame.plot.bottom)), MUTED, 1.0, Dash.DASHED)


def _events(spec: ChartSpec, frame: Frame) -> Parts:
    """Return a wedge at the top for each event within the plot, over a dotted line where they are few."""
    plot = frame.plot
    placed = [(frame.days.px(event.day), event) for event in spec.events if spec.shows_events]
    seen = [(x, event) for x, event in placed if plot.x <= x <= plot.right]
    ruled = (((x, plot.y), (x, plot.bottom)) for x, _ in seen if len(seen) <= _FEW_EVENTS)
    return Parts(
        strokes=tuple(Stroke(ends, MUTED, 1.2, Dash.DOTTED) for ends in ruled),
        dots=tuple(Dot(x, plot.y, Shape.WEDGE, MUTED, EVENT_PX) for x, _ in seen),
        spots=tuple(Spot(x, plot.y, event.words, tr("Event")) for x, event in seen),
    )


def _lines(spec: ChartSpec, frame: Frame) -> Parts:
    strokes: list[Stroke] = []
    dots: list[Dot] = []
    spots: list[Spot] = []
    radius = _radius(spec, frame)
    for place, line in enumerate(spec.lines):
        if spec.drawing is not Drawing.DOT:
            strokes += _path(spec, place, frame)
        for point in line.points:
            x, y = frame.days.px(point.middle), frame.values.px(point.value)
            strokes += _span(spec, point, y, place, frame)
            direction = open_direction(point.qualifier, spec)
            strokes += arrow(x, y, direction, place) if direction else ()
            dots.append(Dot(x, y, shape_of(point.flags), place, radius))
            spots.append(Spot(x, y, point.words, point.note, place))
    return Parts((), tuple(strokes), tuple(dots), tuple(spots))


def _radius(spec: ChartSpec, frame: Frame) -> float:
    """Return a smaller radius where points stand close, none at all where they would melt together."""
    most = max(len(line.points) for line in spec.lines)
    room = frame.plot.width / max(most, 1)
    return 3.5 if room > 14 else 2.8 if room > 6 else 1.6 if room > 2 else 0.0


def _path(spec: ChartSpec, place: int, frame: Frame, thin: Thinned | None = None) -> Iterator[Stroke]:
    line, limit = (thin.line, thin.limit_days) if thin else (spec.lines[place], None)
    for run, projected in segments(line, spec.drawing, limit):
        days = frame.days.pxs((point.first_day + point.last_day) / 2 for point in run)
        pixels = list(zip(days, frame.values.pxs(point.value for point in run), strict=True))
        if spec.drawing is Drawing.STEP:
            pixels = [each for pair in _stairs(pixels) for each in pair]
        yield Stroke(tuple(pixels), place, 1.0 if thin else 2.0, Dash.DOTTED if projected else dash_of(place))


def _stairs(pixels: list[tuple[float, float]]) -> Iterator[tuple[tuple[float, float], ...]]:
    """Hold each value until the next one: a total is known to stand still, not to climb in between."""
    for (x, y), (next_x, _) in pairwise(pixels):
        yield (x, y), (next_x, y)
    yield (pixels[-1],)


def _span(spec: ChartSpec, point: ChartPoint, y: float, ink: int, frame: Frame) -> tuple[Stroke, ...]:
    """Draw how far the date of a point reaches, where the others are finer."""
    if spec.yearly or point.last_day - point.first_day < 45:
        return ()
    start = max(frame.days.px(point.first_day), frame.plot.x)
    end = min(frame.days.px(point.last_day), frame.plot.right)
    return (Stroke(((start, y), (end, y)), ink, 1.0, Dash.DOTTED),) if end - start > 10 else ()


def _figures(spec: ChartSpec, frame: Frame, places: Sequence[tuple[float, float]]) -> Parts:
    bars: list[Bar] = []
    strokes: list[Stroke] = []
    dots: list[Dot] = []
    spots: list[Spot] = []
    for mark, (x, y) in zip(spec.marks, places, strict=True):
        start = max(frame.days.px(mark.first_day), frame.plot.x)
        end = min(frame.days.px(mark.last_day), frame.plot.right)
        if mark.low != mark.high:
            edges = sorted((frame.values.px(mark.low), frame.values.px(mark.high)))
            bars.append(Bar(Box(start, edges[0], max(end - start, 2), edges[1] - edges[0]), MARK, Fill.FAINT))
            # The ground alone would hardly be told from the paper.
            strokes += (Stroke(((start, edge), (max(end, start + 2), edge)), MARK) for edge in edges)
        elif end - start > 14 and mark.last_day - mark.first_day > 800:
            strokes.append(Stroke(((start, y), (end, y)), MARK, 1.4, Dash.DASHED))
        direction = open_direction(mark.qualifier, spec)
        strokes += arrow(x, y, direction, MARK, 12.0) if direction else ()
        dots.append(Dot(x, y, Shape.TARGET, MARK, 6.5 if mark.focus else 4.5, mark.focus))
        spots.append(Spot(x, y, mark.words, "", mark.line, mark.figure))
    return Parts(tuple(bars), tuple(strokes), tuple(dots), tuple(spots))


def _mark_place(spec: ChartSpec, mark: ChartMark, frame: Frame, spots: Sequence[Spot]) -> tuple[float, float]:
    """Return where a figure stands: at its date and value; among bars, at the bar of its line."""
    x, y = frame.days.px(mark.middle), frame.values.px((mark.low + mark.high) / 2)
    if spec.drawing not in (Drawing.BAR, Drawing.STACKED):
        return x, y
    reach = slot_px(spec, frame) / 2
    own = [spot for spot in spots if spot.line == mark.line and abs(spot.x - x) <= reach]
    if not own:
        return x, y
    bar = min(own, key=lambda spot: abs(spot.y - y))
    # A part higher up in a stack ends above its own value.
    lifted = spec.drawing is Drawing.STACKED and mark.line > 0 and not spec.lines[mark.line].whole
    return bar.x, bar.y if lifted else y


def _figure_labels(spec: ChartSpec, places: Sequence[tuple[float, float]]) -> Iterator[Wish]:
    for mark, (x, y) in sorted(zip(spec.marks, places, strict=True), key=lambda each: not each[0].focus):
        yield Wish(x, y, mark.label, MARK, mark.focus, mark.focus)


def _last_values(spec: ChartSpec, frame: Frame) -> Iterator[Wish]:
    """Ask for the latest value of the few lines of a chart, unless a figure of the text already says it."""
    if spec.drawing in (Drawing.BAR, Drawing.STACKED) or len(spec.lines) > 3:
        return
    if spec.named:
        for line in spec.lines:
            for point in line.points:
                x, y = frame.days.px(point.middle), frame.values.px(point.value)
                yield Wish(x, y, point.label, MUTED)
        return
    said = {mark.label for mark in spec.marks}
    for line in spec.lines:
        if line.points and line.points[-1].label not in said:
            last = line.points[-1]
            yield Wish(frame.days.px(last.middle), frame.values.px(last.value), last.label, MUTED)
