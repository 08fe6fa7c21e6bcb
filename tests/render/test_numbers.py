import pytest

from desktop.model.choices import Qualifier, UnitKind
from desktop.render.numbers import (
    NO_UNIT,
    NumberStyle,
    check_value,
    figure_value,
    number_words,
    ordinal,
    qualified,
    range_words,
    short_number,
    value_words,
)
from desktop.render.words import QUALIFIER_WORDS
from tests.builders import a_check, a_figure, a_unit

PERSON = a_unit("person", one="person", other="persons")
DOLLARS = a_unit(
    "million",
    one="million US dollars",
    other="million US dollars",
    symbol="US$ m",
    kind=UnitKind.CURRENCY,
    scale=10**6,
)
SESSION = a_unit("session", one="session", other="sessions", kind=UnitKind.ORDINAL)
YEAR = a_unit("year", one="year", other="years", kind=UnitKind.YEAR)
PERCENT = a_unit("percent", one="percent", other="percent", symbol="%", kind=UnitKind.PERCENT)
GROWTH = a_unit(
    "growth", one="percent a year", other="percent a year", symbol="%/year", kind=UnitKind.PERCENT
)
AREA = a_unit("area", one="square kilometre", other="square kilometres", symbol="km²", kind=UnitKind.AREA)
RANK = a_unit("rank", one="rank", other="ranks", kind=UnitKind.RANK)


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (9205, PERSON, "9,205 persons"),
        (1, PERSON, "1 person"),
        (240_000_000, PERSON, "240 million persons"),
        (252_564_408, PERSON, "252,564,408 persons"),
        (300, DOLLARS, "US$ 300 million"),
        (56.3, DOLLARS, "US$ 56.3 million"),
        (11, SESSION, "11th session"),
        (2006, YEAR, "2006"),
        (7, PERCENT, "7%"),
        (-3.14, GROWTH, "−3.14 percent a year"),
        (1700, AREA, "1,700 km²"),
        (151, RANK, "rank 151"),
        (5, NO_UNIT, "5"),
    ],
)
def test_a_value_is_written_with_its_unit(value, unit, words):
    assert value_words(value, unit) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1,000"),
        (1234567.5, "1,234,567.5"),
        (-2, "−2"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e-7, "0.0000001"),
        (3.0, "3"),
    ],
)
def test_a_number_keeps_all_its_digits(value, words):
    assert number_words(value) == words


def test_a_large_number_is_shortened_only_where_no_digit_is_lost():
    assert short_number(1_500_000_000) == "1.5 billion"
    assert short_number(1_500_000_001) == "1,500,000,001"
    assert short_number(999_999) == "999,999"


def test_another_locale_has_other_marks():
    german = NumberStyle(group=".", decimal=",", large=((10**6, "Mio."),))
    polish = NumberStyle(group="\N{NO-BREAK SPACE}", decimal=",", group_from=5)
    assert number_words(12345.5, german) == "12.345,5"
    assert short_number(2_000_000, german) == "2 Mio."
    assert number_words(1234, polish) == "1234"
    assert number_words(12345, polish) == "12\N{NO-BREAK SPACE}345"


@pytest.mark.parametrize(
    ("value", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (112, "112th"), (21, "21st")],
)
def test_ordinals(value, words):
    assert ordinal(value) == words


def test_a_range_names_its_unit_once():
    assert range_words(760, 900, PERSON) == "760–900 persons"
    assert range_words(1995, 1999, YEAR) == "1995–1999"


def test_a_hedge_stands_with_the_value():
    figure = a_figure(low=10_000, high=10_000, qualifier=Qualifier.NEARLY)
    assert figure_value(figure, PERSON) == "nearly 10,000 persons"
    assert qualified("2006", Qualifier.SINCE) == "since 2006"


def test_every_qualifier_has_a_pattern_and_a_word():
    for qualifier in Qualifier:
        assert "9" in qualified("9", qualifier)
        assert QUALIFIER_WORDS[qualifier]


def test_a_check_in_words_only_has_no_value():
    assert check_value(a_check(low=None, high=None), PERSON) == ""
    assert check_value(a_check(), PERSON) == "8,951 persons"


def test_words_for_powers_of_ten_take_their_ending_from_two_on():
    style = NumberStyle(decimal=",", large_ending="s", currency="{number} {symbol}")
    assert short_number(252_600_000, style) == "252,6 millions"
    assert short_number(1_500_000, style) == "1,5 million"
    assert value_words(300, DOLLARS, style) == "300 millions US$"
