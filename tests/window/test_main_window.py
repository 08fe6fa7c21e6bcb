import json

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.model.choices import RecordKind
from desktop.model.hit import Hit, HitMarks, Results
from desktop.model.notice import Notice, NoticeAction, NoticeLevel
from desktop.model.prose import Span
from desktop.render.page import ReadingPosition
from desktop.window.actions import ActionId
from tests.builders import a_problem
from tests.view.pages import a_page, a_related, a_tree, place

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reading(window):
    """The window with a dossier open."""
    window.contents.show_tree(a_tree())
    window.reader.show_page(a_page())
    window.related.show_related(a_related())
    return window


def heard(signal):
    told = []
    signal.connect(lambda *payload: told.append(payload))
    return told


def found(query="demining", count=3):
    hits = tuple(Hit(place(f"p{n}"), RecordKind.PASSAGE, f"Title {n}") for n in range(count))
    return Results(query, hits, count, ((RecordKind.PASSAGE, count),))


def search(window, query="demining", results=None):
    window.search_field.setText(query)
    window.interior.show_results(results or found(query))


def focus_is_in(pane):
    focused = QApplication.focusWidget()
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def test_the_text_has_the_keyboard_from_the_start(reading):
    assert focus_is_in(reading.reader)


def test_f6_goes_round_the_panes_and_shift_f6_back(reading, qtbot):
    seen = []
    for _ in range(3):
        qtbot.keyClick(reading, Qt.Key.Key_F6)
        seen.append(
            [focus_is_in(pane) for pane in (reading.side_bar, reading.reader, reading.related)].index(True)
        )
    assert seen == [2, 0, 1]
    qtbot.keyClick(reading, Qt.Key.Key_F6, SHIFT)
    assert focus_is_in(reading.side_bar)


@pytest.mark.parametrize(("key", "modifier"), [("L", CONTROL), ("Slash", None)])
def test_keys_lead_to_the_search_field(reading, qtbot, key, modifier):
    modifiers = modifier or Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(reading.reader.text, getattr(Qt.Key, f"Key_{key}"), modifiers)
    assert reading.search_field.hasFocus()


def test_a_slash_is_a_letter_in_a_text_field(reading, qtbot):
    reading.search_field.setFocus()
    qtbot.keyClicks(reading.search_field, "a/b")
    assert reading.search_field.text() == "a/b"


def test_search_brings_the_side_bar_back(reading, qtbot):
    qtbot.keyClick(reading, Qt.Key.Key_F9)
    assert not reading.side_bar.isVisible()
    qtbot.keyClick(reading, Qt.Key.Key_L, CONTROL)
    assert reading.search_field.hasFocus()


def test_results_are_walked_and_opened_without_leaving_the_field(reading, qtbot):
    opened = heard(reading.interior.results.hit_activated)
    reading.search_field.setFocus()
    search(reading)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(reading.search_field, key)
    assert [hit.title for (hit,) in opened] == ["Title 1"]
    assert reading.search_field.hasFocus()
    assert reading.side_bar.shows_results()


def test_escape_puts_results_and_query_away(reading, qtbot):
    asked = heard(reading.search_field.query_changed)
    search(reading)
    reading.search_field.setFocus()
    qtbot.keyClick(reading.search_field, Qt.Key.Key_Escape)
    assert asked[-1] == ("",)
    assert not reading.side_bar.shows_results()


def test_escape_leaves_the_innermost_thing_first(reading, qtbot):
    search(reading)
    reading.interior.notices.show_notice(Notice(NoticeLevel.WARNING, "Something"))
    reading.reader.setFocus()
    qtbot.keyClick(reading.reader.text, Qt.Key.Key_Escape)
    assert not reading.interior.notices.isVisible()
    assert reading.side_bar.shows_results()
    qtbot.keyClick(reading.reader.text, Qt.Key.Key_Escape)
    assert not reading.side_bar.shows_results()


def test_an_answer_that_comes_after_the_field_was_emptied_is_not_shown(reading):
    search(reading)
    reading.search_field.clear()
    reading.interior.show_results(found())
    assert not reading.side_bar.shows_results()


def test_f3_is_there_only_when_there_are_hits(reading):
    action = reading.interior.actions[ActionId.NEXT_HIT]
    assert not action.isEnabled()
    reading.reader.mark_hits(HitMarks("first", (("p0", (Span(15, 20),)),)))
    assert action.isEnabled()
    reading.reader.mark_hits(HitMarks())
    assert not action.isEnabled()


def test_the_tree_follows_the_text_without_taking_the_keyboard(reading):
    reading.reader.go_to(ReadingPosition(place("p9")))
    assert reading.contents.tree.currentIndex() == reading.contents.model.index_of(place("p9"))
    assert focus_is_in(reading.reader)


def test_wishes_that_need_control_are_said(reading, qtbot):
    reading.interior.set_can_back(True)
    reading.interior.set_can_undo(True)
    wishes = {
        "back": heard(reading.interior.back_requested),
        "bookmark": heard(reading.interior.bookmark_requested),
        "undo": heard(reading.interior.undo_requested),
    }
    qtbot.keyClick(reading, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(reading, Qt.Key.Key_D, CONTROL)
    qtbot.keyClick(reading, Qt.Key.Key_Z, CONTROL)
    assert {name: len(said) for name, said in wishes.items()} == {"back": 1, "bookmark": 1, "undo": 1}


def test_what_cannot_be_done_is_not_offered(window):
    for action_id in (ActionId.BACK, ActionId.FORWARD, ActionId.UNDO, ActionId.BOOKMARK):
        assert not window.interior.actions[action_id].isEnabled()


def test_the_side_buttons_of_a_mouse_walk_the_history(reading):
    reading.interior.set_can_back(True)
    asked = heard(reading.interior.back_requested)
    spot = QPointF(20, 20)
    for target in (reading.reader.text.viewport(), reading.contents.tree.viewport(), reading):
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(
                kind, spot, target.mapToGlobal(spot), Qt.MouseButton.BackButton, Qt.MouseButton.BackButton,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(target, event)
    assert len(asked) == 3


def test_a_bookmark_shows_in_its_button(reading):
    reading.interior.set_bookmarked(True)
    assert reading.interior.actions[ActionId.BOOKMARK].isChecked()
    reading.interior.set_bookmarked(False)
    assert not reading.interior.actions[ActionId.BOOKMARK].isChecked()


def test_pressing_the_bookmark_button_waits_for_control_to_say_so(reading):
    reading.interior.actions[ActionId.BOOKMARK].trigger()
    assert not reading.interior.actions[ActionId.BOOKMARK].isChecked()


def test_a_figure_opened_in_the_text_brings_the_side_pane_back(reading):
    reading.panes.set_shown(reading.related, False)
    reading.related.show_related(a_related())
    assert not reading.related.isVisible()
    reading.related.show_related(a_related(focus="pk"))
    assert reading.related.isVisible()


def test_a_narrow_window_has_room_for_one_side_pane(reading, qtbot):
    reading.resize(900, 600)
    QApplication.processEvents()
    assert reading.side_bar.isVisible()
    assert not reading.related.isVisible()
    reading.related.show_related(a_related(focus="pk"))
    assert reading.related.isVisible()
    assert not reading.side_bar.isVisible()
    reading.resize(1280, 800)
    QApplication.processEvents()
    assert reading.side_bar.isVisible()
    assert reading.related.isVisible()


def test_zoom_changes_the_text_and_everything_else(reading, qtbot):
    title = reading.contents.tree.font().pointSizeF()
    page = reading.reader.text.document().size().height()
    qtbot.keyClick(reading, Qt.Key.Key_Plus, CONTROL)
    qtbot.keyClick(reading, Qt.Key.Key_Equal, CONTROL)
    assert reading.theme.zoom_percent == 125
    assert QApplication.font().pointSizeF() > title
    assert reading.reader.text.document().size().height() > page
    qtbot.keyClick(reading, Qt.Key.Key_0, CONTROL)
    assert reading.theme.zoom_percent == 100


def test_a_theme_is_chosen_in_the_menu(reading):
    before = reading.palette().window().color().lightness()
    reading.interior.actions[ActionId.THEME_DARK].trigger()
    assert reading.theme.choice == "dark"
    QApplication.processEvents()
    assert reading.palette().window().color().lightness() < before
    reading.interior.actions[ActionId.THEME_LIGHT].trigger()
    QApplication.processEvents()
    assert reading.palette().window().color().lightness() == before


def test_problems_have_a_tab_only_when_there_are_any(reading):
    side_bar, problems = reading.side_bar, reading.interior.problems
    assert not side_bar.is_page_offered(problems)
    assert not reading.interior.actions[ActionId.SHOW_PROBLEMS].isEnabled()
    reading.interior.show_problems((a_problem(),))
    assert side_bar.is_page_offered(problems)
    assert reading.interior.actions[ActionId.SHOW_PROBLEMS].isEnabled()
    reading.interior.notices.show_notice(
        Notice(NoticeLevel.WARNING, "One", action=NoticeAction.SHOW_PROBLEMS)
    )
    reading.interior.notices.action_requested.emit(NoticeAction.SHOW_PROBLEMS)
    assert side_bar.current_page() is problems
    reading.interior.show_problems(())
    assert side_bar.current_page() is reading.contents


def test_a_notice_can_undo(reading, qtbot):
    undone = heard(reading.interior.undo_requested)
    reading.interior.notices.show_notice(
        Notice(NoticeLevel.INFORMATION, "Deleted.", action=NoticeAction.UNDO)
    )
    button = reading.interior.notices.findChild(object, "action")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(undone) == 1
    assert not reading.interior.notices.isVisible()


def test_the_sheet_of_keys_is_open_beside_the_window(reading, qtbot):
    reading.interior.actions[ActionId.SHORTCUTS].trigger()
    sheets = [widget for widget in QApplication.topLevelWidgets() if widget.windowTitle() == "Keys"]
    assert len(sheets) == 1
    assert not sheets[0].isModal()
    qtbot.keyClick(sheets[0], Qt.Key.Key_Escape)
    assert not sheets[0].isVisible()


def test_what_is_kept_of_the_window_comes_back(reading):
    reading.panes.set_shown(reading.related, False)
    reading.panes.setSizes([260, 1020, 0])
    kept = json.loads(json.dumps(reading.state()))
    reading.panes.set_shown(reading.related, True)
    reading.restore(kept)
    assert not reading.related.isVisible()
    assert abs(reading.panes.sizes()[0] - 260) <= 2


@pytest.mark.parametrize("kept", [{}, {"geometry": 3, "panes": "x", "shown": [1]}, {"panes": [1]}])
def test_a_damaged_state_changes_nothing(reading, kept):
    before = reading.panes.sizes()
    reading.restore(kept)
    assert reading.panes.sizes() == before


def test_bookmarks_come_to_the_front_by_key(reading, qtbot):
    search(reading)
    qtbot.keyClick(reading, Qt.Key.Key_2, CONTROL)
    assert reading.side_bar.current_page() is reading.interior.marks
    assert not reading.side_bar.shows_results()
