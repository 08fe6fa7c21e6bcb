import json

from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox

from desktop.window.actions import ActionId


def editor(desk, kind, name):
    found = desk.window.findChildren(kind)
    return next(each for each in found if each.accessibleName() == name)


def test_a_theme_is_seen_at_once_keeps_the_place_and_stays(kept, desks):
    open_desk = desks().scroll(900)
    before = open_desk.position()
    for theme in ("sepia", "black", "contrast", "light"):
        action = ActionId(f"theme-{theme}")
        open_desk.program.interior.actions[action].trigger()
        open_desk.settle()
        assert open_desk.position() == before
        assert open_desk.program.interior.actions[action].isChecked()
    open_desk.program.interior.actions[ActionId.THEME_SEPIA].trigger()
    open_desk.close()
    assert json.loads((kept / "config" / "settings.json").read_text("utf-8"))["theme"] == "sepia"
    again = desks()
    assert again.window.theme.choice == "sepia"
    assert again.program.interior.actions[ActionId.THEME_SEPIA].isChecked()


def test_settings_take_effect_while_their_window_stands_open(desk):
    desk.scroll(900)
    before = desk.place()
    desk.press("Ctrl+,")
    size = desk.window.reader.text.document().defaultFont().pixelSize()
    editor(desk, QSpinBox, "Size of the text").setValue(150)
    desk.settle()
    assert desk.window.reader.text.document().defaultFont().pixelSize() == round(size * 1.5)
    assert desk.place() == before
    box = editor(desk, QComboBox, "Font of the text")
    box.activated.emit(box.findData("sans"))
    desk.settle()
    assert "Noto Sans" in desk.window.reader.text.document().defaultFont().families()


def test_the_size_of_everything_is_the_same_after_a_restart(kept, desks):
    first = desks()
    first.press("Ctrl++")
    assert first.window.theme.zoom_percent == 110
    first.close()
    assert desks().window.theme.zoom_percent == 110


def test_the_size_of_everything_reaches_every_pane(desk):
    window = desk.window
    desk.press("Ctrl++", "Ctrl++")
    size = QApplication.font().pointSizeF()
    panes = (window.contents, window.contents.tree, window.side_bar.tabs, window.search_field, window.related)
    assert [pane.font().pointSizeF() for pane in panes] == [size] * len(panes)
    row = window.contents.tree.visualRect(window.contents.model.index(0, 0)).height()
    desk.press("Ctrl+0")
    assert window.contents.tree.visualRect(window.contents.model.index(0, 0)).height() < row


def test_keys_that_cannot_be_used_are_told_at_the_start(kept, desks):
    (kept / "config").mkdir(exist_ok=True)
    (kept / "config" / "settings.json").write_text('{"keys": {"quit": ["Ctrl+D"]}}')
    assert "Some keys in the settings" in desks().notice()


def test_another_theme_reaches_every_pane_also_those_that_were_never_looked_at(desk):
    desk.interior.actions[ActionId.THEME_DARK].trigger()
    desk.settle()
    inside, contents = desk.interior.marks.inside.list, desk.window.contents.tree
    grounds = {each.palette().window().color().name() for each in (desk.window, contents, inside)}
    assert grounds == {QApplication.palette().window().color().name()}
