"""Thins lines of very many points to what a pixel can show, and keeps every point walkable. Not for bars.

Of each pixel column a line keeps its first and last point, its lowest and highest; between them nothing could
be told apart. Points that carry a flag or a hedge are kept as well, as long as they could be.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter, sub
from typing import Final, NamedTuple, overload

from desktop.model.choices import Drawing, Qualifier
from desktop.render.chart import ChartLine, ChartPoint, ChartSpec
from desktop.render.chart_marks import Spot
from desktop.render.chart_scale import Scale

MANY: Final = 1500
"""From how many points of a chart on."""
MOST_SPECIAL: Final = 400


_FIRST: Final = attrgetter("first_day")
_LAST: Final = attrgetter("last_day")
_VALUE: Final = attrgetter("value")
_FLAGS: Final = attrgetter("flags")
_QUALIFIER: Final = attrgetter("qualifier")
_PLAIN: Final = frozenset({Qualifier.EXACT, Qualifier.UNSTATED})


class Thinned(NamedTuple):
    """What is drawn of a line. limit_days: the gap, measured on all of its points, over which it stops."""

    line: ChartLine
    limit_days: float
    special: tuple[ChartPoint, ...]


def is_dense(spec: ChartSpec) -> bool:
    """Tell whether a chart holds more points than it could show one by one."""
    bars = spec.drawing in (Drawing.BAR, Drawing.STACKED, Drawing.TABLE)
    return not bars and count_of(spec) > MANY


def count_of(spec: ChartSpec) -> int:
    """Return the number of points of a chart."""
    return sum(len(line.points) for line in spec.lines)


def thinned(line: ChartLine, days: Scale) -> Thinned:
    """Return the points of a line that a pixel can show, in order of date."""
    points = line.points
    ends = zip(map(_FIRST, points), map(_LAST, points), strict=True)
    middles = [(first + last) / 2 for first, last in ends]
    values = list(map(_VALUE, points))
    hedged = set(map(_QUALIFIER, points)) - _PLAIN
    special = [place for place, flags in enumerate(map(_FLAGS, points)) if flags]
    if hedged:
        special = [place for place, each in enumerate(points) if each.flags or each.qualifier in hedged]
    kept = set(special if len(special) <= MOST_SPECIAL else ())
    for start, end in pairwise(_columns(middles, days)):
        if start < end:
            column = values[start:end]
            kept |= {start, end - 1, start + column.index(min(column)), start + column.index(max(column))}
    ordered = sorted(kept)
    shown = special if len(special) <= MOST_SPECIAL else [place for place in ordered if points[place].flags]
    return Thinned(
        line._replace(points=tuple(points[place] for place in ordered)),
        gap_days(middles),
        tuple(points[place] for place in shown),
    )


def gap_days(middles: Sequence[float]) -> float:
    """Return from how many days on two neighbours are no longer joined: clearly more than is usual."""
    steps = sorted(map(sub, middles[1:], middles))
    if not steps:
        return float("inf")
    usual: float = steps[len(steps) // 2]
    return max(usual * 1.6, 400.0) if usual >= 300 else max(usual * 3, 550.0)


class LazySpots(Sequence[Spot]):
    """The spots of a dense chart by date, each made when it is asked for. extra: those of figures."""

    def __init__(self, spec: ChartSpec, days: Scale, values: Scale, extra: Sequence[Spot] = ()) -> None:
        self._lines = spec.lines
        self._days = days
        self._values = values
        self._extra = tuple(extra)
        self._order: list[tuple[float, int, int]] = []

    def _placed(self) -> list[tuple[float, int, int]]:
        """Return day (of extra ones: the day of their pixel), line and place of all, by day."""
        if not self._order:
            for number, line in enumerate(self._lines):
                self._order += [
                    ((point.first_day + point.last_day) / 2, number, place)
                    for place, point in enumerate(line.points)
                ]
            self._order += [(self._days.at(spot.x), -1, place) for place, spot in enumerate(self._extra)]
            self._order.sort()
        return self._order

    def _spot(self, key: tuple[float, int, int]) -> Spot:
        day, number, place = key
        if number < 0:
            return self._extra[place]
        point = self._lines[number].points[place]
        return Spot(self._days.px(day), self._values.px(point.value), point.words, point.note, number)

    def __len__(self) -> int:
        return sum(len(line.points) for line in self._lines) + len(self._extra)

    @overload
    def __getitem__(self, place: int) -> Spot: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Spot, ...]: ...
    def __getitem__(self, place: int | slice) -> Spot | tuple[Spot, ...]:
        if isinstance(place, slice):
            return tuple(self._spot(key) for key in self._placed()[place])
        return self._spot(self._placed()[place])


def _columns(middles: Sequence[float], days: Scale) -> Iterator[int]:
    """Return where each pixel column begins among the days, and the end."""
    first, last = int(min(days.start_px, days.end_px)), int(max(days.start_px, days.end_px)) + 1
    yield 0
    for pixel in range(first + 1, last + 1):
        yield bisect_left(middles, days.at(pixel))
    yield len(middles)
