import pytest

from desktop.model.choices import Drawing
from desktop.render.chart_layout import chart_height, layout_chart
from desktop.render.chart_manner import (
    ChartChoice,
    can_index,
    can_log,
    chosen,
    extent,
    forms_of,
    is_flattened,
    nearer,
)
from desktop.render.chart_marks import Dash, Shape
from desktop.render.chart_scale import Scale, log_values
from desktop.render.chart_spec import chart_spec
from desktop.render.numbers import NumberStyle
from tests.builders import a_date, an_event
from tests.render import chart_cases as cases


def a_spec(series=None):
    series = series or cases.population()
    return chart_spec(series, cases.a_shelf())


def placed(spec, width=400):
    return layout_chart(spec, width, chart_height(spec, width, cases.RULER), cases.RULER)


def test_another_form_keeps_every_number_and_bars_stand_on_zero():
    bars = chosen(a_spec(cases.growth()), ChartChoice(Drawing.BAR))
    assert bars.drawing is Drawing.BAR
    assert bars.from_zero
    assert bars.lines == a_spec(cases.growth()).lines


def test_rows_stay_rows_and_only_parts_are_stacked():
    votes, contingents, totals = a_spec(cases.votes()), a_spec(cases.contingents()), a_spec(cases.totals())
    assert forms_of(votes) == (Drawing.BAR, Drawing.STACKED, Drawing.TABLE)
    assert forms_of(contingents) == (Drawing.BAR, Drawing.TABLE)
    assert Drawing.STACKED not in forms_of(totals)
    assert chosen(contingents, ChartChoice(Drawing.STACKED)).drawing is Drawing.BAR
    beside = chosen(votes, ChartChoice(Drawing.BAR))
    assert beside.lines == votes.lines
    assert chart_height(beside, 400, cases.RULER) > chart_height(votes, 400, cases.RULER)


def test_any_chart_can_be_but_its_table():
    for series in cases.all_cases():
        spec = a_spec(series)
        assert chosen(spec, ChartChoice(Drawing.TABLE)).drawing is Drawing.TABLE


def test_on_a_logarithmic_axis_equal_factors_lie_equally_far_apart():
    scale = Scale(1, 1000, 0, 300, log=True)
    assert [round(scale.px(value)) for value in (1, 10, 100, 1000)] == [0, 100, 200, 300]
    assert scale.at(200) == pytest.approx(100)


def test_a_logarithmic_axis_is_refused_for_values_that_reach_zero_or_below():
    assert not can_log(a_spec(cases.growth()))
    assert not chosen(a_spec(cases.growth()), ChartChoice(log=True)).log
    assert can_log(a_spec())


@pytest.mark.parametrize(("low", "high"), [(3, 70), (1, 1), (150, 9_000_000), (0.02, 0.9), (40, 45)])
def test_ticks_of_a_logarithmic_axis_hold_the_values(low, high):
    ticks = log_values(low, high)
    assert 2 <= len(ticks) <= 12
    assert ticks[0] <= low * 1.001
    assert ticks[-1] >= high * 0.999


def test_as_an_index_each_line_begins_at_a_hundred_and_points_speak_their_own_numbers():
    spec = chosen(a_spec(), ChartChoice(as_index=True))
    assert [line.points[0].value for line in spec.lines] == [100, 100]
    assert spec.axis.unit == "2010 = 100"
    assert "240" in spec.lines[0].points[0].words
    assert not can_index(a_spec(cases.ranking()))


def test_a_range_shows_only_its_points_and_widens_to_the_whole_again():
    spec = a_spec()
    near = nearer(spec, ChartChoice(), extent(spec)[1], 0.5)
    shown = chosen(spec, near)
    assert 0 < len(shown.lines[0].points) < len(spec.lines[0].points)
    assert shown.lines[0].points[-1] == spec.lines[0].points[-1]
    wide = nearer(spec, nearer(spec, near, None, 2.0), None, 4.0)
    assert chosen(spec, wide) == spec


def test_a_value_far_above_the_rest_is_noticed():
    assert is_flattened(a_spec(cases.yearly((1, 2, 3, 2, 1, 2, 3, 90))))
    assert not is_flattened(a_spec(cases.yearly((1, 2, 3, 2, 1, 2, 3, 9))))


def test_no_label_leaves_a_logarithmic_chart():
    spec = chosen(a_spec(), ChartChoice(log=True))
    layout = placed(spec, 280)
    assert spec.log
    assert all(label.box.x >= 0 and label.box.right <= 280 for label in layout.labels)


def test_events_of_a_series_are_shown_on_wish_and_can_be_pointed_at():
    series = cases.totals()
    event = an_event(series=(series.id,), date=a_date("2020-05-01"), title="Borders closed")
    spec = chart_spec(series, cases.a_shelf(events={event.id: event}))
    before, after = placed(spec), placed(chosen(spec, ChartChoice(events=True)))
    assert len(after.spots) == len(before.spots) + 1
    assert "1 May 2020: Borders closed" in {spot.words for spot in after.spots}
    assert len(after.grid) == len(before.grid) + 1


def test_a_break_is_named_in_the_legend():
    assert "break in the series" in {label.text for label in placed(a_spec(cases.totals())).labels}


def test_many_events_are_wedges_at_the_top_and_leave_the_plot_free():
    series = cases.totals()
    months = (
        "2014-02",
        "2015-05",
        "2016-03",
        "2017-08",
        "2018-01",
        "2019-09",
        "2020-04",
        "2021-02",
        "2022-07",
    )
    events = [an_event(f"event-{month}", series=(series.id,), date=a_date(month)) for month in months]

    def marks(count):
        spec = chart_spec(series, cases.a_shelf(events={each.id: each for each in events[:count]}))
        layout = placed(chosen(spec, ChartChoice(events=True)))
        wedges = [dot for dot in layout.dots if dot.shape is Shape.WEDGE and dot.y >= layout.plot.y]
        ruled = [each for each in layout.grid if each.dash is Dash.DOTTED]
        assert len([spot for spot in layout.spots if spot.note == "Event"]) == len(wedges) == count
        return len(ruled)

    assert marks(3) == 3
    assert marks(9) == 0


def test_an_index_is_written_as_the_locale_writes_numbers():
    spec = a_spec(cases.yearly((1, 12.34)))
    spec = spec._replace(axis=spec.axis._replace(numbers=NumberStyle(group=".")))
    assert chosen(spec, ChartChoice(as_index=True)).lines[0].points[-1].label == "1.234"
