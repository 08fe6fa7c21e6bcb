"""Faults of series, points, lists and keys: each is told in its place and leaves out its record alone."""

import pytest

from tests.load.dossiers import SOUND, Case, assert_error, load

CASES = {
    "first field": Case(
        "{name: date, type: date}", "¦{name: day, type: date}", "the first field must be", "", "series:people"
    ),
    "field twice": Case(
        "{name: word, type", "{name: ¦value, type", "two fields are called `value`", "", "series:people"
    ),
    "reserved field": Case(
        "{name: word, type", "{name: ¦note, type", "may not be called `note`", "", "series:people"
    ),
    "second date": Case(
        "{name: word, type: string",
        "{name: word, type: ¦date",
        "only the first field is a date",
        "",
        "series:people",
    ),
    "point with unknown field": Case(
        'date: "2019", value: 15', 'date: "2019", ¦valu: 15', "no field `valu`", "`value`", ""
    ),
    "point of a wrong type": Case(
        "value: 15}", "value: ¦15.5}", "`value` must be a whole number, not `15.5`", "", ""
    ),
    "point with words": Case(
        "value: 15}", "value: ¦many}", "`value` must be a whole number, not `many`", "", ""
    ),
    "point without date": Case('{date: "2019", value: 15}', "¦{value: 15}", "`date` is missing", "", ""),
    "point with unknown source": Case(
        "rainy, sources: [paper]", "rainy, sources: [¦papr]", "there is no source `papr`", "`paper`", ""
    ),
    "unknown top key": Case(
        "events:\n",
        "¦evnts:\n",
        "no file of a dossier has the key `evnts`",
        "`events`",
        "",
        gone=("event:day",),
    ),
    "text for records": Case(
        'events:\n  - {id: day, date: "2020-02-29", title: A day}',
        "events: ¦nothing",
        "`events` must be a list",
        "",
        "",
        gone=("event:day",),
    ),
    "text for a record": Case(
        "  - {id: other, kind: person, name: Another}",
        "  - ¦other",
        "an item of `entities` must be a group of keys",
        "",
        "",
        gone=("entity:other",),
    ),
    "coordinates": Case(
        "name: Another}",
        "name: Another, coordinates: {latitude: ¦91, longitude: 0}}",
        "outside what is possible",
        "",
        "entity:other",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_fault(name, tmp_path):
    assert_error(tmp_path, CASES[name])


@pytest.mark.parametrize("name", [name for name in CASES if name.startswith("point ")])
def test_bad_point_is_left_out_alone(name, tmp_path):
    case = CASES[name]
    loaded = load(tmp_path, SOUND.replace(case.old, case.new.replace("¦", "")))
    assert len(loaded.content.series[0].points) == 1
