from desktop.model.choices import Drawing, Qualifier
from desktop.render.chart_paths import open_direction, segments
from desktop.render.chart_spec import chart_spec
from tests.render import chart_cases as cases


def runs(series, place=0):
    spec = chart_spec(series, cases.a_shelf())
    return [
        ([point.value for point in run], projected)
        for run, projected in segments(spec.lines[place], spec.drawing)
    ]


def test_a_line_stops_at_a_gap():
    assert runs(cases.growth()) == [([5, 7.2, -34.8, 9.9, 6], False), ([8, 7, 7.5], False)]


def test_a_running_total_is_held_and_joins_lower_but_not_upper_bounds():
    assert runs(cases.totals()) == [([1600, 2816, 3156, 6053, 8951, 9000, 9826], False)]


def test_a_line_does_not_join_bounds():
    series = cases.yearly((1, 2, 3, 4, 5), drawing=Drawing.LINE)
    points = list(series.points)
    points[4] = points[4]._replace(qualifier=Qualifier.OVER)
    assert runs(series._replace(points=tuple(points))) == [([1, 2, 3, 4], False)]


def test_what_is_projected_is_a_run_of_its_own_that_begins_at_the_last_known_point():
    known, expected = runs(cases.forecast())
    assert (known[1], expected[1]) == (False, True)
    assert known[0][-1] == expected[0][0]


def test_an_open_end_points_to_where_the_value_may_lie():
    upward = chart_spec(cases.growth(), cases.a_shelf())
    downward = chart_spec(cases.ranking(), cases.a_shelf())
    assert open_direction(Qualifier.OVER, upward) == -1
    assert open_direction(Qualifier.NEARLY, upward) == 1
    assert open_direction(Qualifier.OVER, downward) == 1
    assert open_direction(Qualifier.ABOUT, upward) == 0
