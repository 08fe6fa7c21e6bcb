"""Finds room for labels so that none is cut off or covers another. Not for choosing what is labelled."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.render.chart_marks import Bar, Box, Dot, Fill, Label, Ruler, Stroke

_GAP_PX = 6.0
_STRONG_GAP_PX = 8.5
_PEN_PX = 1.0

Segment = tuple[tuple[float, float], tuple[float, float]]


class Wish(NamedTuple):
    """A label wanted beside a point. needed: set it even where it covers a mark, though never a label."""

    x: float
    y: float
    text: str
    ink: int
    strong: bool = False
    needed: bool = False


class Taken(NamedTuple):
    """What labels leave visible: shapes and bars, and the lines through points."""

    boxes: tuple[Box, ...] = ()
    strokes: tuple[Stroke, ...] = ()


def taken_by(bars: Iterable[Bar], strokes: Iterable[Stroke], dots: Iterable[Dot]) -> Taken:
    """Return what labels leave visible of some marks; a faint ground is made to be written on."""
    shapes = [_box_of(dot) for dot in dots if dot.radius_px]
    solid = (bar.box for bar in bars if bar.fill is not Fill.FAINT)
    return Taken((*shapes, *solid), tuple(strokes))


def place_labels(
    wishes: Sequence[Wish], inside: Box, ruler: Ruler, taken: Taken, set_before: Sequence[Label] = ()
) -> tuple[Label, ...]:
    """Return the labels for which there is room, asked for first served first.

    set_before: labels that stand already.
    """
    labels: list[Label] = []
    for wish in wishes:
        boxes = [box for box in _around(wish, ruler) if _within(box, inside)]
        free = [box for box in boxes if not any(box.meets(label.box) for label in (*set_before, *labels))]
        near = _near(taken, free)
        clear = next((box for box in free if not _covered(box, *near)), None)
        if clear is None and wish.needed and free:
            clear = min(free, key=lambda box: _covered(box, *near))
        if clear is not None:
            labels.append(Label(clear, wish.text, wish.ink, wish.strong))
    return tuple(labels)


def _around(wish: Wish, ruler: Ruler) -> tuple[Box, ...]:
    """Return the places around a point, the best first: above, beside, below, then farther away."""
    width, height = ruler.width_px(wish.text, wish.strong), ruler.line_px
    gap = _STRONG_GAP_PX if wish.strong else _GAP_PX
    left, middle, right = wish.x - width - gap, wish.x - width / 2, wish.x + gap
    above, level, below = wish.y - height - gap, wish.y - height / 2, wish.y + gap
    near = (
        *((middle, above), (left, above), (right, above), (left, level), (right, level)),
        *((middle, below), (left, below), (right, below)),
    )
    far = (
        (x, y)
        for step in (1.0, 2.0, 3.0)
        for y in (level, above, below, above - step * height, below + step * height)
        for x in (middle, left, right, left - step * _STRONG_GAP_PX, right + step * _STRONG_GAP_PX)
    )
    return tuple(Box(x, y, width, height) for x, y in (*near, *far))


def _within(box: Box, inside: Box) -> bool:
    return (
        box.x >= inside.x and box.right <= inside.right and box.y >= inside.y and box.bottom <= inside.bottom
    )


def _box_of(dot: Dot) -> Box:
    reach = dot.radius_px + _PEN_PX
    return Box(dot.x - reach, dot.y - reach, 2 * reach, 2 * reach)


def _near(taken: Taken, boxes: Sequence[Box]) -> tuple[list[Box], list[Segment]]:
    """Return the little of what is taken that lies about some boxes."""
    if not boxes:
        return [], []
    left, right = min(box.x for box in boxes), max(box.right for box in boxes)
    segments = [
        (start, end)
        for stroke in taken.strokes
        for start, end in pairwise(stroke.points)
        if (start[0] < right or end[0] < right) and (start[0] > left or end[0] > left)
    ]
    return [box for box in taken.boxes if box.x < right and box.right > left], segments


def _covered(box: Box, boxes: Sequence[Box], segments: Sequence[Segment]) -> int:
    """Count what a label would cover."""
    return sum(box.meets(each) for each in boxes) + sum(box.is_crossed(*each) for each in segments)
