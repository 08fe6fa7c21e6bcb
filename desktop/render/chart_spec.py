"""Makes the chart of a series with the article's figures marked in it. Not for placing it in pixels."""

from collections.abc import Sequence

from desktop.language import colon, tr
from desktop.model.choices import Drawing, FieldRole
from desktop.model.figure import Figure, Number, Unit
from desktop.model.ids import FigureId
from desktop.model.series import Point, Series
from desktop.render import chart_choice as choice
from desktop.render.chart import (
    AxisWords,
    ChartBreak,
    ChartEvent,
    ChartLine,
    ChartMark,
    ChartPoint,
    ChartSpec,
)
from desktop.render.chart_figures import figure_marks
from desktop.render.chart_words import chart_summary
from desktop.render.numbers import axis_words, number_words, qualified, short_qualified, value_words
from desktop.render.shelf import Shelf
from desktop.render.words import FLAG_WORDS


def chart_spec(
    series: Series,
    shelf: Shelf,
    figures: Sequence[Figure] = (),
    focus: FigureId | None = None,
    wish: Drawing = Drawing.AUTO,
) -> ChartSpec:
    """Return the chart of a series; ``wish`` overrides how it asks to be drawn."""
    drawing = choice.choose_drawing(series, wish)
    if drawing is Drawing.TABLE:
        return ChartSpec(series.title, summary=chart_summary(series, (), shelf))
    whole = choice.whole_of_parts(series) if drawing is Drawing.BAR else None
    drawing = drawing if whole is None else Drawing.STACKED
    keys = choice.line_keys(series, drawing, whole)
    lines = tuple(_line(series, key, shelf, whole=key.field == whole) for key in keys)
    rows = _rows(series, shelf) if choice.as_rows(series, drawing) else ()
    marks = figure_marks(series, keys, shelf, figures, focus)
    if rows:
        rows, marks = _own_rows(rows, marks)
    values = [point.value for line in lines for point in line.points] + [mark.high for mark in marks]
    return ChartSpec(
        title=series.title,
        drawing=drawing,
        lines=lines,
        marks=marks,
        breaks=tuple(
            ChartBreak(float(each.date.first_day), colon(shelf.date(each.date), each.words))
            for each in series.breaks
            if each.date and each.date.first_day is not None
        ),
        events=_events(series, shelf, figures),
        rows=rows,
        downward=series.lower_is_better,
        from_zero=starts_at_zero(values, drawing) and not series.lower_is_better,
        yearly=choice.yearly(series),
        axis=_axis(series, values, shelf),
        summary=chart_summary(series, lines, shelf),
    )


def _line(series: Series, key: choice.LineKey, shelf: Shelf, *, whole: bool) -> ChartLine:
    place = choice.group_field(series)
    points = []
    for row, point in enumerate(series.points):
        value = point.values[key.field]
        if key.group is not None and place is not None and point.values[place] != key.group:
            continue
        if isinstance(value, int | float) and point.date.first_day is not None:
            points.append(_point(series, row, key, value, shelf))
    title = key.group if key.group is not None else series.fields[key.field].title
    return ChartLine(title, tuple(sorted(points, key=lambda each: each.middle)), whole)


def _point(series: Series, row: int, key: choice.LineKey, value: Number, shelf: Shelf) -> ChartPoint:
    point = series.points[row]
    unit = shelf.unit(series.fields[key.field].unit or series.unit)
    first = point.date.first_day or 0
    last = point.date.last_day if point.date.last_day is not None else first
    title = key.group or (series.fields[key.field].title if len(choice.measures(series)) > 1 else "")
    words = qualified(value_words(value, unit, shelf.numbers), point.qualifier)
    subject = f" ({title})" if title else ""
    return ChartPoint(
        row=row,
        first_day=first,
        last_day=last,
        value=float(value),
        label=short_qualified(number_words(value, shelf.numbers), point.qualifier),
        words=colon(shelf.short_date(point.date), words + subject),
        note=_note(series, point, shelf),
        qualifier=point.qualifier,
        flags=point.flags,
    )


def _note(series: Series, point: Point, shelf: Shelf) -> str:
    told = [
        value
        for field, value in zip(series.fields, point.values, strict=True)
        if field.role is FieldRole.WORDS and isinstance(value, str)
    ]
    flags = ", ".join(FLAG_WORDS[flag] for flag in point.flags)
    source = shelf.source_names(point.sources)
    return ". ".join(part for part in (*told, point.note, flags.capitalize(), source) if part)


def _events(series: Series, shelf: Shelf, figures: Sequence[Figure]) -> tuple[ChartEvent, ...]:
    """Return the events of the time of a series by date.

    Where some tell of it, or of a passage that states a figure in it, only these.
    """
    days = [point.date.first_day for point in series.points if point.date.first_day is not None]
    passages = {figure.passage for figure in figures}
    known = [
        event
        for event in shelf.events.values()
        if event.date.first_day is not None and days and min(days) <= event.date.first_day <= max(days)
    ]
    own = [each for each in known if series.id in each.series or not passages.isdisjoint(each.passages)]
    return tuple(
        sorted(
            ChartEvent(float(event.date.first_day or 0), colon(shelf.short_date(event.date), event.title))
            for event in own or known
        )
    )


def _rows(series: Series, shelf: Shelf) -> tuple[str, ...]:
    group, words = choice.group_field(series), choice.words_field(series)
    place = group if group is not None else words
    return tuple(
        " · ".join(
            part
            for part in (
                shelf.short_date(point.date),
                str(point.values[place] or "") if place is not None else "",
            )
            if part
        )
        for point in series.points
    )


def _own_rows(
    rows: tuple[str, ...], marks: tuple[ChartMark, ...]
) -> tuple[tuple[str, ...], tuple[ChartMark, ...]]:
    """Give each figure whose date no row bears a row of its own at the end."""
    lost = [mark for mark in marks if mark.row is None]
    numbers = {mark.figure: len(rows) + place for place, mark in enumerate(lost)}
    names = tuple(mark.words.partition(":")[0].rstrip() for mark in lost)
    return (*rows, *names), tuple(mark._replace(row=numbers.get(mark.figure, mark.row)) for mark in marks)


def starts_at_zero(values: Sequence[float], drawing: Drawing) -> bool:
    """Bars and running totals start at zero; other lines where zero is not far below what they show."""
    if drawing in (Drawing.BAR, Drawing.STACKED, Drawing.STEP):
        return True
    return bool(values) and min(values) >= 0 and min(values) < 0.6 * max(values)


def _axis(series: Series, values: Sequence[float], shelf: Shelf) -> AxisWords:
    axis = axis_of(shelf.unit(series.unit), values, shelf)
    return axis._replace(unit=tr("{unit} (best on top)", unit=axis.unit)) if series.lower_is_better else axis


def axis_of(unit: Unit, values: Sequence[float], shelf: Shelf) -> AxisWords:
    """Return how an axis of values in a unit is written; large values are divided by a power of ten."""
    highest = max((abs(value) for value in values), default=0.0)
    size, word = next(
        ((size, word) for size, word in shelf.numbers.large if unit.scale == 1 and highest >= size), (1, "")
    )
    return AxisWords(
        unit=f"{word} {axis_words(unit)}".strip(),
        scale=size,
        whole=size == 1 and all(value == int(value) for value in values),
        numbers=shelf.numbers,
        short_months=shelf.dates.short_months,
    )
