from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.view.results_pane import ResultsPane
from tests.view.pages import heard, some_results, words


def test_nothing_found_says_so_and_offers_a_better_spelling(shown, qtbot):
    pane = shown(ResultsPane(), 300, 500)
    followed = heard(pane.suggestion_activated)
    pane.show_results(some_results("kind:figure bots", 0, suggestion="boats", explanation="Looked for bots."))
    assert "Nothing found for \u201ckind:figure bots\u201d" in words(pane)
    assert "Looked for bots." in words(pane)
    offer = next(button for button in pane.findChildren(QPushButton) if button.isVisible())
    assert "boats" in offer.text()
    pane.open_current()
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert followed == [("boats",), ("boats",)]


def test_the_first_hit_is_chosen_and_steps_stop_at_the_ends(shown):
    pane = shown(ResultsPane(), 300, 500)
    opened = heard(pane.hit_activated)
    pane.show_results(some_results())
    for step in (0, 1, 1, 5, -9):
        if step:
            pane.step(step)
        pane.open_current()
    assert [hit.title[-1] for (hit,) in opened] == list("01220")


def strike(pane, kind):
    """Send one event of the mouse, as Qt does, to the first row."""
    view = pane.list
    spot = view.visualRect(view.model().index(view.model().next_hit(-1, 1))).center()
    where = view.viewport().mapToGlobal(spot)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        view.viewport(), QMouseEvent(kind, spot.toPointF(), where.toPointF(), left, left, none)
    )


def test_half_a_double_click_that_was_begun_elsewhere_opens_nothing(shown):
    pane = shown(ResultsPane(), 300, 500)
    opened = heard(pane.hit_activated)
    pane.show_results(some_results())
    strike(pane, QEvent.Type.MouseButtonDblClick)
    strike(pane, QEvent.Type.MouseButtonRelease)
    assert not opened
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        strike(pane, kind)
    assert len(opened) == 1


def test_that_hits_may_lack_some_of_the_words_is_told(shown):
    pane = shown(ResultsPane(), 300, 500)
    pane.show_results(some_results("all of these", mixed=True, explanation="Few have all."))
    assert "Few have all." in words(pane)
    pane.show_results(some_results("all of these", explanation="All have all."))
    assert "All have all." not in words(pane)


def test_an_index_in_the_making_is_told(shown):
    pane = shown(ResultsPane(), 300, 500)
    pane.show_results(some_results(partial=(34, 120), ignored=("the",)))
    assert "34 of 120 dossiers" in words(pane)
    assert "the" in words(pane)


def test_many_results_are_painted_within_a_frame_or_two(shown, qtbot):
    pane = shown(ResultsPane(), 300, 800)
    pane.show_results(some_results(count=200))
    tall = pane.list.viewport().grab().toImage()
    assert tall.height() > 600
    assert pane.list.verticalScrollBar().maximum() > 1000


def test_a_long_suggestion_is_named_as_far_as_there_is_room(shown):
    pane = shown(ResultsPane(), 300, 500)
    pane.show_results(some_results("bots", 0, suggestion="boats and " * 12))
    offer = next(button for button in pane.findChildren(QPushButton) if button.isVisible())
    assert offer.sizeHint().width() < pane.width()
    assert offer.toolTip().count("boats") == 12


def test_what_found_nothing_is_told_once(shown):
    pane = shown(ResultsPane(), 300, 500)
    pane.show_results(some_results("bots kind:figure", 0, explanation="No records with \u201cbots\u201d."))
    assert words(pane).count("No records with") == 1
