from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from desktop.window.action_kinds import Menu
from desktop.window.actions import ACTIONS, ActionId

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


def sequences(spec):
    return [QKeySequence(key) for key in spec.keys]


def test_every_action_stands_in_the_table_once():
    assert sorted(spec.id for spec in ACTIONS) == sorted(ActionId)


def test_every_action_has_a_handler(window):
    assert set(window.interior.commands.handlers) == set(ActionId)


def test_no_two_actions_share_a_key(qapp):
    taken = {}
    for spec in ACTIONS:
        for key in sequences(spec):
            assert key.toString() not in taken, (
                f"{spec.id} and {taken[key.toString()]} share {key.toString()}"
            )
            taken[key.toString()] = spec.id


def test_no_key_hides_the_beginning_of_another(qapp):
    keys = [key for spec in ACTIONS for key in sequences(spec)]
    exact = QKeySequence.SequenceMatch.NoMatch
    assert all(one.matches(other) is exact for one, other in combinations(keys, 2))


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id.value)
def test_an_action_is_complete(spec, qapp):
    assert spec.text
    assert spec.text.count("&") == 1
    assert all(not key.isEmpty() for key in sequences(spec))
    assert not spec.icon or (ICONS / f"{spec.icon}.svg").is_file()


@pytest.mark.parametrize("menu", Menu)
def test_access_keys_differ_within_a_menu(menu):
    for within in {spec.submenu for spec in ACTIONS}:
        specs = [spec for spec in ACTIONS if (spec.menu, spec.submenu) == (menu, within)]
        titles = {spec.submenu for spec in ACTIONS if spec.menu is menu and not within} - {""}
        letters = [words.split("&")[1][0].lower() for words in (*titles, *(spec.text for spec in specs))]
        assert len(letters) == len(set(letters)), letters


def test_keys_a_reader_knows_from_elsewhere(qapp):
    keys = {key.toString(): spec.id for spec in ACTIONS for key in sequences(spec)}
    expected = {
        "Ctrl+D": ActionId.BOOKMARK, "F3": ActionId.NEXT_HIT, "Shift+F3": ActionId.PREVIOUS_HIT,
        "F6": ActionId.NEXT_PANE, "F9": ActionId.SIDE_BAR, "F11": ActionId.FULL_SCREEN, "/": ActionId.SEARCH,
        "Ctrl+F": ActionId.FIND, "Ctrl+L": ActionId.SEARCH,
        "Alt+Left": ActionId.BACK, "Ctrl+Q": ActionId.QUIT,
        "Ctrl+=": ActionId.ZOOM_IN, "Ctrl+0": ActionId.ZOOM_RESET,
        "F1": ActionId.HELP, "Ctrl+?": ActionId.SHORTCUTS,
    }  # fmt: skip
    assert {key: keys.get(key) for key in expected} == expected


def test_every_icon_follows_the_colour_of_the_text_and_has_its_licence():
    for file in ICONS.glob("*.svg"):
        assert "currentColor" in file.read_text(), file.name
    assert "ISC" in (ICONS / "LICENSE").read_text()


def test_backspace_goes_nowhere(qapp):
    keys = [key.toString() for spec in ACTIONS for key in sequences(spec)]
    assert not [key for key in keys if "Backspace" in key]
