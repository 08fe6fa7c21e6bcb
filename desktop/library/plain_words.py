"""Values and dates in plain English, for results and the terminal. Not for the reader's locale."""

from typing import Final

from desktop.model.choices import Qualifier, UnitKind
from desktop.model.edtf import EdtfDate, Precision, civil_day, parse_edtf
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
    date = f" ({date_words(figure.as_of)})" if figure.as_of else ""
    return f"{_BEFORE.get(figure.qualifier, '')}{_with_unit(value, figure, unit)}{date}"


def _with_unit(value: str, figure: Figure, unit: Unit) -> str:
    """Write ``9,205 persons``, ``rank 13``, ``11th session``; a year stands alone."""
    if unit.kind is UnitKind.RANK:
        return f"{unit.one} {value}".lstrip()
    is_one = unit.kind is UnitKind.ORDINAL or figure.low == figure.high == 1
    noun = "" if unit.kind is UnitKind.YEAR else (unit.one if is_one else unit.other)
    return f"{value} {noun}".rstrip()


def _number(value: Number, unit: Unit) -> str:
    if unit.kind is UnitKind.ORDINAL:
        tens = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(int(value % 10), "th")
        return f"{value}{tens}"
    return str(value) if unit.kind in (UnitKind.YEAR, UnitKind.RANK) else f"{value:,}"


def date_words(date: EdtfDate) -> str:
    """Return a date in words: ``23 October 1991``, ``about 1995``, ``2006 to 2015``."""
    about = "about " if date.approximate else ""
    if date.precision is Precision.INTERVAL:
        start, _, end = date.text.partition("/")
        return f"{_side(start)} to {_side(end)}"
    if date.first_day is None:
        return date.text
    year, month, day = civil_day(date.first_day)
    if date.precision is Precision.DAY:
        return f"{about}{day} {MONTHS[month - 1]} {year}"
    if date.precision is Precision.MONTH:
        return f"{about}{MONTHS[month - 1]} {year}"
    return f"{about}{year}" if date.precision is Precision.YEAR else date.text


def _side(text: str) -> str:
    return "…" if text in ("", "..") else date_words(parse_edtf(text))


def span_words(first: int | None, last: int | None) -> str:
    """Return ``2006 to 2024`` for a range of years, empty where there is none."""
    if first is None or last is None:
        return ""
    return str(first) if first == last else f"{first} to {last}"
