import pytest

from desktop.library.plain_words import date_words, value_words
from desktop.model.choices import Qualifier, UnitKind
from desktop.model.edtf import parse_edtf
from desktop.model.figure import Unit
from tests.builders import a_figure
from tests.tongues import speaking


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (UnitKind.COUNT, 9205, "9,205 visits"),
        (UnitKind.COUNT, 1, "1 visit"),
        (UnitKind.RANK, 13, "visit 13"),
        (UnitKind.ORDINAL, 11, "11th visit"),
        (UnitKind.ORDINAL, 22, "22nd visit"),
        (UnitKind.YEAR, 2006, "2006"),
    ],
)
def test_a_value_is_written_as_its_unit_wants(kind, value, words):
    unit = Unit("visit", "visit", "visits", kind=kind)
    figure = a_figure(low=value, high=value, as_of=None, qualifier=Qualifier.EXACT)
    assert value_words(figure, unit).filled() == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2023-10/2023-11", "October 2023 to November 2023"),
        ("2006/2015", "2006 to 2015"),
        ("2006/..", "2006 to …"),
        ("1995~", "about 1995"),
        ("1991-10-23", "23 October 1991"),
    ],
)
def test_a_date_is_written_as_finely_as_it_is_known(date, words):
    assert date_words(parse_edtf(date)).filled() == words


def test_values_and_dates_are_shown_in_the_readers_language_and_searched_in_english():
    unit = Unit("share", "percent", "percent", kind=UnitKind.COUNT)
    figure = a_figure(low=1044.2, high=1044.2, as_of=parse_edtf("1991-10-23"), qualifier=Qualifier.OVER)
    words = value_words(figure, unit)
    with speaking("fr"):
        assert words.filled() == "plus de 1,044,2 percent (23 octobre 1991)"
        assert words.english() == "over 1,044.2 percent (23 October 1991)"
    assert words.filled() == words.english()
