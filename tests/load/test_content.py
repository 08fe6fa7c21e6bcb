"""The values that a good dossier becomes."""

import json

import pytest

from desktop.load.csl import csl_date
from desktop.load.folder import load_folder
from desktop.model.choices import FieldRole, FieldType, PointFlag, Qualifier, Stance, Verdict
from desktop.model.edtf import parse_edtf
from desktop.model.figure import SeriesLink
from tests.load.dossiers import CONTENT


@pytest.fixture(scope="module")
def content():
    return load_folder(CONTENT / "good").content


def by_id(records):
    return {record.id: record for record in records}


def test_sections_stand_in_reading_order(content):
    assert [(each.id, each.number, each.order, each.depth, each.parent) for each in content.sections] == [
        ("introduction", "0", 0, 0, None),
        ("size", "2", 1, 0, None),
        ("people", "2.3", 2, 1, "size"),
    ]


def test_passages_stand_in_reading_order(content):
    assert [(each.id, each.section, each.number, each.order) for each in content.passages] == [
        ("what-this-is", "introduction", "0.1", 0),
        ("size-claimed", "size", "2.1", 1),
        ("size-disputed", "size", "2.2", 2),
        ("fishers", "people", "2.3.1", 3),
    ]


def test_passage_names_what_its_text_its_keys_and_its_figures_name(content):
    passages = by_id(content.passages)
    claimed, fishers = passages["size-claimed"], passages["fishers"]
    assert claimed.figures == ("area-wet-2018", "area-dry")
    assert claimed.entities == ("mekong",)
    assert claimed.series == ("area",)
    assert claimed.sources == ("survey", "bulletin")
    assert (fishers.entities, fishers.series, fishers.sources) == (("cambodia",), ("catch",), ("bulletin",))


def test_passage_answers_and_is_checked(content):
    disputed = by_id(content.passages)["size-disputed"]
    assert disputed.stance is Stance.CRITICISM
    assert disputed.answers == (("size-claimed", "How large the lake still grows"),)
    assert disputed.checks[0].verdict is Verdict.AGREES
    assert (disputed.checks[0].low, disputed.checks[0].unit) == (None, None)


def test_figures(content):
    wet, dry, fishers = content.figures
    assert (wet.low, wet.high, wet.as_of.text, wet.qualifier) == (16000, 16000, "2018", Qualifier.ABOUT)
    assert wet.series == (SeriesLink("area", "value"),)
    assert (dry.low, dry.high) == (2500, 3000)
    assert (fishers.low, fishers.as_of.approximate) == (1_200_000, True)


def test_check_of_a_value_takes_the_unit_of_its_figure(content):
    (check,) = content.figures[0].checks
    assert (check.low, check.high, check.unit, check.sources) == (
        12800,
        12800,
        "square-kilometre",
        ("survey",),
    )


def test_series_and_points_in_order_of_date(content):
    area, catch = content.series
    assert [(field.name, field.type, field.role) for field in area.fields] == [
        ("value", FieldType.NUMBER, FieldRole.MEASURE),
        ("remark", FieldType.STRING, FieldRole.WORDS),
    ]
    assert area.points[1].flags == (PointFlag.UNCERTAIN,)
    assert area.points[2].values == (12800, "low flood")
    assert [(point.date.text, *point.values) for point in catch.points] == [
        ("2019", 480, "nets"),
        ("2019", 21, "traps"),
        ("2020", 413, "nets"),
        ("2020", None, "traps"),
    ]


def test_entity_keeps_its_names_and_numbers(content):
    lake, land, _ = content.entities
    assert lake.native[0].text == "ទន្លេសាប"
    assert lake.coordinates == (12.9, 104.1)
    assert land.identifiers[0] == ("iso-3166-1-numeric", "116")


def test_source_is_a_csl_item(content):
    survey, bulletin = content.sources
    assert (survey.licence, survey.reliability, bulletin.publisher) == (
        "CC BY 4.0",
        "measured",
        "The Lake Post",
    )
    assert json.loads(survey.csl) == {
        "id": "survey",
        "type": "report",
        "title": "Survey of the lake",
        "author": [{"family": "Sok", "given": "Dara"}, {"literal": "Lake Office"}],
        "publisher": "Lake Office",
        "issued": {"date-parts": [[2019, 12, 5]]},
        "URL": "https://example.org/survey",
        "accessed": {"date-parts": [[2026, 11, 23]]},
        "volume": "3",
        "custom": {"licence": "CC BY 4.0", "reliability": "measured"},
    }


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2023", {"date-parts": [[2023]]}),
        ("2023-05", {"date-parts": [[2023, 5]]}),
        ("2023-05-XX", {"date-parts": [[2023, 5]]}),
        ("2023~", {"date-parts": [[2023]], "circa": True}),
        ("2023-24", {"date-parts": [[2023]], "season": 4}),
        ("2006/2015-03", {"date-parts": [[2006], [2015, 3]]}),
        ("../2015", {"literal": "../2015"}),
        ("201X", {"literal": "201X"}),
    ],
)
def test_dates_of_csl(text, value):
    assert csl_date(parse_edtf(text)) == value
