"""What a reader meets in a section of more words than one page holds."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

HEAD = """\
dossier: {id: long, title: A long dossier, language: en, version: "1", description: d, licence: CC0-1.0}
sections:
"""
PASSAGES = 200
RARE = (10, 120, 190)


def written():
    lines = [HEAD, "  - {id: only, title: The long one, passages: ["]
    for number in range(PASSAGES):
        rare = " zebra" if number in RARE else ""
        text = f"Opening {number}{rare} " + "and then some more words of it " * 9 + f"close {number}."
        lines.append(f"{{id: p{number}, title: Part {number}, stance: context, text: {text}}},")
    lines.append(
        "]}\n  - {id: last, title: Last, passages: [{id: q, title: End, text: Fine, stance: context}]}"
    )
    return "\n".join(lines)


@pytest.fixture
def desk(home, desks):
    folder = home / "data" / "dossiers" / "long"
    folder.mkdir(parents=True)
    (folder / "dossier.yaml").write_text(written(), "utf-8")
    return desks("long")


def link(number):
    return f"sastra://long/passage/p{number}"


def scroll_to_end(desk):
    bar = desk.window.reader.text.verticalScrollBar()
    for _ in range(1_000):
        before = desk.place(), bar.value()
        bar.setValue(bar.value() + bar.pageStep())
        desk.settle()
        if (desk.place(), bar.value()) == before:
            return
    raise AssertionError("the text has no end")


def test_it_opens_with_a_part_and_scrolling_brings_the_rest(desk):
    assert "Opening 0 " in desk.text()
    assert "Opening 199 " not in desk.text()
    seen = set()
    desk.window.reader.passage_in_view_changed.connect(lambda place: seen.add(place.id))
    scroll_to_end(desk)
    assert "close 199." in desk.text()
    assert "Fine" in desk.text()
    # One screen after another was read, none was passed over.
    numbers = sorted(int(each[1:]) for each in seen if each.startswith("p"))
    assert max(later - earlier for earlier, later in pairwise(numbers)) <= 12


def test_the_line_that_is_read_stays_when_the_page_turns(desk):
    text = desk.window.reader.text
    pages = {desk.window.reader.page.passages[0].passage}
    while len(pages) < 3:
        bar = text.verticalScrollBar()
        bar.setValue(bar.value() + 300)
        wanted = desk.window.reader.position()
        desk.settle()
        assert desk.window.reader.position() == wanted
        assert abs(desk.window.reader._place.position(1.0).pixels - wanted.pixels) <= 1
        pages.add(desk.window.reader.page.passages[0].passage)


def test_back_and_forward_return_to_the_exact_line(desk):
    desk.scroll(700)
    first = desk.position()
    desk.program.reading.follow_link("passage:p150")
    desk.settle().scroll(333)
    second = desk.position()
    desk.back()
    assert desk.position() == first
    desk.forward()
    assert desk.position() == second


def test_its_beginning_is_gone_to_from_its_middle(desk):
    desk.program.reading.follow_link("passage:p150")
    desk.settle()
    assert "The long one" not in desk.text()
    desk.open_contents("The long one")
    assert desk.place() == link(0)
    assert "The long one" in desk.text()


@pytest.mark.parametrize("keys", [("Home", "End"), ("F7", "Ctrl+Home", "Ctrl+End")])
def test_its_ends_are_gone_to_by_key_from_its_middle(desk, keys):
    *before, to_start, to_end = keys
    desk.program.reading.follow_link("passage:p100")
    desk.settle()
    reader = desk.window.reader
    reader.text.setFocus()
    desk.press(*before)
    desk.press(to_start).settle()
    assert "The long one" in desk.text()
    assert desk.place() == link(0)
    if before:
        assert reader.text.textCursor().position() == reader.page_map.position("p0")
    desk.press(to_end).settle()
    bar = reader.text.verticalScrollBar()
    assert "close 199." in desk.text()
    assert bar.value() > bar.maximum() - reader.text.viewport().height()


@pytest.mark.parametrize("key", ["Ctrl+Shift+Home", "Ctrl+Shift+End", "Ctrl+A"])
def test_a_selection_that_ends_with_the_page_is_told(desk, key):
    desk.program.reading.follow_link("passage:p100")
    desk.settle()
    desk.window.reader.text.setFocus()
    desk.press(key)
    assert desk.window.reader.text.textCursor().hasSelection()
    assert "as far as the text is loaded" in desk.notice()


def test_a_selection_of_all_that_there_is_needs_no_telling(desk):
    desk.open_contents("Last")
    desk.window.reader.text.setFocus()
    desk.press("Ctrl+Shift+End")
    assert desk.window.reader.text.textCursor().hasSelection()
    assert not desk.notice()


def test_find_goes_on_beyond_the_page_and_round(desk):
    desk.press("Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), "zebra")
    desk.settle().press("Return")
    assert desk.place() == link(10)
    found = []
    for _ in range(3):
        desk.press("F3")
        found.append((desk.place(), desk.window.reader.hits.walk.words))
        assert "zebra" in desk.marked_words()
    assert [place for place, _ in found] == [link(120), link(190), link(10)]
    assert [words for _, words in found] == ["2 of 3", "3 of 3", "1 of 3"]
    desk.press("Shift+F3")
    assert desk.place() == link(190)


def test_a_selection_stays_when_the_page_turns(desk):
    text, reader = desk.window.reader.text, desk.window.reader
    desk.program.reading.follow_link("passage:p30")
    desk.settle()
    cursor = QTextCursor(text.document())
    start = reader.page_map.position("p34")
    cursor.setPosition(start)
    cursor.setPosition(start + 10, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    first = reader.page.passages[0].passage
    while reader.page.passages[0].passage == first:
        desk.scroll(text.verticalScrollBar().pageStep())
    assert text.textCursor().selectedText() == "Opening 34"


def test_the_next_mark_is_found_beyond_the_page(desk):
    for number in (5, 170):
        desk.program.reading.follow_link(f"passage:p{number}")
        desk.settle()
        reader, text = desk.window.reader, desk.window.reader.text
        cursor = QTextCursor(text.document())
        start = reader.page_map.position(f"p{number}")
        cursor.setPosition(start)
        cursor.setPosition(start + 7, QTextCursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        text.setFocus()
        desk.press("H")
    for number in (170, 5, 170):
        desk.press("M")
        assert desk.place() == link(number)
        caret = desk.window.reader.text.textCursor().position()
        assert caret == desk.window.reader.page_map.position(f"p{number}")
