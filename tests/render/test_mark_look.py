from itertools import combinations

import pytest

from desktop.model.mark import Colour
from desktop.render.contrast import contrast
from desktop.render.mark_look import colour_of_number, mark_look
from desktop.render.themes import PALETTES

EVERY = [(name, colour.value) for name in PALETTES for colour in Colour]


@pytest.mark.parametrize(("name", "colour"), EVERY)
def test_text_reads_on_the_ground_and_the_edge_is_seen_on_paper(name, colour):
    palette = PALETTES[name]
    look = mark_look(colour, palette)
    assert contrast(palette.text, look.ground) >= 4.5
    assert contrast(palette.accent, look.ground) >= 3
    assert contrast(look.edge, palette.paper) >= 3
    assert contrast(look.edge, look.ground) >= 3


@pytest.mark.parametrize("name", PALETTES)
def test_no_two_colours_look_alike_even_without_colour(name):
    looks = [mark_look(colour.value, PALETTES[name]) for colour in Colour]
    for one, other in combinations(looks, 2):
        assert one.ground != other.ground
        assert one.pattern != other.pattern
        assert one.words != other.words


def test_an_unknown_colour_looks_like_the_first_and_numbers_are_keys():
    palette = next(iter(PALETTES.values()))
    assert mark_look("mauve", palette) == mark_look("yellow", palette)
    assert [colour_of_number(mark_look(each.value, palette).number) for each in Colour] == list(Colour)
