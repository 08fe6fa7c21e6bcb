"""Lays out the legend of a chart: lines, shapes that need a word, the article's marks. No plot."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.choices import Drawing, PointFlag, Qualifier
from desktop.render.chart import ChartSpec
from desktop.render.chart_dense import count_of, is_dense
from desktop.render.chart_marks import (
    FLAG_FILLS,
    FLAG_SHAPES,
    MARK,
    MUTED,
    Bar,
    Box,
    Dash,
    Dot,
    Label,
    Ruler,
    Shape,
    Stroke,
    dash_of,
)
from desktop.render.chart_text import lines_of
from desktop.render.numbers import number_words
from desktop.render.words import FLAG_WORDS

_FLAGS: Final = attrgetter("flags")
_QUALIFIER: Final = attrgetter("qualifier")
SWATCH_PX: Final = 18.0
GAP_PX: Final = 14.0
EVENT_PX: Final = 4.0
OPEN_ENDED: Final = frozenset({Qualifier.OVER, Qualifier.NEARLY, Qualifier.AT_LEAST, Qualifier.AT_MOST})


class Legend(NamedTuple):
    """The parts of a legend, from the top left corner of the chart down to ``height``."""

    height: float = 0.0
    bars: tuple[Bar, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    dots: tuple[Dot, ...] = ()
    labels: tuple[Label, ...] = ()


class _Entry(NamedTuple):
    words: str
    bar: Bar | None = None
    stroke: Stroke | None = None
    dot: Dot | None = None
    arrow: bool = False


def legend_of(spec: ChartSpec, width: float, ruler: Ruler) -> Legend:
    """Return the legend in as many rows as the width asks for; none where one line needs no name."""
    bars, strokes, dots, labels = [], [], [], []
    x = y = 0.0
    entries = tuple(_entries(spec))
    for entry in entries:
        lines = tuple(lines_of(entry.words, width - SWATCH_PX, ruler))
        text_px = max(ruler.width_px(words, False) for words in lines)
        if x > 0 and x + SWATCH_PX + text_px > width:
            x, y = 0.0, y + ruler.line_px + 2
        middle = y + ruler.line_px / 2
        if entry.bar:
            bars.append(entry.bar._replace(box=Box(x, middle - 4.5, 11, 9)))
        if entry.stroke:
            strokes.append(entry.stroke._replace(points=((x, middle), (x + 13, middle))))
        if entry.dot:
            dots.append(entry.dot._replace(x=x + 6.5, y=middle))
        if entry.arrow:
            strokes += (
                chevron(x + 6, middle, 3.0, MUTED) if spec.rows else arrow(x + 6.5, middle + 4, -1.0, MUTED)
            )
        for place, words in enumerate(lines):
            y += ruler.line_px if place else 0.0
            labels.append(Label(Box(x + SWATCH_PX, y, ruler.width_px(words, False), ruler.line_px), words))
        x += SWATCH_PX + text_px + GAP_PX
    height = y + ruler.line_px + 8 if entries else 0.0
    return Legend(height, tuple(bars), tuple(strokes), tuple(dots), tuple(labels))


def arrow(x: float, y: float, direction: float, ink: int, length: float = 9.0) -> tuple[Stroke, Stroke]:
    """Return an open end from a point upwards (direction -1) or downwards (1): at least, at most."""
    tip = y + direction * length
    head = tip - direction * 3.5
    return (
        Stroke(((x, y), (x, tip)), ink, 1.2),
        Stroke(((x - 3, head), (x, tip), (x + 3, head)), ink, 1.2),
    )


def chevron(x: float, y: float, out: float, ink: int) -> tuple[Stroke, ...]:
    """Return an open end of a lying bar, to the right where ``out`` is above zero: at least, at most."""
    return (Stroke(((x - out, y - 4), (x + out, y), (x - out, y + 4)), ink, 1.4),)


def _entries(spec: ChartSpec) -> Iterator[_Entry]:
    yield from _line_entries(spec)
    yield from _point_entries(spec)
    if spec.breaks:
        yield _Entry(tr("break in the series"), stroke=Stroke((), MUTED, 1.0, Dash.DASHED))
    if spec.shows_events:
        yield _Entry(tr("event"), dot=Dot(0, 0, Shape.WEDGE, MUTED, EVENT_PX))
    if is_dense(spec):
        count = number_words(count_of(spec), spec.axis.numbers)
        yield _Entry(tr("{count} points: each column from lowest to highest", count=count))
    if spec.marks:
        yield _Entry(tr("in the text"), dot=Dot(0, 0, Shape.TARGET, MARK, 4.5))


def _line_entries(spec: ChartSpec) -> Iterator[_Entry]:
    areas = spec.drawing in (Drawing.BAR, Drawing.STACKED)
    if len(spec.lines) > 1 or spec.named:
        for place, line in enumerate(spec.lines):
            if areas:
                ink = MUTED if line.whole else place
                name = tr("{title} (parts not known)", title=line.title) if line.whole else line.title
                yield _Entry(name, bar=Bar(Box(0, 0, 0, 0), ink))
            else:
                stroke = Stroke((), place, 2.0, dash_of(place)) if spec.drawing is not Drawing.DOT else None
                yield _Entry(line.title, stroke=stroke, dot=Dot(0, 0, Shape.DISC, place))


def _point_entries(spec: ChartSpec) -> Iterator[_Entry]:
    areas = spec.drawing in (Drawing.BAR, Drawing.STACKED)
    points = [point for line in spec.lines for point in line.points]
    flags = {flag for flags in set(map(_FLAGS, points)) for flag in flags}
    for flag in PointFlag:
        if flag in flags and areas:
            yield _Entry(FLAG_WORDS[flag], bar=Bar(Box(0, 0, 0, 0), MUTED, FLAG_FILLS[flag]))
        elif flag in flags:
            yield _Entry(FLAG_WORDS[flag], dot=Dot(0, 0, FLAG_SHAPES[flag], MUTED))
    if not OPEN_ENDED.isdisjoint(map(_QUALIFIER, points)):
        yield _Entry(tr("over or nearly"), arrow=True)
