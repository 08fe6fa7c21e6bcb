"""Moments as the store writes them: ISO 8601 in UTC, so that they sort as text. Not for showing them."""

import time
from collections.abc import Callable
from typing import Final

from desktop.model.edtf import day_number

Clock = Callable[[], float]
DAY_S: Final = 86_400


def moment(seconds: float) -> str:
    """Write a moment, given in seconds since 1970: ``2026-11-23T22:36:05Z``."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def week_of(day: str) -> int:
    """Return the number of the week, Monday to Sunday, of a day written ``2026-11-23``."""
    year, month, day_of_month = (int(part) for part in day.split("-"))
    return (day_number(year, month, day_of_month) - 1) // 7
