"""The window that shows what an import would do: every difference can be read."""

import pytest

from desktop.view.exchange_dialogs import ImportDialog, ImportShown
from desktop.view.lines_dialog import Line, LinesDialog
from tests.userdata.reader import a_highlight, a_mark


@pytest.fixture
def dialog(qtbot, window_parent):
    made = ImportDialog(window_parent)
    made.show()
    return made


@pytest.fixture
def window_parent(qtbot):
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def lines(dialog, *pairs, **others):
    dialog.show_preview(ImportShown("marks.json", (), 0, tuple(pairs), (), **others))
    return dialog.words()


def test_marks_that_read_alike_say_what_else_is_different(dialog):
    mine = a_highlight("one")
    (_, line) = lines(dialog, (mine, mine._replace(colour="rose", tags=("water",))))
    assert line.endswith("Other: colour, tags")


def test_what_was_changed_and_deleted_there_alone_stands_under_its_own_heading(dialog):
    mine, gone = a_mark("one"), a_mark("two")
    words = lines(dialog, theirs=((mine, mine._replace(note="there")),), binned=(gone,))
    assert [line for line in words if not line.startswith(" ")] == ["Changed there: 1", "Deleted there: 1"]
    assert not dialog.choice.isVisible()


def test_a_long_line_is_high_enough_for_all_of_its_words(window_parent):
    dialog = LinesDialog("Lines", window_parent)
    dialog.resize(420, 300)
    dialog.show()
    dialog.show_lines((Line("short", 1), Line("    Here: " + "many words " * 12 + "\n    File: last", 2)), "")
    short, long = (dialog.list.visualItemRect(dialog.list.item(row)).height() for row in (0, 1))
    assert long > 2 * short


def test_lines_that_are_too_many_to_show_are_told(window_parent):
    dialog = LinesDialog("Lines", window_parent)
    dialog.show_lines(tuple(Line(f"line {number}", number) for number in range(2_345)), "")
    assert dialog.list.item(dialog.list.count() - 1).text() == "… and 345 more lines"
