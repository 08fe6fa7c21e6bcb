"""Marking the text by keyboard alone, through the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from desktop.model.edit import changing
from desktop.model.mark import MarkKind
from desktop.view.marks_delegate import under


def at_words(desk, words):
    """Put the caret before words of the text, as F7 and the arrow keys would."""
    text = desk.window.reader.text
    text.setFocus()
    cursor = text.document().find(words)
    cursor.setPosition(cursor.selectionStart())
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    return desk.settle()


def kept(desk):
    return [(mark.kind, mark.colour, mark.anchor.exact) for mark in desk.program.marks.marks]


def shown(desk):
    return [band.mark.anchor.exact for band in desk.interior.reader_marks.bands.bands]


def select(desk, *keys):
    return at_words(desk, "people live").press(*keys)


def test_words_are_selected_and_highlighted_with_keys_alone(desk):
    desk.press("F7", *["Shift+Right"] * 8, "H")
    ((kind, colour, quote),) = kept(desk)
    assert (kind, colour, len(quote)) == (MarkKind.HIGHLIGHT, "yellow", 8)
    assert quote in desk.text()
    assert shown(desk) == [quote]


def test_shift_and_an_arrow_key_begin_a_selection_without_the_caret(desk):
    select(desk, "Ctrl+Shift+Right", "3")
    ((_, colour, quote),) = kept(desk)
    assert (colour, quote) == ("blue", "people")


def test_a_number_at_the_caret_gives_a_highlight_another_colour(desk):
    select(desk, "Ctrl+Shift+Right", "H")
    at_words(desk, "people live").press("5")
    assert [colour for _, colour, _ in kept(desk)] == ["violet"]


def test_each_change_is_undone_and_done_again(desk):
    select(desk, "Ctrl+Shift+Right", "U", "Ctrl+Z")
    assert desk.notice() == ""
    assert (kept(desk), shown(desk)) == ([], [])
    desk.press("Ctrl+Shift+Z")
    assert shown(desk) == ["people"]


def test_a_note_is_written_on_words_and_is_there_after_a_restart(desk, desks):
    select(desk, "Ctrl+Shift+Right", "N")
    note = QApplication.focusWidget()
    QTest.keyClicks(note, "Who says so? Hm, 1 or 2.")
    desk.press("Ctrl+Return")
    assert desk.window.reader.text.hasFocus()
    desk.close()
    (mark,) = desks().program.marks.marks
    assert (mark.note, mark.anchor.exact) == ("Who says so? Hm, 1 or 2.", "people")


def test_enter_on_marked_words_opens_their_note(desk):
    select(desk, "Ctrl+Shift+Right", "H")
    at_words(desk, "people live").press("Return")
    assert QApplication.focusWidget() is desk.interior.reader_marks.card.note
    desk.press("Esc")
    assert not desk.interior.reader_marks.card.isVisible()


def test_letters_mark_nothing_without_a_selection_and_say_how_to_select(desk):
    desk.window.reader.text.setFocus()
    desk.press("H")
    assert kept(desk) == []
    assert "Shift" in desk.notice()


def test_letters_in_a_field_are_letters(desk):
    select(desk, "Ctrl+Shift+Right")
    desk.window.search_field.setFocus()
    for letter in "hun":
        QTest.keyClick(desk.window.search_field, letter)
    desk.settle()
    assert desk.window.search_field.text() == "hun"
    assert kept(desk) == []


def test_a_section_of_the_contents_is_bookmarked_where_it_has_the_keyboard(desk):
    desk.open_contents("Mekong")
    desk.window.contents.setFocus()
    desk.press("Left", "Ctrl+D")
    (mark,) = desk.program.marks.marks
    assert (mark.place.kind.value, mark.kind) == ("section", MarkKind.BOOKMARK)


def offered(desk):
    """Ask the empty search field what it offers."""
    field = desk.window.search_field
    field.clear()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    desk.until(lambda: desk.interior.assist.is_shown)
    (rows,) = [each for each in desk.window.findChildren(QListWidget) if each.isVisible()]
    return [rows.item(row).text() for row in range(rows.count())]


def test_a_search_is_kept_offered_again_and_taken_back(desk):
    desk.type_query("demining").press("Ctrl+Shift+D")
    assert desk.notice() == "“demining” is kept among your marks."
    assert offered(desk) == ["demining  kept"]
    QTest.keyClick(desk.window.search_field, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.search_field.text() == "demining"
    assert desk.hits()
    desk.press("Ctrl+Shift+D")
    assert desk.notice() == "“Search: demining” was deleted."
    desk.press_notice_button()
    assert offered(desk) == ["demining  kept"]


def test_a_kept_search_that_has_a_name_says_what_it_looks_for(desk):
    edits = []
    desk.program.marks.edited.connect(edits.append)
    desk.type_query("kind:figure cost").press("Ctrl+Shift+D")
    search = edits[-1].marks[0].after.mark
    desk.program.marks.do(changing("Rename", [(search, search._replace(title="What it cost"))]))
    desk.settle()
    assert offered(desk) == ["What it cost  kind:figure cost"]
    assert under(search._replace(title="What it cost")).startswith("kind:figure cost · ")


def test_the_last_mark_of_the_list_is_deleted_and_brought_back_by_key(desk):
    desk.bookmark()
    desk.press("Ctrl+2")
    desk.interior.marks.inside.list.setFocus()
    before = desk.bookmarks()
    desk.press("Down", "Del")
    assert desk.bookmarks() == []
    desk.interior.marks.inside.bar.field.setFocus()
    desk.press("Ctrl+Z")
    assert desk.bookmarks() == before != []


def test_a_mark_is_walked_to_and_deleted_from_its_card(desk):
    select(desk, "Ctrl+Shift+Right", "H", "Esc", "Ctrl+Home")
    desk.press("M", "Return")
    card = desk.interior.reader_marks.card
    assert card.isVisible()
    QTest.mouseClick(card.delete, Qt.MouseButton.LeftButton)
    desk.settle()
    assert kept(desk) == []
    desk.press_notice_button()
    assert shown(desk) == ["people"]
