"""The start page by keyboard: dossiers, places visited, latest marks."""

from PySide6.QtWidgets import QApplication

from desktop.model.choices import ViewName
from desktop.window.actions import ActionId


def start_page(desk):
    desk.press("Alt+Home")
    desk.until(lambda: desk.running_pages().page(ViewName.START) is not None)
    page = desk.running_pages().page(ViewName.START)
    desk.until(lambda: bool(page.dossiers.titles()))
    return page


def test_what_was_read_and_marked_is_offered_and_opened_by_keys_alone(desk):
    desk.open_contents("A voice for peace")
    desk.bookmark()
    desk.until(lambda: bool(desk.bookmarks()))
    page = start_page(desk)
    desk.until(lambda: bool(page.marks.titles()))
    assert "Cambodia's peace diplomacy" in page.dossiers.titles()
    desk.until(lambda: QApplication.focusWidget() is page.dossiers)
    while QApplication.focusWidget() is not page.marks:
        before = QApplication.focusWidget()
        desk.press("Tab")
        assert QApplication.focusWidget() is not before
    desk.press("Return")
    desk.until(lambda: "A voice for peace" in desk.contents_row())
    assert not page.isVisible()


def test_a_dossier_is_opened_and_back_leads_to_the_start_page_again(desk):
    page = start_page(desk)
    page.dossiers.setFocus()
    row = page.dossiers.titles().index("Help for Sastra")
    desk.press(*["Down"] * row, "Return")
    desk.until(lambda: "sastra-help" in desk.place())
    desk.back()
    desk.until(page.isVisible)


def test_the_start_page_can_be_read_in_a_theme_chosen_while_it_is_shown(desk):
    page = start_page(desk)
    desk.interior.actions[ActionId.THEME_BLACK].trigger()
    desk.until(lambda: shades(page.dossiers)[0] < 10)
    desk.until(lambda: shades(page.dossiers)[1] > 180)


def shades(view):
    """Return the darkest and the lightest shade of the lower half of a view, 0 to 255."""
    image = view.grab().toImage()
    rows = range(image.height() // 2, image.height())
    found = [image.pixelColor(x, y).lightness() for x in range(image.width()) for y in rows]
    return min(found), max(found)


def test_the_row_whose_menu_is_open_stays_lit(desk):
    page = start_page(desk)
    page.dossiers.setFocus()
    desk.press("Shift+F10")
    assert page.dossiers.selectionModel().hasSelection()
    QApplication.activePopupWidget().close()
    desk.window.search_field.setFocus()
    assert not page.dossiers.selectionModel().hasSelection()
