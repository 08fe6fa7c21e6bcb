import pytest

from desktop.model.choices import Drawing, FieldRole, PointFlag, Qualifier
from desktop.render.chart_choice import choose_drawing
from desktop.render.chart_spec import chart_spec
from tests.builders import a_date, a_field, a_figure, a_point, a_series, an_event
from tests.render import chart_cases as cases


def spec_of(series, **changes):
    return chart_spec(series, cases.a_shelf(), **changes)


@pytest.mark.parametrize(
    ("series", "drawing"),
    [
        (cases.totals()._replace(drawing=Drawing.AUTO), Drawing.STEP),
        (cases.growth()._replace(drawing=Drawing.AUTO), Drawing.LINE),
        (cases.missions(), Drawing.LINE),
        (cases.contingents()._replace(drawing=Drawing.AUTO), Drawing.BAR),
        (cases.votes(), Drawing.STACKED),
        (cases.yearly((3,)), Drawing.TABLE),
        (cases.growth()._replace(drawing=Drawing.TABLE), Drawing.TABLE),
    ],
)
def test_the_drawing_follows_from_the_data_where_none_is_asked_for(series, drawing):
    assert choose_drawing(series) is drawing


def test_a_reader_may_wish_for_another_drawing():
    assert choose_drawing(cases.growth(), Drawing.BAR) is Drawing.BAR


def test_a_series_without_numbers_is_a_table():
    series = a_series(fields=(cases.words(),), points=(a_point(values=("Mali",)),), drawing=Drawing.LINE)
    assert spec_of(series).drawing is Drawing.TABLE
    assert "a table of 1 row" in spec_of(series).summary


def test_fields_in_another_unit_are_not_drawn_on_the_same_axis():
    series = cases.totals()
    series = series._replace(fields=(series.fields[0], a_field("women", title="Rank", unit="rank")))
    assert [line.title for line in spec_of(series).lines] == ["All"]


def test_groups_become_lines_the_largest_first():
    lines = spec_of(cases.missions()).lines
    assert [line.title for line in lines] == ["MINUSMA", "UNIFIL", "UNMISS", "UNMIS"]
    assert all(len(line.points) == 9 for line in lines)


def test_a_whole_with_its_parts_becomes_a_stack_and_stands_alone_where_they_are_not_known():
    spec = spec_of(cases.casualties())
    assert spec.drawing is Drawing.STACKED
    assert [(line.title, line.whole) for line in spec.lines] == [
        ("Killed", False),
        ("Injured", False),
        ("Hurt", True),
    ]


def test_numbers_that_do_not_add_up_stay_beside_each_other():
    series = cases.casualties()
    points = (*series.points, a_point("2010", (100, 10, 20)))
    assert spec_of(series._replace(points=points)).drawing is Drawing.BAR


def test_missing_values_are_left_out_not_made_zero():
    women = spec_of(cases.totals()).lines[1]
    assert [point.value for point in women.points] == [81, 146, 295, 692, 857]


def test_points_speak_date_value_unit_line_and_source():
    point = next(each for each in spec_of(cases.totals()).lines[0].points if each.value == 8951)
    assert point.words == "29 May 2023: 8,951 persons sent (All)"
    assert point.note == "The March count repeated. The Press"
    assert point.label == "8,951"


def test_a_hedge_stands_in_the_words_and_stays_short_on_the_chart():
    series = cases.yearly((5, 6), drawing=Drawing.LINE)
    rounded = series.points[1]._replace(qualifier=Qualifier.ROUNDED)
    point = spec_of(series._replace(points=(series.points[0], rounded))).lines[0].points[1]
    assert point.label == "6"
    assert "6 persons sent (rounded)" in point.words


def test_a_figure_is_marked_at_its_own_date_and_value():
    figure = a_figure(as_of=a_date("2023"))
    mark = spec_of(cases.totals(), figures=(figure,), focus=figure.id).marks[0]
    assert (mark.low, mark.high, mark.line, mark.focus) == (9205, 9205, 0, True)
    assert mark.first_day < a_date("2023-05-29").first_day < mark.last_day
    assert mark.words == "In the text, 2023: 9,205 persons sent"


def test_a_figure_of_another_field_belongs_to_its_line():
    link = a_figure().series[0]._replace(field="women")
    figure = a_figure(low=726, high=726, series=(link,))
    assert spec_of(cases.totals(), figures=(figure,)).marks[0].line == 1


def test_a_figure_without_date_or_of_another_kind_is_not_marked():
    undated = a_figure(as_of=None)
    percent = a_figure(unit="percent")
    assert spec_of(cases.totals(), figures=(undated, percent)).marks == ()


def test_a_figure_in_another_scale_is_brought_to_that_of_the_series():
    millions = cases.PERSON._replace(id="million", scale=10**6)
    shelf = cases.a_shelf(units={"person": cases.PERSON, "million": millions})
    link = a_figure().series[0]._replace(series="population")
    figure = a_figure(low=240, high=240, unit="million", series=(link,))
    assert chart_spec(cases.population(), shelf, (figure,)).marks[0].high == 240_000_000


def test_a_figure_for_whose_date_no_row_stands_gets_a_row_of_its_own():
    series = cases.contingents()
    spec = spec_of(series, figures=cases.figures_of(series))
    assert spec.rows[len(series.points) :] == ("In the text, 1 Jun 2024", "In the text, 2008 to 2019")
    assert [mark.row for mark in spec.marks] == [4, 5, 6]


def test_large_numbers_are_divided_and_the_unit_says_so():
    axis = spec_of(cases.population()).axis
    assert (axis.scale, axis.unit) == (1_000_000, "million persons")


def test_rankings_run_downward_and_do_not_start_at_zero():
    spec = spec_of(cases.ranking())
    assert spec.downward
    assert not spec.from_zero
    assert spec.axis.unit == "rank (best on top)"


def test_totals_and_bars_start_at_zero():
    assert spec_of(cases.totals()).from_zero
    assert spec_of(cases.contingents()).from_zero
    assert not spec_of(cases.growth()).from_zero


def test_breaks_with_a_date_are_drawn():
    assert [each.words for each in spec_of(cases.totals()).breaks] == ["2020: Counted anew"]


def test_rows_are_named_by_date_and_words():
    assert spec_of(cases.votes()).rows[0] == "2 Mar 2022 · ES-11/1"
    assert spec_of(cases.growth()).rows == ()


def test_the_summary_is_one_sentence_with_ends_and_extremes():
    summary = spec_of(cases.growth()).summary
    assert summary == (
        "Persons sent since 2006, in percent: 8 values, "
        "from 2000: 5% to 2009: 7.5%; lowest −34.8, highest 9.9."
    )


def test_flags_come_along():
    points = spec_of(cases.forecast()).lines[0].points
    assert points[-1].flags == (PointFlag.PROJECTED,)
    assert points[0].flags == ()


def test_groups_need_no_words_field():
    assert cases.missions().fields[0].role is FieldRole.GROUP
    assert spec_of(cases.missions()).rows == ()


def test_any_event_of_its_time_can_be_wished_for_where_none_tells_of_the_series():
    inside = an_event("inside", series=(), passages=(), date=a_date("2015-06-01"))
    before = an_event("before", series=(), passages=(), date=a_date("1991-10-23"))
    own = an_event("own", series=(cases.totals().id,), passages=(), date=a_date("2020"))

    def events(*known):
        shelf = cases.a_shelf(events={each.id: each for each in known})
        return [event.words.partition(":")[0] for event in chart_spec(cases.totals(), shelf).events]

    assert events(inside, before) == ["1 Jun 2015"]
    assert events(inside, before, own) == ["2020"]
