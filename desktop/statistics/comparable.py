"""Which values of a series can be compared with each other, and what each of them is of. Not for drawing."""

from typing import Final

from desktop.model.choices import FieldRole, PointFlag, Qualifier, UnitKind
from desktop.model.figure import Unit
from desktop.model.series import Point, Series
from desktop.statistics.derived import Change, change
from desktop.statistics.series import Reading, readings

_EXACT: Final = frozenset({Qualifier.EXACT, Qualifier.ROUNDED})
"""Only of these a difference can be told; of "over" and "nearly" it would be made up."""
_UNFIRM: Final = frozenset({PointFlag.PARTIAL, PointFlag.UNCERTAIN, PointFlag.PROJECTED})
_ORDERS: Final = frozenset({UnitKind.RANK, UnitKind.ORDINAL, UnitKind.YEAR})


def change_to_last(series: Series, last: Reading | None, unit: Unit) -> Change | None:
    """Return what lies between the last value and the one before it, where the two can be compared at all.

    They cannot where a source hedges or has not counted to the end, where each row tells of a thing of its
    own, across a break, and where the unit is a place in an order.
    """
    if last is None or last.unit != unit.id or unit.kind in _ORDERS or _has_own_words(series):
        return None
    group = thing_of(series, last.point)
    same = [each for each in readings(series) if thing_of(series, each.point) == group]
    before = [each for each in same if (each.date.last_day or 0) < (last.date.first_day or 0)]
    if not before or not (_is_firm(last) and _is_firm(before[-1])):
        return None
    first, end = before[-1].date.first_day or 0, last.date.last_day or 0
    cuts = [each.date.first_day for each in series.breaks if each.date is not None]
    if any(cut is not None and first < cut <= end for cut in cuts):
        return None
    return change(before[-1], last, unit)


def _is_firm(reading: Reading) -> bool:
    return reading.qualifier in _EXACT and not _UNFIRM.intersection(reading.point.flags)


def _has_own_words(series: Series) -> bool:
    return any(field.role is FieldRole.WORDS for field in series.fields)


def thing_of(series: Series, point: Point) -> str:
    """Name what a point is of: its group, else its first words; a value of one mission is not of all."""
    cells = list(zip(series.fields, point.values, strict=True))
    named = [str(cell) for field, cell in cells if field.role is FieldRole.GROUP and cell is not None]
    words = (str(cell) for field, cell in cells if field.role is FieldRole.WORDS and cell is not None)
    return ", ".join(named) if named else next(words, "")
