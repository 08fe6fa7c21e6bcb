"""Writes numbers with their units and hedges in words. Not for computing them.

Nothing is ever rounded here: a large number is shortened ("252.6 million") only where that loses no digit.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.choices import Qualifier, UnitKind
from desktop.model.figure import Check, Figure, Number, Unit
from desktop.model.ids import UnitId


class NumberStyle(NamedTuple):
    """How a language writes numbers; the window fills it from the system's locale.

    group: between thousands. group_from: digits from which they are grouped (5 in Spanish or Polish).
    later_group: digits in each group but the last (2 in India).
    range: between the ends of a range. large: words for powers of ten, largest first. qualifiers: a
    pattern for each hedge. currency: symbol and number. ordinals: the endings of 1st, 2nd, 3rd and the rest.
    large_ending: what the words for powers of ten take on from two on ("252,6 millions" in French).
    """

    group: str = ","
    decimal: str = "."
    minus: str = "−"
    group_from: int = 4
    range: str = "{}–{}"
    large: tuple[tuple[int, str], ...] = (
        *((10**12, tr("trillion")), (10**9, tr("billion")), (10**6, tr("million"))),
    )
    currency: str = "{symbol} {number}"
    percent: str = "{}%"
    ordinals: tuple[str, str, str, str] = ("st", "nd", "rd", "th")
    later_group: int = 3
    large_ending: str = ""


ENGLISH: Final = NumberStyle()

QUALIFIER_PATTERNS: Final[Mapping[Qualifier, str]] = {
    Qualifier.EXACT: "{}",
    Qualifier.ABOUT: tr("about") + " {}",
    Qualifier.OVER: tr("over") + " {}",
    Qualifier.NEARLY: tr("nearly") + " {}",
    Qualifier.AT_LEAST: tr("at least") + " {}",
    Qualifier.AT_MOST: tr("at most") + " {}",
    Qualifier.SINCE: tr("since {}"),
    Qualifier.ROUNDED: tr("{} (rounded)"),
    Qualifier.UNSTATED: "{}",
}

NO_UNIT: Final = Unit(UnitId(""), "", "", kind=UnitKind.OTHER)


def number_words(value: Number, style: NumberStyle = ENGLISH) -> str:
    """Write a number with grouped thousands and all its digits."""
    whole, _, fraction = _digits(abs(value)).partition(".")
    sign = style.minus if value < 0 else ""
    tail = style.decimal + fraction if fraction else ""
    return sign + grouped(whole, style) + tail


def short_number(value: Number, style: NumberStyle = ENGLISH) -> str:
    """Write a number, large ones with a word where no digit is lost: ``252.6 million``."""
    for size, word in style.large:
        if abs(value) >= size:
            shortened = value / size
            exact = round(shortened, 2) * size == value
            words = f"{number_words(shortened, style)} {word}{_large_ending(shortened, style)}"
            return words if exact else number_words(value, style)
    return number_words(value, style)


def ordinal(value: int, style: NumberStyle = ENGLISH) -> str:
    """Write ``11th``."""
    first, second, third, other = style.ordinals
    endings = {1: first, 2: second, 3: third}
    ending = other if value % 100 in (11, 12, 13) else endings.get(value % 10, other)
    return f"{value}{ending}"


def value_words(value: Number, unit: Unit, style: NumberStyle = ENGLISH) -> str:
    """Write a value with its unit: ``9,205 persons``, ``US$ 300 million``, ``11th session``, ``2006``."""
    return _with_unit(_bare(value, unit, style), value, unit, style)


def range_words(low: Number, high: Number, unit: Unit, style: NumberStyle = ENGLISH) -> str:
    """Write a value or, where the ends differ, a range with its unit once."""
    if low == high:
        return value_words(low, unit, style)
    both = style.range.format(_bare(low, unit, style), _bare(high, unit, style))
    return _with_unit(both, high, unit, style)


def qualified(words: str, qualifier: Qualifier) -> str:
    """Hedge the words of a value as its source does: ``nearly 10,000 persons``."""
    return QUALIFIER_PATTERNS[qualifier].format(words)


def short_qualified(words: str, qualifier: Qualifier) -> str:
    """Hedge the words of a value where room is short: a hedge behind the number is left to the full words."""
    return words if qualifier is Qualifier.ROUNDED else qualified(words, qualifier)


def figure_value(figure: Figure, unit: Unit, style: NumberStyle = ENGLISH) -> str:
    """Write the value of a figure with unit and hedge."""
    return qualified(range_words(figure.low, figure.high, unit, style), figure.qualifier)


def check_value(check: Check, unit: Unit, style: NumberStyle = ENGLISH) -> str:
    """Write the value of a check with unit and hedge, empty where it says it in words only."""
    if check.low is None or check.high is None:
        return ""
    return qualified(range_words(check.low, check.high, unit, style), check.qualifier)


def unit_words(unit: Unit) -> str:
    """Name a unit by itself, as the title of an axis or a column."""
    return unit.other or unit.one or unit.symbol


def axis_words(unit: Unit) -> str:
    """Name a unit as the title of an axis; places in a ranking are no amount and stay in the singular."""
    return unit.one if unit.kind in (UnitKind.RANK, UnitKind.ORDINAL) else unit_words(unit)


def _bare(value: Number, unit: Unit, style: NumberStyle) -> str:
    if unit.kind is UnitKind.YEAR:
        return str(int(value))
    if unit.kind is UnitKind.ORDINAL and value == int(value):
        return ordinal(int(value), style)
    return short_number(value, style) if unit.scale == 1 else number_words(value, style)


def _with_unit(number: str, value: Number, unit: Unit, style: NumberStyle) -> str:
    if unit.kind is UnitKind.YEAR:
        return number
    if unit.kind is UnitKind.PERCENT and unit.symbol == "%":
        return style.percent.format(number)
    if unit.kind is UnitKind.RANK:
        return f"{unit.one} {number}".lstrip()
    if unit.symbol and unit.kind is not UnitKind.PERCENT:
        return _with_symbol(_scaled(number, value, unit, style), unit, style)
    name = unit.one if unit.kind is UnitKind.ORDINAL or abs(value) == 1 else unit.other
    return f"{number} {name}".rstrip()


def _with_symbol(number: str, unit: Unit, style: NumberStyle) -> str:
    if unit.kind is UnitKind.CURRENCY:
        # "US$ m" says its scale for the head of a column; beside a number a word says it.
        symbol = unit.symbol.split()[0] if unit.scale > 1 else unit.symbol
        return style.currency.format(symbol=symbol, number=number)
    return f"{number} {unit.symbol}"


def _scaled(number: str, value: Number, unit: Unit, style: NumberStyle) -> str:
    word = dict(style.large).get(unit.scale, "")
    return f"{number} {word}{_large_ending(value, style)}" if word else number


def _large_ending(value: Number, style: NumberStyle) -> str:
    return style.large_ending if abs(value) >= 2 else ""


def _digits(value: Number) -> str:
    """Return the shortest decimal digits that mean the value, without an exponent."""
    if isinstance(value, int) or value == int(value):
        return str(int(value))
    text = repr(value)
    if "e" not in text:
        return text
    return f"{value:.12f}".rstrip("0")


def grouped(digits: str, style: NumberStyle) -> str:
    """Set the sign of a language between the groups of a whole number's digits."""
    if len(digits) < style.group_from:
        return digits
    last, size = digits[-3:], style.later_group
    before = digits[:-3]
    head = len(before) % size or size
    groups = [before[:head], *(before[at : at + size] for at in range(head, len(before), size)), last]
    return style.group.join(group for group in groups if group)
