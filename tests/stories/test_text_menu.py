"""The menu at a place of the text, and what the window is called."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from tests.stories.test_marking import at_words


def menu_at(desk, spot):
    viewport = desk.window.reader.text.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, viewport.mapToGlobal(spot))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu):
    words = (each.text().replace("&", "").partition("\t")[0] for each in menu.actions())
    return {name: each for name, each in zip(words, menu.actions(), strict=True) if name}


def test_the_menu_of_the_text_is_about_the_passage_under_the_pointer(desk):
    at_words(desk, "voice for peace")
    text = desk.window.reader.text
    spot = text.cursorRect().center()
    before = desk.place()
    menu = menu_at(desk, QPoint(spot.x(), spot.y() + 60))
    assert desk.place() != before
    offered = entries(menu)
    assert not offered["Copy"].isEnabled()
    offered["Copy link"].trigger()
    menu.close()
    desk.settle()
    assert QGuiApplication.clipboard().text() == desk.place()


def test_words_that_are_selected_are_copied_and_marked_from_the_menu(desk):
    at_words(desk, "people live").press("Ctrl+Shift+Right")
    menu = menu_at(desk, desk.window.reader.text.cursorRect().center())
    entries(menu)["Copy"].trigger()
    assert QGuiApplication.clipboard().text().strip() == "people"
    entries(menu)["Highlight"].trigger()
    menu.close()
    desk.settle()
    assert [mark.anchor.exact for mark in desk.program.marks.marks] == ["people"]


def test_the_window_is_called_as_what_is_open_in_it(desk, desks):
    assert desk.window.windowTitle() == "Cambodia's peace diplomacy"
    desk.press("F1")
    desk.until(lambda: desk.window.windowTitle() == "Help for Sastra")
    desk.close()
    assert desks().window.windowTitle() == "Help for Sastra"
