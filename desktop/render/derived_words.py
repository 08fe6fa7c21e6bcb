"""Writes derived numbers: shares, changes, stand-ins. Rounded here and nowhere else, and said to be.

Not for stated numbers, which are never rounded: those are written by ``numbers``.
"""

import math
from typing import Final, NamedTuple

from desktop.language import tr, trn
from desktop.model.figure import Number, Unit
from desktop.render.dates import ENGLISH as ENGLISH_DATES
from desktop.render.dates import DateStyle, short_date
from desktop.render.numbers import ENGLISH as ENGLISH_NUMBERS
from desktop.render.numbers import NumberStyle, number_words, value_words
from desktop.statistics.derived import Change, ForYear
from desktop.statistics.series import Reading


class DerivedStyle(NamedTuple):
    """How a language speaks of derived numbers; patterns are filled in order."""

    up: str = tr("up {}")
    down: str = tr("down {}")
    same: str = tr("unchanged")
    since: str = tr("{} since {}")
    of_date: str = "{} ({})"


ENGLISH: Final = DerivedStyle()
_PERCENT_PLACES: Final = 1


def percent_words(percent: float, numbers: NumberStyle = ENGLISH_NUMBERS) -> str:
    """Write a percentage rounded to a tenth: ``7.9%``."""
    return numbers.percent.format(number_words(_rounded(percent), numbers))


def points_words(points: float, numbers: NumberStyle = ENGLISH_NUMBERS) -> str:
    """Write a difference of two percentages: ``3.2 percentage points``, never ``3.2%``."""
    rounded = _rounded(points)
    words = number_words(rounded, numbers)
    form = math.ceil(abs(rounded)) if abs(rounded) >= 1 else 0
    return trn("{points} percentage point", "{points} percentage points", form, points=words)


def change_words(
    change: Change,
    unit: Unit,
    numbers: NumberStyle = ENGLISH_NUMBERS,
    dates: DateStyle = ENGLISH_DATES,
    style: DerivedStyle = ENGLISH,
) -> str:
    """Write a change with the date from which it counts: ``up 9.8% since 15 Mar 2023``."""
    if change.amount == 0:
        words = style.same
    else:
        amount = _amount(change, unit, numbers, style)
        words = (style.up if change.amount > 0 else style.down).format(amount)
    return style.since.format(words, short_date(change.before.date, dates))


def reading_words(
    reading: Reading,
    unit: Unit,
    numbers: NumberStyle = ENGLISH_NUMBERS,
    dates: DateStyle = ENGLISH_DATES,
    style: DerivedStyle = ENGLISH,
) -> str:
    """Write a value with unit and date: ``9,826 persons sent (5 Feb 2025)``."""
    return style.of_date.format(value_words(reading.value, unit, numbers), short_date(reading.date, dates))


def for_year_words(
    found: ForYear,
    unit: Unit,
    numbers: NumberStyle = ENGLISH_NUMBERS,
    dates: DateStyle = ENGLISH_DATES,
    style: DerivedStyle = ENGLISH,
) -> str:
    """Write the value of a chosen year; where another stands in, its own date is written beside it."""
    if found.stands_in:
        return reading_words(found.reading, unit, numbers, dates, style)
    return value_words(found.reading.value, unit, numbers)


def _amount(change: Change, unit: Unit, numbers: NumberStyle, style: DerivedStyle) -> str:
    if change.in_points:
        return points_words(abs(float(change.amount)), numbers)
    if change.growth_percent is not None:
        return percent_words(abs(change.growth_percent), numbers)
    amount = _clean(abs(change.amount))
    return f"{number_words(amount, numbers)} {unit.one if amount == 1 else unit.other}".rstrip()


def _rounded(value: float) -> Number:
    rounded = round(value, _PERCENT_PLACES)
    return int(rounded) if rounded == int(rounded) else rounded


def _clean(value: Number) -> Number:
    """Take away what only the binary form of decimal fractions adds: 0.1 + 0.2."""
    return round(value, 9) if isinstance(value, float) else value
