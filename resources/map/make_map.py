"""Makes world.json from the TopoJSON of the npm package world-atlas. Not run by the program.

Get the package with ``npm pack world-atlas`` (made with version 2.0.2, Natural Earth 4.1, public domain),
unpack it, then run::

    python resources/map/make_map.py package/countries-50m.json resources/map/world.json

What comes out::

    {"scale": N, "arcs": [[x, y, dx, dy, ...], ...], "countries": [{"code", "name", "rings"}, ...]}

Coordinates are degrees times the scale, each arc its first point followed by steps. A ring is a list of
numbers of arcs, ``~n`` (that is ``-n - 1``) meaning arc n backwards; a border between two countries is one
arc that both name, so that simplifying never tears them apart. The code is ISO 3166-1 numeric, empty where
there is none.
"""

import json
import sys
from itertools import pairwise
from math import cos, radians
from pathlib import Path

Point = tuple[float, float]
Line = list[Point]
SCALE = 50
TOLERANCE_DEGREES = 0.16
"""How far a simplified line may lie from the true one."""
FINE = (88.0, -12.0, 142.0, 30.0)
FINE_TOLERANCE_DEGREES = 0.05
"""South-East Asia, which the program zooms into."""
LEAST_AREA = 0.28
FINE_LEAST_AREA = 0.02
"""Square degrees of the islands that are kept; of a country the largest always is."""
NAMES = {
    "Antigua and Barb.": "Antigua and Barbuda",
    "Ashmore and Cartier Is.": "Ashmore and Cartier Islands",
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Br. Indian Ocean Ter.": "British Indian Ocean Territory",
    "British Virgin Is.": "British Virgin Islands",
    "Cayman Is.": "Cayman Islands",
    "Central African Rep.": "Central African Republic",
    "Congo": "Republic of the Congo",
    "Cook Is.": "Cook Islands",
    "Côte d'Ivoire": "Côte d’Ivoire",
    "Dem. Rep. Congo": "Democratic Republic of the Congo",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "eSwatini": "Eswatini",
    "Faeroe Is.": "Faroe Islands",
    "Falkland Is.": "Falkland Islands",
    "Fr. Polynesia": "French Polynesia",
    "Fr. S. Antarctic Lands": "French Southern and Antarctic Lands",
    "Heard I. and McDonald Is.": "Heard Island and McDonald Islands",
    "Indian Ocean Ter.": "Indian Ocean Territories",
    "Macedonia": "North Macedonia",
    "Marshall Is.": "Marshall Islands",
    "N. Cyprus": "Northern Cyprus",
    "N. Mariana Is.": "Northern Mariana Islands",
    "Pitcairn Is.": "Pitcairn Islands",
    "S. Geo. and the Is.": "South Georgia and the South Sandwich Islands",
    "S. Sudan": "South Sudan",
    "Solomon Is.": "Solomon Islands",
    "St-Barthélemy": "Saint Barthélemy",
    "St-Martin": "Saint Martin",
    "St. Kitts and Nevis": "Saint Kitts and Nevis",
    "St. Pierre and Miquelon": "Saint Pierre and Miquelon",
    "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
    "São Tomé and Principe": "São Tomé and Príncipe",
    "Turks and Caicos Is.": "Turks and Caicos Islands",
    "U.S. Virgin Is.": "United States Virgin Islands",
    "United States of America": "United States",
    "W. Sahara": "Western Sahara",
    "Wallis and Futuna Is.": "Wallis and Futuna",
    "Åland": "Åland Islands",
}
"""Names that the atlas shortens, in full."""
LEFT_OUT = {"Antarctica"}


def main(source: str, target: str) -> None:
    """Write the map."""
    atlas = json.loads(Path(source).read_text("utf-8"))
    arcs = [decoded(arc, atlas["transform"]) for arc in atlas["arcs"]]
    countries = [country(each, arcs) for each in atlas["objects"]["countries"]["geometries"]]
    countries = sorted(
        (each for each in countries if each["name"] not in LEFT_OUT), key=lambda each: each["name"]
    )
    used = sorted(
        {
            number if number >= 0 else ~number
            for each in countries
            for ring in each["rings"]
            for number in ring
        }
    )
    place = {number: index for index, number in enumerate(used)}
    for each in countries:
        each["rings"] = [
            [place[number] if number >= 0 else ~place[~number] for number in ring] for ring in each["rings"]
        ]
    made = {
        "scale": SCALE,
        "arcs": [steps(simplified(arcs[number])) for number in used],
        "countries": countries,
    }
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    Path(target).write_text(text + "\n", "utf-8")
    sys.stdout.write(f"{len(countries)} countries, {len(used)} arcs, {len(text.encode()) // 1024} KiB\n")


def decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> Line:
    """Return the points of an arc in degrees."""
    scale, start = transform["scale"], transform["translate"]
    x = y = 0
    points: Line = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        longitude = x * scale[0] + start[0]
        if points:
            # Within an arc the date line is passed over: 179, 181 instead of 179, -179.
            longitude += 360.0 * round((points[-1][0] - longitude) / 360)
        points.append((longitude, y * scale[1] + start[1]))
    return points


def country(geometry: dict, arcs: list[Line]) -> dict:
    """Return a country with those of its outer rings that are large enough."""
    name = geometry["properties"]["name"]
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    rings = sorted((ring for polygon in polygons for ring in polygon), key=lambda ring: -area(ring, arcs))
    kept = [
        ring for index, ring in enumerate(rings) if index == 0 or area(ring, arcs) >= least_area(ring, arcs)
    ]
    home = points_of(kept[0][:1], arcs)[0][0]
    rings = [whole_ring(ring, arcs, home) for ring in kept]
    return {"code": geometry.get("id") or "", "name": NAMES.get(name, name), "rings": rings}


def whole_ring(ring: list[int], arcs: list[Line], home: float) -> list[int]:
    """Return a ring that does not jump where the date line cuts the globe; arcs it needs elsewhere are added.

    A ring far from the country's own side of the globe is moved over to it: the tip of Siberia to Siberia.
    """
    whole: list[int] = []
    end = None
    first = points_of(ring[:1], arcs)[0][0]
    shift = 360.0 if first < -165 and home > 0 else -360.0 if first > 165 and home < 0 else 0.0
    for number in ring:
        points = points_of([number], arcs)
        if end is not None:
            shift = 360.0 * round((end - points[0][0]) / 360)
        if shift:
            arcs.append([(x + shift, y) for x, y in points])
        whole.append(len(arcs) - 1 if shift else number)
        end = points[-1][0] + shift
    return whole


def points_of(ring: list[int], arcs: list[Line]) -> Line:
    """Return the points of a ring."""
    return [point for number in ring for point in (arcs[number] if number >= 0 else arcs[~number][::-1])]


def area(ring: list[int], arcs: list[Line]) -> float:
    """Return the area of a ring in square degrees of the equator."""
    points = points_of(ring, arcs)
    doubled = sum(
        (x1 - x2) * (y1 + y2) * cos(radians((y1 + y2) / 2))
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True)
    )
    return abs(doubled) / 2


def least_area(ring: list[int], arcs: list[Line]) -> float:
    """Return how large a ring must be."""
    return FINE_LEAST_AREA if any(is_fine(*point) for point in points_of(ring, arcs)[:1]) else LEAST_AREA


def is_fine(x: float, y: float) -> bool:
    """Tell whether a point lies where the map is finer."""
    return FINE[0] <= x <= FINE[2] and FINE[1] <= y <= FINE[3]


def simplified(points: Line) -> Line:
    """Return the points without which a line would lie too far off (Douglas and Peucker)."""
    keep = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    if points[0] == points[-1] and len(points) > 3:
        # A closed line has no chord: it is cut at the point farthest from its beginning.
        far = max(range(len(points)), key=lambda index: gap(points[index], points[0], points[0]))
        keep.add(far)
        spans = [(0, far), (far, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        if not inner:
            continue
        far = max(inner, key=lambda index: gap(points[index], points[first], points[last]))
        allowed = FINE_TOLERANCE_DEGREES if is_fine(*points[far]) else TOLERANCE_DEGREES
        if gap(points[far], points[first], points[last]) > allowed:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return [points[index] for index in sorted(keep)]


def gap(point: Point, start: Point, end: Point) -> float:
    """Return the distance of a point from a line between two others, in degrees."""
    (px, py), (ax, ay), (bx, by) = point, start, end
    length = (bx - ax) ** 2 + (by - ay) ** 2
    share = (
        0.0 if length == 0 else max(0.0, min(1.0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
    )
    return ((px - ax - share * (bx - ax)) ** 2 + (py - ay - share * (by - ay)) ** 2) ** 0.5


def steps(points: Line) -> list[int]:
    """Return an arc as whole numbers: its first point, then the way to each next one."""
    whole = [(round(x * SCALE), round(y * SCALE)) for x, y in points]
    found = list(whole[0])
    for (x1, y1), (x2, y2) in pairwise(whole):
        if (x1, y1) != (x2, y2):
            found += [x2 - x1, y2 - y1]
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
