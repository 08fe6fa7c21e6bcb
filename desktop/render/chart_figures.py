"""Marks the article's figures in the chart of a series, at their own date and value. Not for its points."""

from collections.abc import Sequence

from desktop.language import tr
from desktop.model.figure import Figure, Unit
from desktop.model.ids import FigureId
from desktop.model.series import Point, Series
from desktop.render.chart import ChartMark
from desktop.render.chart_choice import LineKey, group_field
from desktop.render.numbers import figure_value, range_words, short_qualified
from desktop.render.shelf import Shelf


def figure_marks(
    series: Series,
    keys: Sequence[LineKey],
    shelf: Shelf,
    figures: Sequence[Figure],
    focus: FigureId | None,
) -> tuple[ChartMark, ...]:
    """Return a mark for each figure that has a date and a unit which fits the series."""
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
            figure_mark(figure, line, factor, shelf)._replace(
                focus=figure.id == focus, row=_row_of(series, figure)
            )
        )
    return tuple(marks)


def figure_mark(figure: Figure, line: int, factor: float, shelf: Shelf) -> ChartMark:
    """Return the mark of a figure on a line; its value times ``factor`` is in the unit of the chart."""
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
        label=short_qualified(label, figure.qualifier),
        words=tr(
            "In the text, {date}: {value}",
            date=shelf.short_date(date),
            value=figure_value(figure, unit, shelf.numbers),
        ),
        qualifier=figure.qualifier,
    )


def _factor(given: Unit, wanted: Unit) -> float | None:
    """Return what turns a number of one unit into the other, None where they measure different things."""
    return given.scale / wanted.scale if given.kind is wanted.kind else None


def _line_of(series: Series, keys: Sequence[LineKey], field: int, figure: Figure) -> int | None:
    """Return the line of a figure: its field's, and of its groups the one that says most nearly the same."""
    places = [place for place, key in enumerate(keys) if key.field == field]
    group = group_field(series)
    if group is None or len(places) < 2:
        return places[0] if places else None
    told = [
        (not _same_time(point, figure), abs(value - figure.low), place)
        for point in series.points
        for place in places
        if keys[place].group == point.values[group] and isinstance(value := point.values[field], int | float)
    ]
    return min(told)[2] if told else places[0]


def _same_time(point: Point, figure: Figure) -> bool:
    first, last = point.date.first_day, point.date.last_day
    date = figure.as_of
    if date is None or None in (first, last, date.first_day, date.last_day):
        return False
    return (first or 0) <= (date.last_day or 0) and (date.first_day or 0) <= (last or 0)


def _row_of(series: Series, figure: Figure) -> int | None:
    dates = [row for row, point in enumerate(series.points) if figure.as_of and point.date == figure.as_of]
    exact = [row for row in dates if figure.low in series.points[row].values]
    return next(iter(exact or dates), None)
