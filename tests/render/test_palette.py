from itertools import combinations
from math import dist

import pytest

from desktop.model.choices import Stance, Verdict
from desktop.render import themes
from desktop.render.contrast import BLACK, WHITE, contrast, readable_on
from desktop.settings.table import THEME

PALETTES = pytest.mark.parametrize("palette", themes.PALETTES.values(), ids=themes.PALETTES.keys())

# Machado, Oliveira and Fernandes 2009, severity 1.0.
SIGHTS = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour):
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def lab(colour, sight):
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, linear(colour), strict=True))))
        for row in sight
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (each ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116 for each in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def grounds(palette):
    return (palette.window, palette.panel, palette.card, palette.paper)


def test_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert readable_on("#ffee88") == BLACK
    assert readable_on("#222244") == WHITE


@PALETTES
def test_text_reads_on_every_ground(palette):
    words = (
        *(palette.text, palette.muted, palette.accent, palette.error, palette.warning, palette.notice),
        *palette.verdicts.values(),
        *palette.stance_texts.values(),
    )
    for ground in grounds(palette):
        for word in words:
            assert contrast(word, ground) >= 4.5, (word, ground)


@PALETTES
def test_text_reads_on_every_mark_behind_it(palette):
    for ground in (
        *(
            palette.hit,
            palette.current_hit,
            palette.highlight,
            palette.hover,
            palette.figure_tint,
            palette.selection,
        ),
        *palette.stance_tints.values(),
    ):
        assert contrast(palette.text, ground) >= 4.5, ground
    assert contrast(palette.selected_text, palette.selection) >= 4.5
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    for stance in Stance:
        assert contrast(palette.stance_texts[stance], palette.stance_tints[stance]) >= 4.5


@PALETTES
def test_links_and_verdicts_read_on_marked_text(palette):
    for ground in (palette.hit, palette.current_hit, palette.highlight, palette.figure_tint, palette.hover):
        assert contrast(palette.accent, ground) >= 3, ground


@PALETTES
def test_marks_stand_out_from_every_ground(palette):
    for ground in grounds(palette):
        for mark in (*palette.series, palette.chart_mark, palette.focus, palette.edge):
            assert contrast(mark, ground) >= 3, (mark, ground)


@PALETTES
def test_the_ring_of_the_focus_stands_out_from_what_it_rings(palette):
    for ground in (palette.selection, palette.hover):
        assert contrast(palette.focus, ground) >= 3, ground


def test_high_contrast_is_higher_than_the_rest():
    shown = themes.CONTRAST
    words = (shown.text, shown.muted, shown.accent, shown.error, shown.warning, shown.notice)
    for word in (*words, *shown.verdicts.values(), *shown.stance_texts.values()):
        assert contrast(word, shown.paper) >= 7, word
    for mark in (shown.line, shown.edge, shown.selection, shown.hit, shown.current_hit, shown.highlight):
        assert contrast(mark, shown.paper) >= 3, mark


def test_every_choice_of_the_setting_has_its_colours():
    assert {value for value, _ in THEME.choices} == {"system", *themes.PALETTES}
    grounds_and_texts = {(each.panel, each.text) for each in themes.PALETTES.values()}
    assert len(grounds_and_texts) == len(themes.PALETTES)


@PALETTES
def test_words_on_bars_read(palette):
    for colour in palette.series:
        assert contrast(readable_on(colour), colour) >= 4.5


@PALETTES
@pytest.mark.parametrize("sight", SIGHTS)
def test_lines_differ_for_readers_who_see_fewer_colours(palette, sight):
    for first, second in combinations(palette.series, 2):
        assert dist(lab(first, SIGHTS[sight]), lab(second, SIGHTS[sight])) >= 19, (first, second)


@PALETTES
def test_every_stance_and_verdict_has_its_colours(palette):
    assert set(palette.stance_tints) == set(palette.stance_texts) == set(Stance)
    assert set(palette.verdicts) == set(Verdict)
