"""Maps values and days to pixels and chooses pleasant ticks. Not for drawing them."""

from collections.abc import Callable, Iterable
from math import ceil, floor, log10
from typing import NamedTuple

from desktop.model.edtf import civil_day, day_number
from desktop.render.chart import AxisWords
from desktop.render.numbers import grouped

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_YEAR_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
_MONTH_STEPS = (1, 2, 3, 6)
YEAR_DAYS = 365.25


class Scale(NamedTuple):
    """A map from ``low``..``high`` to ``start_px``..``end_px``; either may run backwards.

    log: equal factors lie equally far apart; all values are above zero.
    """

    low: float
    high: float
    start_px: float
    end_px: float
    log: bool = False

    def px(self, value: float) -> float:
        """Return where a value lies."""
        if self.log:
            share = log10(value / self.low) / log10(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return self.start_px + share * (self.end_px - self.start_px)

    def pxs(self, values: Iterable[float]) -> list[float]:
        """Return where many values lie; far faster than one by one."""
        if self.log:
            return [self.px(value) for value in values]
        low, start = self.low, self.start_px
        factor = (self.end_px - start) / (self.high - low)
        return [start + (value - low) * factor for value in values]

    def at(self, px: float) -> float:
        """Return the value that lies at a pixel."""
        share = (px - self.start_px) / (self.end_px - self.start_px)
        if self.log:
            return self.low * float((self.high / self.low) ** share)
        return self.low + share * (self.high - self.low)


class Tick(NamedTuple):
    """A place on an axis with its words."""

    at: float
    label: str


def nice_values(low: float, high: float, count: int, *, whole: bool = False) -> tuple[float, ...]:
    """Return about ``count`` round values that hold ``low`` and ``high`` between the first and the last."""
    if high - low < 1e-9:
        spread = max(1.0, abs(high) / 10)
        low, high = low - spread, high + spread
    rough = (high - low) / max(count, 1)
    size = 10.0 ** floor(log10(rough))
    step = next(each * size for each in _STEPS if each * size >= rough * 0.999)
    if whole:
        step = max(1.0, ceil(step) if step < 10 else step)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return tuple(float(f"{index * step:.12g}") for index in range(first, last + 1))


def log_values(low: float, high: float) -> tuple[float, ...]:
    """Return round values above zero on a logarithmic axis, from at most ``low`` to at least ``high``."""
    first, last = floor(log10(low) + 1e-9), ceil(log10(high) - 1e-9)
    heads = (1.0,) if last - first > 3 else (1.0, 3.0) if last - first > 1 else (1.0, 2.0, 5.0)
    every = [float(f"{head * 10.0**power:.6g}") for power in range(first, last + 1) for head in heads]
    start = max(place for place, value in enumerate(every) if value <= low * 1.000001)
    ends = [place for place, value in enumerate(every) if value >= high * 0.999999]
    end = max(ends[0], start + 1)
    return tuple(every[start : end + 1])


def value_ticks(values: tuple[float, ...], axis: AxisWords) -> tuple[Tick, ...]:
    """Write the ticks of a value axis, all with as many decimals as the finest needs."""
    scaled = [value / axis.scale for value in values]
    places = max((_places(value) for value in scaled), default=0)
    return tuple(Tick(value, _number(each, places, axis)) for value, each in zip(values, scaled, strict=True))


def time_ticks(
    first_day: float,
    last_day: float,
    axis: AxisWords,
    fits: Callable[[tuple[Tick, ...]], bool],
    *,
    centred: bool = False,
) -> tuple[Tick, ...]:
    """Return the finest ticks of years, or of months on a short axis, whose labels fit.

    centred: ticks stand in the middle of their year.
    """
    if last_day - first_day < 2.5 * YEAR_DAYS and not centred:
        for step in _MONTH_STEPS:
            ticks = _months(first_day, last_day, step, axis)
            if len(ticks) > 1 and fits(ticks):
                return ticks
    for step in _YEAR_STEPS:
        ticks = _years(first_day, last_day, step, centred=centred)
        if fits(ticks):
            return ticks
    return ()


def _years(first_day: float, last_day: float, step: int, *, centred: bool) -> tuple[Tick, ...]:
    start, end = civil_day(floor(first_day))[0], civil_day(ceil(last_day))[0]
    shift = YEAR_DAYS / 2 if centred else 0.0
    years = range(-(-start // step) * step, end + 1, step)
    ticks = (Tick(day_number(year, 1, 1) + shift, str(year)) for year in years)
    return tuple(tick for tick in ticks if first_day <= tick.at <= last_day)


def _months(first_day: float, last_day: float, step: int, axis: AxisWords) -> tuple[Tick, ...]:
    year, month, _ = civil_day(floor(first_day))
    index = year * 12 + month - 1
    index = -(-index // step) * step
    ticks: list[Tick] = []
    while (day := day_number(index // 12, index % 12 + 1, 1)) <= last_day:
        if day >= first_day:
            name = axis.short_months[index % 12]
            # The year stands at the first tick and at each January; between them a month is enough.
            words = f"{name} {index // 12}" if not ticks or index % 12 == 0 else name
            ticks.append(Tick(float(day), words))
        index += step
    return tuple(ticks)


def _places(value: float) -> int:
    return next((places for places in range(4) if abs(round(value, places) - value) < 1e-9), 4)


def _number(value: float, places: int, axis: AxisWords) -> str:
    style = axis.numbers
    whole, _, fraction = f"{abs(value):.{places}f}".partition(".")
    sign = style.minus if value < 0 else ""
    return sign + grouped(whole, style) + (style.decimal + fraction if fraction else "")
