import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from desktop.render.map_spec import MapSpec, map_spec
from desktop.render.map_world import REGIONS
from desktop.view.map_page import MapPage
from tests.render.test_map import records, world

KEY = Qt.Key


@pytest.fixture
def page(shown):
    page = shown(MapPage(), 1000, 640)
    page.show_world(world())
    page.show_map(map_spec(records(), "pk-by-mission"))
    page.map.setFocus()
    return page


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def chosen(page):
    stop = page.map.chosen_stop()
    return stop.spot.name if stop else None


def test_arrow_keys_walk_the_map_and_enter_opens(page, qtbot):
    page.map.choose_name("Mali")
    press(page.map, KEY.Key_Right)
    assert chosen(page) == "Chad"
    press(page.map, KEY.Key_Right)
    assert chosen(page) == "Sudan"
    with qtbot.waitSignal(page.link_activated) as opened:
        press(page.map, KEY.Key_Return)
    assert opened.args == ["entity:sudan"]


def test_tab_goes_by_name_and_leaves_behind_the_last(page):
    names = [stop.spot.name for stop in page.map.stops()]
    assert names == sorted(names, key=str.casefold)
    press(page.map, KEY.Key_Tab, KEY.Key_Tab)
    assert chosen(page) == names[1]
    press(page.map, KEY.Key_End)
    QTest.keyClick(page.map, KEY.Key_Tab)
    assert chosen(page) == names[-1]
    assert not page.map.hasFocus()


def test_what_is_chosen_is_said(page):
    page.map.choose_name("Mali")
    said = page.map.accessibleDescription()
    assert said.startswith("Mali. 300 persons on average (2020, rounded), MINUSMA.")
    assert page._told.text() == said


def test_a_click_chooses_and_the_sea_frees(page):
    stop = next(stop for stop in page.map.stops() if stop.spot.name == "China")
    at = QPoint(*map(round, page.map.camera().px(stop.at)))
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert chosen(page) == "China"
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, 300))
    assert chosen(page) is None


def test_keys_zoom_to_what_is_chosen_and_back(page):
    page.map.choose_name("Cambodia")
    before = page.map.camera()
    press(page.map, KEY.Key_Plus, KEY.Key_Plus)
    assert page.map.camera().scale > before.scale * 1.5
    assert page.map.camera().shows(page.map.chosen_stop().at)
    press(page.map, KEY.Key_0)
    assert page.map.camera().scale == pytest.approx(before.scale)


def test_what_is_chosen_by_key_comes_into_view(page):
    page._on_region([region.title for region in REGIONS].index("South-East Asia"))
    page.map.choose_name("Mali")
    assert page.map.camera().shows(page.map.chosen_stop().at)


def test_the_table_shares_what_is_chosen_and_can_be_copied(page, qtbot):
    page.map.choose_name("Mali")
    page.as_table.click()
    assert page.table.isVisible()
    assert page.table.currentIndex().siblingAtColumn(0).data() == "Mali"
    press(page.table, KEY.Key_Down)
    assert chosen(page) == "Myanmar"
    with qtbot.waitSignal(page.link_activated) as opened:
        press(page.table, KEY.Key_Return)
    assert opened.args == ["entity:myanmar"]
    QTest.keySequence(page.table, "Ctrl+C")
    assert "Mali\t300 persons on average (2020, rounded), MINUSMA\t2020" in QGuiApplication.clipboard().text()


def test_those_who_do_not_see_it_hear_a_chart_whose_countries_are_walked_by_key(page):
    spoken = QAccessible.queryAccessibleInterface(page.map)
    assert spoken.role() == QAccessible.Role.Chart
    assert spoken.text(QAccessible.Text.Name).startswith("Map: ")
    page.map.choose_name("Mali")
    assert spoken.text(QAccessible.Text.Description).startswith("Mali. ")
    names = [spoken.child(place).text(QAccessible.Text.Name) for place in range(spoken.childCount())]
    assert names == [stop.spot.name for stop in page.map.stops()]
    assert spoken.focusChild().text(QAccessible.Text.Name) == "Mali"


def test_layer_and_year_are_wishes(page, qtbot):
    with qtbot.waitSignal(page.year_changed) as year:
        page.years.setCurrentIndex(page.years.findText("2012"))
        page.years.activated.emit(page.years.currentIndex())
    assert year.args == [2012]
    with qtbot.waitSignal(page.layer_changed) as layer:
        page.layers.activated.emit(0)
    assert layer.args == ["hosts"]


def test_a_dossier_without_places_says_so(page):
    page.show_map(MapSpec())
    assert not page.map.isVisible()


def test_the_state_comes_back(page, shown):
    page.map.choose_name("Mali")
    page.regions.setCurrentIndex(3)
    page.as_table.click()
    state = page.state()
    other = shown(MapPage())
    other.show_world(world())
    other.show_map(map_spec(records(), "pk-by-mission"))
    other.restore(state)
    assert other.state() == state
