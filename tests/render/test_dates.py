import pytest

from desktop.model.edtf import day_number, parse_edtf
from desktop.render.dates import (
    DateStyle,
    age_words,
    as_of_words,
    date_words,
    day_words,
    short_date,
    year_words,
)
from desktop.statistics.age import Age


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2023-05-29", "29 May 2023"),
        ("2023-05", "May 2023"),
        ("2023", "2023"),
        ("1914~", "about 1914"),
        ("1914?", "1914 (uncertain)"),
        ("1914%", "about 1914 (uncertain)"),
        ("2006/2015", "2006 to 2015"),
        ("2006/2006", "2006"),
        ("2006/..", "since 2006"),
        ("../2015", "until 2015"),
        ("2022-03/2022-07", "March to July 2022"),
        ("2022-03/2023-07", "March 2022 to July 2023"),
        ("2024-11-23/2024-11-26", "23–26 November 2024"),
        ("2025-07-24/2025-12-28", "24 July to 28 December 2025"),
        ("2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025"),
        ("2024-11-23~/2024-11-26", "about 23 November 2024 to 26 November 2024"),
        ("2024-11/2024-12-03", "November 2024 to 3 December 2024"),
        ("199X", "1990s"),
        ("15XX", "16th century"),
        ("2004-22", "summer 2004"),
        ("2004-XX", "2004"),
        ("-0043", "44 BC"),
    ],
)
def test_a_date_in_words(text, words):
    assert date_words(parse_edtf(text)) == words


def test_short_months_are_for_tables():
    assert short_date(parse_edtf("2024-11-24")) == "24 Nov 2024"


def test_month_names_and_order_come_from_the_style():
    style = DateStyle(months=tuple(f"m{number}" for number in range(1, 13)), day="{day}. {month} {year}")
    assert date_words(parse_edtf("2024-11-24"), style) == "24. m11 2024"


def test_a_span_of_days_follows_the_order_of_the_style():
    style = DateStyle(day="{month} {day}, {year}")
    assert date_words(parse_edtf("2024-11-23/2024-11-26"), style) == "November 23–26, 2024"
    assert date_words(parse_edtf("2025-07-24/2025-12-28"), style) == "July 24 to December 28, 2025"


@pytest.mark.parametrize(
    ("text", "words"), [("2023", "as of 2023"), ("2015/2022", "2015 to 2022"), ("../2026", "until 2026")]
)
def test_a_number_is_as_of_a_date_but_of_a_span(text, words):
    date = parse_edtf(text)
    assert as_of_words(date_words(date), date) == words


def test_a_day_number_is_written_in_full():
    assert day_words(day_number(1998, 12, 29)) == "29 December 1998"
    assert year_words(0) == "1 BC"


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (0, "less than a month old"),
        (1, "1 month old"),
        (11, "11 months old"),
        (12, "1 year old"),
        (35, "2 years old"),
        (-1, ""),
    ],
)
def test_an_age_in_words(months, words):
    assert age_words(Age(months)) == words
