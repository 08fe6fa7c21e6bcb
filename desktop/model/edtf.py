"""Dates in the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1. Not for writing them in words.

A date keeps its text and the first and last day it can mean, as day numbers of the proleptic Gregorian
calendar (day 1 is 1 January of year 1, as in ``date.toordinal``; earlier days are zero and negative).
"""

import re
from enum import StrEnum
from typing import Final, NamedTuple

from desktop.language import NOTHING_SAID, Said, said


class Precision(StrEnum):
    """The finest part that a date names."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"
    UNKNOWN = "unknown"


class EdtfDate(NamedTuple):
    """A date. first_day, last_day: inclusive day numbers, None where the date is open or unknown there."""

    text: str
    first_day: int | None
    last_day: int | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    @property
    def first_year(self) -> int | None:
        """The astronomical year of the first day."""
        return None if self.first_day is None else year_of(self.first_day)

    @property
    def last_year(self) -> int | None:
        """The astronomical year of the last day."""
        return None if self.last_day is None else year_of(self.last_day)


class EdtfError(ValueError):
    """The text is no EDTF date of level 0 or 1. words: what is wrong with it, if it is nearly one."""

    def __init__(self, words: Said = NOTHING_SAID) -> None:
        super().__init__(words.filled())
        self.words = words


_DATE = re.compile(
    r"(?P<year>-?\d{4}|\d{3}X|\d{2}XX|Y-?\d{5,9})"
    r"(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?"
    r"(?P<time>T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d{2}(?::\d{2})?)?)?"
    r"(?P<mark>[?~%])?",
    re.ASCII,
)
_MONTH_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEASON_MONTH: Final = {21: 3, 22: 6, 23: 9, 24: 12}


def parse_edtf(text: str) -> EdtfDate:
    """Read a date.

    Raises:
        EdtfError: the text is no date of level 0 or 1, or the day does not exist.
    """
    if "/" in text:
        return _interval(text)
    return _single(text)


def day_number(year: int, month: int, day: int) -> int:
    """Return the day number of a proleptic Gregorian day; ``year`` is astronomical (0 is 1 BC)."""
    # Days from civil: years begin in March, so that the leap day is the last one. Howard Hinnant,
    # "chrono-compatible low-level date algorithms".
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - 305


def civil_day(number: int) -> tuple[int, int, int]:
    """Return year, month and day of a day number; the inverse of :func:`day_number`."""
    era, day_of_era = divmod(number + 305, 146_097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_index = (5 * day_of_year + 2) // 153
    month = (month_index + 2) % 12 + 1
    year = year_of_era + era * 400 + (month <= 2)
    return year, month, day_of_year - (153 * month_index + 2) // 5 + 1


def year_of(number: int) -> int:
    """Return the astronomical year of a day number."""
    return civil_day(number)[0]


def _interval(text: str) -> EdtfDate:
    sides = text.split("/")
    if len(sides) != 2:
        raise EdtfError(said("an interval has one slash, not {slashes}", slashes=len(sides) - 1))
    start, end = (_side(side) for side in sides)
    if start is None and end is None:
        raise EdtfError(said("an interval needs a date on one side at least"))
    first = start.first_day if start else None
    last = end.last_day if end else None
    if first is not None and last is not None and first > last:
        raise EdtfError(said("the interval ends before it begins"))
    given = [side for side in (start, end) if side]
    return EdtfDate(
        text,
        first,
        last,
        Precision.INTERVAL,
        any(side.approximate for side in given),
        any(side.uncertain for side in given),
    )


def _side(text: str) -> EdtfDate | None:
    """Read one side of an interval; None where it is open (``..``) or unknown (empty)."""
    return None if text in ("", "..") else _single(text)


def _single(text: str) -> EdtfDate:
    match = _DATE.fullmatch(text)
    if match is None:
        raise EdtfError
    year, month, day = match["year"], match["month"], match["day"]
    if match["time"] and (day is None or "X" in text):
        raise EdtfError(said("a time needs a full day before it"))
    first, last, precision = _range(year, month, day)
    mark = match["mark"] or ""
    return EdtfDate(text, first, last, precision, mark in ("~", "%"), mark in ("?", "%"))


def _range(year: str, month: str | None, day: str | None) -> tuple[int, int, Precision]:
    if "X" in year:
        return _unspecified_year(year, month)
    number = int(year.removeprefix("Y"))
    if month is None or month == "XX":
        if day not in (None, "XX"):
            raise EdtfError(said("a day needs its month"))
        return day_number(number, 1, 1), day_number(number, 12, 31), Precision.YEAR
    if int(month) in _SEASON_MONTH:
        return _season(number, int(month), day)
    if not 1 <= int(month) <= 12:
        raise EdtfError(said("there is no month {month}", month=month))
    return _month_or_day(number, int(month), day)


def _unspecified_year(year: str, month: str | None) -> tuple[int, int, Precision]:
    if month is not None:
        raise EdtfError(said("a decade or century has no month"))
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    precision = Precision.CENTURY if year.endswith("XX") else Precision.DECADE
    return day_number(first, 1, 1), day_number(last, 12, 31), precision


def _season(year: int, season: int, day: str | None) -> tuple[int, int, Precision]:
    if day is not None:
        raise EdtfError(said("a season has no day"))
    start = _SEASON_MONTH[season]
    end_year, end_month = (year + 1, 2) if season == 24 else (year, start + 2)
    return (
        day_number(year, start, 1),
        day_number(end_year, end_month, days_in_month(end_year, end_month)),
        Precision.SEASON,
    )


def _month_or_day(year: int, month: int, day: str | None) -> tuple[int, int, Precision]:
    length = days_in_month(year, month)
    if day is None or day == "XX":
        return day_number(year, month, 1), day_number(year, month, length), Precision.MONTH
    if not 1 <= int(day) <= length:
        words = said("month {month} of {year} has no day {day}", month=str(month), year=str(year), day=day)
        raise EdtfError(words)
    number = day_number(year, month, int(day))
    return number, number, Precision.DAY


def days_in_month(year: int, month: int) -> int:
    """Return the length of a month in days."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _MONTH_DAYS[month - 1]
