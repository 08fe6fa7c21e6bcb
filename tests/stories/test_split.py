import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.feature_split import SplitFeature, path_words
from desktop.model.choices import RecordKind
from desktop.model.place import Place
from desktop.render.reading import TreeNode


@pytest.fixture
def second(desk):
    """The second text beside the first, which has the keyboard."""
    desk.open_contents("A voice for peace").scroll(20)
    desk.press("Ctrl+\\")
    return desk.window.findChild(SplitFeature)


def focus(desk, pane):
    pane.text.setFocus()
    return desk.settle()


def test_the_second_text_begins_where_the_first_is(desk, second):
    assert second.pane.isVisible()
    assert second.pane.passage_in_view() == desk.window.reader.passage_in_view()
    assert second.pane.text.toPlainText() == desk.text()


def test_what_is_opened_goes_into_the_text_with_the_keyboard(desk, second):
    here = desk.position()
    focus(desk, second.pane)
    desk.open_contents("The Win-Win Policy")
    assert desk.position() == here
    assert second.pane.position().place.id != here.place.id
    desk.back()
    assert desk.position() == here
    assert second.pane.position().place.id == here.place.id
    focus(desk, desk.window.reader)
    desk.open_contents("Influence beyond its size")
    assert desk.position() != here
    assert second.pane.position().place.id == here.place.id


def test_quick_open_goes_on_in_the_text_with_the_keyboard(desk, second):
    here = desk.position()
    focus(desk, second.pane)
    desk.press("Ctrl+Alt+G")
    QTest.keyClicks(QApplication.focusWidget(), "5.2")
    desk.settle().press("Return")
    assert desk.position() == here
    assert second.pane.position().place != here.place
    assert QApplication.focusWidget() is second.pane.text


def test_both_scroll_together_only_while_that_is_wished(desk, second):
    before = second.pane.position()
    desk.scroll(500)
    assert second.pane.position() == before
    desk.press("Ctrl+Shift+\\")
    desk.scroll(300)
    assert second.pane.position().place == desk.position().place
    desk.press("Ctrl+Shift+\\")
    left = second.pane.position()
    desk.scroll(-600)
    assert second.pane.position() == left


def test_the_second_text_goes_again(desk, second):
    desk.press("Ctrl+\\")
    assert not second.pane.isVisible()
    assert desk.window.reader.isAncestorOf(desk.window.focusWidget())
    desk.open_contents("Influence beyond its size")
    assert "Influence" in desk.contents_row()


def test_after_a_restart_both_texts_are_there(kept, desks):
    first = desks()
    first.press("Ctrl+\\")
    split = first.window.findChild(SplitFeature)
    focus(first, split.pane)
    first.open_contents("The Win-Win Policy")
    there, here = split.pane.position(), first.position()
    first.close()
    again = desks()
    restored = again.window.findChild(SplitFeature)
    assert restored.pane.isVisible()
    assert restored.pane.position() == there
    assert again.position() == here


def test_a_theme_and_a_size_reach_both(desk, second):
    desk.press("Ctrl++")
    assert (
        second.pane.text.document().defaultFont().pixelSize()
        == desk.window.reader.text.document().defaultFont().pixelSize()
    )


def test_the_path_of_a_place_is_told_from_the_outside_in():
    section, passage = Place("d", RecordKind.SECTION, "power"), Place("d", RecordKind.PASSAGE, "coal")
    tree = (TreeNode(section, "3", "Power"), TreeNode(passage, "3.1", "Coal", 0))
    assert path_words(passage._replace(at=4), tree) == ("3  Power", "§3.1")


def test_beside_a_second_text_the_first_is_not_cut_after_a_page_was_open(desk):
    desk.press("Ctrl+Shift+S", "Ctrl+\\")
    desk.open_contents("The Win-Win Policy")
    second = desk.window.findChild(SplitFeature).pane
    right = [pane.mapToGlobal(pane.rect().topRight()).x() for pane in (desk.window.reader, second)]
    left = second.mapToGlobal(second.rect().topLeft()).x()
    assert right[0] < left < right[1]


def test_beside_a_second_text_the_lines_of_the_first_fit_it_after_a_page_was_open(desk):
    desk.window.resize(1_600, 900)
    desk.press("Ctrl+Shift+S", "Ctrl+\\")
    desk.open_contents("The Win-Win Policy")
    text = desk.window.reader.text
    assert text.document().size().width() <= text.viewport().width() + 1


def test_both_texts_are_walked_to_with_the_key_for_panes_and_named_apart(desk):
    desk.press("Ctrl+\\")
    desk.window.reader.text.setFocus()
    desk.press("F6")
    assert QApplication.focusWidget().accessibleName() == "Second text"
    desk.press("Shift+F6")
    assert QApplication.focusWidget().accessibleName() == "Text"
    desk.press("F6", "F6")
    assert desk.window.related.isAncestorOf(QApplication.focusWidget())
