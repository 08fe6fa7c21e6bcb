"""Draws what the article says of one count beside what others say, over their dates. Not for its words."""

from desktop.language import colon, tr
from desktop.model.choices import Drawing, UnitKind
from desktop.model.figure import Figure, Unit
from desktop.render.chart import AxisWords, ChartLine, ChartPoint, ChartSpec
from desktop.render.chart_figures import figure_mark
from desktop.render.chart_spec import axis_of, starts_at_zero
from desktop.render.numbers import (
    NumberStyle,
    number_words,
    qualified,
    range_words,
    short_qualified,
    value_words,
)
from desktop.render.shelf import Shelf
from desktop.statistics.verdicts import Disagreement, disagreement


def disagreement_chart(figure: Figure, shelf: Shelf) -> ChartSpec:
    """Return the values of a figure and its checks as dots on a true time axis.

    Only what has a date and a value in the figure's own kind of unit is drawn; a chart of fewer than two
    values would show no disagreement and is a mere table.
    """
    unit = shelf.unit(figure.unit)
    dated = figure.as_of is not None and figure.as_of.first_day is not None
    told = [point for row in disagreement(figure) for point in _points(row, unit, shelf)]
    if not told or not dated:
        return ChartSpec(figure.label)
    mark = figure_mark(figure, 0, 1.0, shelf)._replace(focus=True)
    values = [*(point.value for point in told), mark.low, mark.high]
    axis: AxisWords = axis_of(unit, values, shelf)
    if unit.kind is UnitKind.YEAR:
        axis = axis._replace(numbers=_ungrouped(shelf.numbers), whole=True)
    others = ", ".join(point.words for point in told)
    return ChartSpec(
        title=figure.label,
        drawing=Drawing.DOT,
        lines=(ChartLine(tr("Others report"), tuple(sorted(told, key=lambda each: each.middle))),),
        marks=(mark,),
        from_zero=starts_at_zero(values, Drawing.DOT),
        axis=axis,
        summary=tr("{mark}. Others report: {others}.", mark=mark.words, others=others),
        named=True,
    )


def _ungrouped(style: NumberStyle) -> NumberStyle:
    """Return how years are written."""
    return style._replace(group="")


def _points(row: Disagreement, unit: Unit, shelf: Shelf) -> tuple[ChartPoint, ...]:
    """Return the ends of what one source says; none for the article itself, nor without value or date."""
    date, own = row.as_of, shelf.unit(row.unit)
    if row.verdict is None or row.low is None or row.high is None or date is None or date.first_day is None:
        return ()
    # A count of another thing is no disagreement; the same money in millions is.
    if own.id != unit.id and (own.kind is not unit.kind or own.scale == unit.scale):
        return ()
    factor = own.scale / unit.scale
    words = qualified(range_words(row.low, row.high, own, shelf.numbers), row.qualifier)
    style = _ungrouped(shelf.numbers) if own.kind is UnitKind.YEAR else shelf.numbers
    note = ". ".join(part for part in (row.reason, shelf.source_names(row.sources)) if part)
    return tuple(
        ChartPoint(
            row=0,
            first_day=date.first_day,
            last_day=date.last_day if date.last_day is not None else date.first_day,
            value=value * factor,
            label=short_qualified(number_words(value, style), row.qualifier),
            words=colon(shelf.short_date(date), words or value_words(value, own, shelf.numbers)),
            note=note,
            qualifier=row.qualifier,
        )
        for value in dict.fromkeys((row.low, row.high))
    )
