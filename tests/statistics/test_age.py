import pytest

from desktop.model.edtf import day_number, parse_edtf
from desktop.statistics.age import age_of

TODAY = day_number(2026, 11, 23)


@pytest.mark.parametrize(
    ("date", "months", "years"),
    [
        ("2026-11-23", 0, 0),
        ("2026-10-24", 0, 0),
        ("2026-10-23", 1, 0),
        ("2025-11-24", 11, 0),
        ("2025-11-23", 12, 1),
        ("2023", 34, 2),
        ("2023-03", 43, 3),
        ("1999/2001", 298, 24),
    ],
)
def test_an_age_counts_whole_months_from_the_last_day_a_date_can_mean(date, months, years):
    age = age_of(parse_edtf(date), TODAY)
    assert (age.months, age.years) == (months, years)


def test_the_running_year_has_no_age():
    assert age_of(parse_edtf("2026"), TODAY).months == 0


def test_a_date_to_come_is_negative():
    age = age_of(parse_edtf("2027-05-01"), TODAY)
    assert age.months < 0
    assert age.years == 0


def test_an_open_date_has_no_age():
    assert age_of(parse_edtf("2006/.."), TODAY) is None
