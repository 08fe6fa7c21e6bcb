"""What a series says at its end and at a date: latest value, change, spread. Nothing is interpolated."""

from typing import NamedTuple

from desktop.model.choices import FieldRole, PointFlag, Qualifier
from desktop.model.edtf import EdtfDate
from desktop.model.figure import Number
from desktop.model.ids import UnitId
from desktop.model.series import Point, Series


class Reading(NamedTuple):
    """A value of a series with everything without which it must not be shown."""

    value: Number
    unit: UnitId
    date: EdtfDate
    qualifier: Qualifier
    point: Point
    field: str


def readings(series: Series, field: str = "", *, projected: bool = False) -> tuple[Reading, ...]:
    """Return the values of a field with unit and date, by date; the first measure if no field is named.

    projected: keep values that somebody expects for a time to come.
    """
    place = _place(series, field)
    if place is None:
        return ()
    column = series.fields[place]
    found = []
    for point in series.points:
        value = point.values[place]
        kept = projected or PointFlag.PROJECTED not in point.flags
        if isinstance(value, int | float) and kept:
            unit = column.unit or series.unit
            found.append(Reading(value, unit, point.date, point.qualifier, point, column.name))
    return tuple(sorted(found, key=lambda each: _last_day(each.date)))


def latest(series: Series, field: str = "") -> Reading | None:
    """Return the value with the latest date, None where there is none; of two for one date the later row."""
    found = readings(series, field)
    return found[-1] if found else None


def nearest_reading(series: Series, day: int, field: str = "") -> Reading | None:
    """Return the value whose date lies closest to a day; its own date must be shown beside it."""
    found = [each for each in readings(series, field) if each.date.first_day is not None]
    return min(found, key=lambda each: _distance(each.date, day), default=None)


def newer_than(series: Series, date: EdtfDate, field: str = "") -> Reading | None:
    """Return the latest value if all of its date lies after a date, else None."""
    last = latest(series, field)
    if last is None or date.last_day is None or last.date.first_day is None:
        return None
    return last if last.date.first_day > date.last_day else None


def share_percent(part: Number, whole: Number) -> float | None:
    """Return what percentage of a whole a part is, None of nothing."""
    return part / whole * 100 if whole else None


def growth_percent(before: Number, after: Number) -> float | None:
    """Return by what percentage a value has grown, None from nothing or from below zero."""
    return (after - before) / before * 100 if before > 0 else None


def _place(series: Series, field: str) -> int | None:
    for place, column in enumerate(series.fields):
        if column.name == field or (not field and column.role is FieldRole.MEASURE):
            return place
    return None


def _last_day(date: EdtfDate) -> tuple[int, int]:
    """Order dates by their last day; of two that end alike the finer one, being better known, is later."""
    last = date.last_day if date.last_day is not None else -(10**9)
    return last, date.first_day if date.first_day is not None else -(10**9)


def _distance(date: EdtfDate, day: int) -> int:
    first = date.first_day if date.first_day is not None else day
    last = date.last_day if date.last_day is not None else first
    return 0 if first <= day <= last else min(abs(first - day), abs(last - day))
