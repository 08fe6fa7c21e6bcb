"""Chooses round dates for the axis of a timeline, as many as have room. Not for drawing them."""

from collections.abc import Callable, Iterator
from math import ceil, floor
from typing import Final, NamedTuple

from desktop.model.edtf import civil_day, day_number
from desktop.render.dates import DateStyle, year_words
from desktop.render.timeline_window import TimeWindow

_DAYS: Final = (1, 2, 5, 10)
_MONTHS: Final = (1, 2, 3, 6)
_YEARS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000)
_GAP_PX: Final = 14.0


class TimeTick(NamedTuple):
    """A day on the axis with its words; strong: a year begins."""

    x: float
    label: str
    strong: bool


def time_ticks(
    window: TimeWindow, width_px: Callable[[str], float], style: DateStyle
) -> tuple[TimeTick, ...]:
    """Return the finest ticks whose words do not touch; days, months, then years."""
    if window.span < 100:
        for step in _DAYS:
            ticks = tuple(_days(window, step, style))
            if len(ticks) > 1 and _fit(ticks, width_px):
                return ticks
    if window.span < 5 * 366:
        for step in _MONTHS:
            ticks = tuple(_months(window, step, style))
            if len(ticks) > 1 and _fit(ticks, width_px):
                return ticks
    for step in _YEARS:
        ticks = tuple(_years(window, step, style))
        if _fit(ticks, width_px):
            return ticks
    return ()


def _fit(ticks: tuple[TimeTick, ...], width_px: Callable[[str], float]) -> bool:
    end = -1e9
    for tick in ticks:
        half = width_px(tick.label) / 2
        if tick.x - half < end + _GAP_PX:
            return False
        end = tick.x + half
    return True


def _days(window: TimeWindow, step: int, style: DateStyle) -> Iterator[TimeTick]:
    for number in range(ceil(window.first), floor(window.last) + 1):
        year, month, day = civil_day(number)
        if day == 1 or ((day - 1) % step == 0 and day <= 31 - step // 2):
            name = style.short_months[month - 1]
            words = f"{day} {name} {year_words(year, style)}" if (month, day) == (1, 1) else f"{day} {name}"
            yield TimeTick(window.px(number), words, (month, day) == (1, 1))


def _months(window: TimeWindow, step: int, style: DateStyle) -> Iterator[TimeTick]:
    year, month, _ = civil_day(ceil(window.first))
    index = -(-(year * 12 + month - 1) // step) * step
    is_first = True
    while (number := day_number(index // 12, index % 12 + 1, 1)) <= window.last:
        if number >= window.first:
            name = style.short_months[index % 12]
            # The year stands at the first tick and at each January; between them a month is enough.
            whole = is_first or index % 12 == 0
            words = f"{name} {year_words(index // 12, style)}" if whole else name
            yield TimeTick(window.px(number), words, index % 12 == 0)
            is_first = False
        index += step


def _years(window: TimeWindow, step: int, style: DateStyle) -> Iterator[TimeTick]:
    start, end = civil_day(ceil(window.first))[0], civil_day(floor(window.last))[0]
    for year in range(-(-start // step) * step, end + 1, step):
        number = day_number(year, 1, 1)
        if window.first <= number <= window.last:
            yield TimeTick(window.px(number), year_words(year, style), strong=True)
