"""Numbers made from others: sums, shares, changes, the value of a year. Units are kept, nothing is guessed.

Not for words: ``render.derived_words`` writes what is computed here.
"""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.model.choices import UnitKind
from desktop.model.edtf import day_number
from desktop.model.figure import Number, Unit
from desktop.model.ids import UnitId
from desktop.model.series import Series
from desktop.statistics.series import Reading, growth_percent, nearest_reading, share_percent

_AMOUNTS = frozenset({UnitKind.COUNT, UnitKind.CURRENCY, UnitKind.AREA, UnitKind.OTHER})
"""Kinds of unit whose values can be added and compared by ratio; ranks, scores and years cannot."""


class MixedUnitsError(ValueError):
    """Values of different units do not add up."""


class Total(NamedTuple):
    """A sum with its unit. parts: how many values went into it."""

    value: Number
    unit: UnitId
    parts: int


class Change(NamedTuple):
    """What lies between two values of one unit.

    amount: in the unit itself; in percentage points where the unit is a percentage. growth_percent: by
    what percentage it grew, None where that says nothing (percentages, ranks, scores, years, from zero).
    """

    before: Reading
    after: Reading
    amount: Number
    in_points: bool
    growth_percent: float | None


class ForYear(NamedTuple):
    """The value that stands for a year. stands_in: it is of another date, which must be told beside it."""

    reading: Reading
    stands_in: bool


def total(readings: Sequence[Reading]) -> Total | None:
    """Add values up; None where there are none.

    Raises:
        MixedUnitsError: they are not all of one unit.
    """
    if not readings:
        return None
    unit = _one_unit(readings)
    return Total(sum(each.value for each in readings), unit, len(readings))


def share(part: Reading, whole: Reading) -> float | None:
    """Return what percentage of a whole a part is, None of nothing.

    Raises:
        MixedUnitsError: they are not of one unit.
    """
    _one_unit((part, whole))
    return share_percent(part.value, whole.value)


def change(before: Reading, after: Reading, unit: Unit) -> Change:
    """Return what lies between two values; ``unit`` is the unit of both.

    Raises:
        MixedUnitsError: they are not of that unit.
    """
    if {before.unit, after.unit} != {unit.id}:
        raise MixedUnitsError(f"{before.unit} and {after.unit} are not both {unit.id}")
    grown = growth_percent(before.value, after.value) if unit.kind in _AMOUNTS else None
    amount = after.value - before.value
    return Change(before, after, amount, unit.kind is UnitKind.PERCENT, grown)


def for_year(series: Series, year: int, field: str = "", most_years_away: int = 3) -> ForYear | None:
    """Return the value of a year, or the nearest one as a stand-in; None where none is near enough."""
    middle = (day_number(year, 1, 1) + day_number(year, 12, 31)) // 2
    found = nearest_reading(series, middle, field)
    if found is None:
        return None
    first, last = found.date.first_year, found.date.last_year
    first, last = first if first is not None else last, last if last is not None else first
    if first is None or last is None:
        return None
    away = max(first - year, year - last, 0)
    return ForYear(found, away > 0) if away <= most_years_away else None


def _one_unit(readings: Sequence[Reading]) -> UnitId:
    units = {each.unit for each in readings}
    if len(units) != 1:
        raise MixedUnitsError(f"values in {', '.join(sorted(units))} do not add up")
    return units.pop()
