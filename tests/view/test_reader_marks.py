import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from desktop.model.mark import Anchor, MarkKind
from desktop.model.marking import ShownMark
from desktop.model.prose import Span
from desktop.render.mark_look import mark_look
from desktop.render.palette import LIGHT
from desktop.view.mark_paint import Band, with_lanes
from desktop.view.reader_marks import ReaderMarks
from desktop.view.reader_pane import ReaderPane
from desktop.view.scroll_strip import ScrollStrip
from tests.view.pages import a_mark, a_page, heard, place, text_of


def a_highlight(number, start, end, **changes):
    quote = text_of(number)[start:end]
    anchor = Anchor(quote, "", "", Span(start, end), "1")
    mark = a_mark(number, kind=MarkKind.HIGHLIGHT, anchor=anchor, colour="green", **changes)
    return ShownMark(mark, mark.place._replace(at=start), anchor.span)


@pytest.fixture
def reader(shown):
    pane = shown(ReaderPane(), 700, 600)
    pane.show_page(a_page())
    pane.text.setFocus()
    return pane


@pytest.fixture
def marks(reader):
    return ReaderMarks(reader)


def select(reader, passage, start, end):
    page_map, cursor = reader.page_map, reader.text.textCursor()
    cursor.setPosition(page_map.position(passage, start))
    cursor.setPosition(page_map.position(passage, end), cursor.MoveMode.KeepAnchor)
    reader.text.setTextCursor(cursor)


def test_a_selection_is_told_in_code_points_of_its_passage(reader, marks):
    told = heard(marks.mark_requested)
    at = text_of(1).index("of more")  # after a sign that takes two units
    select(reader, "p1", at, at + 8)
    marks.underline()
    ((wish,),) = told
    (words,) = wish.words
    assert (wish.kind, words.place.id, words.span) == (MarkKind.UNDERLINE, "p1", Span(at, at + 8))


def test_a_selection_over_two_passages_makes_words_of_each_without_the_heading(reader, marks):
    told = heard(marks.mark_requested)
    page_map, cursor = reader.page_map, reader.text.textCursor()
    cursor.setPosition(page_map.position("p1", 400))
    cursor.setPosition(page_map.position("p2", 9), cursor.MoveMode.KeepAnchor)
    reader.text.setTextCursor(cursor)
    marks.highlight()
    ((wish,),) = told
    assert [(one.place.id, one.span) for one in wish.words] == [
        ("p1", Span(400, len(text_of(1)))),
        ("p2", Span(0, 9)),
    ]


def test_marks_that_overlap_stand_in_lanes_of_their_own():
    one, other, third = (Band(start, end, 0, None, None, None) for start, end in ((0, 9), (5, 12), (9, 20)))
    assert [(band.start, band.lane) for band in with_lanes([third, other, one])] == [(0, 0), (9, 0), (5, 1)]


def test_the_words_of_a_mark_are_tinted_and_go_back_when_it_goes(reader, marks):
    def colours():
        picture = reader.text.viewport().grab().toImage()
        across, down = range(30, picture.width(), 2), range(0, picture.height(), 2)
        return {picture.pixelColor(x, y).name() for x in across for y in down}

    before = colours()
    marks.show_marks((a_highlight(0, 10, 60),))
    assert mark_look("green", LIGHT).ground in colours() - before
    marks.show_marks(())
    assert colours() == before


def test_a_click_on_marked_words_opens_their_note(reader, marks, qtbot):
    shown = a_highlight(0, 30, 60, note="Hm.")
    marks.show_marks((shown,))
    cursor = reader.text.textCursor()
    cursor.setPosition(reader.page_map.position("p0", 40))
    spot = reader.text.cursorRect(cursor).center()
    qtbot.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(1, 0))
    assert marks.card.isVisible()
    assert marks.card.note.toPlainText() == "Hm."
    assert marks.card.note.hasFocus()


def test_what_was_written_is_kept_by_ctrl_enter_and_left_by_esc(reader, marks, qtbot):
    told = heard(marks.edit_requested)
    shown = a_highlight(0, 30, 60)
    marks.show_marks((shown,))
    for keys in ("Esc", "Ctrl+Return"):
        marks.open_note(shown.mark)
        marks.card.note.setPlainText("Better.")
        marks.card.tags.setText("boats, peace, boats")
        QTest.keySequence(marks.card.note, keys)
        assert reader.text.hasFocus()
    ((edit,),) = told
    (step,) = edit.marks
    assert (step.after.mark.note, step.after.mark.tags) == ("Better.", ("boats", "peace"))


def test_buttons_come_beside_a_selection_made_with_the_mouse_and_mark_it(reader, marks, qtbot):
    told = heard(marks.mark_requested)
    select(reader, "p0", 10, 40)
    reader.text.selected_with_mouse.emit()
    assert marks.bar.isVisible()
    assert reader.text.hasFocus()
    QTest.mouseClick(marks.bar.swatches.swatches[3], Qt.MouseButton.LeftButton)
    assert [(wish.kind, wish.colour) for (wish,) in told] == [(MarkKind.HIGHLIGHT, "rose")]
    assert not marks.bar.isVisible()


def test_the_caret_begins_at_the_passage_in_view_and_goes_with_esc(reader, marks, qtbot):
    reader.go_to(reader.position()._replace(place=place("p4"), pixels=0))
    marks.toggle_caret()
    assert reader.page_map.place_at(reader.text.textCursor().position()).id == "p4"
    qtbot.keyClick(reader.text, Qt.Key.Key_Down)
    assert marks.caret.is_on
    qtbot.keyClick(reader.text, Qt.Key.Key_Escape)
    assert not marks.caret.is_on


def test_a_page_further_the_caret_is_still_in_sight(reader, marks, qtbot):
    marks.toggle_caret()
    before = reader.text.verticalScrollBar().value()
    qtbot.keyClick(reader.text, Qt.Key.Key_PageDown)
    assert reader.text.verticalScrollBar().value() > before
    assert reader.text.viewport().rect().contains(reader.text.cursorRect().center())


def test_esc_without_caret_or_selection_is_left_to_the_window(marks):
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not marks.caret.take(escape)


def test_a_strip_beside_the_text_shows_where_marks_are_and_goes_there(reader, marks, qtbot):
    assert reader.text.findChild(ScrollStrip) is None
    marks.show_marks((a_highlight(11, 30, 60),))
    strip = reader.text.findChild(ScrollStrip)
    assert strip.isVisible()
    ((part, _),) = marks.bands.fractions()
    assert 0.5 < part < 1
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(3, round(part * strip.height())))
    line = reader.page_map.line_top(marks.bands.bands[0].start) - reader.text.verticalScrollBar().value()
    assert 0 <= line <= reader.text.viewport().height()
    marks.show_marks(())
    assert not strip.isVisible()
