"""The lines of the patterns by which bars of doubtful or derived values are told. Not for painting them."""

from collections.abc import Iterator
from typing import Final

from desktop.render.chart_marks import Box, Fill

Segment = tuple[tuple[float, float], tuple[float, float]]

STEP_PX: Final = 4.0
_RULE_PX: Final = 6.0
_LEAST_PX: Final = 8.0


def pattern_of(box: Box, fill: Fill) -> tuple[Segment, ...]:
    """Return the lines over a bar, none of which leaves it; those of a ruled one are cut into its colour."""
    if fill is Fill.HATCHED:
        return tuple(_slanting(box))
    if fill is Fill.CROSSED:
        rising = tuple(_slanting(box))
        mirrored = (
            ((box.x + box.right - x, y), (box.x + box.right - end_x, end_y))
            for (x, y), (end_x, end_y) in rising
        )
        return (*rising, *mirrored)
    return tuple(_level(box)) if fill is Fill.RULED and box.height >= _LEAST_PX else ()


def _slanting(box: Box) -> Iterator[Segment]:
    for number in range(int((box.width + box.height) / STEP_PX) + 1):
        foot = box.x + number * STEP_PX - box.height
        start, end = max(foot, box.x), min(foot + box.height, box.right)
        if start < end:
            yield (start, box.bottom - (start - foot)), (end, box.bottom - (end - foot))


def _level(box: Box) -> Iterator[Segment]:
    for number in range(1, int(box.height / _RULE_PX)):
        y = box.bottom - number * _RULE_PX
        yield (box.x, y), (box.right, y)
