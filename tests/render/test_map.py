import json
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.load.folder import load_folder
from desktop.model.figure import Unit
from desktop.render.contrast import contrast
from desktop.render.map_camera import Camera
from desktop.render.map_classes import classes_of
from desktop.render.map_colours import land, ramp
from desktop.render.map_names import NameWish, place_names
from desktop.render.map_projection import project
from desktop.render.map_spec import HOSTS, MENTIONS, MapRecords, map_layers, map_spec
from desktop.render.map_walk import next_in_direction
from desktop.render.map_world import REGIONS, read_world, region_box
from desktop.render.numbers import ENGLISH
from desktop.render.themes import PALETTES
from tests.builders import an_entity

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "resources" / "map" / "world.json"
PERSONS = Unit("person", "person", "persons")


@cache
def world():
    return read_world(FILE.read_text("utf-8"))


@cache
def records():
    content = load_folder(ROOT / "data" / "cambodia-peace-diplomacy").content
    mentions = {
        entity.id: sum(entity.id in passage.entities for passage in content.passages)
        for entity in content.entities
    }
    countries = {shape.code: shape.name for shape in world().shapes if shape.code}
    units = {unit.id: unit for unit in content.units}
    return MapRecords(content.entities, content.series, units, mentions, countries)


def test_the_map_file_is_small_and_knows_every_country_of_the_dossier():
    assert FILE.stat().st_size < 120_000
    codes = {
        each.value for entity in records().entities for each in entity.identifiers if "iso" in each.scheme
    }
    assert len(codes) > 20
    assert {code for code in codes if world().shape(code) is None} == set()


def test_names_are_written_in_full():
    assert not [shape.name for shape in world().shapes if shape.name.endswith(".")]
    assert world().shape("180").name == "Democratic Republic of the Congo"


def test_no_outline_jumps_across_the_map():
    for shape in world().shapes:
        for ring in shape.rings:
            assert max(abs(a[0] - b[0]) for a, b in pairwise(ring)) < 0.6, shape.name


def test_neighbours_share_their_border():
    arcs = [set(map(abs_arc, _arcs_of(name))) for name in ("Cambodia", "Thailand")]
    assert arcs[0] & arcs[1]


def abs_arc(number):
    return number if number >= 0 else ~number


def _arcs_of(name):
    country = next(each for each in json.loads(FILE.read_text("utf-8"))["countries"] if each["name"] == name)
    return [number for ring in country["rings"] for number in ring]


@pytest.mark.parametrize(("longitude", "latitude"), [(0, 0), (104, 12), (-120, 45), (60, -50), (20, 70)])
def test_areas_keep_their_proportion(longitude, latitude):
    from math import cos, radians

    step = 0.01
    x0, y0 = project(longitude, latitude)
    x1, y1 = project(longitude + step, latitude)
    x2, y2 = project(longitude, latitude + step)
    seen = abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0))
    assert seen == pytest.approx(radians(step) ** 2 * cos(radians(latitude)), rel=2e-3)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_classes_stand_out_from_land_and_sea_and_from_each_other(palette, count):
    colours = ramp(palette, count)
    assert all(contrast(colour, land(palette)) >= 3 for colour in colours)
    assert all(contrast(colour, palette.paper) >= 3 for colour in colours)
    assert all(contrast(one, other) >= 1.25 for one, other in pairwise(colours))


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_hatching_and_names_can_be_seen(palette):
    assert contrast(palette.muted, land(palette)) >= 3
    assert contrast(palette.text, palette.paper) >= 4.5
    assert contrast(palette.focus, palette.paper) >= 3


def test_classes_tell_the_values_that_are_there():
    values = {"a": 1, "b": 2, "c": 200, "d": 210, "e": 1}
    classes = classes_of(values, PERSONS, ENGLISH, most=2)
    assert classes.words == ("1–2 persons", "200–210 persons")
    assert classes.by_key == {"a": 0, "b": 0, "c": 1, "d": 1, "e": 0}
    assert classes_of({}, PERSONS, ENGLISH) == ((), {})
    assert classes_of({"a": 7}, PERSONS, ENGLISH).words == ("7 persons",)


def test_the_layers_of_the_built_in_dossier():
    ids = [layer.id for layer in map_layers(records())]
    assert ids[0] == HOSTS
    assert {"pk-by-mission", "mekong-population", MENTIONS} <= set(ids)


def test_hosts_are_told_with_their_missions():
    hosts = {spot.name: spot.words for spot in map_spec(records()).spots if spot.words}
    assert hosts["Mali"] == "MINUSMA"
    assert hosts["Sudan"] == "UNMIS, UNAMID"
    assert hosts["Yemen"] == "mission not named"
    assert {"Chad", "Cyprus", "Syria"} < set(hosts)
    assert "Haiti" in hosts


def test_a_place_is_told_without_saying_its_name_again():
    spots = map_spec(records()).spots
    assert all(spot.told and not spot.told.startswith(spot.name) for spot in spots)
    assert all(spot.sentence.startswith(f"{spot.name}. {spot.told}") for spot in spots)


def test_every_value_stands_with_its_unit_and_year():
    for layer in ("pk-by-mission", "mekong-population"):
        for year in (None, *map_spec(records(), layer).years):
            spots = [spot for spot in map_spec(records(), layer, year).spots if spot.words]
            assert spots
            assert all("person" in spot.words and "(20" in spot.words for spot in spots)


def test_the_table_says_what_the_map_says():
    spec = map_spec(records(), "pk-by-mission")
    assert [row[0] for row in spec.table.rows] == [spot.name for spot in spec.spots]
    assert [row[1] for row in spec.table.rows if row[1] != "—"] == [
        spot.words for spot in spec.spots if spot.words or not spot.code
    ]
    assert spec.unplaced == ("all missions", "UNISFA")


def test_a_dossier_without_places_has_an_empty_map():
    assert map_spec(MapRecords()).spots == ()
    bare = MapRecords((an_entity(identifiers=(), coordinates=None),))
    assert map_spec(bare).spots == ()


def test_the_camera_finds_its_way_back():
    camera = Camera.on(region_box(REGIONS[1]), 900, 500)
    x, y = camera.plane(123, 45)
    assert camera.px((x, y)) == pytest.approx((123, 45))
    nearer = camera.zoomed(2, 123, 45)
    assert nearer.plane(123, 45) == pytest.approx((x, y))
    assert nearer.scale == pytest.approx(camera.scale * 2)
    assert camera.panned(10, -5).px((x, y)) == pytest.approx((133, 40))


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.title)
@pytest.mark.parametrize("size", [(280, 240), (1600, 900)])
def test_a_region_is_seen_whole(region, size):
    camera = Camera.on(region_box(region), *size)
    west, south, east, north = region.box
    assert all(camera.shows(project(x, y)) for x in (west, east) for y in (south, north))


def test_arrow_keys_lead_to_every_country_from_every_other():
    spots = [spot for spot in map_spec(records()).spots if spot.code]
    points = [world().shape(spot.code).middle for spot in spots]
    for start in range(len(points)):
        reached, waiting = {start}, [start]
        while waiting:
            at = waiting.pop()
            for way in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                found = next_in_direction(points, at, *way)
                if found is not None and found not in reached:
                    reached.add(found)
                    waiting.append(found)
        assert len(reached) == len(points), spots[start].name


def test_an_arrow_leads_to_its_own_side():
    points = [(0, 0), (5, 1), (2, 9), (-3, 0)]
    assert next_in_direction(points, 0, 1, 0) == 1
    assert next_in_direction(points, 0, -1, 0) == 3
    assert next_in_direction(points, 0, 0, 1) == 2
    assert next_in_direction(points, 0, 0, -1) is None
    assert next_in_direction([(0, 0), (0, 0)], 0, 1, 0) is None, "what lies at one place lies on no side"


def test_names_never_cover_each_other_nor_leave_the_map():
    wishes = [NameWish(f"Country {n}", (n * 37) % 200, (n * 61) % 150, n % 2 == 0) for n in range(60)]
    names = place_names(wishes, (200, 150), lambda text: 7.0 * len(text), 14)
    assert len(names) > 5
    for index, name in enumerate(names):
        assert 0 <= name.box.left < name.box.right <= 200
        assert 0 <= name.box.top < name.box.bottom <= 150
        for other in names[index + 1 :]:
            apart = (
                name.box.right <= other.box.left or other.box.right <= name.box.left
                or name.box.bottom <= other.box.top or other.box.bottom <= name.box.top
            )  # fmt: skip
            assert apart
