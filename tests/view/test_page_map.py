import pytest
from PySide6.QtGui import QTextCursor

from desktop.model.prose import Span
from desktop.view.article_browser import ArticleBrowser
from desktop.view.page_map import PageMap
from tests.view.pages import a_page, place, text_of


@pytest.fixture
def browser(shown):
    return shown(ArticleBrowser())


def mapped(browser, page):
    browser.show_html(page.html, 17)
    return PageMap(page, browser.document())


def words(browser, start, end):
    cursor = QTextCursor(browser.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n")


def test_every_passage_is_found_where_its_text_stands(browser):
    page_map = mapped(browser, a_page())
    for number in range(12):
        assert words(browser, page_map.starts[number], page_map.end(number)) == text_of(number)


def test_a_title_that_reads_like_the_text_is_not_taken_for_it(browser):
    page = a_page(1)
    heading = f"<p>{text_of(0).split(chr(10))[0]}</p><p>Its second paragraph, with demining again.</p>"
    twice = page._replace(html=heading + page.html)
    assert mapped(browser, twice).starts[0] > len(text_of(0))


def test_a_passage_that_the_page_does_not_hold_is_left_out(browser):
    page = a_page(3)
    without = page._replace(passages=(*page.passages, page.passages[0]._replace(passage="x", text="Nowhere")))
    page_map = mapped(browser, without)
    assert page_map.number_of("x") == -1
    assert page_map.position("x") == -1
    assert len(page_map.anchors) == 3


def test_a_span_after_a_wide_letter_is_found_exactly(browser):
    page_map = mapped(browser, a_page())
    text = text_of(4)
    at = text.index("and of more")
    start, end = page_map.range("p4", Span(at, at + 11))
    assert words(browser, start, end) == "and of more"


@pytest.mark.parametrize("at", [0, 5, 60, 75, 200])
def test_a_place_becomes_a_position_and_comes_back(browser, at):
    page_map = mapped(browser, a_page())
    assert page_map.place_at(page_map.position("p7", at)) == place("p7", at)


def test_the_lines_above_a_text_belong_to_it(browser):
    page_map = mapped(browser, a_page())
    assert page_map.place_at(page_map.starts[3] - 2) == place("p3")
    assert page_map.place_at(0) == place("p0")


def test_a_passage_begins_at_the_height_of_its_heading(browser):
    page_map = mapped(browser, a_page())
    tops = [page_map.top(number) for number in range(12)]
    assert tops == sorted(tops)
    assert page_map.number_at_height(tops[5] + 1) == 5
    assert page_map.number_at_height(tops[5] - 1) == 4
    assert page_map.number_at_height(-100) == 0


class CountingMap(PageMap):
    asked = 0

    def top(self, number):
        self.asked += 1
        return super().top(number)


def test_the_passage_at_a_height_is_found_without_setting_the_lines_of_all(browser):
    page = a_page(64)
    browser.show_html(page.html, 17)
    page_map = CountingMap(page, browser.document())
    assert page_map.number_at_height(0) == 0
    assert page_map.asked < 4
    assert [page_map.number_at_height(page_map.top(number)) for number in range(64)] == list(range(64))
