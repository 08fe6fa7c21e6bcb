"""What is heard on the way through the program, and where the keyboard stays."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.model.mark import MarkKind
from desktop.view.cards.series_card import SeriesCardView
from desktop.view.parts.card import Card
from desktop.view.parts.disclosure import Disclosure

SAID = QAccessible.Text


def heard(widget):
    return QAccessible.queryAccessibleInterface(widget)


def test_the_keyboard_stays_with_the_contents_though_it_was_at_the_cards_before(desk):
    tree = desk.window.contents.tree
    desk.window.related.setFocus()
    tree.setFocus()
    desk.press("Home", "Down", "Down", "Return")
    assert QApplication.focusWidget() is tree


def test_a_row_of_the_contents_tells_its_level_and_its_place(desk):
    desk.open_contents("Mekong")
    tree, model = desk.window.contents.tree, desk.window.contents.model
    tree.setFocus()
    row = tree.currentIndex()
    level, above = 1, row.parent()
    while above.isValid():
        level, above = level + 1, above.parent()
    told = heard(tree).focusChild().text(SAID.Description)
    assert level > 1
    assert told == f"Level {level}, {row.row() + 1} of {model.rowCount(row.parent())}"


def test_marks_are_heard_as_they_are_made(desk, announced):
    desk.press("Ctrl+D")
    (title,) = desk.bookmarks()
    assert announced == [f"Bookmark: {title}"]
    announced.clear()
    desk.window.reader.text.setFocus()
    desk.press("F7", *["Shift+Right"] * 8, "H")
    made = [each for each in desk.program.marks.marks if each.kind is MarkKind.HIGHLIGHT]
    assert announced == [f"Highlight, yellow: {made[0].anchor.exact}"]


def test_a_hit_gone_to_is_heard_with_the_sentence_it_stands_in(desk, announced):
    desk.type_query("peacekeepers").open_hit()
    announced.clear()
    desk.press("F3")
    start, end = desk.window.reader.hits.walk.ranges[desk.current_hit()]
    (told,) = (each for each in announced if each.startswith("Hit "))
    place, words = told.split(": ", 1)
    assert place == f"Hit {desk.window.reader.hits.walk.words}"
    assert desk.marked_words()[desk.current_hit()] in words
    assert words.strip("…") in desk.text()
    assert len(words) > end - start


def test_a_list_to_choose_from_tells_what_for(desk):
    desk.press("Ctrl+Shift+E")
    desk.until(lambda: isinstance(QApplication.focusWidget(), QComboBox))
    assert heard(QApplication.focusWidget()).text(SAID.Description) == "Style of citation"
    desk.press("Esc")


def test_a_setting_to_choose_tells_its_title_and_its_sentence(desk):
    desk.press("Ctrl+,")
    (theme,) = [each for each in QApplication.allWidgets() if each.accessibleName() == "Theme"]
    assert isinstance(theme, QComboBox)
    assert heard(theme).text(SAID.Description).startswith("Theme. The colours of the window")
    theme.window().close()


def test_the_card_of_a_series_tells_its_title_once(desks, kept):
    desk = desks("--place", "sastra://cambodia-peace-diplomacy/passage/personnel-by-2023")
    title = "Peacekeepers sent on UN missions, running total"
    cards = [each.accessibleName() for each in desk.window.related.findChildren(SeriesCardView)]
    assert [name.count(title) for name in cards if title in name] == [1]


def test_a_card_that_leads_somewhere_can_be_pressed_by_who_cannot_click_it(desks, kept):
    desk = desks("--place", "sastra://cambodia-peace-diplomacy/passage/new-voice")
    cards = [each for each in desk.window.related.findChildren(Card) if each.is_pressable]
    card = next(each for each in cards if each.accessibleName().startswith("2.11"))
    desk.let_go()
    told, before = heard(card), desk.place()
    assert told.role() == QAccessible.Role.Link
    action = QAccessibleActionInterface.pressAction()
    assert action in told.actionInterface().actionNames()
    told.actionInterface().doAction(action)
    desk.until(lambda: desk.place() != before)


def test_the_caret_is_where_eyes_are_when_a_screen_reader_comes_to_the_text(desk, announced):
    text = desk.window.reader.text
    desk.open_contents("Mekong")
    desk.window.search_field.setFocus()
    cursor = text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    text.setTextCursor(cursor)
    desk.open_contents("Transitional")
    text.setFocus()
    desk.until(lambda: text.viewport().rect().intersects(text.cursorRect()))
    caret = heard(text).textInterface().cursorPosition()
    assert desk.window.reader.page_map.place_at(caret).link == desk.place()


def test_the_same_count_of_results_is_told_once_for_a_query(desk, announced):
    desk.type_query("mekong")
    told = [words for words in announced if words.endswith("results")]
    assert len(told) == len(set(told)) or told[-1] != told[-2]
    announced.clear()
    desk.press("Down", "Return")
    assert announced[-1].startswith("Opened: ")


def test_quick_open_says_what_enter_would_do(desk, announced):
    desk.press("Ctrl+K")
    QTest.keyClicks(QApplication.focusWidget(), "theme dark")
    desk.until(lambda: announced[-1:] == ["Theme: Dark, View"])
    desk.press("Esc")


def test_what_opens_and_closes_is_a_button_that_says_so_and_no_box_to_check(desks, kept):
    desk = desks("--place", "sastra://cambodia-peace-diplomacy/passage/personnel-by-2023")
    line = next(each.title for each in desk.window.related.findChildren(Disclosure) if each.isVisible())
    told = heard(line)
    assert told.role() == QAccessible.Role.Button
    assert (told.state().expandable, told.state().collapsed, told.state().checkable) == (1, 1, 0)
    told.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    desk.until(line.isChecked)
    assert (told.state().expanded, told.state().collapsed) == (1, 0)
