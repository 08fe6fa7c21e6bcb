import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from desktop.model.choices import ViewName
from desktop.window.tabs_row import tab_strip


def titles(desk):
    bar = tab_strip(desk.window).bar
    return (
        [bar.tabText(number) for number in range(bar.count())] if tab_strip(desk.window).isVisible() else []
    )


def middle_click_contents(desk, title):
    tree, index = desk.window.contents.tree, desk._contents_row(title)
    tree.scrollTo(index)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.MiddleButton, pos=tree.visualRect(index).center())
    return desk.settle()


def test_one_tab_shows_no_row_of_tabs(desk):
    assert titles(desk) == []
    assert not tab_strip(desk.window).isVisible()


def test_a_new_tab_offers_where_to_start_and_back_leads_to_where_the_reader_was(desk):
    desk.open_contents("A voice for peace")
    here = desk.position()
    desk.press("Ctrl+T")
    desk.until(lambda: desk.running_pages().page(ViewName.START) is not None)
    page = desk.running_pages().page(ViewName.START)
    desk.until(page.isVisible)
    assert titles(desk)[1:] == ["Start"]
    desk.back()
    desk.until(lambda: not page.isVisible())
    assert desk.position() == here
    desk.press("Ctrl+W")
    assert desk.position() == here


def test_each_tab_keeps_its_place_and_its_way_back(desk):
    desk.open_contents("Influence beyond its size").scroll(40)
    first = desk.position()
    desk.press("Ctrl+T")
    desk.open_contents("The Win-Win Policy").scroll(200)
    second = desk.position()
    assert len(titles(desk)) == 2
    desk.press("Ctrl+Shift+Tab")
    assert desk.position() == first
    desk.press("Ctrl+Tab")
    assert desk.position() == second
    desk.back().back()
    assert desk.position() == first
    desk.press("Ctrl+Shift+Tab")
    assert desk.position() == first
    desk.forward()
    assert desk.position() == first


def test_the_middle_button_opens_behind(desk):
    before = desk.position()
    middle_click_contents(desk, "The Win-Win Policy")
    assert desk.position() == before
    assert any("The Win-Win Policy" in title for title in titles(desk))
    desk.press("Ctrl+Tab")
    assert "The Win-Win Policy" in desk.contents_row() or desk.position() != before


def test_a_closed_tab_comes_back_where_it_was(desk):
    desk.press("Ctrl+T")
    desk.open_contents("The Win-Win Policy").scroll(150)
    left = desk.position()
    desk.press("Ctrl+W")
    assert titles(desk) == []
    assert desk.position() != left
    desk.press("Ctrl+Shift+T")
    assert desk.position() == left
    desk.back().back()
    assert desk.position() != left


def test_a_closed_tab_comes_back_to_its_place_in_the_row(desks, kept):
    first = desks()
    for title in ("The Win-Win Policy", "Influence beyond its size"):
        middle_click_contents(first, title)
    shown = titles(first)
    first.press("Ctrl+W")
    assert titles(first) == shown[1:]
    first.close()
    again = desks()
    again.press("Ctrl+Tab", "Ctrl+Shift+T")
    assert titles(again) == shown
    assert tab_strip(again.window).bar.currentIndex() == 0


def test_the_last_tab_stays(desk):
    desk.press("Ctrl+W")
    assert desk.window.isVisible()
    assert desk.text()


def test_after_a_restart_a_tab_is_named_after_its_page(kept, desks):
    first = desks()
    first.open_contents("A voice for peace").press("Ctrl+T")
    shown = titles(first)
    assert shown[-1] == "Start"
    first.close()
    again = desks()
    again.until(lambda: titles(again) == shown)
    assert again.program.tabs.shown.titles[-1].title == "Start"


def test_after_a_restart_all_tabs_are_there(kept, desks):
    first = desks()
    first.open_contents("A voice for peace").scroll(30)
    here = first.position()
    first.press("Ctrl+T")
    first.open_contents("The Win-Win Policy").scroll(120)
    there = first.position()
    middle_click_contents(first, "Influence beyond its size")
    shown = titles(first)
    assert len(shown) == 3
    first.close()
    again = desks()
    assert titles(again) == shown
    assert again.position() == there
    again.press("Ctrl+Shift+Tab")
    assert again.position() == here
    again.press("Ctrl+Tab").back().back()
    assert again.position() == here


def test_a_tab_is_moved_and_the_one_that_is_read_stays(desk):
    desk.press("Ctrl+T")
    desk.open_contents("The Win-Win Policy")
    shown, here = titles(desk), desk.position()
    tab_strip(desk.window).bar.moveTab(1, 0)
    desk.settle()
    assert titles(desk) == shown[::-1]
    assert desk.position() == here
    assert tab_strip(desk.window).bar.currentIndex() == 0


@pytest.mark.parametrize("times", [1, 3])
def test_a_changed_library_does_not_lose_a_tab(desk, times):
    desk.press("Ctrl+T")
    desk.open_contents("The Win-Win Policy")
    here = desk.place()
    desk.press("Ctrl+Tab")
    for _ in range(times):
        desk.program.library.library_changed.emit()
        desk.settle()
    desk.press("Ctrl+Tab")
    assert desk.place() == here


def test_keys_give_a_tab_another_place_in_the_row(desk):
    desk.press("Ctrl+T")
    desk.open_contents("The Win-Win Policy")
    first, second = titles(desk)
    desk.press("Ctrl+Shift+PgUp")
    assert titles(desk) == [second, first]
    assert tab_strip(desk.window).bar.currentIndex() == 0
    desk.press("Ctrl+Shift+PgUp")
    assert titles(desk) == [second, first]
    desk.press("Ctrl+Shift+PgDown")
    assert titles(desk) == [first, second]


def test_after_a_restart_with_tabs_the_text_has_the_keyboard(desk, desks):
    desk.press("Ctrl+T")
    desk.open_contents("The Win-Win Policy").press("Ctrl+\\").type_query("demining")
    desk.close()
    again = desks()
    assert len(titles(again)) == 2
    assert again.window.focusWidget() is again.window.reader.text


def test_tabs_with_short_titles_are_not_scrolled_where_there_is_room(desk):
    desk.open_contents("Whose account")
    desk.press("Ctrl+T", "Ctrl+W", "Ctrl+T")
    bar = tab_strip(desk.window).bar
    assert bar.count() == 2
    desk.until(lambda: bar.width() >= bar.sizeHint().width())
    assert not [each for each in bar.findChildren(QToolButton) if each.isVisible() and each.autoRepeat()]


@pytest.mark.parametrize("width", [1280, 1037])
def test_a_tab_that_is_shown_shows_the_button_that_closes_it(desk, width):
    desk.window.resize(width, 700)
    for _ in range(4):
        desk.press("Ctrl+T")
        desk.program.tabs.open_beside(desk.program.reading.tree[3].place)
        desk.program.tabs.open_beside(desk.program.reading.tree[8].place)
    desk.settle()
    bar = tab_strip(desk.window).bar
    arrows = [
        button for button in bar.findChildren(QToolButton) if button.isVisible() and button.autoRepeat()
    ]
    edge = min(arrow.x() for arrow in arrows)
    for _ in range(bar.count()):
        desk.press("Ctrl+Tab")
        shown = [bar.tabRect(tab) for tab in range(bar.count())]
        assert not [rect for rect in shown if rect.center().x() < edge <= rect.right()]
