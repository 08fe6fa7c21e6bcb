import pytest

from desktop.search.limits import Limits, limits_of, range_of
from tests.tongues import speaking


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("1992..1995", 1992, 1995),
        ("1992-1995", 1992, 1995),
        ("1992–95", 1992, 1995),
        ("1995..1992", 1992, 1995),
        ("1990s", 1990, 1999),
        ("2023-05", 2023, 2023),
        ("1991-10-23", 1991, 1991),
        ("1992", 1992, 1992),
        ("..1980", None, 1980),
        (">=1980", 1980, None),
    ],
)
def test_years(typed, low, high):
    assert range_of("year", typed) == Limits(low, high)


@pytest.mark.parametrize("typed", ["2023-55-01", "soon", "-", "..", "19990s", ""])
def test_what_is_no_year_is_no_range(typed):
    assert range_of("year", typed) is None


@pytest.mark.parametrize(
    ("typed", "low", "high"), [("5-10", 5, 10), ("1m..10m", 1e6, 1e7), ("-5..5", -5, 5), ("$300m", 3e8, 3e8)]
)
def test_values(typed, low, high):
    assert limits_of(typed) == Limits(low, high)


def test_ranges_in_words():
    assert Limits(1000.0, None, strict=True).words() == "above 1,000"
    assert Limits(1e6, 1e7).words() == "1,000,000 to 10,000,000"
    assert Limits(None, 1992.0, strict=True).words(years=True) == "before 1992"


def test_decimals_are_those_of_the_language_that_is_spoken():
    ranges = [Limits(0.5, 2.25), Limits(-0.5, None, strict=True), Limits(234.5, 234.5)]
    assert [one.words() for one in ranges] == ["0.5 to 2.25", "above -0.5", "234.5"]
    with speaking("fr"):
        assert [one.words() for one in ranges] == ["0,5 à 2,25", "au-dessus de -0,5", "234,5"]
