from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.app.arguments import parse_arguments
from desktop.model.edit import changing
from desktop.model.progress import Progress
from desktop.qtmodel.results_model import Heading
from desktop.qtmodel.roles import Role
from desktop.view.facet_bar import FacetBar
from desktop.view.find_bar import FindBar
from desktop.view.parts.choices import CheckBox
from desktop.view.scroll_strip import ScrollStrip

PLACE = "sastra://cambodia-peace-diplomacy/passage/women-share"


def marked(desk):
    return [selection.cursor.selectedText() for selection in desk.window.reader.text.extraSelections()]


def find(desk, words):
    desk.press("Ctrl+F")
    bar = desk.window.findChild(FindBar)
    desk.until(bar.isVisible)
    bar.field.clear()
    QTest.keyClicks(bar.field, words)
    desk.settle()
    return bar


def test_words_are_found_in_the_text_whatever_their_capitals(kept, desks):
    desk = desks("--place", PLACE)
    bar = find(desk, "asean")
    assert marked(desk)
    assert {found.lower() for found in marked(desk)} == {"asean"}
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    first = bar._count.text()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert " of " in bar._count.text()
    assert bar._count.text() != first
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar._count.text() == first


def test_whole_words_and_capitals_can_be_asked_for(kept, desks):
    desk = desks("--place", PLACE)
    bar = find(desk, "mine")
    loose = len(marked(desk))
    whole, case = bar.findChildren(CheckBox)
    whole.click()
    assert 0 < len(marked(desk)) < loose
    whole.click()
    bar.field.setText("MINE")
    case.click()
    assert marked(desk) == []
    assert bar._count.text() == "Not found"


def test_leaving_the_bar_takes_its_marks_away_and_gives_the_keyboard_back(kept, desks):
    desk = desks("--place", PLACE)
    bar = find(desk, "asean")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert marked(desk) == []
    assert desk.window.reader.text.hasFocus()


def test_hits_on_the_page_stand_on_a_strip_beside_the_text_and_go_with_the_query(desk):
    assert not desk.window.reader.text.findChildren(ScrollStrip)
    desk.type_query("peacekeepers")
    desk.open_hit()
    (strip,) = desk.window.reader.text.findChildren(ScrollStrip)
    desk.until(strip.isVisible)
    desk.type_query("zebra")
    desk.press("Escape")
    desk.until(lambda: not strip.isVisible())


def test_results_are_narrowed_down_by_a_chip_and_widened_again(desk):
    desk.type_query("peacekeepers")
    chips = desk.interior.results.findChild(FacetBar)
    desk.until(lambda: chips is not None and chips.isVisible())
    before = desk.interior.results.model.rowCount()
    chip = next(one for one in chips.findChildren(QPushButton) if one.isVisible())
    clause = chip.property("clause")
    chip.click()
    desk.settle()
    assert clause in desk.window.search_field.text()
    assert desk.interior.results.model.rowCount() < before
    desk.until(lambda: any(one.isChecked() and one.isVisible() for one in chips.findChildren(QPushButton)))
    next(one for one in chips.findChildren(QPushButton) if one.isChecked()).click()
    desk.settle()
    assert desk.window.search_field.text().strip() == "peacekeepers"


def test_chips_of_the_question_before_do_not_stand_over_nothing_found(desk):
    desk.type_query("demining")
    chips = desk.interior.results.findChild(FacetBar)
    desk.until(chips.isVisible)
    desk.type_query("qqqqqqqq")
    desk.until(lambda: not desk.hits())
    assert not chips.isVisible()


def test_what_asks_for_nothing_yet_keeps_what_was_found_last(desk):
    desk.type_query("tribunal ")
    found = desk.hits()
    field = desk.window.search_field
    for typed in ("kind:", "(", '"', "year:20"):
        field.setText(typed)
        desk.settle()
        assert desk.hits() == found
    field.clear()
    field.setText("year:20")
    desk.settle()
    assert not desk.hits()


def test_a_note_of_ones_own_is_found_with_the_rest(desk):
    desk.bookmark()
    (mark,) = desk.program.marks.marks
    desk.program.marks.do(changing("Note", [(mark, mark._replace(note="zebra crossing"))]))
    desk.settle()
    desk.until(lambda: [one.note for one in desk.program.marks.marks] == ["zebra crossing"])
    desk.type_query("zebra")
    model = desk.interior.results.model
    rows = [model.index(row).data(Role.VALUE) for row in range(model.rowCount())]
    assert [str(model.index(0).data())] == ["My bookmarks"]
    assert isinstance(rows[0], Heading)
    assert rows[1].mark is not None
    assert rows[1].mark.note == "zebra crossing"


def test_a_query_with_clauses_says_how_it_was_read(desk):
    desk.type_query("verdict:disputed unit:person")
    said = " ".join(label.text() for label in desk.interior.results.findChildren(QLabel) if label.isVisible())
    assert "disputed" in said.lower()


def test_a_search_is_a_link_that_is_copied_and_opened(desk):
    desk.type_query('kind:figure "cost of"')
    found = desk.hits()
    desk.press("Ctrl+Alt+C")
    desk.until(lambda: QApplication.clipboard().text().startswith("sastra:search?"))
    link = QApplication.clipboard().text()
    desk.type_query("peace")
    assert desk.hits() != found
    desk.window.search_field.selectAll()
    desk.window.search_field.paste()
    desk.settle()
    assert desk.window.search_field.text() == 'kind:figure "cost of"'
    assert desk.hits() == found
    assert parse_arguments([link]).search == 'kind:figure "cost of"'


def test_what_was_searched_for_and_opened_is_offered_again_in_an_empty_field(desk):
    field, assist = desk.window.search_field, desk.interior.assist
    for query in ("peacekeepers", "kind:figure cost", "zebra"):
        desk.type_query(query)
        if desk.hits():
            desk.open_hit()
    field.clear()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    desk.until(lambda: assist.is_shown)
    assert not desk.hits()
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.settle()
    assert field.text() == "kind:figure cost"
    assert desk.hits()
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Down)
    desk.until(lambda: assist.is_shown)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "peacekeepers"


def test_values_of_a_field_are_offered_and_taken_over_by_key(desk):
    desk.type_query("verdict:dis")
    desk.until(lambda: desk.interior.assist.is_shown)
    field = desk.window.search_field
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text().strip() == "verdict:disputed"
    assert field.hasFocus()
    assert not desk.interior.assist.is_shown


def drawn(desk):
    """Draw the search field as it is when the keyboard is elsewhere, so that no caret blinks in it."""
    desk.window.reader.text.setFocus()
    desk.settle()
    return desk.window.search_field.grab().toImage()


def test_colours_of_a_clause_go_with_it_and_come_with_a_chip(desk):
    desk.type_query("peacekeepers")
    plain = drawn(desk)
    desk.type_query("kind:figure ")
    desk.type_query("peacekeepers")
    assert drawn(desk) == plain
    desk.type_query("kind:figure peacekeepers")
    coloured = drawn(desk)
    desk.type_query("peace")
    desk.window.search_field.show_query("kind:figure peacekeepers")
    assert drawn(desk) == coloured


def test_the_offer_is_left_by_escape_and_the_query_stays(desk):
    desk.type_query("kind:f")
    desk.until(lambda: desk.interior.assist.is_shown)
    QTest.keyClick(desk.window.search_field, Qt.Key.Key_Escape)
    assert not desk.interior.assist.is_shown
    assert desk.window.search_field.text() == "kind:f"


def test_plain_words_are_left_to_the_results(desk):
    desk.type_query("demin")
    assert not desk.interior.assist.is_shown


def test_the_rows_below_those_in_sight_follow_and_change_nothing_above_them(desk):
    shown = []
    desk.program.search.results_changed.connect(lambda _: shown.append(desk.hits()))
    desk.type_query("cambodia")
    assert 0 < len(shown[-1]) < len(desk.hits())
    assert desk.hits()[: len(shown[-1])] == shown[-1]
    assert all(hit.snippet or hit.title for hit in desk.hits())
    results = desk.interior.results
    chosen = results.list.currentIndex().data()
    results.step(500)
    assert results.list.currentIndex().row() == results.model.rowCount() - 1
    results.step(-500)
    assert results.list.currentIndex().data() == chosen


def told(desk):
    return "\n".join(label.text() for label in desk.interior.results.findChildren(QLabel))


def test_dossiers_still_to_come_are_told_with_the_results(desk):
    desk.program.library.progress_changed.emit(Progress(2, 9, "A dossier"))
    desk.type_query("tribunal")
    desk.until(lambda: "of 9 dossiers searched" in told(desk))
    desk.program.library.progress_changed.emit(None)
    desk.type_query("tribunal ")
    desk.until(lambda: "dossiers searched" not in told(desk))
