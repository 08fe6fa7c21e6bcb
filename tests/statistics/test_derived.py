import pytest

from desktop.model.choices import UnitKind
from desktop.model.figure import Unit
from desktop.render.derived_words import change_words, for_year_words, percent_words, points_words
from desktop.statistics.derived import MixedUnitsError, change, for_year, share, total
from desktop.statistics.series import readings
from tests.builders import a_field, a_point, a_series, a_unit

PERCENT = Unit("percent", "percent", "percent", "%", UnitKind.PERCENT)


def the_series(*values, unit="person-sent"):
    points = tuple(a_point(date, (value, None)) for date, value in values)
    return a_series(unit=unit, points=points)


def both(*values, unit="person-sent"):
    first, last = readings(the_series(*values, unit=unit))
    return first, last


def test_a_sum_keeps_its_unit_and_tells_its_parts():
    found = total(readings(the_series(("2019", 5), ("2020", 7))))
    assert found == (12, "person-sent", 2)
    assert total(()) is None


def test_values_of_different_units_do_not_add_up():
    series = a_series(fields=(a_field(), a_field("women", title="Rank", unit="rank")))
    mixed = (readings(series)[0], readings(series, "women")[0])
    with pytest.raises(MixedUnitsError):
        total(mixed)
    with pytest.raises(MixedUnitsError):
        share(*mixed)


def test_growth_of_an_amount_is_a_percentage():
    found = change(*both(("2019", 8951), ("2025", 9826)), a_unit())
    assert round(found.growth_percent, 2) == 9.78
    assert change_words(found, a_unit()) == "up 9.8% since 2019"


def test_growth_of_a_percentage_is_told_in_points_never_in_percent():
    found = change(*both(("2019", 38.2), ("2025", 31.3), unit="percent"), PERCENT)
    assert found.in_points
    assert found.growth_percent is None
    assert change_words(found, PERCENT) == "down 6.9 percentage points since 2019"


def test_a_rank_has_no_growth():
    rank = Unit("person-sent", "rank", "ranks", kind=UnitKind.RANK)
    found = change(*both(("2024", 151), ("2025", 161)), rank)
    assert found.growth_percent is None
    assert change_words(found, rank) == "up 10 ranks since 2024"


def test_no_change_is_called_no_change():
    assert change_words(change(*both(("2024", 3), ("2025", 3)), a_unit()), a_unit()) == "unchanged since 2024"


def test_the_value_of_a_year_is_its_own_or_tells_its_date():
    series = the_series(("2019", 5), ("2023", 9))
    assert for_year_words(for_year(series, 2019), a_unit()) == "5 persons sent"
    near = for_year(series, 2021)
    assert near.stands_in
    assert near.reading.value in (5, 9), "nothing between the two is made up"
    assert for_year_words(near, a_unit()).endswith((" (2019)", " (2023)"))
    assert for_year(series, 2040) is None


def test_one_point_is_no_points():
    assert points_words(1.04) == "1 percentage point"
    assert points_words(-2.25) == "−2.2 percentage points"
    assert percent_words(7.949) == "7.9%"
