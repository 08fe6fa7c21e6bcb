import pytest

from desktop.model.choices import FieldRole, FieldType, PointFlag, Qualifier, RecordKind, UnitKind, Verdict
from desktop.model.edtf import day_number
from desktop.model.series import Break
from desktop.statistics.overview import Concern, Records, overview
from tests.builders import a_check, a_content, a_date, a_field, a_figure, a_point, a_series, a_unit

TODAY = day_number(2026, 11, 24)


def rows(**changes):
    content = a_content(**changes)
    units = {unit.id: unit for unit in content.units}
    records = Records(
        content.dossier.id, content.sections, content.passages, content.figures, content.series, units, TODAY
    )
    return {row.place.id: row for row in overview(records)}


def the_figure(**changes):
    figure = a_figure(**changes)
    return rows(figures=(figure,))[figure.id]


def test_every_figure_and_series_has_its_row():
    found = rows()
    assert {row.place.kind for row in found.values()} == {RecordKind.FIGURE, RecordKind.SERIES}
    series = found["pk-cumulative"]
    assert (series.low, series.as_of.text, series.unit.id) == (9826, "2024", "person-sent")
    assert series.age.years == 1


def test_a_row_knows_where_it_is_told():
    series = rows()["pk-cumulative"]
    assert series.section[0] == a_content().sections[0].title
    assert series.passage is not None


def test_sources_are_counted_once_with_those_of_checks():
    row = the_figure(sources=("a", "b"), checks=(a_check(sources=("b", "c")),), verdict=Verdict.AGREES)
    assert row.sources == {"a", "b", "c"}
    assert not row.concerns & {Concern.SINGLE_SOURCE, Concern.UNSOURCED}


def test_what_hangs_on_one_source_or_none_is_a_concern():
    assert Concern.SINGLE_SOURCE in the_figure(sources=("a",), checks=()).concerns
    assert Concern.UNSOURCED in the_figure(sources=(), checks=()).concerns


def test_a_verdict_that_warns_is_a_concern():
    for verdict, concern in (
        (Verdict.DISPUTED, Concern.DISPUTED),
        (Verdict.DATED, Concern.DATED),
        (Verdict.NOT_VERIFIED, Concern.NOT_VERIFIED),
    ):
        assert concern in the_figure(verdict=verdict).concerns
    assert not the_figure(verdict=Verdict.AGREES, sources=("a", "b"), series=()).concerns


def test_a_later_value_in_its_series_makes_a_figure_dated():
    found = rows(figures=(a_figure(verdict=Verdict.AGREES),))
    assert Concern.DATED in found[a_figure().id].concerns


def test_the_latest_value_of_a_grouped_series_tells_its_group():
    fields = (a_field("mission", title="Mission", type=FieldType.STRING, role=FieldRole.GROUP), a_field())
    series = a_series(fields=fields, points=(a_point("2020", ("Mali", 5)), a_point("2021", ("Chad", 2))))
    row = rows(series=(series,))[series.id]
    assert (row.low, row.group) == (2, "Chad")


def test_a_series_of_words_has_no_value():
    fields = (a_field("event", title="Event", type=FieldType.STRING, role=FieldRole.WORDS),)
    series = a_series(fields=fields, points=(a_point("2020", ("Begun",)),))
    row = rows(series=(series,))[series.id]
    assert (row.low, row.as_of) == (None, None)


def test_a_series_tells_what_changed_since_the_value_before():
    series = a_series(points=(a_point("2023", (100, None)), a_point("2024", (150, None))))
    found = rows(series=(series,))[series.id].change
    assert (found.amount, found.growth_percent, found.before.date.text) == (50, 50.0, "2023")


def test_no_change_is_made_up_from_hedged_values():
    hedged = a_point("2023", (100, None))._replace(qualifier=Qualifier.OVER)
    series = a_series(points=(hedged, a_point("2024", (150, None))))
    assert rows(series=(series,))[series.id].change is None


def test_a_change_stays_within_its_group():
    fields = (a_field("mission", title="Mission", type=FieldType.STRING, role=FieldRole.GROUP), a_field())
    points = (a_point("2020", ("Mali", 5)), a_point("2021", ("Chad", 9)), a_point("2022", ("Mali", 6)))
    series = a_series(fields=fields, points=points)
    assert rows(series=(series,))[series.id].change.amount == 1


def test_a_series_with_one_source_is_a_concern_too():
    points = (a_point("2023", (1, None))._replace(sources=("a",)),)
    row = rows(series=(a_series(points=points, sources=("a",)),))["pk-cumulative"]
    assert row.concerns == {Concern.SINGLE_SOURCE}


@pytest.mark.parametrize("flag", [PointFlag.PARTIAL, PointFlag.UNCERTAIN])
def test_no_change_to_or_from_what_is_not_firm(flag):
    half = a_point("2024", (150, None))._replace(flags=(flag,))
    series = a_series(points=(a_point("2023", (100, None)), half))
    row = rows(series=(series,))[series.id]
    assert row.change is None
    assert row.flags == (flag,)


def test_no_change_across_a_break_or_between_rows_of_different_things():
    points = (a_point("2022", (100, None)), a_point("2024", (150, None)))
    series = a_series(points=points, breaks=(Break("counted anew", a_date("2023-06")),))
    assert rows(series=(series,))[series.id].change is None
    earlier = a_series(points=points, breaks=(Break("counted anew", a_date("2020")),))
    assert rows(series=(earlier,))[series.id].change is not None
    words = a_field("resolution", title="Resolution", type=FieldType.STRING, role=FieldRole.WORDS)
    each = (a_point("2022", ("ES-11/1", 141)), a_point("2023", ("ES-11/6", 93)))
    votes = a_series(fields=(words, a_field()), points=each, breaks=())
    row = rows(series=(votes,))[series.id]
    assert (row.change, row.group) == (None, "ES-11/6")


def test_a_place_in_an_order_has_no_change():
    series = a_series(points=(a_point("2023", (100, None)), a_point("2024", (150, None))), breaks=())
    units = (a_unit(kind=UnitKind.RANK),)
    assert rows(series=(series,), units=units)[series.id].change is None
