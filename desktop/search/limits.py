"""Reads the ends of a range as the query language writes them. Not for asking the index."""

import re
from typing import Final, NamedTuple

from desktop.library.numbers import numbers_in
from desktop.library.words import fold

_RANGE: Final = re.compile(
    r"(?P<sign>>=|<=|>|<|=)?(?P<low>[^.<>=]*(?:\.\d[^.<>=]*)?)(?P<dots>\.\.\.?)?(?P<high>.*)"
)


class Limits(NamedTuple):
    """The lowest and highest that is wanted, None where open; strict: both are shut out themselves."""

    low: float | None
    high: float | None
    strict: bool = False


def limits_of(text: str) -> Limits | None:
    """Read ``>1000``, ``5..10``, ``..10`` or ``1995``; None where it is no number and no range."""
    match = _RANGE.fullmatch(text.strip())
    if match is None:
        return None
    low, high = _amount(match["low"]), _amount(match["high"])
    sign = match["sign"]
    if match["dots"] and not sign:
        wrong = (match["low"].strip() and low is None) or (match["high"].strip() and high is None)
        return None if wrong or (low is None and high is None) else Limits(low, high)
    if low is None or match["high"]:
        return None
    if sign in (">", ">="):
        return Limits(low, None, sign == ">")
    if sign in ("<", "<="):
        return Limits(None, low, sign == "<")
    return Limits(low, low)


def _amount(text: str) -> float | None:
    sign = -1 if text.strip().startswith(("-", "−")) else 1
    found = numbers_in(fold(text.strip().lstrip("-−")))
    if len(found) != 1:
        return None
    digits = found[0].canonical.removesuffix("%")
    return sign * float(digits) if len(digits) <= 18 else None
