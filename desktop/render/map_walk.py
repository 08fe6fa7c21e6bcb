"""Where an arrow key leads on a map. Not for what lies there."""

from collections.abc import Sequence
from typing import Final

from desktop.render.map_projection import Point

_SIDEWAYS: Final = 2.2
"""How much dearer a way to the side is than one straight on."""


def next_in_direction(points: Sequence[Point], at: int, dx: int, dy: int) -> int | None:
    """Return the nearest point on that side of a point, None where there is none.

    dx, dy: one of them is -1 or 1, the other 0; y grows downwards.
    """
    x0, y0 = points[at]
    best, least = None, float("inf")
    for index, (x, y) in enumerate(points):
        along = (x - x0) * dx + (y - y0) * dy
        across = abs((x - x0) * dy) + abs((y - y0) * dx)
        if index == at or along <= 0 or across > 3 * along:
            continue
        cost = along + _SIDEWAYS * across
        if cost < least:
            best, least = index, cost
    return best
