"""Values and dates in plain English, for results and the terminal. Not for the reader's locale."""

from typing import Final

from desktop.model.choices import Qualifier, UnitKind
from desktop.model.edtf import EdtfDate, Precision, civil_day
from desktop.model.figure import Figure, Number, Unit

_MONTHS: Final = "January February March April May June July August September October November December"
MONTHS: Final = tuple(_MONTHS.split())
_BEFORE: Final = {
    Qualifier.ABOUT: "about ",
    Qualifier.OVER: "over ",
    Qualifier.NEARLY: "nearly ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.AT_MOST: "at most ",
    Qualifier.SINCE: "since ",
}


def value_words(figure: Figure, unit: Unit) -> str:
    """Return ``over 9,205 persons sent (2023)``."""
    low, high = _number(figure.low, unit), _number(figure.high, unit)
    value = low if figure.low == figure.high else f"{low} to {high}"
    noun = unit.one if figure.low == figure.high == 1 else unit.other
    if unit.kind is UnitKind.YEAR:
        noun = ""
    date = f" ({date_words(figure.as_of)})" if figure.as_of else ""
    return f"{_BEFORE.get(figure.qualifier, '')}{value} {noun}".rstrip() + date


def _number(value: Number, unit: Unit) -> str:
    return str(value) if unit.kind in (UnitKind.YEAR, UnitKind.ORDINAL, UnitKind.RANK) else f"{value:,}"


def date_words(date: EdtfDate) -> str:
    """Return a date in words: ``23 October 1991``, ``about 1995``, ``2006 to 2015``."""
    about = "about " if date.approximate else ""
    if date.precision is Precision.INTERVAL:
        return f"{about}{_side(date.first_day) or '…'} to {_side(date.last_day) or '…'}"
    if date.first_day is None:
        return date.text
    year, month, day = civil_day(date.first_day)
    if date.precision is Precision.DAY:
        return f"{about}{day} {MONTHS[month - 1]} {year}"
    if date.precision is Precision.MONTH:
        return f"{about}{MONTHS[month - 1]} {year}"
    return f"{about}{year}" if date.precision is Precision.YEAR else date.text


def _side(day: int | None) -> str:
    return "" if day is None else str(civil_day(day)[0])


def span_words(first: int | None, last: int | None) -> str:
    """Return ``2006 to 2024`` for a range of years, empty where there is none."""
    if first is None or last is None:
        return ""
    return str(first) if first == last else f"{first} to {last}"
