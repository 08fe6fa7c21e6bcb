from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.app.trail_menu import TrailMenu
from desktop.view.tree_filter import TreeFilter


def trail(desk):
    menu = desk.window.findChild(TrailMenu).menu
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()], menu


def test_where_the_reader_was_is_a_list_to_choose_from(desk):
    desk.open_contents("A voice for peace")
    first = desk.position()
    desk.open_contents("Influence beyond its size")
    desk.open_contents("What the policy rests on")
    desk.back()
    words, menu = trail(desk)
    assert [text.split("  ")[-1] for text in words][:3] == [
        "What the policy rests on",
        "Influence beyond its size",
        "A voice for peace",
    ]
    assert [action.isChecked() for action in menu.actions()][:3] == [False, True, False]
    menu.actions()[2].trigger()
    desk.settle()
    assert desk.position() == first
    desk.press("Alt+Right", "Alt+Right")
    assert "policy rests" in desk.contents_row()


def test_the_contents_are_filtered_and_come_back(desk):
    everything = desk.contents()
    here = desk.contents_row()
    desk.press("Ctrl+Alt+F")
    line = desk.window.findChild(TreeFilter)
    assert line.hasFocus()
    QTest.keyClicks(line, "voice peace")
    rows = desk.contents()
    assert any("A voice for peace" in row for row in rows)
    assert len(rows) < len(everything)
    line.setText("no such words")
    assert desk.contents() == []
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert desk.contents() == everything
    assert desk.contents_row() == here
