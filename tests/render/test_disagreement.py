import pytest

from desktop.model.choices import Drawing, Qualifier, Verdict
from desktop.model.edtf import parse_edtf
from desktop.model.ids import FigureId
from desktop.render.cards import figure_card
from desktop.render.chart_frame import day_scale
from desktop.render.chart_layout import chart_height, layout_chart
from desktop.render.chart_marks import Box
from desktop.render.disagreement import disagreement_chart
from tests.builders import a_check, a_figure
from tests.render.chart_cases import RULER, a_shelf
from tests.render.test_built_in_charts import shelf


def nearly_ten_thousand():
    others = a_check(
        low=9205, high=9205, as_of=parse_edtf("2023-12"), qualifier=Qualifier.EXACT, sources=("press",)
    )
    words_only = a_check(low=None, high=None, verdict=Verdict.PLAUSIBLE)
    return a_figure(
        low=10_000,
        high=10_000,
        qualifier=Qualifier.NEARLY,
        as_of=parse_edtf("2025"),
        checks=(others, words_only),
    )


def test_nearly_ten_thousand_and_an_earlier_count_stand_at_their_two_dates():
    spec = disagreement_chart(nearly_ten_thousand(), a_shelf())
    layout = layout_chart(spec, 280, chart_height(spec, 280, RULER), RULER)
    other, own = layout.spots
    assert other.x < own.x
    assert other.y > own.y
    assert own.figure is not None
    assert "Press" in other.note


def test_every_value_is_written_beside_its_dot():
    spec = disagreement_chart(nearly_ten_thousand(), a_shelf())
    layout = layout_chart(spec, 280, chart_height(spec, 280, RULER), RULER)
    written = {label.text for label in layout.labels}
    assert {"9,205", "nearly 10,000", "Others report", "in the text"} <= written


def test_another_kind_of_unit_is_not_drawn_on_the_same_axis():
    figure = a_figure(checks=(a_check(low=12, high=12, unit="percent", as_of=parse_edtf("2023")),))
    assert disagreement_chart(figure, a_shelf()).drawing is Drawing.TABLE


def test_what_is_of_many_years_is_seen_over_all_of_them():
    spec = figure_card(shelf().figures[FigureId("growth-7")], shelf()).drawing
    days = day_scale(spec, Box(0, 0, 400, 200))
    ends = [day for mark in spec.marks for day in (mark.first_day, mark.last_day)]
    assert all(0 <= days.px(day) <= 400 for day in ends)


def drawn(figure):
    spec = figure_card(shelf().figures[FigureId(figure)], shelf()).drawing
    return layout_chart(spec, 400, chart_height(spec, 400, RULER), RULER)


@pytest.mark.parametrize(
    "figure", ["win-win-late-1990s", "tribunal-2006", "pk-first-year", "asean-chair-2022"]
)
def test_years_are_never_grouped(figure):
    written = [label.text for label in drawn(figure).labels]
    assert any(text.startswith(("19", "20")) for text in written)
    assert not [text for text in written if text.startswith(("1,9", "2,0"))]


def test_no_value_that_is_compared_stands_on_the_axis_of_days():
    layout = drawn("growth-7")
    assert max(spot.y for spot in layout.spots) < layout.plot.bottom - 8
