"""What a reader does with the pages that are made of a whole dossier."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from tests.stories.test_keys_and_names import focusable, unnamed

DOSSIER = "sastra://cambodia-peace-diplomacy"


def page(desk, name):
    return desk.running_pages().page(name)


def test_the_statistics_open_by_key_and_back_returns_to_the_very_place(desk):
    desk.open_contents("Mekong")
    desk.scroll(700)
    place, scrolled = desk.position(), desk.scrolled()
    desk.press("Ctrl+Shift+S")
    shown = page(desk, "statistics")
    assert shown.isVisible()
    assert not desk.window.reader.isVisible()
    assert shown.model.rowCount() > 150
    desk.back()
    assert desk.window.reader.isVisible()
    assert (desk.position(), desk.scrolled()) == (place, scrolled)
    desk.forward()
    assert shown.isVisible()


def test_a_figure_chosen_in_the_statistics_stands_beside_them(desk):
    desk.press("Ctrl+Shift+S")
    shown = page(desk, "statistics")
    line = next(line for line in shown.model.lines if line.row.place.id == "mekong-240m")
    shown.list.choose(line)
    shown.list.setFocus()
    desk.press("Return")
    assert shown.isVisible()
    assert "240 million" in desk.related()
    shown.list.setFocus()
    desk.press("Ctrl+Return")
    assert desk.window.reader.isVisible()
    assert desk.place().startswith(f"{DOSSIER}/passage/")


def test_a_page_has_a_link_and_comes_back_with_the_session(kept, desks):
    first = desks(f"{DOSSIER}/view/statistics")
    assert page(first, "statistics").isVisible()
    first.close()
    again = desks()
    assert page(again, "statistics").isVisible()


def test_a_page_that_is_not_there_is_told(kept, desks):
    desk = desks(f"{DOSSIER}/view/nonsense")
    assert "nonsense" in desk.notice()
    assert desk.window.reader.isVisible()


def test_the_map_opens_by_key_and_a_country_stands_beside_it(desk):
    desk.press("Ctrl+Shift+M")
    shown = page(desk, "places")
    assert shown.isVisible()
    shown.map.choose_name("Mali")
    desk.press("Return")
    assert "Mali" in desk.related()
    shown.layers.setCurrentIndex(shown.layers.findText("Peacekeepers by mission, yearly mean"))
    shown.layers.activated.emit(shown.layers.currentIndex())
    assert "300 persons" in shown.map.chosen_stop().spot.words


def test_the_timeline_leads_to_the_passage_that_tells(desk):
    desk.press("Ctrl+Shift+L")
    shown = page(desk, "timeline")
    assert shown.isVisible()
    items = shown._timeline.items
    shown.view.choose(next(n for n, item in enumerate(items) if item.id == "mekong-240m"))
    desk.press("Return")
    assert desk.window.reader.isVisible()
    assert desk.place() == f"{DOSSIER}/passage/mekong-people"
    desk.back()
    assert shown.isVisible()


def test_an_event_that_no_passage_tells_stands_beside_the_timeline(desk):
    desk.press("Ctrl+Shift+L")
    shown = page(desk, "timeline")
    items = shown._timeline.items
    untold = next(n for n, item in enumerate(items) if item.kind == "event" and not item.told)
    shown.view.choose(untold)
    desk.press("Return")
    assert shown.isVisible()
    assert items[untold].title in desk.related()


def test_a_page_is_bookmarked_like_a_passage(desk):
    desk.press("Ctrl+Shift+L")
    desk.bookmark()
    desk.back()
    assert not page(desk, "timeline").isVisible()
    desk.press("Ctrl+2")
    desk.open_bookmark("Timeline")
    assert page(desk, "timeline").isVisible()


def test_filter_and_layer_come_back_with_the_session(kept, desks):
    first = desks(f"{DOSSIER}/view/statistics")
    shown = page(first, "statistics")
    shown.field.setText("unit:persons")
    shown.field.textEdited.emit("unit:persons")
    first.settle()
    count = shown.model.rowCount()
    assert 0 < count < 100
    first.press("Ctrl+Shift+M")
    places = page(first, "places")
    places.layers.activated.emit(places.layers.findText("Peacekeepers by mission, yearly mean"))
    places.map.choose_name("Mali")
    first.close()
    again = desks()
    places = page(again, "places")
    assert places.map.chosen_stop().spot.words.startswith("300 persons")
    again.press("Ctrl+Shift+S")
    assert page(again, "statistics").model.rowCount() == count


def test_the_statistics_of_the_whole_library(desk):
    desk.press("Ctrl+Shift+S")
    shown = page(desk, "statistics")
    count = shown.model.rowCount()
    shown.chips.library.click()
    desk.settle()
    assert shown.model.rowCount() >= count
    assert any(line.cells[6].startswith("Cambodia") for line in shown.model.lines)


def test_a_tab_is_named_after_its_page_and_keeps_it(desk):
    desk.press("Ctrl+Shift+M")
    desk.press("Ctrl+T")
    titles = [tab.title for tab in desk.program.tabs.shown.titles]
    assert "Places" in titles
    desk.press("Ctrl+Shift+L")
    assert [tab.title for tab in desk.program.tabs.shown.titles].count("Timeline") == 1
    desk.press("Ctrl+PgUp")
    assert page(desk, "places").isVisible()


def test_what_the_hidden_text_says_of_itself_does_not_count(desk):
    before = desk.position()
    desk.press("Ctrl+Shift+S")
    desk.window.reader.position_changed.emit(before._replace(pixels=before.pixels + 7))
    desk.settle()
    assert desk.program.reading.position.place.kind == "view"


def tip(button):
    """Return the tip of a button under the pointer."""
    spot = QPointF(button.rect().center())
    QApplication.sendEvent(button, QEnterEvent(spot, spot, spot))
    return button.toolTip()


@pytest.mark.parametrize(
    ("keys", "name"),
    [("Ctrl+Shift+S", "statistics"), ("Ctrl+Shift+L", "timeline"), ("Ctrl+Shift+M", "places")],
)
def test_everything_on_a_page_that_takes_the_focus_has_a_name_and_a_tip(desk, keys, name):
    desk.press(keys)
    shown = page(desk, name)
    assert len(focusable(shown)) > 4
    assert unnamed(shown) == []
    assert shown.accessibleName()
    buttons = [widget for widget in focusable(shown) if widget.inherits("QAbstractButton")]
    assert [button.accessibleName() or button.text() for button in buttons if not tip(button)] == []
