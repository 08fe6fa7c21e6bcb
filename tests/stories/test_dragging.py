"""A passage leaves the window as text and HTML, from the contents and from the results."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import passage_drag


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


def test_a_section_stays_where_it_is(desk, dropped):
    desk.open_contents("The Win-Win Policy")
    tree = desk.window.contents.tree
    drag(
        tree, tree.currentIndex().parent() if tree.currentIndex().parent().isValid() else tree.currentIndex()
    )
    desk.settle()
    assert dropped == []
