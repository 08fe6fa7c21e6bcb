"""How numbers and dates are written for this reader, from the system's locale. Not for writing either."""

import time
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale

from desktop.language import spoken
from desktop.render.dates import ENGLISH as ENGLISH_DATES
from desktop.render.dates import DateStyle
from desktop.render.numbers import ENGLISH as ENGLISH_NUMBERS
from desktop.render.numbers import NumberStyle

_EPOCH_DAY = 719_163
_DAY_S = 86_400
_SPACED_PERCENT: Final = frozenset(
    ("bg", "ca", "cs", "da", "de", "es", "fi", "fr", "hr", "lt", "nb", "nn", "ru", "sk", "sl", "sv", "uk")
)
"""Languages that put a space before a percent sign (Unicode CLDR); Qt does not tell. By their code: to name
one by Qt would make all four hundred that it knows."""


class Manner(NamedTuple):
    """How words are written. today: day number for ages."""

    numbers: NumberStyle
    dates: DateStyle
    today: int = 0


def system_manner() -> Manner:
    """Return how this reader's system writes, with today's date."""
    locale = QLocale()
    return Manner(number_style(locale), date_style(locale), int(time.time() // _DAY_S) + _EPOCH_DAY)


def number_style(locale: QLocale) -> NumberStyle:
    """Return how a locale writes numbers; words beside them are in the language of the interface."""
    if _language(locale) == "C":
        return ENGLISH_NUMBERS
    words = ENGLISH_NUMBERS
    if spoken() == "fr":
        words = words._replace(large_ending="s", ordinals=("e", "e", "e", "e"))
    group, decimal = locale.groupSeparator(), locale.decimalPoint()
    spaced = _language(locale) in _SPACED_PERCENT
    return words._replace(
        group=group,
        decimal=decimal,
        # Whether four digits are grouped, and by how many, is seen from what the locale makes of them.
        group_from=4 if group in locale.toString(1234) else 5,
        later_group=2 if locale.toString(12_345_678) == group.join(("1", "23", "45", "678")) else 3,
        percent="{}\N{NO-BREAK SPACE}%" if spaced else "{}%",
    )


def date_style(locale: QLocale) -> DateStyle:
    """Return how a locale orders the parts of a date: ``May 29, 2023`` where the month goes first."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    month, day = pattern.find("MMMM"), pattern.replace("dddd", "____").find("d")
    is_month_first = 0 <= month < day and _language(locale) == "en"
    return ENGLISH_DATES._replace(day="{month} {day}, {year}") if is_month_first else ENGLISH_DATES


def _language(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
