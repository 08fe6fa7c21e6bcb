"""What a reader without a mouse does: Tab, F6, Esc and the menus of what has the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop.view.crumbs import Crumbs
from desktop.view.facet_chip import FacetChip
from desktop.window.key_row import KeyRow


def focused():
    widget = QApplication.focusWidget()
    return widget.accessibleName() or getattr(widget, "text", str)().replace("&", "")


def walk(desk, steps, key="Tab"):
    names = []
    for _ in range(steps):
        desk.press(key)
        names.append(focused())
    return names


def popup(desk):
    desk.until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(menu):
    return [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()]


def test_tab_goes_as_the_eye_does(desk):
    desk.press("Ctrl+L")
    assert walk(desk, 8) == [
        *("Side bar", "Dossier: Cambodia's peace diplomacy", "Contents"),
        *("Side bar", "Where you are", "Bookmark", "Details", "Text"),
    ]


def test_shift_tab_goes_the_same_way_back(desk):
    desk.press("Ctrl+1")
    assert walk(desk, 3, "Shift+Tab") == ["Dossier: Cambodia's peace diplomacy", "Side bar", "Search"]


def test_tab_goes_from_the_query_to_what_it_found(desk):
    desk.type_query("mines")
    desk.until(lambda: desk.window.findChild(FacetChip) is not None)
    names = walk(desk, 20)
    assert names[0].startswith("Kind: ")
    assert names.index("Results") < names.index("Where you are")


def test_tab_goes_through_the_line_of_find_as_it_stands(desk):
    desk.press("Ctrl+F")
    assert walk(desk, 5) == [
        *("Previous (Shift+Enter)", "Next (Enter)", "Whole words", "Capitals matter", "Close (Esc)")
    ]


def test_tab_goes_through_the_settings_as_they_stand(desk):
    desk.press("Ctrl+,")
    assert walk(desk, 2) == ["Theme", "Size of everything"]
    assert walk(desk, 4, "Shift+Tab")[-2:] == ["Pages of the settings", "Reset everything"]
    desk.press("Esc")


def test_tab_stays_in_the_line_of_quick_open(desk):
    desk.press("Ctrl+K", "Tab", "Tab", "Shift+Tab")
    assert focused() == "Go to or do"
    desk.press("Esc")
    assert focused() == "Text"


def test_a_letter_belongs_to_the_menu_that_is_open(desk):
    menus = desk.window.menuBar()
    menus.setFocus()
    menus.setActiveAction(next(title for title in menus.actions() if title.text() == "&Go"))
    desk.until(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(popup(desk), Qt.Key.Key_H)
    desk.until(lambda: focused() == "Find in titles")
    assert not desk.notice()
    desk.press("Esc")


def test_a_row_of_the_contents_has_a_menu(desk):
    desk.press("Ctrl+1", "Down", "Shift+F10")
    menu = popup(desk)
    assert words(menu) == ["Open", "Open in a new tab"]
    menu.actions()[1].trigger()
    menu.close()
    desk.settle()
    assert len(desk.program.tabs.shown.titles) == 2


def test_the_text_has_a_menu_of_what_can_be_done_with_it(desk):
    desk.press("Shift+F10")
    menu = popup(desk)
    assert words(menu) == [
        *("Copy", "Highlight", "Underline", "Note", "Bookmark"),
        *("Copy passage with citation", "Cite…", "Copy link"),
    ]
    QTest.keyClick(menu, Qt.Key.Key_B)
    desk.settle()
    # It is of the passage in view: asking for it has scrolled nothing.
    assert desk.bookmarks() == ["0.1 Whose account this is"]


def test_esc_closes_the_line_of_find_before_it_leaves_the_full_screen(desk):
    desk.press("F11", "Ctrl+F", "F6")
    here = QApplication.focusWidget()
    desk.press("Esc")
    assert "Find in the text" not in walk(desk, 1)
    assert desk.window.isFullScreen()
    here.setFocus()
    desk.press("Esc")
    assert not desk.window.isFullScreen()


def test_f6_goes_to_a_notice_and_closing_it_gives_the_keyboard_back(desk):
    desk.press("H", "F6", "F6")
    assert focused() == "Close the notice"
    here = desk.window.related
    desk.press("Space")
    assert not desk.notice()
    assert here.isAncestorOf(QApplication.focusWidget())


def marks_in_front(desk):
    """Bring the marks to the front, with the keyboard in their list: that comes a moment after its pane."""
    desk.press("Ctrl+2")
    rows = desk.interior.marks.inside.list
    desk.until(lambda: rows.isVisible() and bool(desk.bookmarks()))
    rows.setFocus()
    return rows


def test_the_keyboard_is_where_it_can_be_seen_when_the_last_mark_is_deleted(desk):
    desk.bookmark()
    marks_in_front(desk)
    desk.press("End", "Del")
    desk.until(lambda: not desk.bookmarks())
    assert focused() == "Find in marks"


def test_a_heading_of_the_marks_stays_the_current_row_when_it_is_folded(desk):
    desk.bookmark()
    rows = marks_in_front(desk)
    desk.press("Home", "Return")
    assert (rows.marks.rowCount(), rows.currentIndex().row()) == (1, 0)
    assert rows.selectionModel().isSelected(rows.currentIndex())


def test_enter_while_looking_for_a_setting_resets_nothing(desk):
    desk.press("Ctrl++", "Ctrl+,")
    assert desk.window.theme.zoom_percent > 100
    QTest.keyClicks(QApplication.focusWidget(), "size")
    desk.press("Return")
    assert desk.window.theme.zoom_percent > 100
    desk.press("Esc")


def test_enter_presses_the_button_that_has_the_keyboard(desk):
    desk.bookmark()
    marks_in_front(desk)
    desk.press("End", "Del")
    desk.until(lambda: "was deleted" in desk.notice())
    desk.interior.notices.setFocus()
    assert focused() == "Undo"
    desk.press("Return")
    desk.until(lambda: bool(desk.bookmarks()))


def test_the_keyboard_stays_in_the_row_whose_clash_is_settled(desk):
    desk.press("Ctrl+,")
    row = desk.window.findChild(KeyRow)
    row.show_clash("another")
    button = next(each for each in row.findChildren(QPushButton) if each.text() == "Swap")
    button.setFocus()
    row.show_keys(("Ctrl+B",))
    assert focused() == f"Keys for {row.words}"
    desk.press("Esc")


def test_the_path_takes_no_tab_where_nothing_is_open(qtbot):
    crumbs = Crumbs(None)
    qtbot.addWidget(crumbs)
    assert crumbs.focusPolicy() is Qt.FocusPolicy.NoFocus
    crumbs.show_titles(("Introduction",))
    assert crumbs.focusPolicy() is Qt.FocusPolicy.TabFocus
