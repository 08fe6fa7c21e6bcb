"""What a chart draws, in data terms: lines of points, the article's figures, breaks. Not for placing it."""

from typing import NamedTuple

from desktop.model.choices import Drawing, PointFlag, Qualifier
from desktop.model.ids import FigureId
from desktop.render.numbers import ENGLISH, NumberStyle


class ChartPoint(NamedTuple):
    """A number at a date.

    row: of the series (and of its table). first_day, last_day: what the date can mean. label: the number
    with its hedge; words: a full sentence part with date, value and unit; note: remark, flags and source.
    """

    row: int
    first_day: int
    last_day: int
    value: float
    label: str
    words: str
    note: str = ""
    qualifier: Qualifier = Qualifier.EXACT
    flags: tuple[PointFlag, ...] = ()

    @property
    def middle(self) -> float:
        """The day on which the point is drawn."""
        return (self.first_day + self.last_day) / 2


class ChartLine(NamedTuple):
    """The points of one field or group, by date. whole: a total, drawn where its parts are not known."""

    title: str
    points: tuple[ChartPoint, ...]
    whole: bool = False


class ChartMark(NamedTuple):
    """A figure of the article at its own date and value, even where the line says something else.

    line: of the chart to which it belongs. row: of the series that bears its date, None if none does.
    """

    figure: FigureId
    line: int
    first_day: int
    last_day: int
    low: float
    high: float
    label: str
    words: str
    qualifier: Qualifier = Qualifier.EXACT
    focus: bool = False
    row: int | None = None

    @property
    def middle(self) -> float:
        """The day on which the mark is drawn."""
        return (self.first_day + self.last_day) / 2


class ChartBreak(NamedTuple):
    """A day at which the series changes its meaning."""

    day: float
    words: str


class ChartEvent(NamedTuple):
    """Something of the time of a series that a reader may want to see beside it."""

    day: float
    words: str


class AxisWords(NamedTuple):
    """What the axes need to be written: their unit and the marks of the locale.

    scale: values are divided by it on the axis; unit says so ("million persons"). whole: no tick between
    whole numbers. numbers: how the locale writes them.
    """

    unit: str = ""
    scale: int = 1
    whole: bool = False
    numbers: NumberStyle = ENGLISH
    short_months: tuple[str, ...] = ("",) * 12


class ChartSpec(NamedTuple):
    """A chart. drawing: never AUTO; TABLE draws nothing.

    rows: names of the rows of a chart of horizontal bars, empty for a chart on a time axis. downward: the
    best value is the lowest and stands on top. from_zero: the axis holds zero. yearly: each point is a
    whole year, so ticks stand under the middle of the year. summary: the chart in one sentence. named:
    every point bears its value, every line its name. log: the axis of values is logarithmic.
    """

    title: str = ""
    drawing: Drawing = Drawing.TABLE
    lines: tuple[ChartLine, ...] = ()
    marks: tuple[ChartMark, ...] = ()
    breaks: tuple[ChartBreak, ...] = ()
    events: tuple[ChartEvent, ...] = ()
    shows_events: bool = False
    rows: tuple[str, ...] = ()
    downward: bool = False
    from_zero: bool = True
    yearly: bool = False
    axis: AxisWords = AxisWords()
    summary: str = ""
    named: bool = False
    log: bool = False
