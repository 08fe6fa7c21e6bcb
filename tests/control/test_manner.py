import pytest
from PySide6.QtCore import QLocale

from desktop.control.manner import date_style, number_style
from desktop.model.choices import UnitKind
from desktop.model.edtf import parse_edtf
from desktop.model.figure import Unit
from desktop.render.dates import date_words
from desktop.render.derived_words import percent_words
from desktop.render.numbers import ENGLISH, number_words, range_words

PERCENT = Unit("percent", "percent", "percent", "%", UnitKind.PERCENT)


@pytest.mark.parametrize(
    ("name", "thousand", "million", "percent"),
    [
        ("en_GB", "9,205", "12,345,678.5", "7.9%"),
        ("en_IN", "9,205", "1,23,45,678.5", "7.9%"),
        ("de_DE", "9.205", "12.345.678,5", "7,9\N{NO-BREAK SPACE}%"),
        ("es_ES", "9205", "12.345.678,5", "7,9\N{NO-BREAK SPACE}%"),
        ("fr_FR", "9\u202f205", "12\u202f345\u202f678,5", "7,9\N{NO-BREAK SPACE}%"),
        ("km_KH", "9,205", "12,345,678.5", "7.9%"),
    ],
)
def test_numbers_follow_the_locale(name, thousand, million, percent):
    style = number_style(QLocale(name))
    assert number_words(9205, style) == thousand
    assert number_words(12_345_678.5, style) == million
    assert percent_words(7.9, style) == percent
    assert range_words(7.5, 7.9, PERCENT, style).startswith(number_words(7.5, style) + "–")


def test_without_a_locale_numbers_are_english():
    assert number_style(QLocale(QLocale.Language.C)) == ENGLISH


def test_the_month_goes_first_where_readers_expect_it():
    day = parse_edtf("2023-05-29")
    assert date_words(day, date_style(QLocale("en_US"))) == "May 29, 2023"
    assert date_words(day, date_style(QLocale("en_GB"))) == "29 May 2023"
    assert date_words(day, date_style(QLocale("km_KH"))) == "29 May 2023"
