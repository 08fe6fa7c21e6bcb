"""Chooses how a series is drawn from what it holds. Not for drawing it."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from desktop.model.choices import Drawing, FieldRole
from desktop.model.edtf import Precision
from desktop.model.series import Field, Series

MOST_PARTS = 4


class LineKey(NamedTuple):
    """What makes a line: a field and, where rows are split, a group."""

    field: int
    group: str | None = None


def choose_drawing(series: Series, wish: Drawing = Drawing.AUTO) -> Drawing:
    """Return the drawing wished for, else the one the series asks for, else the one its data ask for.

    A drawing that the data do not allow becomes a table.
    """
    asked = wish if wish is not Drawing.AUTO else series.drawing
    if not measures(series):
        return Drawing.TABLE
    return asked if asked is not Drawing.AUTO else _fitting(series)


def _fitting(series: Series) -> Drawing:
    points = [point for point in series.points if point.date.first_day is not None]
    if len(points) < 2:
        return Drawing.TABLE
    if series.cumulative:
        return Drawing.STEP
    if has_text(series, FieldRole.WORDS) or scattered(series):
        return Drawing.BAR
    return Drawing.LINE if len(points) >= 5 and yearly(series) else Drawing.DOT


def line_keys(series: Series, drawing: Drawing, whole: int | None) -> tuple[LineKey, ...]:
    """Return the lines of a chart; of groups the largest first, of parts the whole last."""
    fields = measures(series)
    if as_rows(series, drawing):
        return tuple(LineKey(field) for field in fields)
    place = group_field(series)
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


def measures(series: Series) -> tuple[int, ...]:
    """Return the positions of the fields that are drawn together: numbers in the unit of the series."""
    return tuple(
        place
        for place, field in enumerate(series.fields)
        if field.role is FieldRole.MEASURE and field.unit in (None, series.unit)
    )


def group_field(series: Series) -> int | None:
    """Return the position of the field that splits the rows, None if none does."""
    return _first(series.fields, FieldRole.GROUP)


def words_field(series: Series) -> int | None:
    """Return the position of the first field that only tells of a row."""
    return _first(series.fields, FieldRole.WORDS)


def has_text(series: Series, role: FieldRole) -> bool:
    """Tell whether a field of a role holds any text."""
    place = _first(series.fields, role)
    return place is not None and any(isinstance(point.values[place], str) for point in series.points)


def scattered(series: Series) -> bool:
    """Tell whether the groups mostly hold one point each, so that no line joins anything."""
    place = group_field(series)
    if place is None:
        return False
    groups = Counter(point.values[place] for point in series.points)
    return len(series.points) < 2 * len(groups)


def as_rows(series: Series, drawing: Drawing) -> bool:
    """Tell whether bars lie in named rows instead of standing on a time axis."""
    told = has_text(series, FieldRole.WORDS) and not has_text(series, FieldRole.GROUP)
    return drawing in (Drawing.BAR, Drawing.STACKED) and (told or scattered(series))


def yearly(series: Series) -> bool:
    """Tell whether every point is a whole year."""
    return all(point.date.precision is Precision.YEAR for point in series.points)


def whole_of_parts(series: Series) -> int | None:
    """Return the field that is the sum of all other drawn ones wherever these are known, None if none is."""
    drawn = measures(series)
    if not 3 <= len(drawn) <= MOST_PARTS + 1:
        return None
    whole, *parts = drawn
    sums = 0
    for point in series.points:
        total = point.values[whole]
        numbers = [value for part in parts if isinstance(value := point.values[part], int | float)]
        if len(numbers) == len(parts) and isinstance(total, int | float):
            if abs(sum(numbers) - total) > abs(total) * 0.01:
                return None
            sums += 1
    return whole if sums >= 2 else None


def _first(fields: Sequence[Field], role: FieldRole) -> int | None:
    return next((place for place, field in enumerate(fields) if field.role is role), None)
