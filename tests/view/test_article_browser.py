from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.view.article_browser import ArticleBrowser
from desktop.view.kept_documents import MOST_KEPT


def test_no_text_outlives_the_browser_on_whose_ground_its_lines_are_measured(qapp):
    browser = ArticleBrowser()
    browser.show_html("<p>First.</p>" * 2000, 17)
    first = browser.document()
    browser.show_html("<p>Second.</p>" * 2000, 17)
    second = browser.document()
    browser.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(first)
    assert not isValid(second)


def test_texts_of_long_ago_are_let_go_and_the_last_ones_come_back_as_they_were(qapp, qtbot):
    browser = ArticleBrowser()
    qtbot.addWidget(browser)
    browser.show_html("<p>First.</p>", 17)
    first = browser.document()
    for number in range(MOST_KEPT):
        browser.show_html(f"<p>{number}</p>", 17)
    last = browser.document()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(first)
    browser.show_html("<p>First.</p>", 17)
    browser.show_html(f"<p>{MOST_KEPT - 1}</p>", 17)
    assert browser.document() is last
