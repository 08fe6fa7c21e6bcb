import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.model.edit import Kept
from desktop.model.mark import Anchor, MarkKind
from desktop.model.mark_list import MarkFilter
from desktop.model.mark_view import Heading, ListWish, MarkList, MarkScope, Rows, RowsWish, Segment
from desktop.model.marking import SettlingWay
from desktop.model.place import Place
from desktop.model.placing import Placing, Spot, Standing
from desktop.model.prose import Span
from desktop.view.marks_pane import MarksPane
from tests.view.pages import a_mark, heard, place, words

EVERY = MarkFilter()


def a_list(*marks, wish=None, placings=(), heading="Demining"):
    wish = wish or ListWish()
    kept = tuple(Kept(mark, "2026-11-24" if wish.scope is MarkScope.BIN else "") for mark in marks)
    first = (Rows(RowsWish(EVERY, wish.sort, wish.descending, 0), kept),)
    segments = (Segment(Heading("s", heading, len(kept)) if heading else None, EVERY, len(kept)),)
    return MarkList(wish, segments if kept else (), len(kept), first, (), tuple(placings))


@pytest.fixture
def pane(shown):
    pane = shown(MarksPane(), 300, 600)
    pane.show_list(a_list(a_mark(1), a_mark(2, note="Compare."), a_mark(3)))
    pane.inside.list.setFocus()
    choose(pane, 2)
    return pane


@pytest.fixture
def view(pane):
    return pane.inside.list


def choose(pane, row):
    pane.inside.list.setCurrentIndex(pane.model.index(row))


def steps(told):
    return [step for (edit,) in told for step in edit.marks]


def test_an_empty_list_says_how_to_begin(shown):
    pane = shown(MarksPane(), 300, 500)
    pane.show_list(MarkList(ListWish()))
    assert "Ctrl+D" in words(pane)


def test_the_list_is_asked_for_when_it_is_first_looked_at(shown):
    pane = MarksPane()
    asked = heard(pane.wish_changed)
    assert asked == []
    shown(pane, 300, 500)
    assert [wish.scope for (wish,) in asked] == [MarkScope.DOSSIER]


def test_a_mark_is_opened_and_deleted_by_key(pane, view, qtbot):
    opened, edits = heard(pane.open_requested), heard(pane.edit_requested)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [mark.id for (mark,) in opened] == ["m2"]
    assert [(step.before.mark.id, step.after.deleted) for step in steps(edits)] == [("m2", "now")]


def test_several_are_starred_at_once(pane, view, qtbot):
    edits = heard(pane.edit_requested)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_S)
    assert [(step.after.mark.id, step.after.mark.starred) for step in steps(edits)] == [
        ("m2", True),
        ("m3", True),
    ]


def test_after_a_deletion_the_next_mark_is_the_current_one(pane):
    pane.show_list(a_list(a_mark(1), a_mark(3)))
    assert pane.inside.list.currentIndex().data() == "Mark 3"


def test_a_list_made_anew_stays_at_the_mark(pane):
    pane.show_list(a_list(a_mark(5), a_mark(4), a_mark(1), a_mark(2)))
    assert pane.inside.list.currentIndex().data() == "Mark 2"


def test_left_and_right_close_and_open_what_is_under_a_heading(pane, view, qtbot):
    for key, rows, current in ((Qt.Key.Key_Left, 4, 0), (Qt.Key.Key_Left, 1, 0), (Qt.Key.Key_Right, 4, 0)):
        qtbot.keyClick(view, key)
        assert (pane.model.rowCount(), view.currentIndex().row()) == (rows, current)


def test_a_mark_is_renamed_in_place(pane, view, qtbot):
    edits = heard(pane.edit_requested)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, "Boats")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [step.after.mark.title for step in steps(edits)] == ["Boats"]


def test_note_and_tags_are_written_under_the_list(pane, view, qtbot):
    edits = heard(pane.edit_requested)
    qtbot.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    card = pane.inside.card
    assert card.note.hasFocus()
    card.note.setPlainText("Better.")
    card.tags.setText("boats")
    qtbot.mouseClick(card.done, Qt.MouseButton.LeftButton)
    assert [(step.after.mark.note, step.after.mark.tags) for step in steps(edits)] == [
        ("Better.", ("boats",))
    ]
    assert view.hasFocus()


def test_a_note_given_up_changes_nothing(pane, view, qtbot):
    edits = heard(pane.edit_requested)
    qtbot.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    pane.inside.card.note.setPlainText("Better.")
    qtbot.keyClick(pane.inside.card.note, Qt.Key.Key_Escape)
    assert edits == []
    assert not pane.inside.card.isVisible()


def test_a_tag_is_completed_from_those_in_use(pane, view, qtbot):
    asked = heard(pane.tags_requested)
    qtbot.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    tags = pane.inside.card.tags
    tags.setFocus()
    qtbot.keyClicks(tags, "sea, bo")
    assert asked[-1] == ("bo",)
    pane.offer_tags(("boats", "borders"))
    qtbot.keyClick(tags, Qt.Key.Key_Return)
    assert tags.tags() == ("sea", "boats")


def test_what_is_typed_filters_the_list_after_a_moment(pane, qtbot):
    asked = heard(pane.wish_changed)
    qtbot.keyClicks(pane.inside.bar.field, "tag:boats river")
    qtbot.wait_until(lambda: len(asked) == 1)
    assert asked[0][0].words == "tag:boats river"


def test_enter_in_the_bin_restores_and_delete_erases(pane, view, qtbot):
    pane.show_list(a_list(a_mark(1), wish=ListWish(MarkScope.BIN), heading=""))
    choose(pane, 0)
    edits = heard(pane.edit_requested)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [step.after and step.after.deleted for step in steps(edits)] == ["", None]


def a_moved(before, after):
    mark = a_mark(1, kind=MarkKind.HIGHLIGHT, anchor=Anchor(before, "", "", Span(0, len(before)), "1"))
    spot = Spot(place("p4"), Span(3, 3 + len(after)), after)
    return mark, Placing(mark.id, Standing.MOVED, spot, before)


def test_a_moved_mark_shows_what_was_there_and_what_is_there_now(pane, qtbot):
    mark, placing = a_moved("sent 9,205 persons", "sent 9,826 persons")
    pane.show_list(a_list(mark, placings=[placing]))
    choose(pane, 1)
    card = pane.inside.placing
    assert card.isVisible()
    assert "line-through" in card._words.text()
    assert all(number in card._words.text() for number in ("9,205", "9,826"))
    told = heard(pane.settling_requested)
    qtbot.mouseClick(card.accept, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.detach, Qt.MouseButton.LeftButton)
    assert [settling.way for (settling,) in told] == [SettlingWay.ACCEPT, SettlingWay.DETACH]


def test_an_orphan_offers_its_candidates_and_is_put_where_the_reader_says(pane, qtbot):
    mark, _ = a_moved("gone", "")
    spot = Spot(Place("peace", mark.place.kind, "p7"), Span(1, 9), "gone too")
    pane.show_list(a_list(mark, placings=[Placing(mark.id, Standing.ORPHAN, None, "gone", (spot,))]))
    choose(pane, 1)
    told = heard(pane.settling_requested)
    buttons = pane.inside.placing.findChildren(QPushButton)
    candidate = next(each for each in buttons if "gone too" in each.text())
    qtbot.mouseClick(candidate, Qt.MouseButton.LeftButton)
    ((settling,),) = told
    assert (settling.way, settling.words.place.id) == (SettlingWay.ATTACH, "p7")
    assert "gone" in words(pane)


def test_a_mark_that_stands_where_it_was_shows_no_such_card(pane):
    assert not pane.inside.placing.isVisible()
