import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.model.edtf import day_number
from desktop.render.chart import AxisWords
from desktop.render.chart_scale import Scale, nice_values, time_ticks, value_ticks
from desktop.render.numbers import NumberStyle

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
AXIS = AxisWords(short_months=MONTHS)


@pytest.mark.parametrize(
    ("low", "high", "values"),
    [
        (0, 9826, (0, 2000, 4000, 6000, 8000, 10000)),
        (0, 1, (0, 0.2, 0.4, 0.6, 0.8, 1.0)),
        (-34.8, 9.9, (-40, -30, -20, -10, 0, 10)),
        (117, 161, (110, 120, 130, 140, 150, 160, 170)),
        (0, 0, (-1, -0.5, 0, 0.5, 1)),
    ],
)
def test_ticks_are_round_and_hold_the_data(low, high, values):
    assert nice_values(low, high, 5) == values


def test_whole_numbers_get_no_ticks_between():
    assert nice_values(0, 3, 6, whole=True) == (0, 1, 2, 3)
    assert all(value == int(value) for value in nice_values(4, 7, 9, whole=True))


@given(st.floats(-1e12, 1e12), st.floats(-1e12, 1e12), st.integers(1, 12), st.booleans())
def test_ticks_always_hold_the_data_and_grow(first, second, count, whole):
    low, high = sorted((first, second))
    # Values that agree in their first seven digits have no axis a reader could tell them apart on.
    assume(high - low < 1e-9 or high - low > 1e-7 * max(abs(low), abs(high)))
    values = nice_values(low, high, count, whole=whole)
    slack = (values[-1] - values[0]) * 1e-6
    assert values[0] <= low + slack
    assert values[-1] >= high - slack
    assert list(values) == sorted(set(values))
    assert len(values) <= count * 2.6 + 4


def test_tick_labels_share_their_decimals_and_follow_the_locale():
    german = AxisWords(numbers=NumberStyle(group=".", decimal=","))
    assert [tick.label for tick in value_ticks((0, 0.5, 1), german)] == ["0,0", "0,5", "1,0"]
    assert [tick.label for tick in value_ticks((-2000, 0), german)] == ["−2.000", "0"]
    spanish = AxisWords(numbers=NumberStyle(group=".", decimal=",", group_from=5))
    assert [tick.label for tick in value_ticks((5000, 10_000), spanish)] == ["5000", "10.000"]
    indian = AxisWords(numbers=NumberStyle(later_group=2))
    assert [tick.label for tick in value_ticks((0, 250_000), indian)] == ["0", "2,50,000"]
    millions = AxisWords(scale=1_000_000)
    assert [tick.label for tick in value_ticks((0, 50_000_000), millions)] == ["0", "50"]


def fits_up_to(count):
    return lambda ticks: len(ticks) <= count


def test_years_are_ticked_as_finely_as_fits():
    first, last = day_number(2006, 3, 1), day_number(2025, 3, 1)
    assert [tick.label for tick in time_ticks(first, last, AXIS, fits_up_to(5))] == [
        "2010",
        "2015",
        "2020",
        "2025",
    ]
    assert len(time_ticks(first, last, AXIS, fits_up_to(30))) == 19


def test_ticks_of_whole_years_stand_in_the_middle():
    ticks = time_ticks(day_number(2000, 1, 1), day_number(2003, 12, 31), AXIS, fits_up_to(9), centred=True)
    assert [tick.label for tick in ticks] == ["2000", "2001", "2002", "2003"]
    assert day_number(2000, 6, 30) <= ticks[0].at <= day_number(2000, 7, 3)


def test_a_short_axis_is_ticked_by_months_with_the_year_where_it_begins():
    ticks = time_ticks(day_number(2025, 6, 10), day_number(2026, 3, 1), AXIS, fits_up_to(12))
    assert [tick.label for tick in ticks][:2] == ["Jul 2025", "Aug"]
    assert "Jan 2026" in [tick.label for tick in ticks]


def test_a_scale_may_run_backwards():
    scale = Scale(0, 10, 100, 0)
    assert scale.px(0) == 100
    assert scale.px(2.5) == 75
