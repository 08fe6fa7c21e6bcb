"""Tells which points a line joins and where it must stop. Not for placing them."""

from collections.abc import Iterator
from typing import Final

from desktop.model.choices import Drawing, PointFlag, Qualifier
from desktop.render.chart import ChartLine, ChartPoint, ChartSpec
from desktop.render.chart_dense import gap_days

_UP: Final = frozenset({Qualifier.OVER, Qualifier.AT_LEAST})
_DOWN: Final = frozenset({Qualifier.NEARLY, Qualifier.AT_MOST})


def open_direction(qualifier: Qualifier, spec: ChartSpec) -> float:
    """Return -1 where the true value lies higher on the screen, 1 where lower, 0 where it is given."""
    if qualifier not in _UP and qualifier not in _DOWN:
        return 0.0
    return 1.0 if (qualifier in _UP) is spec.downward else -1.0


def segments(
    line: ChartLine, drawing: Drawing, limit_days: float | None = None
) -> Iterator[tuple[tuple[ChartPoint, ...], bool]]:
    """Return the runs of points that a line joins, each with whether it is projected.

    Points that are only a bound are not joined: nobody said that the value was this one. A line stops
    at a gap; a running total is held over it, and a lower bound of it is as good as a value, since it has
    certainly come so far. limit_days: how long a gap is, if not to be told from the line itself.
    """
    total = drawing is Drawing.STEP
    joined = [
        point
        for point in line.points
        if point.qualifier not in _DOWN and (total or point.qualifier not in _UP)
    ]
    limit = limit_days if limit_days is not None else gap_days([point.middle for point in joined])
    limit = float("inf") if total else limit
    run: list[ChartPoint] = []
    last_day = 0.0
    for point in joined:
        day = (point.first_day + point.last_day) / 2
        if run and day - last_day > limit:
            yield from _finished(run)
            run = []
        elif run and (point.flags or run[-1].flags) and _projected(point) is not _projected(run[-1]):
            if _projected(point):
                yield from _finished(run)
                run = [run[-1]]
            else:
                yield from _finished(run)
                run = []
        run.append(point)
        last_day = day
    yield from _finished(run)


def _finished(run: list[ChartPoint]) -> Iterator[tuple[tuple[ChartPoint, ...], bool]]:
    if len(run) > 1:
        yield tuple(run), _projected(run[-1])


def _projected(point: ChartPoint) -> bool:
    return PointFlag.PROJECTED in point.flags
