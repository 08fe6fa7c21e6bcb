"""Shows a chart in another way: another form, a part of its time, as an index, on a logarithmic axis.

Not for making charts: each function turns a chart into a chart and never changes what its points say.
"""

from typing import Final, NamedTuple

from desktop.model.choices import Drawing
from desktop.render.chart import ChartLine, ChartSpec
from desktop.render.numbers import NumberStyle, number_words

FORMS: Final = (Drawing.LINE, Drawing.STEP, Drawing.BAR, Drawing.DOT)
_FAR: Final = 12.0
_FEWEST_DAYS: Final = 60.0


class ChartChoice(NamedTuple):
    """How the reader wants a chart. drawing: AUTO as it is given. days: first and last, None for all."""

    drawing: Drawing = Drawing.AUTO
    log: bool = False
    as_index: bool = False
    days: tuple[float, float] | None = None
    events: bool = False


def chosen(spec: ChartSpec, choice: ChartChoice) -> ChartSpec:
    """Return a chart as the reader wants it, as far as its numbers allow."""
    made = within(spec, *choice.days) if choice.days else spec
    if choice.drawing in forms_of(spec):
        made = redrawn(made, choice.drawing)
    if choice.as_index:
        made = indexed(made)
    if choice.events and can_show_events(spec):
        made = made._replace(shows_events=True)
    return made._replace(log=True, from_zero=False) if choice.log and can_log(made) else made


def forms_of(spec: ChartSpec) -> tuple[Drawing, ...]:
    """Return the forms that a chart can take, in the order of a menu; any can be but its table.

    Bars are stacked only where the series says that they are parts: women among all are no part beside all.
    """
    if spec.drawing is Drawing.TABLE:
        return ()
    stacked = (Drawing.STACKED,) if spec.drawing is Drawing.STACKED else ()
    if spec.rows:
        return (Drawing.BAR, *stacked, Drawing.TABLE)
    return (*FORMS, *stacked, Drawing.TABLE)


def can_log(spec: ChartSpec) -> bool:
    """Tell whether a logarithmic axis is allowed: all values above zero, and nothing that stands on it."""
    ends = _values(spec)
    return bool(ends) and min(ends) > 0 and spec.drawing in (Drawing.LINE, Drawing.STEP, Drawing.DOT)


def can_show_events(spec: ChartSpec) -> bool:
    """Tell whether events are known for a chart that has an axis of time."""
    return bool(spec.events) and not spec.rows


def can_index(spec: ChartSpec) -> bool:
    """Tell whether every line begins with a value above zero that the others can be measured by."""
    lines = [line for line in spec.lines if line.points]
    fits = not spec.rows and spec.drawing in (Drawing.LINE, Drawing.STEP, Drawing.DOT)
    return fits and bool(lines) and all(line.points[0].value > 0 for line in lines) and not spec.downward


def is_flattened(spec: ChartSpec) -> bool:
    """Tell whether a few values are so far above the rest that these cannot be told apart."""
    values = sorted(abs(point.value) for line in spec.lines for point in line.points)
    if len(values) < 8 or spec.rows or spec.log:
        return False
    usual = values[len(values) * 3 // 4]
    return usual > 0 and values[-1] > _FAR * usual


def redrawn(spec: ChartSpec, drawing: Drawing) -> ChartSpec:
    """Return a chart in another form; bars and steps stand on zero."""
    grounded = drawing in (Drawing.BAR, Drawing.STACKED, Drawing.STEP) and not spec.downward
    return spec._replace(drawing=drawing, from_zero=spec.from_zero or grounded)


def indexed(spec: ChartSpec) -> ChartSpec:
    """Return every line in percent of its first value; figures of the text are of its line."""
    if not can_index(spec):
        return spec
    firsts = [line.points[0].value if line.points else 1.0 for line in spec.lines]
    first_words = next(line.points[0].words for line in spec.lines if line.points).partition(":")[0].rstrip()
    style = spec.axis.numbers
    lines = tuple(_scaled(line, 100 / first, style) for line, first in zip(spec.lines, firsts, strict=True))
    marks = tuple(
        mark._replace(low=mark.low * 100 / firsts[mark.line], high=mark.high * 100 / firsts[mark.line])
        for mark in spec.marks
    )
    axis = spec.axis._replace(unit=f"{first_words} = 100", scale=1, whole=False)
    return spec._replace(lines=lines, marks=marks, axis=axis, from_zero=False)


def within(spec: ChartSpec, first_day: float, last_day: float) -> ChartSpec:
    """Return the part of a chart between two days; all of it where that part would hold nothing."""
    lines = tuple(
        line._replace(points=tuple(each for each in line.points if first_day <= each.middle <= last_day))
        for line in spec.lines
    )
    if not any(line.points for line in lines) or last_day - first_day < _FEWEST_DAYS:
        return spec
    marks = tuple(mark for mark in spec.marks if first_day <= mark.middle <= last_day)
    return spec._replace(lines=lines, marks=marks)


def extent(spec: ChartSpec) -> tuple[float, float]:
    """Return the days on which the first and the last value of a chart stand."""
    days = [point.middle for line in spec.lines for point in line.points]
    return (min(days), max(days)) if days else (0.0, 0.0)


def nearer(spec: ChartSpec, choice: ChartChoice, centre: float | None, factor: float) -> ChartChoice:
    """Return a choice that shows ``factor`` of the time shown before, around a day; factors above 1 widen."""
    whole = extent(spec)
    first, last = choice.days or whole
    middle = centre if centre is not None else (first + last) / 2
    length = (last - first) * factor
    if length < _FEWEST_DAYS:
        return choice
    if length >= whole[1] - whole[0]:
        return choice._replace(days=None)
    start = min(max(middle - length / 2, whole[0]), whole[1] - length)
    return choice._replace(days=(start, start + length))


def _scaled(line: ChartLine, factor: float, style: NumberStyle) -> ChartLine:
    def label(value: float) -> str:
        return number_words(round(value * factor), style)

    points = (each._replace(value=each.value * factor, label=label(each.value)) for each in line.points)
    return line._replace(points=tuple(points))


def _values(spec: ChartSpec) -> list[float]:
    values = [point.value for line in spec.lines for point in line.points]
    return values + [end for mark in spec.marks for end in (mark.low, mark.high)]
