"""A passage leaves the window as text and HTML, from the contents and from the results."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import passage_drag
from desktop.view.reader_pane import ReaderPane


@pytest.fixture
def dropped(monkeypatch):
    """What was dragged; a real drag would wait for the mouse of whoever runs the tests."""
    found = []
    monkeypatch.setattr(passage_drag, "drag_out", lambda _source, copied: found.append(copied))
    return found


def drag(view, index):
    view.scrollTo(index)
    start = view.visualRect(index).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        there = QPointF(start + QPoint(12 * step, 0))
        none, left, bare = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        around = QPointF(view.viewport().mapToGlobal(there))
        move = QMouseEvent(QEvent.Type.MouseMove, there, around, none, left, bare)
        QApplication.sendEvent(view.viewport(), move)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))


def test_a_passage_is_dragged_out_of_the_contents_with_its_citation(desk, dropped):
    desk.open_contents("A voice for peace")
    tree = desk.window.contents.tree
    drag(tree, tree.currentIndex())
    desk.until(lambda: bool(dropped))
    assert dropped[0].text.strip()
    assert "§0.2" in dropped[0].text
    assert "<p" in dropped[0].html
    assert "sastra://" in dropped[0].html


def test_a_passage_is_dragged_out_of_the_results(desk, dropped):
    desk.type_query("kind:passage demining")
    desk.until(lambda: bool(desk.hits()))
    hits = desk.interior.results.list
    drag(hits, hits.currentIndex())
    desk.until(lambda: bool(dropped))
    assert dropped[0].text.strip()


def hold_number(reader, number):
    """Move the mouse with its button down from the number of a passage, seventy pixels on."""
    text = reader.text
    found = text.document().find(f"{number}  ")
    found.setPosition(found.selectionStart())
    text.setTextCursor(found)
    text.ensureCursorVisible()
    start = text.cursorRect(found).center() + QPoint(4, 0)
    move(text.viewport(), start, Qt.MouseButton.NoButton)
    shape = text.viewport().cursor().shape()
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 8):
        move(text.viewport(), start + QPoint(10 * step, 0), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(70, 0))
    return shape


def move(ground, spot, buttons):
    around, none, bare = ground.mapToGlobal(spot), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(spot), QPointF(around), none, buttons, bare)
    QApplication.sendEvent(ground, event)


def test_a_passage_is_dragged_out_of_the_text_by_its_number(desk, dropped):
    assert hold_number(desk.window.reader, "0.2") == Qt.CursorShape.OpenHandCursor
    desk.until(lambda: bool(dropped))
    assert "§0.2" in dropped[0].text
    assert "sastra://" in dropped[0].html
    assert desk.window.reader.text.textCursor().hasSelection() is False


def test_a_passage_is_dragged_out_of_the_second_text(desk, dropped):
    desk.press("Ctrl+\\")
    second = next(pane for pane in desk.window.findChildren(ReaderPane) if pane is not desk.window.reader)
    desk.until(lambda: second.page is not None)
    hold_number(second, "0.3")
    desk.until(lambda: bool(dropped))
    assert "§0.3" in dropped[0].text


def test_words_of_the_text_are_selected_and_not_dragged(desk, dropped):
    text = desk.window.reader.text
    found = text.document().find("voice that takes")
    start = text.cursorRect(found).center()
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=start)
    move(text.viewport(), start + QPoint(90, 0), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(90, 0))
    desk.settle()
    assert text.textCursor().hasSelection()
    assert dropped == []


def test_a_section_stays_where_it_is(desk, dropped):
    desk.open_contents("The Win-Win Policy")
    tree = desk.window.contents.tree
    drag(
        tree, tree.currentIndex().parent() if tree.currentIndex().parent().isValid() else tree.currentIndex()
    )
    desk.settle()
    assert dropped == []
