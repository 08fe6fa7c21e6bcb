"""The same stories without a mouse, and for those who hear the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def test_the_whole_story_by_keyboard_alone(desk, desks):
    desk.press("Ctrl+F")
    desk.type_query("demining")
    desk.press("Down", "Down", "Return")
    assert desk.place()
    desk.press("F3", "Ctrl+D")
    (title,) = desk.bookmarks()
    desk.press("Esc", "F6", "Alt+Left", "Alt+Right")
    desk.close()
    again = desks()
    # The list comes a moment after its pane: what is pressed before it is there chooses nothing.
    again.press("Ctrl+2").press("Down", "Return")
    assert again.bookmarks() == [title]
    assert again.contents_row().split() == title.split()


def test_tab_walks_the_window_and_comes_round_with_f6_past_the_links_of_the_text(desk):
    desk.window.search_field.setFocus()
    seen = []
    for _ in range(200):
        at_links = QApplication.focusWidget() is desk.window.reader.text
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6 if at_links else Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is desk.window.search_field:
            break
    assert seen[-1] is desk.window.search_field
    for pane in (desk.window.contents, desk.window.reader, desk.window.related):
        assert any(pane.isAncestorOf(widget) for widget in seen), pane


def test_f6_gives_the_keyboard_to_what_stands_in_front_in_the_side_bar(desk):
    found = []
    for before in ((), ("Ctrl+2",), ("Ctrl+1",)):
        desk.press(*before)
        desk.window.related.setFocus()
        desk.press("F6")
        found.append(QApplication.focusWidget())
    tree = desk.window.contents.tree
    assert found == [tree, desk.window.panes.side.tabs, tree]
    desk.type_query("peace")
    desk.window.related.setFocus()
    desk.press("F6")
    assert QApplication.focusWidget() is desk.window.search_field


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.focusProxy() is None
    ]


def unnamed(window: QWidget) -> list[str]:
    found = []
    for widget in focusable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("state", ["reading", "searching", "nothing found", "bookmarks", "entity", "notice"])
def test_every_widget_that_takes_the_focus_has_a_name(desk, state):
    if state == "searching":
        desk.type_query("demining")
    elif state == "nothing found":
        desk.type_query("qqqqqqqq")
    elif state == "bookmarks":
        desk.bookmark().press("Ctrl+2")
    elif state == "entity":
        desk.open_contents("Mekong").open_link("Mekong region")
    elif state == "notice":
        desk.bookmark().bookmark()
        assert desk.notice()
    assert len(focusable(desk.window)) > 10
    assert unnamed(desk.window) == []


def shades(window: QWidget) -> bytes:
    """Return how bright the window is, point by point."""
    return bytes(window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def hidden_focus(window: QWidget) -> list[str]:
    """Return the widgets that look the same, or almost, whether they have the keyboard or not."""
    found = []
    for widget in focusable(window):
        if (
            not isValid(widget)
            or not widget.isEnabled()
            or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            continue
        QApplication.focusWidget().clearFocus()
        before = shades(window)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        changed = sum(abs(one - other) > 50 for one, other in zip(before, shades(window), strict=True))
        if changed < 40:
            found.append(f"{type(widget).__name__} {widget.accessibleName()}: {changed}")
    return found


@pytest.mark.parametrize("keys", [("Shift+F9", "Shift+F9"), ("Ctrl+D", "Ctrl+2"), ("Ctrl+Shift+S",)])
def test_everything_that_has_the_keyboard_shows_it(desk, keys):
    desk.window.theme.set_choice("light")
    desk.window.resize(900, 600)
    desk.press(*keys)
    desk.window.reader.setFocus()
    assert hidden_focus(desk.window) == []


def heard_panes(desk, panes):
    """Return the panes in the order in which a screen reader comes by them."""
    found = QAccessible.queryAccessibleInterface(panes)
    heard = [found.child(number).object() for number in range(found.childCount())]
    return [each for each in heard if each in (panes.widget(n) for n in range(panes.count()))]


def test_the_panes_are_heard_in_the_order_in_which_they_stand(desk):
    panes = desk.window.panes
    assert heard_panes(desk, panes) == [panes.side, panes.reader, panes.related]
    desk.press("Ctrl+\\")
    assert heard_panes(desk, panes) == [panes.side, panes.reader, panes.related]
    assert heard_panes(desk, panes.reader) == [panes.reader.widget(0), panes.reader.widget(1)]
    desk.press("Ctrl+Shift+L")
    assert heard_panes(desk, panes) == [panes.side, panes.reader, panes.related]


def test_a_tab_that_is_not_there_is_not_heard(desk):
    tabs = QAccessible.queryAccessibleInterface(desk.window.side_bar.tabs)
    heard = [tabs.child(number) for number in range(tabs.childCount())]
    names = [each.text(QAccessible.Text.Name) for each in heard if each.role() == QAccessible.Role.PageTab]
    assert names == ["Contents", "Marks"]


def test_the_edges_of_the_panes_are_moved_by_keys_and_stay_there(desk, desks):
    panes = desk.window.panes
    desk.press("Ctrl+1")
    side, _, related = panes.sizes()
    desk.press("Alt+Shift+Right")
    assert panes.sizes()[0] > side
    assert panes.sizes()[2] == related
    desk.window.related.setFocus()
    desk.press("Alt+Shift+Left")
    assert panes.sizes()[2] < related
    left = panes.sizes()
    desk.close()
    assert desks().window.panes.sizes()[0] == left[0]


def test_keys_move_the_edge_between_two_texts(desk):
    desk.press("Ctrl+\\")
    split = desk.window.panes.reader
    desk.window.reader.setFocus()
    before, outer = split.sizes(), desk.window.panes.sizes()
    desk.press("Alt+Shift+Right")
    assert split.sizes()[0] > before[0]
    assert desk.window.panes.sizes() == outer
