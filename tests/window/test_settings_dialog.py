import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLabel, QPushButton, QSpinBox, QWidget

from desktop.settings.table import GROUPS, KEYS, THEME
from desktop.settings.values import Settings
from desktop.window.actions import ACTIONS, ActionId
from desktop.window.key_map import at_default, misfits, owner_of, swapped, with_key, without_key
from desktop.window.settings_dialog import SettingsDialog

SPECS = {spec.id: spec for spec in ACTIONS}


@pytest.fixture
def dialog(window, qtbot):
    dialog = SettingsDialog(Settings(), "/somewhere/settings.json", window)
    dialog.heard = []
    dialog.edited.connect(dialog.heard.append)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    dialog.close()
    dialog.deleteLater()


def named(dialog, kind, name):
    return next(each for each in dialog.findChildren(kind) if each.accessibleName() == name)


def seen(dialog):
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog)]


def test_every_setting_has_its_title_its_sentence_and_its_name(dialog):
    words = seen(dialog)
    for setting in (each for group in GROUPS for each in group.settings):
        assert setting.title in words
        assert setting.help in words
        assert named(dialog, QWidget, setting.title)
    assert any("/somewhere/settings.json" in each for each in words)


def test_what_is_chosen_is_said_at_once(dialog):
    theme = named(dialog, QComboBox, "Theme")
    theme.setFocus()
    QTest.keyClick(theme, Qt.Key.Key_Down)
    size = named(dialog, QSpinBox, "Size of everything")
    size.setFocus()
    QTest.keyClick(size, Qt.Key.Key_Up)
    assert dialog.heard == [("theme", "light"), ("zoom", 110)]


def test_the_way_back_is_offered_only_where_there_is_one(dialog):
    back = named(dialog, QWidget, "Back to the default: Theme")
    assert not back.isVisibleTo(dialog)
    dialog.show_settings(Settings().with_(THEME, "sepia"))
    assert named(dialog, QComboBox, "Theme").currentData() == "sepia"
    asked = []
    dialog.settings_page.reset_requested.connect(asked.append)
    back.click()
    assert asked == ["theme"]


def test_words_of_a_sentence_find_its_setting(dialog):
    dialog.search_for("stretched edge")
    assert "Even right edge" in seen(dialog)
    assert "Theme" not in seen(dialog)
    dialog.search_for("sepia")
    assert "Theme" in seen(dialog)
    dialog.search_for("nonsense")
    assert dialog.keys_page.findChild(QLabel, "nothing").isVisibleTo(dialog.keys_page)
    assert any(words.startswith("No setting has these words.") for words in seen(dialog))


def test_a_free_key_is_taken_and_a_foreign_one_is_told(dialog):
    dialog.show_page("Keys")
    field = named(dialog, QKeySequenceEdit, "Keys for Quit")
    field.setKeySequence(QKeySequence("Ctrl+J"))
    field.editingFinished.emit()
    assert dialog.heard == [(KEYS.id, {"quit": ("Ctrl+J",)})]
    field.setKeySequence(QKeySequence("Ctrl+D"))
    field.editingFinished.emit()
    assert len(dialog.heard) == 1
    assert "Ctrl+D belongs to “Bookmark”." in seen(dialog)
    offers = [each for each in dialog.findChildren(QPushButton) if "Take" in each.text()]
    next(each for each in offers if each.isVisibleTo(dialog)).click()
    assert dialog.heard[-1] == (KEYS.id, {"bookmark": (), "quit": ("Ctrl+D",)})


def pressed(dialog, words):
    offers = [each for each in dialog.findChildren(QPushButton) if each.text() == words]
    next(each for each in offers if each.isVisibleTo(dialog)).click()


def test_two_actions_swap_their_keys(dialog):
    dialog.show_page("Keys")
    field = named(dialog, QKeySequenceEdit, "Keys for Quit")
    field.setKeySequence(QKeySequence("Ctrl+D"))
    field.editingFinished.emit()
    pressed(dialog, "Swap")
    assert dialog.heard == [(KEYS.id, {"bookmark": ("Ctrl+Q",), "quit": ("Ctrl+D",)})]


def test_a_swap_leaves_the_further_keys_where_they_are(qapp):
    redo, copy = SPECS[ActionId.REDO], SPECS[ActionId.COPY_PASSAGE]
    changed = swapped(redo, "Ctrl+Shift+C", {})
    assert changed == {"redo": ("Ctrl+Shift+C", "Ctrl+Y"), "copy-passage": ("Ctrl+Shift+Z",)}
    assert swapped(copy, "Ctrl+Shift+C", changed) == {}


def test_a_foreign_key_can_be_left_where_it_is(dialog):
    dialog.show_page("Keys")
    field = named(dialog, QKeySequenceEdit, "Keys for Quit")
    for leave in (lambda: pressed(dialog, "Leave it"), lambda: QTest.keyClick(field, Qt.Key.Key_Escape)):
        field.setKeySequence(QKeySequence("Ctrl+D"))
        field.editingFinished.emit()
        assert "Ctrl+D belongs to “Bookmark”." in seen(dialog)
        leave()
        assert field.keySequence().toString() == "Ctrl+Q"
        assert "Ctrl+D belongs to “Bookmark”." not in seen(dialog)
    assert dialog.heard == []
    assert dialog.isVisible()


def test_esc_closes_the_window_also_from_a_field_for_keys(dialog):
    dialog.show_page("Keys")
    field = named(dialog, QKeySequenceEdit, "Keys for Quit")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.heard == []


@pytest.mark.parametrize("key", ["Up", "Return", "Space", "Shift+Home"])
def test_keys_that_move_about_are_refused(dialog, key):
    dialog.show_page("Keys")
    field = named(dialog, QKeySequenceEdit, "Keys for Quit")
    field.setKeySequence(QKeySequence(key))
    field.editingFinished.emit()
    assert dialog.heard == []
    assert f"“{key}” is needed for moving about." in seen(dialog)


def test_keys_that_move_about_do_not_work_either_where_they_were_written_by_hand(window):
    actions = window.interior.actions
    actions.set_keys({"quit": ("Esc", "Ctrl+J")})
    assert [key.toString() for key in actions[ActionId.QUIT].shortcuts()] == ["Ctrl+J"]
    assert misfits({"quit": ("Esc",)}) == ("“Esc” is needed for moving about.",)


def test_changed_keys_work_and_the_old_ones_no_longer_do(window):
    actions = window.interior.actions
    actions.set_keys({"quit": ("Ctrl+J",), "search": ()}, singles=False)
    assert [key.toString() for key in actions[ActionId.QUIT].shortcuts()] == ["Ctrl+J"]
    assert "Ctrl+J" in actions[ActionId.QUIT].toolTip()
    assert actions[ActionId.SEARCH].shortcuts() == []
    assert actions[ActionId.SEARCH].toolTip() == "Search"


def test_letters_alone_can_be_switched_off(window):
    actions = window.interior.actions
    assert "/" in [key.toString() for key in actions[ActionId.SEARCH].shortcuts()]
    actions.set_keys({}, singles=False)
    keys = [key.toString() for key in actions[ActionId.SEARCH].shortcuts()]
    assert keys
    assert "/" not in keys


def test_a_map_of_keys_holds_only_what_differs_from_the_table():
    quit_, search = SPECS[ActionId.QUIT], SPECS[ActionId.SEARCH]
    changed = with_key(quit_, "Ctrl+J", {})
    assert owner_of("ctrl+j", changed, search) is quit_
    assert owner_of("Ctrl+Q", changed, search) is None
    assert without_key(quit_, "Ctrl+J", changed) == {"quit": ()}
    assert with_key(quit_, "Ctrl+Q", changed) == at_default(quit_, changed) == {}


def test_what_is_wrong_with_keys_written_by_hand_is_told(qapp):
    assert misfits({"quit": ("Ctrl+J",), "search": ()}) == ()
    told = misfits({"quit": ("Strg+Qx",), "fly": ("F12",), "bookmark": ("Ctrl+K",)})
    assert len(told) == 3
    assert "“Strg+Qx” is no key." in told
    assert "There is no action “fly”." in told
    assert any("“quick-open”" in each and "“bookmark”" in each for each in told)
