"""Doubts about one figure: no source, no date, a value outside its series. Not for telling them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.language import Said, said
from desktop.load.tree import Step
from desktop.model.edtf import EdtfDate
from desktop.model.figure import Figure, SeriesLink
from desktop.model.ids import SeriesId
from desktop.model.series import Series


class Doubt(NamedTuple):
    """path: where in the figure's record."""

    path: tuple[Step, ...]
    what: Said
    remedy: Said


class _Row(NamedTuple):
    date: EdtfDate
    value: int | float


def doubts_of_figure(figure: Figure, by_id: Mapping[SeriesId, Series]) -> Iterator[Doubt]:
    """Yield what is doubtful about a figure, given all series."""
    if not figure.sources:
        what = said("The figure `{figure}` names no source.", figure=figure.id)
        yield Doubt(("id",), what, said("Name under `sources` who says so."))
    if figure.as_of is None:
        what = said("The figure `{figure}` has no date.", figure=figure.id)
        yield Doubt(("id",), what, said("Say with `as_of` when the value held."))
    for place, link in enumerate(figure.series):
        series = by_id.get(link.series)
        if series is not None and _is_outside(figure, link, series):
            what = said(
                "The value of `{figure}` lies outside the series `{series}`.",
                figure=figure.id,
                series=series.id,
            )
            remedy = said("Check value, date and field, or add the missing point.")
            yield Doubt(("series", place), what, remedy)


def _is_outside(figure: Figure, link: SeriesLink, series: Series) -> bool:
    """Tell whether no point has the value at its date and all points lie above it, or all below."""
    names = [field.name for field in series.fields]
    if link.field not in names:
        return False
    column = names.index(link.field)
    if (series.fields[column].unit or series.unit) != figure.unit:
        return False
    rows = [
        _Row(point.date, value)
        for point in series.points
        if isinstance(value := point.values[column], int | float)
    ]
    if not rows or any(_fits(figure, row) for row in rows):
        return False
    values = [row.value for row in rows]
    return figure.high < min(values) or figure.low > max(values)


def _fits(figure: Figure, row: _Row) -> bool:
    return figure.low <= row.value <= figure.high and (figure.as_of is None or _meet(figure.as_of, row.date))


def _meet(one: EdtfDate, other: EdtfDate) -> bool:
    """Tell whether two dates can mean a common day."""
    starts_before = one.first_day is None or other.last_day is None or one.first_day <= other.last_day
    ends_after = one.last_day is None or other.first_day is None or one.last_day >= other.first_day
    return starts_before and ends_after
