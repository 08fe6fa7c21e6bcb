"""Lines of Khmer are broken between words, and nothing that counts letters notices."""

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor

from desktop import icu
from desktop.model.prose import Span
from desktop.render.article import article_page
from desktop.view.article_browser import ArticleBrowser
from desktop.view.mark_words import selected_words
from desktop.view.page_map import PageMap
from desktop.view.parts.khmer_lines import BREAK, breaks, broken, broken_html, without_breaks
from desktop.view.parts.labels import label
from tests.builders import a_dossier, a_passage, a_prose, a_section

WORDS = ("ព្រះរាជាណាចក្រ", "កម្ពុជា", "ជា", "ប្រទេស", "មួយ", "នៅ", "អាស៊ី", "អាគ្នេយ៍")
KHMER = "".join(WORDS)
TEXT = f"😀 In Khmer: {KHMER}។\nThe second: {WORDS[1]}{WORDS[2]} and more."


@pytest.fixture
def browser(shown):
    return shown(ArticleBrowser())


@pytest.fixture
def page_map(browser):
    passages = (
        a_passage("first", prose=a_prose(TEXT, links=((WORDS[3], "entity:cambodia"),))),
        a_passage("second", order=1, title=KHMER, prose=a_prose("Plain words follow.")),
    )
    page = article_page(a_dossier(), (a_section(),), passages)
    browser.show_html(page.html, 17)
    return PageMap(page, browser.document())


def selected(browser, start, end):
    cursor = QTextCursor(browser.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def test_breaks_stand_between_words():
    assert broken(KHMER).split(BREAK) == list(WORDS)
    assert broken("Plain words.") == "Plain words."


def test_a_word_that_runs_through_a_link_is_not_cut_there():
    html = f'<p class="prose">{WORDS[0]}<a href="entity:x">{WORDS[1]}</a>{WORDS[2]}</p><p>{WORDS[3]}</p>'
    assert broken_html(html) == (
        f'<p class="prose">{WORDS[0]}<a href="entity:x">{BREAK}{WORDS[1]}</a>{BREAK}{WORDS[2]}</p>'
        f"<p>{WORDS[3]}</p>"
    )
    half, rest = WORDS[0][:5], WORDS[0][5:]
    assert broken_html(f"<p>{half}<b>{rest}</b></p>") == f"<p>{half}<b>{rest}</b></p>"


def test_a_short_name_is_one_piece_for_which_no_library_is_loaded(monkeypatch):
    asked = []
    monkeypatch.setattr(icu, "ends_in", lambda *given: asked.append(given))
    name = "ខ្មែរក្រហម"
    assert broken(f"The Khmer Rouge ({name}).") == f"The Khmer Rouge ({name})."
    assert not asked


def test_what_the_writer_has_set_apart_stays_as_it_is():
    assert broken(BREAK.join(WORDS)) == BREAK.join(WORDS)


def test_without_the_library_lines_are_broken_as_qt_does(monkeypatch):
    monkeypatch.setattr(icu, "_known", lambda *_asked: None)
    assert broken(KHMER[:-1]) == KHMER[:-1]


def test_lines_end_only_where_words_do(browser, page_map):
    browser.resize(260, 600)
    browser.document().size()
    block = browser.document().findBlock(page_map.position("first"))
    layout = block.layout()
    ends = {layout.lineAt(number).textStart() for number in range(1, layout.lineCount())}
    assert layout.lineCount() > 1
    for end in ends:
        assert browser.document().characterAt(block.position() + end - 1) in (BREAK, " ")


def test_every_place_is_found_and_comes_back(browser, page_map):
    for at in range(len(TEXT) + 1):
        position = page_map.position("first", at)
        assert page_map.place_at(position) == page_map.place(0, at)
    start = page_map.position("second")
    assert selected(browser, start, start + 5).selectedText() == "Plain"


@pytest.mark.parametrize("word", WORDS)
def test_a_span_of_a_word_is_marked_exactly(browser, page_map, word):
    at = TEXT.index(word)
    start, end = page_map.range("first", Span(at, at + len(word)))
    assert without_breaks(selected(browser, start, end).selectedText()).strip(BREAK) == word


def test_a_selection_becomes_the_words_that_are_told(browser, page_map):
    at = TEXT.index(WORDS[2])
    length = len(WORDS[2] + WORDS[3] + WORDS[4])
    cursor = selected(browser, *page_map.range("first", Span(at, at + length)))
    (words,) = selected_words(page_map, cursor)
    assert words.span == Span(at, at + length)


def test_what_is_copied_has_no_breaks(browser, page_map):
    browser.setTextCursor(selected(browser, page_map.position("first"), page_map.end(0)))
    browser.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == TEXT
    assert BREAK not in data.html()
    assert browser.selected_text().replace("\u2029", "\n") == TEXT


def test_a_label_is_broken_between_words_and_tells_its_text(shown):
    made = shown(label(KHMER))
    assert made.text() == KHMER
    assert made.accessibleName() == KHMER
    made.setText(WORDS[1])
    assert made.text() == WORDS[1]


def test_breaks_are_counted_in_letters():
    assert breaks(f"a {KHMER}")[0] == 2 + len(WORDS[0])


def test_the_first_letter_of_a_passage_is_drawn_with_its_signs(browser):
    page = article_page(a_dossier(), (a_section(),), (a_passage("first", prose=a_prose(KHMER)),))
    browser.show_html(page.html, 17)
    page_map = PageMap(page, browser.document())
    block = browser.document().findBlock(page_map.position("first"))
    assert block.begin().fragment().text().startswith(WORDS[0])
