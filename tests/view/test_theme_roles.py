"""Every colour that Qt or a style sheet writes in reads on its ground, in every theme and state."""

import re

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop.render.contrast import contrast
from desktop.render.themes import PALETTES
from desktop.view.palettes import qt_palette
from desktop.view.style_sheet import Dress, widget_sheet

ROLE = QPalette.ColorRole
GROUP = QPalette.ColorGroup
ON = {
    ROLE.WindowText: (ROLE.Window, ROLE.Base, ROLE.Light),
    ROLE.Text: (ROLE.Base, ROLE.Window, ROLE.AlternateBase, ROLE.Midlight),
    ROLE.ButtonText: (ROLE.Button,),
    ROLE.BrightText: (ROLE.Window,),
    ROLE.PlaceholderText: (ROLE.Base, ROLE.Window, ROLE.Light),
    ROLE.HighlightedText: (ROLE.Highlight,),
    ROLE.Link: (ROLE.Base, ROLE.Window),
    ROLE.LinkVisited: (ROLE.Base, ROLE.Window),
    ROLE.ToolTipText: (ROLE.ToolTipBase,),
    ROLE.Dark: (ROLE.Window,),
}
"""What each role is written on."""
RINGS = {ROLE.Accent: (ROLE.Base, ROLE.Window, ROLE.Button, ROLE.Highlight)}
HAIRLINES = {ROLE.Mid, ROLE.Shadow}
THEMES = pytest.mark.parametrize("shown", PALETTES.values(), ids=PALETTES.keys())
BLOCK = re.compile(r"([^{}]+)\{([^}]*)\}")
WORDS = re.compile(r"(?:^|[\s;])(?:placeholder-text-)?color: (#\w{6})")
GROUND = re.compile(r"(?:^|[\s;])background: (#\w{6})")


def test_every_role_of_qt_has_its_rule():
    grounds = {ground for each in (ON, RINGS) for on in each.values() for ground in on}
    roles = {role for role in ROLE if role not in (ROLE.NoRole, ROLE.NColorRoles)}
    assert roles == {*ON, *RINGS, *HAIRLINES, *grounds}


@THEMES
@pytest.mark.parametrize("group", [GROUP.Active, GROUP.Inactive, GROUP.Disabled])
def test_words_and_rings_read_in_every_state(qapp, shown, group):
    palette = qt_palette(shown)
    for least, rules in ((4.5, ON), (3, RINGS)):
        # What is disabled must still be made out.
        wanted = 3 if group is GROUP.Disabled else least
        for role, grounds in rules.items():
            for ground in grounds:
                pair = [QColor(palette.color(group, each)).name() for each in (role, ground)]
                assert contrast(*pair) >= wanted, (role, ground, pair)


@THEMES
@pytest.mark.parametrize("dress", list(Dress))
def test_the_words_of_a_sheet_read_on_its_ground(shown, dress):
    for selector, rules in BLOCK.findall(widget_sheet(dress, shown, 1.0)):
        least = 3 if ":disabled" in selector else 4.5
        own = GROUND.findall(rules)
        for colour in WORDS.findall(rules):
            for ground in own or (shown.window, shown.panel, shown.card, shown.paper):
                assert contrast(colour, ground) >= least, (selector, colour, ground)


@THEMES
def test_what_is_disabled_is_told_from_what_is_not(qapp, shown):
    palette = qt_palette(shown)
    one, other = (palette.color(group, ROLE.WindowText).name() for group in (GROUP.Disabled, GROUP.Active))
    assert contrast(one, other) >= 2


@THEMES
def test_a_sheet_writes_what_is_disabled_more_quietly(shown):
    for dress in (Dress.BUTTON, Dress.MENU):
        sheet = BLOCK.findall(widget_sheet(dress, shown, 1.0))
        words = {selector.strip(): WORDS.findall(rules) for selector, rules in sheet}
        ((quiet,),) = (colours for selector, colours in words.items() if ":disabled" in selector)
        assert contrast(quiet, shown.text) >= 2
