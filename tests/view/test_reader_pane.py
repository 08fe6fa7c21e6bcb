import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.model.choices import RecordKind
from desktop.model.hit import HitMarks
from desktop.model.prose import Span
from desktop.render.page import ReadingPosition
from desktop.view.fonts import measure_px
from desktop.view.reader_pane import ReaderPane
from desktop.view.reading_place import JUMP_ROOM_PX
from tests.view.pages import a_page, place, text_of


@pytest.fixture
def reader(shown):
    pane = shown(ReaderPane())
    pane.show_page(a_page())
    return pane


def heard(signal):
    told = []
    signal.connect(told.append)
    return told


def marks(query="demining"):
    found = []
    for number in range(12):
        text = text_of(number)
        spans = tuple(Span(at, at + 8) for at in range(len(text)) if text.startswith(query, at))
        found.append((f"p{number}", spans))
    return HitMarks(query, tuple(found))


def scroll_bar(reader):
    return reader.text.verticalScrollBar()


@pytest.mark.parametrize(
    ("record", "at", "pixels"), [("p3", 0, 0), ("p5", 130, 0), ("p8", 130, 7), ("p2", 300, -4)]
)
def test_a_position_is_taken_up_exactly(reader, record, at, pixels):
    reader.go_to(ReadingPosition(place(record, at), pixels))
    scrolled = scroll_bar(reader).value()
    told = reader.position()
    scroll_bar(reader).setValue(0)
    reader.go_to(told)
    assert scroll_bar(reader).value() == scrolled > 0


def test_what_scrolling_tells_leads_back_to_the_same_line(reader):
    told = heard(reader.position_changed)
    for value in (333, 1000, 1411):
        scroll_bar(reader).setValue(value)
        here = told[-1]
        scroll_bar(reader).setValue(0)
        reader.go_to(here)
        assert abs(scroll_bar(reader).value() - value) <= 1


def test_the_line_at_the_top_stays_while_the_window_changes_its_size(reader, qtbot):
    reader.go_to(ReadingPosition(place("p6", 200), 3))
    position = reader.position()
    for width in (420, 900, 500, 640):
        reader.resize(width, 480)
        QApplication.processEvents()
        assert reader.position() == position
    page_map = reader._map
    line = page_map.line_top(page_map.position("p6", 200))
    assert abs(line + 3 - scroll_bar(reader).value()) <= 1


def test_a_jump_into_a_passage_shows_some_lines_above_its_target(reader):
    reader.resize(420, 300)
    QApplication.processEvents()
    reader.go_to(ReadingPosition(place("p6", 200)))
    line = reader._map.line_top(reader._map.position("p6", 200))
    assert abs(line - JUMP_ROOM_PX - scroll_bar(reader).value()) <= 1
    assert reader.passage_in_view() == place("p6")


def test_a_jump_near_the_beginning_of_a_passage_shows_its_heading(reader):
    reader.resize(640, 900)
    QApplication.processEvents()
    reader.go_to(ReadingPosition(place("p6", 200)))
    page_map, scrolled = reader._map, scroll_bar(reader).value()
    assert page_map.line_top(page_map.position("p6", 200)) - scrolled > JUMP_ROOM_PX
    assert 0 < page_map.top(6) - scrolled < JUMP_ROOM_PX
    assert reader.passage_in_view() == place("p6")


def test_a_line_that_stands_at_the_very_top_is_not_taken_for_a_jump(reader):
    line = round(reader._map.line_top(reader._map.position("p6", 200)))
    scroll_bar(reader).setValue(line)
    told = reader.position()
    scroll_bar(reader).setValue(0)
    reader.go_to(told)
    assert abs(scroll_bar(reader).value() - line) <= 1


def test_going_somewhere_before_there_is_a_size_is_kept_for_later(shown):
    pane = ReaderPane()
    pane.show_page(a_page())
    pane.go_to(ReadingPosition(place("p9", 40), 2))
    shown(pane)
    line = pane._map.line_top(pane._map.position("p9", 40))
    assert abs(line + 2 - scroll_bar(pane).value()) <= 1


def test_a_change_of_size_keeps_the_line(reader):
    reader.go_to(ReadingPosition(place("p6", 200), 2))
    reader.set_zoom(150)
    assert reader.position().place == place("p6", 200)
    line = reader._map.line_top(reader._map.position("p6", 200))
    assert abs(line + 3 - scroll_bar(reader).value()) <= 1


def test_opening_a_passage_shows_its_heading_and_makes_it_the_one_in_view(reader):
    seen = heard(reader.passage_in_view_changed)
    reader.go_to(ReadingPosition(place("p7")))
    assert seen[-1] == place("p7")
    assert scroll_bar(reader).value() < reader._map.top(7)


def test_opening_a_section_goes_to_its_first_passage(reader):
    reader.go_to(ReadingPosition(place("s1", kind=RecordKind.SECTION)))
    assert reader.passage_in_view() == place("p4")


def test_the_passage_in_view_changes_only_when_another_comes_into_view(reader):
    seen = heard(reader.passage_in_view_changed)
    for value in range(0, scroll_bar(reader).maximum() + 1, 25):
        scroll_bar(reader).setValue(value)
    assert [one.id for one in seen] == [f"p{number}" for number in range(1, 12)]


def test_a_page_tells_its_first_passage(shown):
    pane = shown(ReaderPane())
    seen = heard(pane.passage_in_view_changed)
    pane.show_page(a_page())
    assert seen == [place("p0")]


def test_a_link_is_told_and_never_followed_by_the_text_itself(reader, qtbot):
    told = heard(reader.link_activated)
    before = reader.text.toPlainText()
    reader.text.setFocus()
    qtbot.keyClick(reader.text, Qt.Key.Key_Tab)
    qtbot.keyClick(reader.text, Qt.Key.Key_Return)
    assert told == ["figure:pk"]
    assert reader.text.toPlainText() == before


def test_tab_begins_with_the_first_link_in_sight(reader, qtbot):
    reader.go_to(ReadingPosition(place("p5")))
    scrolled = scroll_bar(reader).value()
    reader.text.setFocus()
    qtbot.keyClick(reader.text, Qt.Key.Key_Tab)
    assert reader._map.number_at(reader.text.textCursor().position()) == 5
    assert scroll_bar(reader).value() == scrolled


def test_nothing_is_fetched_for_the_text(reader):
    kind = QTextDocument.ResourceType.ImageResource.value
    assert reader.text.loadResource(kind, QUrl("https://example.org/a.png")) is None


def test_hits_are_marked_where_the_words_stand(reader):
    reader.mark_hits(marks())
    selections = reader.text.extraSelections()
    assert {one.cursor.selectedText() for one in selections} == {"demining"}
    assert len(selections) == 12 * 7


def test_walking_the_hits_counts_them_and_comes_round(reader):
    reader.mark_hits(marks()._replace(passages=marks().passages[:1]))
    count = reader.bar.hits.findChild(object, "count")
    shown_counts = []
    for _ in range(8):
        reader.next_hit()
        shown_counts.append(count.text())
    assert shown_counts[0] == "1 of 7"
    assert shown_counts[6:] == ["7 of 7", "1 of 7"]
    reader.previous_hit()
    assert count.text() == "7 of 7"


def test_the_next_hit_is_brought_into_sight(reader):
    last = marks()._replace(passages=marks().passages[11:])
    reader.mark_hits(last)
    reader.next_hit()
    start = reader._map.position("p11", text_of(11).index("demining"))
    line = reader._map.line_top(start) - scroll_bar(reader).value()
    assert 0 <= line <= reader.text.viewport().height() - 20
    assert reader.passage_in_view() == place("p11")


def test_no_marks_hide_the_count(reader):
    reader.mark_hits(marks())
    assert reader.bar.hits.isVisible()
    reader.mark_hits(HitMarks())
    assert not reader.bar.hits.isVisible()
    assert reader.text.extraSelections() == []


def test_lines_are_never_longer_than_is_good_to_read(shown):
    pane = shown(ReaderPane(), 1800, 600)
    pane.show_page(a_page())
    column = pane.text.document().textWidth() - 2 * pane.text.document().documentMargin()
    assert column <= measure_px(17) + 1
    margins = pane.text.viewportMargins()
    assert margins.left() == margins.right() > 100


def test_the_wheel_scrolls_beside_the_column_too(shown):
    pane = shown(ReaderPane(), 1400, 500)
    pane.show_page(a_page())
    spot = QPointF(10, 200)
    wheel = QWheelEvent(
        spot,
        pane.mapToGlobal(spot),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane, wheel)
    assert scroll_bar(pane).value() > 0


def test_space_turns_the_page(reader, qtbot):
    qtbot.keyClick(reader.text, Qt.Key.Key_Space)
    one_page = scroll_bar(reader).value()
    assert one_page > 200
    qtbot.keyClick(reader.text, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert scroll_bar(reader).value() == 0


def test_a_new_page_begins_at_its_beginning(reader):
    reader.go_to(ReadingPosition(place("p9")))
    reader.show_page(a_page(5))
    assert scroll_bar(reader).value() == 0
    assert reader.passage_in_view() == place("p0")


def test_an_empty_page_is_shown_without_a_place(shown):
    pane = shown(ReaderPane())
    pane.show_page(a_page(0))
    assert pane.passage_in_view() is None
    assert pane.position() is None


def kept_documents(reader):
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return reader.text.findChildren(QTextDocument)


def test_a_page_that_was_completed_is_not_kept_but_one_that_was_left_is(shown):
    pane = shown(ReaderPane())
    whole = a_page()
    part = whole._replace(html=whole.html[: whole.html.index("6 Its title")], passages=whole.passages[:6])
    pane.show_page(part)
    pane.show_page(whole)
    assert kept_documents(pane) == [pane.text.document()]
    assert pane.text.toPlainText().count("Its title") == 12
    pane.show_page(part)
    assert len(kept_documents(pane)) == 2
