"""Words wait for the language of their reader, and words of menus are shown elsewhere as words alone."""

import pytest

from desktop.language import Said, colon, quoted, said, semicolons, unmarked
from tests.tongues import speaking


@pytest.mark.parametrize(
    ("text", "shown"),
    [("New &tab", "New tab"), ("ផ្ទាំងថ្មី (&T)", "ផ្ទាំងថ្មី"), ("Re&ad (aloud)", "Read (aloud)")],
)
def test_the_letter_of_a_menu_is_not_read_among_its_words(text, shown):
    assert unmarked(text) == shown


def test_what_was_said_is_put_into_words_when_it_is_shown():
    words = said("{place} must be {wanted}, not {found}.", place="`a`", wanted=said("a list"), found="`b`")
    assert str(words) == "`a` must be a list, not `b`."
    with speaking("fr"):
        assert str(words) == "`a` doit être une liste, et non `b`."


def test_what_was_said_begins_as_a_sentence_whatever_it_begins_with():
    assert (
        str(said("{place} is empty.", place=said("an item of {list}", list="`a`")))
        == "An item of `a` is empty."
    )


def test_an_amount_is_written_as_an_amount_and_a_number_given_as_text_is_not():
    assert str(said("More than {most} in {year}.", most=12000, year="2023")) == "More than 12,000 in 2023."


def test_what_comes_back_from_a_file_is_what_was_said():
    words = said("{a} and {b}", a=said("{c}", c=1), b="{d}")
    assert Said.restored([words.text, [["a", ["{c}", [["c", 1]]]], ["b", "{d}"]]]) == words


@pytest.mark.parametrize("row", [None, "text", [], ["text", [], []], ["text", 3]])
def test_what_was_never_said_does_not_come_back(row):
    with pytest.raises((TypeError, ValueError)):
        Said.restored(row)


@pytest.mark.parametrize(
    ("code", "signs"),
    [
        ("fr", "«\N{NO-BREAK SPACE}a\N{NO-BREAK SPACE}»\N{NO-BREAK SPACE}: b\N{NO-BREAK SPACE}; c"),
        ("km", "“a”៖ b; c"),
    ],
)
def test_signs_stand_as_in_the_language_that_is_spoken(code, signs):
    assert semicolons([colon(quoted("a"), "b"), "c"]) == "“a”: b; c"
    with speaking(code):
        assert semicolons([colon(quoted("a"), "b"), "c"]) == signs
