"""Finds room for labels so that none is cut off or covers another. Not for choosing what is labelled."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.render.chart_marks import Box, Label, Ruler

_GAP_PX = 6.0


class Wish(NamedTuple):
    """A label wanted beside a point. needed: set it even where it covers a point, though never a label."""

    x: float
    y: float
    text: str
    ink: int
    strong: bool = False
    needed: bool = False


def place_labels(
    wishes: Sequence[Wish],
    inside: Box,
    ruler: Ruler,
    taken: Sequence[Box] = (),
    set_before: Sequence[Label] = (),
) -> tuple[Label, ...]:
    """Return the labels for which there is room, asked for first served first.

    taken: points and other marks that labels should leave visible. set_before: labels that stand already.
    """
    labels: list[Label] = []
    for wish in wishes:
        boxes = [box for box in _around(wish, ruler) if _within(box, inside)]
        free = [box for box in boxes if not any(box.meets(label.box) for label in (*set_before, *labels))]
        clear = [box for box in free if not any(box.meets(each) for each in taken)]
        chosen = clear[:1] or (_least_covering(free, taken) if wish.needed else [])
        labels += [Label(box, wish.text, wish.ink, wish.strong) for box in chosen]
    return tuple(labels)


def _around(wish: Wish, ruler: Ruler) -> tuple[Box, ...]:
    """Return the places around a point, best first: above, left above, right above, below, beside."""
    width, height = ruler.width_px(wish.text, wish.strong), ruler.line_px
    left, middle, right = wish.x - width - _GAP_PX, wish.x - width / 2, wish.x + _GAP_PX
    above, level, below = wish.y - height - _GAP_PX, wish.y - height / 2, wish.y + _GAP_PX
    corners = (
        *((middle, above), (left, above), (right, above), (left, level), (right, level)),
        *((middle, below), (left, below), (right, below)),
        *((middle, above - height), (left, above - height), (middle, below + height)),
    )
    return tuple(Box(x, y, width, height) for x, y in corners)


def _within(box: Box, inside: Box) -> bool:
    return (
        box.x >= inside.x and box.right <= inside.right and box.y >= inside.y and box.bottom <= inside.bottom
    )


def _least_covering(boxes: Sequence[Box], taken: Sequence[Box]) -> list[Box]:
    ranked = sorted(boxes, key=lambda box: sum(box.meets(each) for each in taken))
    return ranked[:1]
