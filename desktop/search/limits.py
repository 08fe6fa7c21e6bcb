"""Ranges as they are typed: ``>1000``, ``5..10``, ``5-10``, ``..10``, ``1990s``. Not for asking for them."""

import re
from typing import Final, NamedTuple

from desktop.language import numeral, tr
from desktop.library.numbers import numbers_in
from desktop.library.words import fold

_RANGE: Final = re.compile(
    r"(?P<sign>>=|<=|>|<|=)?(?P<low>[^.<>=]*(?:\.\d[^.<>=]*)?)(?P<dots>\.\.\.?)?(?P<high>.*)"
)
_HYPHENED: Final = re.compile(r"(?P<low>[^-–—]*\d[^-–—]*)[-–—](?P<high>[^-–—]*)")
_MOST_DIGITS: Final = 18
_DATE: Final = re.compile(r"(?P<year>\d{4})(?:[-–—]|\.\.)(?P<part>\d\d)(?P<day>[-–—]\d\d)?[~?%]?")
_DECADE: Final = re.compile(r"(?P<year>\d{3}0)['’]?s")
_MONTHS: Final = 12


class Limits(NamedTuple):
    """The lowest and the highest value, None for an open side; strict: these two are themselves shut out."""

    low: float | None
    high: float | None
    strict: bool = False

    @property
    def one(self) -> bool:
        """Tell whether it is one value alone."""
        return self.low is not None and self.low == self.high

    def words(self, years: bool = False) -> str:
        """Return the range in words: ``above 1,000``, ``5 to 10``, or of years ``after 1992``."""
        low, high = (None if side is None else _plain(side, not years) for side in (self.low, self.high))
        if low is not None and high is not None:
            return low if self.one else tr("{low} to {high}", low=low, high=high)
        if low is not None:
            above = tr("after {low}", low=low) if years else tr("above {low}", low=low)
            return above if self.strict else tr("from {low} on", low=low)
        below = tr("before {high}", high=high) if years else tr("below {high}", high=high)
        return below if self.strict else tr("up to {high}", high=high)


def range_of(field: str, text: str) -> Limits | None:
    """Read the range of a field: of years, or of anything else."""
    return _years_of(text) if field == "year" else limits_of(text)


def _years_of(text: str) -> Limits | None:
    """Read a range of years, which may be a decade, end in two digits or be a whole date: 1992-95, 1990s."""
    decade = _DECADE.fullmatch(text.strip())
    if decade is not None:
        return Limits(float(decade["year"]), float(decade["year"]) + 9)
    date = _DATE.fullmatch(text.strip())
    if date is None:
        return limits_of(text)
    year, part = int(date["year"]), int(date["part"])
    if part > year % 100 and not date["day"]:
        return Limits(float(year), float(year - year % 100 + part))
    return Limits(float(year), float(year)) if part <= _MONTHS else None


def limits_of(text: str) -> Limits | None:
    """Read a range; None where it is none."""
    hyphened = _HYPHENED.fullmatch(text.strip())
    if hyphened is not None:
        return _between(hyphened["low"], hyphened["high"])
    match = _RANGE.fullmatch(text.strip())
    if match is None:
        return None
    if match["dots"] and not match["sign"]:
        return _between(match["low"], match["high"])
    low, sign = _amount(match["low"]), match["sign"]
    if low is None or match["high"] or match["dots"]:
        return None
    if sign in (">", ">="):
        return Limits(low, None, sign == ">")
    if sign in ("<", "<="):
        return Limits(None, low, sign == "<")
    return Limits(low, low)


def _between(first: str, last: str) -> Limits | None:
    """Return the range of two ends, of which one may be open; the lower one need not be typed first."""
    low, high = _amount(first), _amount(last)
    if (first.strip() and low is None) or (last.strip() and high is None):
        return None
    if low is not None and high is not None:
        return Limits(min(low, high), max(low, high))
    return None if low is None and high is None else Limits(low, high)


def _amount(text: str) -> float | None:
    sign = -1 if text.strip().startswith(("-", "−")) else 1
    found = numbers_in(fold(text.strip().lstrip("-−")))
    if len(found) != 1:
        return None
    digits = found[0].canonical.removesuffix("%")
    return sign * float(digits) if len(digits) <= _MOST_DIGITS else None


def _plain(amount: float, grouped: bool) -> str:
    number = f"{int(amount) if amount == int(amount) else amount}"
    return numeral(number) if grouped else number
