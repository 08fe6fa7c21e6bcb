from PySide6.QtCore import Qt

from desktop.view.contents_pane import ContentsPane
from tests.view.pages import (
    a_tree,
    heard,
    place,
)


def test_the_tree_closes_only_what_it_opened_itself(shown):
    pane = shown(ContentsPane(), 300, 500)
    pane.show_tree(a_tree())
    first, second, third = (pane.model.index(row, 0) for row in range(3))
    pane.tree.expand(first)
    pane.follow_place(place("p5"))
    pane.follow_place(place("p9"))
    assert pane.tree.isExpanded(first)
    assert not pane.tree.isExpanded(second)
    assert pane.tree.isExpanded(third)


def test_a_row_of_the_tree_is_opened_by_key(shown, qtbot):
    pane = shown(ContentsPane(), 300, 500)
    opened = heard(pane.open_requested)
    pane.show_tree(a_tree())
    pane.follow_place(place("p2"))
    pane.tree.setFocus()
    qtbot.keyClick(pane.tree, Qt.Key.Key_Down)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert opened == [(place("p3"),)]


def test_a_place_that_the_tree_does_not_know_leaves_it_alone(shown):
    pane = shown(ContentsPane(), 300, 500)
    pane.show_tree(a_tree())
    pane.follow_place(place("p2"))
    pane.follow_place(place("x"))
    assert pane.tree.currentIndex() == pane.model.index_of(place("p2"))
