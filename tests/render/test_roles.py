"""Every colour of every theme is held to a rule; one that is added without a rule fails here.

Ratios are those of WCAG 2.2: 4.5 for words, 3 for marks, icons and rings.
"""

from collections.abc import Mapping

import pytest

from desktop.render import themes
from desktop.render.contrast import contrast
from desktop.render.palette import Palette

GROUNDS = ("window", "panel", "card", "paper")
BEHIND = ("selection", "hover", "hit", "current_hit", "highlight", "figure_tint", "stance_tints")
"""What lies behind words."""
WORDS = ("text", "muted", "accent", "error", "warning", "notice", "stance_texts", "verdicts")
"""What words and icons are written in, links among them, on any of the grounds."""
MARKS = ("edge", "focus", "series", "chart_mark")
"""What must be seen on any of the grounds: edges of fields, handles, rings, lines and points of charts."""
PAIRS = (("selected_text", "selection"), ("on_accent", "accent"))
"""Words that stand on one ground alone."""
NO_MEANING = ("line", "chart_grid")
"""Hairlines: without them nothing is lost. They must only not hide what stands on them."""
NO_COLOUR = ("dark",)

THEMES = pytest.mark.parametrize("palette", themes.PALETTES.values(), ids=themes.PALETTES.keys())


def colours(palette, role):
    """Return the colours of a role, which may have several."""
    value = getattr(palette, role)
    if isinstance(value, Mapping):
        return tuple(value.values())
    return (value,) if isinstance(value, str) else tuple(value)


def lowest(palette, roles, grounds):
    return min(
        (contrast(colour, ground), role, on, colour, ground)
        for role in roles
        for colour in colours(palette, role)
        for on in grounds
        for ground in colours(palette, on)
    )


def test_every_role_has_its_rule():
    ruled = (*GROUNDS, *BEHIND, *WORDS, *MARKS, *(word for word, _ in PAIRS), *NO_MEANING, *NO_COLOUR)
    assert sorted(ruled) == sorted(Palette._fields)


def test_there_are_six_themes_with_that_of_the_system():
    assert len(themes.PALETTES) == 5
    assert {"light", "dark"} <= set(themes.PALETTES)


@THEMES
def test_words_read_on_every_ground(palette):
    assert lowest(palette, WORDS, GROUNDS) >= (4.5,)


@THEMES
def test_marks_are_seen_on_every_ground(palette):
    assert lowest(palette, MARKS, GROUNDS) >= (3,)


@THEMES
def test_text_reads_on_whatever_lies_behind_it(palette):
    assert lowest(palette, ("text",), BEHIND) >= (4.5,)
    assert lowest(palette, ("accent",), tuple(set(BEHIND) - {"selection", "stance_tints"})) >= (3,)


@THEMES
@pytest.mark.parametrize(("word", "ground"), PAIRS)
def test_words_on_a_ground_of_their_own_read(palette, word, ground):
    assert lowest(palette, (word,), (ground,)) >= (4.5,)


@THEMES
def test_the_ring_of_the_focus_is_seen_on_what_it_rings(palette):
    assert lowest(palette, ("focus",), (*GROUNDS, "selection", "hover")) >= (3,)


@THEMES
def test_lines_of_charts_are_seen_on_their_grid(palette):
    assert lowest(palette, ("chart_mark",), ("chart_grid",)) >= (3,)
