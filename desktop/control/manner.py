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
    {
        *(
            QLocale.Language.German,
            QLocale.Language.French,
            QLocale.Language.Spanish,
            QLocale.Language.Russian,
        ),
        *(
            QLocale.Language.Czech,
            QLocale.Language.Danish,
            QLocale.Language.Finnish,
            QLocale.Language.Swedish,
        ),
        *(QLocale.Language.NorwegianBokmal, QLocale.Language.NorwegianNynorsk, QLocale.Language.Slovak),
        *(QLocale.Language.Ukrainian, QLocale.Language.Bulgarian, QLocale.Language.Croatian),
        *(QLocale.Language.Catalan, QLocale.Language.Lithuanian, QLocale.Language.Slovenian),
    }
)
"""Languages that set a space before the sign of percent (CLDR); Qt does not tell."""


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
    if locale.language() == QLocale.Language.C:
        return ENGLISH_NUMBERS
    words = ENGLISH_NUMBERS
    if spoken() == "fr":
        words = words._replace(large_ending="s", ordinals=("e", "e", "e", "e"))
    group, decimal = locale.groupSeparator(), locale.decimalPoint()
    spaced = locale.language() in _SPACED_PERCENT
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
    is_month_first = 0 <= month < day and locale.language() == QLocale.Language.English
    return ENGLISH_DATES._replace(day="{month} {day}, {year}") if is_month_first else ENGLISH_DATES
