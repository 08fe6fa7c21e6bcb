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


def test_what_a_filter_opened_is_closed_again_when_it_is_left(desk):
    desk.open_contents("The Win-Win Policy")
    before = desk.window.contents.expanded()
    desk.press("Ctrl+Alt+F")
    line = desk.window.findChild(TreeFilter)
    for words in ("mine", "no such words", "peace"):
        line.setText(words)
        desk.settle()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert desk.window.contents.expanded() == before


def test_down_from_a_filter_that_found_nothing_stays_in_it_and_esc_leaves_it_from_the_rows(desk):
    desk.press("Ctrl+Alt+F")
    line = desk.window.findChild(TreeFilter)
    QTest.keyClicks(line, "no such words")
    QTest.keyClick(line, Qt.Key.Key_Down)
    line.setText("voice")
    assert line.hasFocus()
    desk.press("Down")
    assert desk.window.contents.tree.hasFocus()
    desk.press("Esc")
    assert not line.isVisible()
    assert desk.window.contents.tree.hasFocus()


def test_a_part_of_the_path_leads_there(desk):
    desk.open_contents("Influence beyond its size")
    crumbs = desk.window.reader.bar.path
    assert "Introduction" in crumbs.text()
    crumbs.setFocus()
    QTest.keyClick(crumbs, Qt.Key.Key_Right)
    QTest.keyClick(crumbs, Qt.Key.Key_Return)
    desk.settle()
    assert "Whose account" in desk.contents_row()
    desk.back()
    assert "Influence" in desk.contents_row()


def test_sections_that_were_open_are_open_again(kept, desks):
    def is_open(desk):
        return desk.window.contents.tree.isExpanded(desk._contents_row("The Win-Win Policy"))

    first = desks()
    assert not is_open(first)
    first.window.contents.tree.expand(first._contents_row("The Win-Win Policy"))
    first.close()
    second = desks()
    assert is_open(second)
    second.window.contents.tree.collapse(second._contents_row("The Win-Win Policy"))
    second.close()
    assert not is_open(desks())
