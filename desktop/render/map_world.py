"""The shapes of the countries, read from the map file and projected. Not for what is told of countries.

The file is made by ``resources/map/make_map.py``, which also tells its form.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple

from desktop.language import tr
from desktop.render.map_projection import Point, project


class Box(NamedTuple):
    """A rectangle in the plane of the projection."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


class Shape(NamedTuple):
    """A country. code: ISO 3166-1 numeric, may be empty. rings: closed, the largest first."""

    code: str
    name: str
    rings: tuple[tuple[Point, ...], ...]
    box: Box
    middle: Point


class World(NamedTuple):
    """All countries by name."""

    shapes: tuple[Shape, ...] = ()

    def shape(self, code: str) -> Shape | None:
        """Return the country with a code."""
        return next((shape for shape in self.shapes if code and shape.code == code), None)


class Region(NamedTuple):
    """A part of the world worth a look of its own; box: west, south, east, north in degrees."""

    title: str
    box: tuple[float, float, float, float]


REGIONS = (
    Region(tr("World"), (-128.0, -54.0, 162.0, 78.0)),
    Region(tr("South-East Asia"), (90.0, -11.5, 132.0, 29.0)),
    Region(tr("Asia"), (25.0, -11.0, 148.0, 56.0)),
    Region(tr("Africa"), (-20.0, -36.0, 54.0, 38.0)),
    Region(tr("Europe"), (-14.0, 34.0, 45.0, 66.0)),
    Region(tr("North America"), (-130.0, 6.0, -55.0, 62.0)),
    Region(tr("South America"), (-84.0, -56.0, -33.0, 14.0)),
    Region(tr("Oceania"), (110.0, -48.0, 179.0, 4.0)),
)


def region_box(region: Region) -> Box:
    """Return a region in the plane of the projection."""
    west, south, east, north = region.box
    corners = [
        project(longitude, latitude)
        for longitude in (west, (west + east) / 2, east)
        for latitude in (south, 0.0 if south < 0 < north else south, north)
    ]
    return box_of(corners)


def box_of(points: Sequence[Point]) -> Box:
    """Return the least rectangle around some points, at least one."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def read_world(text: str) -> World:
    """Read the map file.

    Raises:
        ValueError, KeyError: it is not one.
    """
    atlas = json.loads(text)
    scale = float(atlas["scale"])
    arcs = [_projected(arc, scale) for arc in atlas["arcs"]]
    return World(
        tuple(_shape(each["code"], each["name"], each["rings"], arcs) for each in atlas["countries"])
    )


def _projected(arc: Sequence[int], scale: float) -> list[Point]:
    x, y = arc[0], arc[1]
    points = [project(x / scale, y / scale)]
    for at in range(2, len(arc), 2):
        x, y = x + arc[at], y + arc[at + 1]
        points.append(project(x / scale, y / scale))
    return points


def _shape(code: str, name: str, numbers: Sequence[Sequence[int]], arcs: Sequence[Sequence[Point]]) -> Shape:
    rings = tuple(_ring(ring, arcs) for ring in numbers)
    return Shape(code, name, rings, box_of([point for ring in rings for point in ring]), middle_of(rings[0]))


def _ring(numbers: Sequence[int], arcs: Sequence[Sequence[Point]]) -> tuple[Point, ...]:
    points: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return tuple(points)


def middle_of(ring: Sequence[Point]) -> Point:
    """Return the centre of gravity of a ring."""
    doubled = x = y = 0.0
    x0, y0 = ring[0]
    # Counted from the first point: far from the origin the products of a small ring would lose its digits.
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        doubled += cross
        x += (x1 + x2 - 2 * x0) * cross
        y += (y1 + y2 - 2 * y0) * cross
    if abs(doubled) < 1e-12:
        return x0, y0
    return x0 + x / (3 * doubled), y0 + y / (3 * doubled)
