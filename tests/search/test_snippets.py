import re

import pytest

from desktop.model.hit import Why
from desktop.search.marker import Mark
from desktop.search.snippets import LONGEST_CHARS, best_snippet

LEAD = "Another sentence stands here. "


class Finder:
    """Marks one word wherever it stands."""

    def marks(self, text):
        return tuple(Mark(*found.span(), Why.TEXT, "x") for found in re.finditer("demining", text))


@pytest.mark.parametrize("before", range(0, 120, 7))
def test_the_word_stands_where_two_lines_of_a_narrow_pane_show_it(before):
    words = ("peace " * 30)[:before].strip()
    snippet = best_snippet([f"{LEAD * 3}{words} demining and {'so on ' * 60}"], Finder())
    (mark,) = snippet.marks
    assert snippet.text[mark.start : mark.end] == "demining"
    assert mark.end <= 75
    assert len(snippet.text) <= LONGEST_CHARS + 2


def test_a_near_sentence_is_shown_from_its_beginning():
    snippet = best_snippet([f"{LEAD * 3}By stressing dialogue and demining, it went on."], Finder())
    assert snippet.text == "…By stressing dialogue and demining, it went on."
