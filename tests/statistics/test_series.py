import pytest

from desktop.model.choices import PointFlag, Qualifier
from desktop.model.edtf import day_number, parse_edtf
from desktop.statistics.series import (
    growth_percent,
    latest,
    nearest_reading,
    newer_than,
    readings,
    share_percent,
)
from tests.builders import a_field, a_point, a_series


def test_the_latest_value_comes_with_unit_date_and_hedge():
    last = latest(a_series())
    assert (last.value, last.unit, last.date.text, last.field) == (9826, "person-sent", "2024", "value")
    first = readings(a_series())[0]
    assert first.qualifier is Qualifier.OVER


def test_a_field_keeps_its_own_unit():
    series = a_series(fields=(a_field(), a_field("women", title="Rank", unit="rank")))
    assert latest(series, "women").unit == "rank"


def test_gaps_are_left_out():
    assert [each.value for each in readings(a_series(), "women")] == [692, 800]


def test_the_latest_is_by_date_not_by_row():
    series = a_series(points=(a_point("2024", (2, None)), a_point("2020", (1, None))))
    assert latest(series).value == 2


def test_of_two_dates_that_end_alike_the_finer_is_later():
    series = a_series(points=(a_point("2024-12-31", (2, None)), a_point("2024", (1, None))))
    assert latest(series).value == 2


def test_what_is_projected_is_not_the_latest_known():
    series = a_series(
        points=(a_point("2024", (1, None)), a_point("2030", (9, None), flags=(PointFlag.PROJECTED,)))
    )
    assert latest(series).value == 1
    assert readings(series, projected=True)[-1].value == 9


@pytest.mark.parametrize("field", ["", "value", "nothing"])
def test_a_series_without_points_has_no_latest(field):
    assert latest(a_series(points=()), field) is None


def test_the_nearest_value_tells_its_own_date():
    found = nearest_reading(a_series(), day_number(2022, 1, 1))
    assert found.date.text == "2023-03-15"


def test_newer_means_wholly_later():
    assert newer_than(a_series(), parse_edtf("2023")).value == 9826
    assert newer_than(a_series(), parse_edtf("2024-05")) is None
    assert newer_than(a_series(), parse_edtf("2024/..")) is None


def test_shares_and_growth():
    assert share_percent(726, 9205) == pytest.approx(7.887, abs=0.001)
    assert share_percent(1, 0) is None
    assert growth_percent(100, 107) == pytest.approx(7)
    assert growth_percent(0, 5) is None
    assert growth_percent(-2, 5) is None
