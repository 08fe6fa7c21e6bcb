from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.view.results_pane import ResultsPane
from tests.view.pages import heard, some_results, words


def test_nothing_found_says_so_and_offers_a_better_spelling(shown, qtbot):
    pane = shown(ResultsPane(), 300, 500)
    followed = heard(pane.suggestion_activated)
    pane.show_results(some_results("bots", 0, suggestion="boats", explanation="Looked for \u201cbots\u201d."))
    assert "Nothing found for \u201cbots\u201d" in words(pane)
    assert "Looked for \u201cbots\u201d." in words(pane)
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
