"""Values and dates in words for lists of results, put into a language when they are shown. Not for cards."""

from typing import Final

from desktop.language import NOTHING_SAID, Filling, Said, said
from desktop.model.choices import EntityKind, Qualifier, UnitKind
from desktop.model.edtf import EdtfDate, Precision, civil_day, parse_edtf
from desktop.model.figure import Figure, Number, Unit

MONTHS: Final = (
    *(said("January"), said("February"), said("March"), said("April"), said("May"), said("June")),
    *(said("July"), said("August"), said("September"), said("October"), said("November"), said("December")),
)
ENTITIES: Final = {
    EntityKind.PERSON: said("Person"),
    EntityKind.ORGANISATION: said("Organisation"),
    EntityKind.COUNTRY: said("Country"),
    EntityKind.PLACE: said("Place"),
    EntityKind.REGION: said("Region"),
    EntityKind.COURT: said("Court"),
    EntityKind.MISSION: said("Mission"),
    EntityKind.AGREEMENT: said("Agreement"),
    EntityKind.POLICY: said("Policy"),
    EntityKind.EVENT: said("Event"),
    EntityKind.OTHER: said("Other"),
}
_HEDGED: Final = {
    Qualifier.ABOUT: said("about {value}"),
    Qualifier.OVER: said("over {value}"),
    Qualifier.NEARLY: said("nearly {value}"),
    Qualifier.AT_LEAST: said("at least {value}"),
    Qualifier.AT_MOST: said("at most {value}"),
    Qualifier.SINCE: said("since {value}"),
}
_ORDINALS: Final = {1: said("{number}st"), 2: said("{number}nd"), 3: said("{number}rd")}


def value_words(figure: Figure, unit: Unit) -> Said:
    """Return ``over 9,205 persons sent (2023)``."""
    low, high = _number(figure.low, unit), _number(figure.high, unit)
    value = low if figure.low == figure.high else said("{low} to {high}", low=low, high=high)
    words = _with_unit(value, figure, unit)
    if figure.qualifier in _HEDGED:
        words = _HEDGED[figure.qualifier].of(value=words)
    return _plain(said("{value} ({date})", value=words, date=_date(figure.as_of)) if figure.as_of else words)


def date_words(date: EdtfDate) -> Said:
    """Return a date in words: ``23 October 1991``, ``about 1995``, ``2006 to 2015``."""
    return _plain(_date(date))


def span_words(first: int | None, last: int | None) -> Said:
    """Return ``2006 to 2024`` for a range of years, nothing where there is none."""
    if first is None or last is None:
        return NOTHING_SAID
    return _plain(str(first) if first == last else said("{low} to {high}", low=str(first), high=str(last)))


def listed(*parts: Said | str) -> Said:
    """Set those of some words that are there behind each other, with commas."""
    there: list[Filling] = [part for part in parts if part]
    if not there:
        return NOTHING_SAID
    words = there[0]
    for part in there[1:]:
        words = said("{one}, {other}", one=words, other=part)
    return _plain(words)


def _with_unit(value: Filling, figure: Figure, unit: Unit) -> Filling:
    """Write ``9,205 persons``, ``rank 13``, ``11th session``; a year stands alone."""
    if unit.kind is UnitKind.RANK:
        return _beside(unit.one, value)
    is_one = unit.kind is UnitKind.ORDINAL or figure.low == figure.high == 1
    return value if unit.kind is UnitKind.YEAR else _beside(value, unit.one if is_one else unit.other)


def _beside(one: Filling, other: Filling) -> Filling:
    """Set two words beside each other; one of them may be missing."""
    if one == "":
        return other
    return one if other == "" else said("{one} {other}", one=one, other=other)


def _number(value: Number, unit: Unit) -> Filling:
    if unit.kind is UnitKind.ORDINAL:
        teen = value % 100 in (11, 12, 13)
        words = said("{number}th") if teen else _ORDINALS.get(int(value % 10), said("{number}th"))
        return words.of(number=str(value))
    if unit.kind in (UnitKind.YEAR, UnitKind.RANK):
        return str(value)
    whole, dot, decimals = str(value).partition(".")
    if not whole.isdigit() or (dot and not decimals.isdigit()):
        return f"{value:,}"
    return said("{whole}.{decimals}", whole=int(whole), decimals=decimals) if dot else int(whole)


def _date(date: EdtfDate) -> Filling:
    if date.precision is Precision.INTERVAL:
        start, _, end = date.text.partition("/")
        return said("{low} to {high}", low=_side(start), high=_side(end))
    if date.first_day is None or date.precision not in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        return date.text
    words = _day_words(date.first_day, date.precision)
    return said("about {value}", value=words) if date.approximate else words


def _day_words(first_day: int, precision: Precision) -> Filling:
    year, month, day = civil_day(first_day)
    if precision is Precision.DAY:
        return said("{day} {month} {year}", day=str(day), month=MONTHS[month - 1], year=str(year))
    if precision is Precision.MONTH:
        return said("{month} {year}", month=MONTHS[month - 1], year=str(year))
    return str(year)


def _side(text: str) -> Filling:
    return "…" if text in ("", "..") else _date(parse_edtf(text))


def _plain(words: Filling) -> Said:
    """Return words as what was said; those that are the same in every language ask for no translation."""
    return words if isinstance(words, Said) else Said("{words}", (("words", words),))
