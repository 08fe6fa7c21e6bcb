"""How a reader walks from section to section, and to a number."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.model.choices import RecordKind

DOSSIER = "sastra://cambodia-peace-diplomacy"


def test_keys_lead_from_section_to_section_and_back_to_the_top(desk):
    desk.open_contents("Mekong")
    first = desk.place()
    desk.press("Alt+PgDown")
    second = desk.place()
    assert second != first
    desk.press("Alt+PgUp")
    assert desk.place() == first
    desk.press("Alt+Up")
    assert desk.scrolled() == 0
    desk.press("Alt+PgUp")
    assert desk.notice() == "This is the first section."


def test_the_end_of_the_text_leads_back_and_on(desk):
    bar = desk.window.reader.text.verticalScrollBar()
    desk.scroll(bar.maximum())
    words = [text for text, _ in desk.links()][-2:]
    assert words[0] == "Back to the top"
    desk.open_link(words[1])
    assert 0 < desk.scrolled() < bar.maximum()
    desk.open_link("Back to the top")
    assert desk.scrolled() == 0


def test_a_number_is_gone_to(desk):
    desk.press("Ctrl+Alt+G")
    QTest.keyClicks(QApplication.focusWidget(), "3.2")
    desk.settle().press("Return")
    node = next(each for each in desk.program.reading.tree if each.number == "3.2")
    assert desk.place().endswith(node.place.id) or desk.contents_row() == node.title


def test_keys_lead_from_passage_to_passage_and_each_heading_is_heard(desk, announced):
    read = [each for each in desk.program.reading.tree if each.place.kind is RecordKind.PASSAGE]
    at = next(
        at for at, each in enumerate(read[:-2]) if each.parent == read[at + 1].parent != read[at + 2].parent
    )
    desk.open_contents(read[at].title)
    desk.press("Alt+Shift+PgDown")
    assert desk.place() == read[at + 1].place.link
    assert announced.pop().startswith(f"{read[at + 1].number}, {read[at + 1].title}")
    desk.press("Alt+Shift+PgDown")
    section = desk.program.reading.tree[read[at + 2].parent]
    assert announced.pop().startswith(f"{section.number}, {section.title}. {read[at + 2].number}, ")
    text, cursor = desk.window.reader.text, desk.window.reader.text.textCursor()
    assert desk.window.reader.page_map.place_at(cursor.position()).id == read[at + 2].place.id
    assert text.viewport().rect().intersects(text.cursorRect())
    desk.press("Alt+Shift+PgUp", "Alt+Shift+PgUp")
    assert desk.place() == read[at].place.link
    desk.press("Alt+Up", "Alt+Shift+PgUp")
    assert desk.notice() == "This is the first passage."
