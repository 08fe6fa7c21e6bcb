"""Makes the chart of a series with the article's figures marked in it. Not for placing it in pixels."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.model.choices import Drawing, FieldRole
from desktop.model.figure import Figure, Number, Unit
from desktop.model.ids import FigureId
from desktop.model.series import Point, Series
from desktop.render import chart_choice as choice
from desktop.render.chart import AxisWords, ChartBreak, ChartLine, ChartMark, ChartPoint, ChartSpec
from desktop.render.chart_words import chart_summary
from desktop.render.numbers import axis_words, figure_value, number_words, qualified, range_words, value_words
from desktop.render.shelf import Shelf
from desktop.render.words import FLAG_WORDS


class LineKey(NamedTuple):
    """What makes a line: a field and, where rows are split, a group."""

    field: int
    group: str | None = None


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
    keys = _keys(series, drawing, whole)
    lines = tuple(_line(series, key, shelf, whole=key.field == whole) for key in keys)
    marks = tuple(_marks(series, keys, shelf, figures, focus))
    values = [point.value for line in lines for point in line.points] + [mark.high for mark in marks]
    return ChartSpec(
        title=series.title,
        drawing=drawing,
        lines=lines,
        marks=marks,
        breaks=tuple(
            ChartBreak(float(each.date.first_day), f"{shelf.date(each.date)}: {each.words}")
            for each in series.breaks
            if each.date and each.date.first_day is not None
        ),
        rows=_rows(series, shelf) if choice.as_rows(series, drawing) else (),
        downward=series.lower_is_better,
        from_zero=_from_zero(values, drawing) and not series.lower_is_better,
        yearly=choice.yearly(series),
        axis=_axis(series, values, shelf),
        summary=chart_summary(series, lines, shelf),
    )


def _keys(series: Series, drawing: Drawing, whole: int | None) -> tuple[LineKey, ...]:
    fields = choice.measures(series)
    if choice.as_rows(series, drawing):
        return tuple(LineKey(field) for field in fields)
    place = choice.group_field(series)
    if place is None:
        parts = [field for field in fields if field != whole]
        return tuple(LineKey(field) for field in (*parts, *([] if whole is None else [whole])))
    size: dict[str, float] = {}
    for point in series.points:
        value = point.values[fields[0]]
        if isinstance(value, int | float):
            name = str(point.values[place] or "")
            size[name] = max(size.get(name, 0.0), abs(value))
    return tuple(LineKey(fields[0], name) for name in sorted(size, key=lambda name: -size[name]))


def _line(series: Series, key: LineKey, shelf: Shelf, *, whole: bool) -> ChartLine:
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


def _point(series: Series, row: int, key: LineKey, value: Number, shelf: Shelf) -> ChartPoint:
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
        label=qualified(number_words(value, shelf.numbers), point.qualifier),
        words=f"{shelf.short_date(point.date)}: {words}{subject}",
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


def _marks(
    series: Series,
    keys: Sequence[LineKey],
    shelf: Shelf,
    figures: Sequence[Figure],
    focus: FigureId | None,
) -> list[ChartMark]:
    names = {field.name: place for place, field in enumerate(series.fields)}
    marks = []
    for figure in figures:
        field = next((names.get(link.field) for link in figure.series if link.series == series.id), None)
        if field is None or figure.as_of is None or figure.as_of.first_day is None:
            continue
        factor = _factor(shelf.unit(figure.unit), shelf.unit(series.fields[field].unit or series.unit))
        line = _line_of(series, keys, field, figure)
        if factor is None or line is None:
            continue
        marks.append(
            _mark(figure, line, factor, shelf)._replace(focus=figure.id == focus, row=_row_of(series, figure))
        )
    return marks


def _mark(figure: Figure, line: int, factor: float, shelf: Shelf) -> ChartMark:
    date = figure.as_of
    first = date.first_day or 0 if date else 0
    last = date.last_day if date and date.last_day is not None else first
    unit = shelf.unit(figure.unit)
    label = range_words(
        figure.low, figure.high, unit._replace(one="", other="", symbol="", scale=1), shelf.numbers
    )
    return ChartMark(
        figure=figure.id,
        line=line,
        first_day=first,
        last_day=last,
        low=figure.low * factor,
        high=figure.high * factor,
        label=qualified(label, figure.qualifier),
        words=f"In the text, {shelf.short_date(date)}: {figure_value(figure, unit, shelf.numbers)}",
        qualifier=figure.qualifier,
    )


def _factor(given: Unit, wanted: Unit) -> float | None:
    """Return what turns a number of one unit into the other, None where they measure different things."""
    return given.scale / wanted.scale if given.kind is wanted.kind else None


def _line_of(series: Series, keys: Sequence[LineKey], field: int, figure: Figure) -> int | None:
    """Return the line of a figure: its field's, and of its groups the one that has its very value."""
    places = [place for place, key in enumerate(keys) if key.field == field]
    group = choice.group_field(series)
    if group is None or len(places) < 2:
        return places[0] if places else None
    for point in series.points:
        if point.values[field] == figure.low:
            return next((place for place in places if keys[place].group == point.values[group]), places[0])
    return places[0]


def _row_of(series: Series, figure: Figure) -> int | None:
    dates = [row for row, point in enumerate(series.points) if figure.as_of and point.date == figure.as_of]
    exact = [row for row in dates if figure.low in series.points[row].values]
    return next(iter(exact or dates), None)


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


def _from_zero(values: Sequence[float], drawing: Drawing) -> bool:
    """Bars and running totals start at zero; other lines where zero is not far below what they show."""
    if drawing in (Drawing.BAR, Drawing.STACKED, Drawing.STEP):
        return True
    return bool(values) and min(values) >= 0 and min(values) < 0.6 * max(values)


def _axis(series: Series, values: Sequence[float], shelf: Shelf) -> AxisWords:
    unit = shelf.unit(series.unit)
    highest = max((abs(value) for value in values), default=0.0)
    size, word = next(
        ((size, word) for size, word in shelf.numbers.large if unit.scale == 1 and highest >= size), (1, "")
    )
    style = shelf.numbers
    return AxisWords(
        unit=f"{word} {axis_words(unit)}".strip() + (" (best on top)" if series.lower_is_better else ""),
        scale=size,
        whole=size == 1 and all(value == int(value) for value in values),
        group=style.group,
        decimal=style.decimal,
        minus=style.minus,
        short_months=shelf.dates.short_months,
    )
