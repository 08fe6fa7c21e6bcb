"""How numbers and dates are written for this reader, from the system's locale. Not for writing either."""

import time
from typing import NamedTuple

from PySide6.QtCore import QLocale

from desktop.render.dates import ENGLISH as ENGLISH_DATES
from desktop.render.dates import DateStyle
from desktop.render.numbers import ENGLISH as ENGLISH_NUMBERS
from desktop.render.numbers import NumberStyle

_EPOCH_DAY = 719_163
_DAY_S = 86_400


class Manner(NamedTuple):
    """How words are written. today: day number for ages."""

    numbers: NumberStyle
    dates: DateStyle
    today: int = 0


def system_manner() -> Manner:
    """Return how this reader's system writes, with today's date."""
    return Manner(number_style(QLocale()), ENGLISH_DATES, int(time.time() // _DAY_S) + _EPOCH_DAY)


def number_style(locale: QLocale) -> NumberStyle:
    """Return how a locale writes numbers; the words of the interface stay English."""
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return ENGLISH_NUMBERS
    return ENGLISH_NUMBERS._replace(group=locale.groupSeparator(), decimal=locale.decimalPoint())
