"""Dates in EDTF: which days they can mean, and which texts are none."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.edtf import (
    EdtfError,
    Precision,
    civil_day,
    day_number,
    days_in_month,
    parse_edtf,
    year_of,
)

days = st.dates()


@given(days)
def test_day_numbers_are_those_of_the_calendar(day):
    assert day_number(day.year, day.month, day.day) == day.toordinal()
    assert civil_day(day.toordinal()) == (day.year, day.month, day.day)
    assert year_of(day.toordinal()) == day.year


@given(st.integers(-5_000_000, 5_000_000))
def test_day_numbers_go_there_and_back_before_year_one_too(number):
    assert day_number(*civil_day(number)) == number


@given(st.integers(-9999, 9999), st.integers(1, 12))
def test_months_follow_on_each_other(year, month):
    following = (year + 1, 1) if month == 12 else (year, month + 1)
    assert day_number(year, month, 1) + days_in_month(year, month) == day_number(*following, 1)


@given(days, st.sampled_from(["", "~", "?", "%"]))
def test_day_means_itself(day, mark):
    read = parse_edtf(day.isoformat() + mark)
    assert (read.first_day, read.last_day, read.precision) == (
        day.toordinal(),
        day.toordinal(),
        Precision.DAY,
    )
    assert (read.approximate, read.uncertain) == (mark in ("~", "%"), mark in ("?", "%"))


@given(days, days)
def test_interval_spans_both_its_sides(one, other):
    first, last = sorted((one, other))
    read = parse_edtf(f"{first}/{last}")
    assert (read.first_day, read.last_day) == (first.toordinal(), last.toordinal())
    assert read.precision is Precision.INTERVAL
    if first != last:
        with pytest.raises(EdtfError, match="ends before it begins"):
            parse_edtf(f"{last}/{first}")


@given(st.text() | st.text(alphabet="0123456789-/X.~?%TYZ:", max_size=14))
def test_any_other_text_is_an_error_and_nothing_else(text):
    with contextlib.suppress(EdtfError):
        read = parse_edtf(text)
        assert read.text == text
        if read.first_day is not None and read.last_day is not None:
            assert read.first_day <= read.last_day


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2023", (2023, 1, 1), (2023, 12, 31), Precision.YEAR),
        ("2023-02", (2023, 2, 1), (2023, 2, 28), Precision.MONTH),
        ("2024-02-XX", (2024, 2, 1), (2024, 2, 29), Precision.MONTH),
        ("2024-XX-XX", (2024, 1, 1), (2024, 12, 31), Precision.YEAR),
        ("2023-21", (2023, 3, 1), (2023, 5, 31), Precision.SEASON),
        ("2023-24", (2023, 12, 1), (2024, 2, 29), Precision.SEASON),
        ("201X", (2010, 1, 1), (2019, 12, 31), Precision.DECADE),
        ("19XX", (1900, 1, 1), (1999, 12, 31), Precision.CENTURY),
        ("-0043", (-43, 1, 1), (-43, 12, 31), Precision.YEAR),
        ("Y17000", (17000, 1, 1), (17000, 12, 31), Precision.YEAR),
        ("2023-05-29T10:00:00Z", (2023, 5, 29), (2023, 5, 29), Precision.DAY),
        ("2006/2015-03", (2006, 1, 1), (2015, 3, 31), Precision.INTERVAL),
    ],
)
def test_range_of_days(text, first, last, precision):
    read = parse_edtf(text)
    assert (read.first_day, read.last_day) == (day_number(*first), day_number(*last))
    assert read.precision is precision


def test_open_sides_have_no_day():
    assert parse_edtf("../2015").first_day is None
    assert parse_edtf("2015/..").last_day is None
    assert parse_edtf("2015/").last_year is None
    assert parse_edtf("2015~/..").approximate


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "/",
            "../..",
            "2023-13",
            "2023-00",
            "2023-02-29",
            "2023-04-31",
            "2023-5",
            "23",
            "20230",
            "X023",
        ),
        *(
            "2023-XX-05",
            "201X-05",
            "2023-21-01",
            "2023T10:00:00",
            "2023-05-29T25:00:00",
            "2023-05-29T10:61:00",
        ),
        *("2001/2002/2003", "May 2023", "2023 ", "២០២៣", "２０２３", "2023~?"),
    ],
)
def test_these_are_no_dates(text):
    with pytest.raises(EdtfError):
        parse_edtf(text)


def test_ordinals_agree_with_the_standard_library_at_the_edges():
    assert day_number(1, 1, 1) == date.min.toordinal() == 1
    assert day_number(9999, 12, 31) == date.max.toordinal()
