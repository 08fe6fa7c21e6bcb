"""Ranges as they are typed: ``>1000``, ``5..10``, ``5-10``, ``..10``, ``1995``. Not for asking for them."""

import re
from typing import Final, NamedTuple

from desktop.library.numbers import numbers_in
from desktop.library.words import fold

_RANGE: Final = re.compile(
    r"(?P<sign>>=|<=|>|<|=)?(?P<low>[^.<>=]*(?:\.\d[^.<>=]*)?)(?P<dots>\.\.\.?)?(?P<high>.*)"
)
_HYPHENED: Final = re.compile(r"(?P<low>[^-–—]*\d[^-–—]*)[-–—](?P<high>[^-–—]*)")
_MOST_DIGITS: Final = 18


class Limits(NamedTuple):
    """The lowest and the highest value, None for an open side; strict: these two are themselves shut out."""

    low: float | None
    high: float | None
    strict: bool = False

    @property
    def words(self) -> str:
        """The range in words: ``above 1000``, ``5 to 10``."""
        if self.low is not None and self.high is not None:
            same = self.low == self.high
            return _plain(self.low) if same else f"{_plain(self.low)} to {_plain(self.high)}"
        if self.low is not None:
            return f"{'above' if self.strict else 'from'} {_plain(self.low)}{'' if self.strict else ' on'}"
        return f"{'below' if self.strict else 'up to'} {_plain(self.high or 0.0)}"


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


def _plain(amount: float) -> str:
    return f"{amount:.0f}" if amount == int(amount) else f"{amount}"
