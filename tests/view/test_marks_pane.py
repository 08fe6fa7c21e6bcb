import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from desktop.view.marks_pane import MarksPane
from tests.view.pages import (
    a_mark,
    heard,
    place,
    words,
)


@pytest.fixture
def marks(shown):
    pane = shown(MarksPane(), 300, 500)
    pane.show_marks((a_mark(1), a_mark(2, note="Compare."), a_mark(3)))
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(1))
    return pane


def test_an_empty_list_says_how_to_begin(shown):
    pane = shown(MarksPane(), 300, 500)
    pane.show_marks(())
    assert "Ctrl+D" in words(pane)


def test_a_bookmark_is_opened_and_deleted_by_key(marks, qtbot):
    opened, edits = heard(marks.open_requested), heard(marks.edit_requested)
    qtbot.keyClick(marks.list, Qt.Key.Key_Return)
    qtbot.keyClick(marks.list, Qt.Key.Key_Delete)
    assert opened == [(place("p2"),)]
    assert [(step.before.mark.id, step.after.deleted) for (edit,) in edits for step in edit.marks] == [
        ("m2", "now")
    ]


def test_after_a_deletion_the_next_bookmark_is_the_current_one(marks):
    marks.show_marks((a_mark(1), a_mark(3)))
    assert marks.list.currentIndex().data() == "Mark 3"


def test_a_bookmark_is_renamed_in_place(marks, qtbot):
    asked = heard(marks.edit_requested)
    qtbot.keyClick(marks.list, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, "Boats")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [edit.marks[0].after.mark.title for (edit,) in asked] == ["Boats"]


def test_a_note_is_written_under_the_list(marks, qtbot):
    asked = heard(marks.edit_requested)
    qtbot.keyClick(marks.list, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    editor = marks.findChild(QPlainTextEdit)
    assert editor.hasFocus()
    editor.setPlainText("Better.")
    keep = next(button for button in marks.findChildren(QPushButton) if button.text() == "Done")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert [edit.marks[0].after.mark.note for (edit,) in asked] == ["Better."]
    assert marks.list.hasFocus()


def test_a_note_given_up_changes_nothing(marks, qtbot):
    asked = heard(marks.edit_requested)
    qtbot.keyClick(marks.list, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    editor = marks.findChild(QPlainTextEdit)
    editor.setPlainText("Better.")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert asked == []
    assert not editor.isVisible()
