"""Finds room for the names on a map: in the middle of a country, beside a point. Not for painting them."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from desktop.render.map_world import Box

_GAP_PX = 6.0
_AIR_PX = 3.0


class NameWish(NamedTuple):
    """A name wanted at a pixel. inside: it may stand upon the point itself, which is a country's middle."""

    text: str
    x: float
    y: float
    inside: bool


class Name(NamedTuple):
    """A name and the room that it has."""

    text: str
    box: Box


def place_names(
    wishes: Sequence[NameWish],
    size: tuple[float, float],
    width_px: Callable[[str], float],
    line_px: float,
    taken: Sequence[Box] = (),
) -> tuple[Name, ...]:
    """Return the names for which there is room: none over another, over a taken box or beyond the edge."""
    names: list[Name] = []
    for wish in wishes:
        width = width_px(wish.text)
        room = (box for box in _places(wish, width, line_px) if _is_in(box, size))
        free = (box for box in room if not any(_meet(box, name.box) for name in names))
        clear = (box for box in free if wish.inside or not any(_meet(box, each) for each in taken))
        found = next(clear, None)
        if found is not None:
            names.append(Name(wish.text, found))
    return tuple(names)


def _places(wish: NameWish, width: float, height: float) -> Iterator[Box]:
    left, middle, right = wish.x - width - _GAP_PX, wish.x - width / 2, wish.x + _GAP_PX
    above, level, below = wish.y - height - _GAP_PX, wish.y - height / 2, wish.y + _GAP_PX
    beside = ((right, level), (left, level), (middle, above), (middle, below))
    upon = ((middle, level), (middle, level - height * 0.6), (middle, level + height * 0.6))
    for x, y in (*upon, *beside) if wish.inside else beside:
        yield Box(x, y, x + width, y + height)


def _is_in(box: Box, size: tuple[float, float]) -> bool:
    return box.left >= 0 and box.top >= 0 and box.right <= size[0] and box.bottom <= size[1]


def _meet(one: Box, other: Box) -> bool:
    across = one.left < other.right + _AIR_PX and other.left < one.right + _AIR_PX
    return across and one.top < other.bottom and other.top < one.bottom
