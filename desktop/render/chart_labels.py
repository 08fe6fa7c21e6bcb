"""Finds room for labels so that none is cut off or covers another. Not for choosing what is labelled."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.render.chart_marks import Bar, Box, Dot, Fill, Label, Ruler, Stroke

_GAP_PX = 6.0
_STRONG_GAP_PX = 8.5
_APART_PX = 5.0
_PEN_PX = 1.0
_OWN_PX = 14.0
"""About a point is its own mark, with its open end."""

Segment = tuple[tuple[float, float], tuple[float, float]]
Near = tuple[list[Box], list[Segment], list[Segment]]


class Wish(NamedTuple):
    """A label wanted beside a point. needed: set it even where it covers a mark, though never a label."""

    x: float
    y: float
    text: str
    ink: int
    strong: bool = False
    needed: bool = False


class Taken(NamedTuple):
    """What labels leave visible: shapes and bars, the lines through points, and lines ruled over the plot."""

    boxes: tuple[Box, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    ruled: tuple[Stroke, ...] = ()


def taken_by(
    bars: Iterable[Bar], strokes: Iterable[Stroke], dots: Iterable[Dot], ruled: Iterable[Stroke] = ()
) -> Taken:
    """Return what labels leave visible of some marks; a faint ground is made to be written on."""
    shapes = [_box_of(dot) for dot in dots if dot.radius_px]
    solid = (bar.box for bar in bars if bar.fill is not Fill.FAINT)
    return Taken((*shapes, *solid), tuple(strokes), tuple(ruled))


def place_labels(
    wishes: Sequence[Wish], inside: Box, ruler: Ruler, taken: Taken, set_before: Sequence[Label] = ()
) -> tuple[Label, ...]:
    """Return the labels for which there is room, asked for first served first.

    set_before: labels that stand already.
    """
    labels: list[Label] = []
    standing = [_apart(label.box) for label in set_before]
    for wish in wishes:
        boxes = [box for box in _around(wish, ruler) if _within(box, inside)]
        near = _near(taken, boxes)
        shapes, lines, ruled = near
        free = (box for box in boxes if not any(map(box.meets, standing)))
        clear = next((box for box in free if _is_clear(box, wish, near)), None)
        if clear is None and wish.needed:
            free = (box for box in boxes if not any(map(box.meets, standing)))
            clear = min(free, key=lambda box: _covered(box, shapes, (*lines, *ruled)), default=None)
        if clear is not None:
            labels.append(Label(clear, wish.text, wish.ink, wish.strong))
            standing.append(_apart(clear))
    return tuple(labels)


def cut_under(grid: Iterable[Stroke], labels: Sequence[Label]) -> Iterator[Stroke]:
    """Leave out of the level lines of a grid what would run through a label."""
    for stroke in grid:
        (x, y), *_, (end, end_y) = stroke.points
        gaps = sorted(
            (label.box.x - _PEN_PX, label.box.right + _PEN_PX)
            for label in labels
            if label.box.y < y < label.box.bottom
        )
        if y != end_y or not gaps:
            yield stroke
            continue
        for left, right in gaps:
            if left > x:
                yield stroke._replace(points=((x, y), (left, y)))
            x = max(x, right)
        if x < end:
            yield stroke._replace(points=((x, y), (end, y)))


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


def _apart(box: Box) -> Box:
    """Return the place of a label with the room beside it, without which two would be read as one."""
    return box._replace(x=box.x - _APART_PX, width=box.width + 2 * _APART_PX)


def _box_of(dot: Dot) -> Box:
    reach = dot.radius_px + _PEN_PX
    return Box(dot.x - reach, dot.y - reach, 2 * reach, 2 * reach)


def _near(taken: Taken, boxes: Sequence[Box]) -> Near:
    """Return the little of what is taken that lies about some boxes: shapes, lines, ruled lines."""
    if not boxes:
        return [], [], []
    left, right = min(box.x for box in boxes), max(box.right for box in boxes)

    def parts(strokes: Sequence[Stroke]) -> list[Segment]:
        return [
            (start, end)
            for stroke in strokes
            for start, end in pairwise(stroke.points)
            if (start[0] < right or end[0] < right) and (start[0] > left or end[0] > left)
        ]

    shapes = [box for box in taken.boxes if box.x < right and box.right > left]
    return shapes, parts(taken.strokes), parts(taken.ruled)


def _is_clear(box: Box, wish: Wish, near: Near) -> bool:
    """Tell whether a label would cover nothing and be seen to belong to its point."""
    shapes, lines, ruled = near
    return not _covered(box, shapes, (*lines, *ruled)) and not _parted(box, wish, shapes, lines)


def _parted(box: Box, wish: Wish, boxes: Sequence[Box], lines: Sequence[Segment]) -> bool:
    """Tell whether something else stands between a label and its point, whose label it would seem to be."""
    x, y = min(max(wish.x, box.x), box.right), min(max(wish.y, box.y), box.bottom)
    far = max(abs(x - wish.x), abs(y - wish.y))
    if far <= _OWN_PX:
        return False
    start = (wish.x + (x - wish.x) * _OWN_PX / far, wish.y + (y - wish.y) * _OWN_PX / far)
    left, right, top, bottom = *sorted((start[0], x)), *sorted((start[1], y))
    between = Box(left - 1, top, right - left + 2, max(bottom - top, 1.0))
    return _covered(between, boxes, lines) > 0


def _covered(box: Box, boxes: Sequence[Box], segments: Sequence[Segment]) -> int:
    """Count what a label would cover."""
    return sum(box.meets(each) for each in boxes) + sum(box.is_crossed(*each) for each in segments)
