import pytest

from desktop.model.choices import Verdict
from desktop.model.edtf import parse_edtf
from desktop.model.figure import Unit
from desktop.model.ids import DossierId
from desktop.model.place import Place, RecordKind
from desktop.statistics.overview import KnownAs, Overview
from desktop.statistics.row_filter import row_filter, row_text

PERSONS = Unit("person-sent", "person sent", "persons sent")
DOLLARS = Unit("million-us-dollar", "million US dollars", "million US dollars", "US$ m", scale=1_000_000)


def row(name="pk-sent", kind=RecordKind.FIGURE, **changes):
    default = Overview(
        Place(DossierId("peace"), kind, name),
        "Peacekeepers sent",
        PERSONS,
        9205,
        9205,
        as_of=parse_edtf("2023"),
        theme="peacekeeping",
        section=("Global contributions", "Peacekeepers"),
        section_ids=("global", "peacekeepers"),
        years=(2023, 2023),
        known_as=KnownAs(("article", "The Article"), ("pk-cumulative",), ("untac", "United Nations")),
        verdict=Verdict.PLAUSIBLE,
        series=("pk-cumulative",),
    )
    return default._replace(**changes)


COST = row(
    "cost",
    title="Cost of the tribunal",
    unit=DOLLARS,
    low=300,
    high=300,
    as_of=parse_edtf("2018-11"),
    verdict=Verdict.DISPUTED,
    theme="tribunal",
    section=("Tribunal",),
    section_ids=("tribunal",),
    series=(),
    years=(2018, 2018),
    known_as=KnownAs(("press", "Press report", "Daily News")),
)
SERIES = row(
    "pk-cumulative", RecordKind.SERIES, title="Peacekeepers, running total", verdict=None, low=9826, high=9826
)
ROWS = (row(), COST, SERIES)


def kept(query):
    reading = row_filter(query)
    return [
        each.place.id
        for each in ROWS
        if reading.keeps(each, row_text((each.title, each.theme, *each.section, each.unit.other)))
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["pk-sent", "cost", "pk-cumulative"]),
        ("verdict:disputed", ["cost"]),
        ("verdict:disputed,plausible", ["pk-sent", "cost"]),
        ("unit:persons", ["pk-sent", "pk-cumulative"]),
        ("unit:US$", ["cost"]),
        ("year:2020..", ["pk-sent", "pk-cumulative"]),
        ("year:..2018", ["cost"]),
        ("unit:persons year:2023 kind:figure", ["pk-sent"]),
        ("kind:series", ["pk-cumulative"]),
        ("kind:figures", ["pk-sent", "cost"]),
        ("section:tribunal", ["cost"]),
        ("value:>9500", ["cost", "pk-cumulative"]),
        ("value:300", ["cost"]),
        ("source:press", ["cost"]),
        ('source:"daily news"', ["cost"]),
        ("entity:untac", ["pk-sent", "pk-cumulative"]),
        ('entity:"united nations"', ["pk-sent", "pk-cumulative"]),
        ("series:pk-cumulative", ["pk-sent", "pk-cumulative"]),
        ("has:series", ["pk-sent"]),
        ("in:peace", ["pk-sent", "cost", "pk-cumulative"]),
        ("tribunal OR running", ["cost", "pk-cumulative"]),
        ("peace -kind:series", ["pk-sent"]),
        ('"running total"', ["pk-cumulative"]),
        ("keepers", []),
        ("peace", ["pk-sent", "pk-cumulative"]),
    ],
)
def test_the_words_of_the_search_language_filter_rows(query, expected):
    assert kept(query) == expected


def test_what_says_nothing_of_a_number_is_left_out_and_told():
    reading = row_filter("stance:criticism value:many")
    assert kept("stance:criticism value:many") == ["pk-sent", "cost", "pk-cumulative"]
    assert len(reading.ignored) == 2
    assert "stance:criticism" in reading.ignored[0]
