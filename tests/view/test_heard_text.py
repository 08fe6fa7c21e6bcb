"""The text as a screen reader has it: a document with headings and links, no breaks in its Khmer."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.render.article import article_page
from desktop.view.article_browser import ArticleBrowser
from desktop.view.parts.khmer_lines import BREAK, without_breaks
from tests.builders import a_dossier, a_passage, a_prose, a_section

NAME, ROLE = QAccessible.Text.Name, QAccessible.Role
KHMER = "ព្រះរាជាណាចក្រកម្ពុជាជាប្រទេសមួយនៅអាស៊ី"
TEXT = f"😀 In Khmer: {KHMER}។ And on in English."


@pytest.fixture
def browser(shown, qtbot):
    made = shown(ArticleBrowser())
    passages = (
        a_passage("first", prose=a_prose(TEXT, links=(("English", "entity:english"),))),
        a_passage("second", order=1, prose=a_prose("Plain words follow.")),
    )
    made.show_html(article_page(a_dossier(), (a_section(title="Land"),), passages).html, 17)
    qtbot.waitUntil(lambda: heard(made).role() == ROLE.Document)
    return made


def heard(browser):
    return QAccessible.queryAccessibleInterface(browser)


def children(browser):
    found = heard(browser)
    return [found.child(number) for number in range(found.childCount())]


def test_it_is_a_document_whose_headings_and_links_can_be_walked(browser):
    assert heard(browser).text(NAME) == "Text"
    found = children(browser)
    links = [each.text(NAME) for each in found if each.role() == ROLE.Link]
    headings = [each for each in found if each.role() == ROLE.Heading]
    assert "English" in links
    assert any("Land" in each.text(NAME) for each in headings)
    levels = [each.attributesInterface().attributeValue(QAccessible.Attribute.Level) for each in headings]
    assert levels[0] == 1
    assert all(level > 1 for level in levels[1:])
    assert all(each.rect().isValid() for each in headings)
    assert all(each.parent() == heard(browser) for each in found)


def test_its_khmer_is_told_without_breaks_and_the_caret_fits(browser):
    raw = browser.document().toRawText()
    assert BREAK in raw
    text = heard(browser).textInterface()
    whole = text.text(0, text.characterCount())
    assert BREAK not in whole
    assert KHMER in whole
    cursor = QTextCursor(browser.document())
    for words in ("Khmer", "And on", "Plain"):
        # Qt counts what stands outside the first plane of letters twice.
        cursor.setPosition(len(raw[: raw.index(words)].encode("utf-16-le")) // 2)
        browser.setTextCursor(cursor)
        at = heard(browser).textInterface().cursorPosition()
        assert text.text(at, at + len(words)) == words
        text.setCursorPosition(at)
        assert browser.textCursor().position() == cursor.position()
        box = text.characterRect(at)
        assert text.offsetAtPoint(box.center()) == at


def test_what_is_selected_is_told_with_the_same_count_as_the_text(browser):
    browser.selectAll()
    text = heard(browser).textInterface()
    assert text.selectionCount() == 1
    assert without_breaks(text.text(0, text.characterCount())).count(KHMER) == 1
    cursor = browser.textCursor()
    cursor.clearSelection()
    browser.setTextCursor(cursor)
    assert heard(browser).textInterface().selectionCount() == 0


def test_another_page_is_walked_anew(browser):
    before = len(children(browser))
    browser.show_html("<h1>Only this</h1>", 17)
    assert [each.text(NAME) for each in children(browser)] == ["Only this"]
    assert before > 1


def test_what_was_heard_goes_with_the_text(shown, qtbot):
    pane = shown(QWidget())
    text = ArticleBrowser(pane)
    text.show()
    text.show_html("<h1>Short</h1>", 17)
    qtbot.waitUntil(lambda: heard(text).role() == ROLE.Document)
    numbers = [QAccessible.uniqueId(each) for each in (heard(text), *children(text))]
    text.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [QAccessible.accessibleInterface(number) for number in numbers] == [None, None]


def test_a_link_can_be_pressed_and_a_heading_cannot(browser, qtbot):
    followed = []
    browser.anchorClicked.connect(followed.append)
    found = children(browser)
    press = QAccessibleActionInterface.pressAction()
    (link,) = [each for each in found if each.text(NAME) == "English"]
    assert link.actionInterface().actionNames() == [press]
    link.actionInterface().doAction(press)
    qtbot.waitUntil(lambda: followed == [QUrl("entity:english")])
    assert all(each.actionInterface() is None for each in found if each.role() == ROLE.Heading)
