"""Finds the point of a chart that a pointer or a key means. Not for showing it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import hypot, inf

from PySide6.QtCore import Qt

from desktop.render.chart_marks import ChartLayout, Spot


def nearest(layout: ChartLayout, x: float, y: float, reach_px: float) -> int | None:
    """Return the place of the spot closest to a position, None where all are out of reach."""
    spots = layout.spots
    start, end = 0, len(spots)
    if layout.along_time:
        # A chart may hold ten thousand points: look only at those within reach sideways.
        start = bisect_left(spots, x - reach_px, key=_x)
        end = bisect_right(spots, x + reach_px, key=_x)
    distances = ((hypot(spots[place].x - x, spots[place].y - y), place) for place in range(start, end))
    distance, place = min(distances, default=(inf, 0))
    return place if distance <= reach_px else None


def next_spot(spots: Sequence[Spot], place: int | None, key: Qt.Key) -> int | None:
    """Return where a key leads from a spot, None for keys that do not walk."""
    if not spots:
        return None
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return 0 if key == Qt.Key.Key_Home else len(spots) - 1
    step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
    if step is None:
        return None
    if place is None:
        return 0 if step > 0 else len(spots) - 1
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return _other_line(spots, place, step)
    return min(max(place + step, 0), len(spots) - 1)


def _other_line(spots: Sequence[Spot], place: int, step: int) -> int:
    """Return the spot of the next line that is closest in time; of one line, the next spot."""
    lines = sorted({spot.line for spot in spots})
    if len(lines) == 1:
        return min(max(place + step, 0), len(spots) - 1)
    wanted = lines[(lines.index(spots[place].line) + step) % len(lines)]
    others = [number for number, spot in enumerate(spots) if spot.line == wanted]
    return min(others, key=lambda number: abs(spots[number].x - spots[place].x))


def _x(spot: Spot) -> float:
    return spot.x
