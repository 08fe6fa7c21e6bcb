import json

import pytest

from desktop.control.preferences import PreferencesControl, Wish
from desktop.settings.table import KEYS, TEXT_SIZE, THEME, ZOOM
from desktop.settings.values import Settings
from desktop.tasks.lane import Bare, Lane


@pytest.fixture
def preferences(qtbot, tmp_path):
    lane = Lane("files", Bare)
    control = PreferencesControl(lane, tmp_path, Settings({"later": 1}))
    control.heard = []
    control.changed.connect(control.heard.append)
    control.lane = lane
    yield control
    control.save()
    lane.drain()
    control.deleteLater()


def kept(folder):
    return json.loads((folder / "settings.json").read_text("utf-8"))


def test_a_change_is_told_once_and_written_soon(preferences, qtbot, tmp_path):
    preferences.grant(Wish("theme", "sepia"))
    preferences.grant(Wish("theme", "sepia"))
    assert preferences.heard == ["theme"]
    assert preferences.get(THEME) == "sepia"
    qtbot.waitUntil((tmp_path / "settings.json").exists)
    qtbot.waitUntil(lambda: not preferences.lane.busy)
    assert kept(tmp_path) == {"later": 1, "theme": "sepia"}


@pytest.mark.parametrize("wish", [Wish("theme", "pink"), Wish("text_size", 9_999), Wish("nothing", 1)])
def test_a_wish_that_does_not_fit_changes_nothing(preferences, wish):
    preferences.grant(wish)
    assert preferences.heard == []
    assert dict(preferences.settings.values) == {"later": 1}


def test_one_setting_or_all_go_back_to_their_defaults(preferences):
    for wish in (Wish("theme", "black"), Wish("zoom", 150), Wish("keys", {"search": ("Ctrl+J",)})):
        preferences.grant(wish)
    preferences.reset("theme")
    assert (preferences.get(THEME), preferences.get(ZOOM)) == ("system", 150)
    preferences.heard.clear()
    preferences.reset_all()
    assert sorted(preferences.heard) == ["keys", "zoom"]
    assert preferences.get(KEYS) == {}
    assert dict(preferences.settings.values) == {"later": 1}


def test_a_value_written_out_that_is_the_default_is_no_change(preferences):
    preferences.grant(Wish("text_size", TEXT_SIZE.default))
    assert preferences.heard == []


def test_a_reset_of_everything_can_be_taken_back_until_the_next_change(preferences):
    undoable = []
    preferences.can_undo_changed.connect(undoable.append)
    keys = {"search": ("Ctrl+J",)}
    for wish in (Wish("theme", "black"), Wish("keys", keys)):
        preferences.grant(wish)
    preferences.reset_all()
    assert undoable[-1]
    preferences.undo_reset()
    assert (preferences.get(THEME), preferences.get(KEYS)) == ("black", keys)
    assert not undoable[-1]
    preferences.reset_all()
    preferences.grant(Wish("zoom", 150))
    assert not undoable[-1]
    preferences.undo_reset()
    assert (preferences.get(THEME), preferences.get(ZOOM)) == ("system", 150)


def test_a_reset_that_changes_nothing_leaves_nothing_to_take_back(preferences):
    undoable = []
    preferences.can_undo_changed.connect(undoable.append)
    preferences.reset_all()
    assert undoable == []
