from PySide6.QtCore import Qt

from desktop.render.reading import TreeNode
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


def test_in_a_large_tree_the_reader_is_followed_soon_and_keys_reach_the_last_row(shown, qtbot):
    pane = shown(ContentsPane(), 300, 500)
    rows = tuple(TreeNode(place(f"p{number}"), str(number), "Words") for number in range(25_000))
    pane.follow_place(place("p24000"))
    pane.show_tree(rows)
    assert pane.path_of(place("p24000")) == ()
    qtbot.wait_until(lambda: pane.current_place() == place("p24000"))
    assert pane.path_of(place("p24000")) == ("\N{SECTION SIGN}24000",)
    pane.tree.setFocus()
    qtbot.keyClick(pane.tree, Qt.Key.Key_Up)
    assert pane.current_place() == place("p23999")
    for _ in range(3):
        qtbot.keyClick(pane.tree, Qt.Key.Key_End)
    assert pane.current_place() == place("p24999")


def test_a_large_tree_is_filtered_whole(shown):
    pane = shown(ContentsPane(), 300, 500)
    pane.show_tree(tuple(TreeNode(place(f"p{number}"), str(number), "Words") for number in range(25_000)))
    pane.open_filter()
    pane._filter.setText("24999")
    assert [pane.model.index(row, 0).data() for row in range(pane.model.rowCount())] == ["24999  Words"]
