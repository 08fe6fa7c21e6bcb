"""Words of menus are shown elsewhere as words alone."""

import pytest

from desktop.language import unmarked


@pytest.mark.parametrize(
    ("text", "shown"),
    [("New &tab", "New tab"), ("ផ្ទាំងថ្មី (&T)", "ផ្ទាំងថ្មី"), ("Re&ad (aloud)", "Read (aloud)")],
)
def test_the_letter_of_a_menu_is_not_read_among_its_words(text, shown):
    assert unmarked(text) == shown
