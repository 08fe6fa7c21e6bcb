from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.render.timeline import TimeLane, Timeline
from desktop.view.timeline_page import TimelinePage
from tests.render.test_timeline import built_in

KEY = Qt.Key


@pytest.fixture
def page(shown):
    page = shown(TimelinePage(), 1000, 700)
    page.show_timeline(built_in())
    page.view.setFocus()
    return page


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def choose(page, record):
    page.view.choose(next(n for n, item in enumerate(built_in().items) if item.id == record))


def chosen(page):
    item = page.view.chosen_item()
    return item.id if item else None


def test_keys_walk_the_lanes(page):
    choose(page, "event-untac-begins")
    press(page.view, KEY.Key_Right)
    assert chosen(page) == "event-untac-ends"
    press(page.view, KEY.Key_Left, KEY.Key_Left)
    assert chosen(page) == "event-paris-agreements"
    press(page.view, KEY.Key_Down)
    assert page.view.chosen_item().lane is TimeLane.FIGURES
    assert chosen(page) == "paris-year"


def test_enter_opens_and_space_shows_beside(page, qtbot):
    choose(page, "event-hun-manet")
    with qtbot.waitSignal(page.item_opened) as opened:
        press(page.view, KEY.Key_Return)
    assert opened.args[0].id == "event-hun-manet"
    with qtbot.waitSignal(page.item_beside) as beside:
        press(page.view, KEY.Key_Space)
    assert beside.args[0].id == "event-hun-manet"


def test_what_is_chosen_is_said_with_what_is_of_that_time(page):
    choose(page, "event-paris-agreements")
    assert page.view.accessibleDescription().startswith("Event, 23 October 1991: Paris Agreements")
    assert "Of that time:" in page._told.text()


def test_those_who_do_not_see_it_hear_a_chart_whose_points_are_walked_by_key(page):
    spoken = QAccessible.queryAccessibleInterface(page.view)
    assert spoken.role() == QAccessible.Role.Chart
    assert spoken.text(QAccessible.Text.Name) == "Timeline"
    assert "Enter opens" in spoken.text(QAccessible.Text.Description)
    press(page.view, KEY.Key_Right, KEY.Key_Right)
    assert page.view.chosen_item().title in spoken.text(QAccessible.Text.Description)
    assert spoken.childCount() == len(built_in().items)
    assert spoken.focusChild().text(QAccessible.Text.Name).endswith(page.view.chosen_item().title)
    assert QAccessible.queryAccessibleInterface(page.list).text(QAccessible.Text.Description)


def test_keys_and_wheel_zoom_and_pan(page):
    view = page.view
    first, last = view.window_days()
    press(view, KEY.Key_Plus)
    nearer = view.window_days()
    assert nearer[1] - nearer[0] < last - first
    QTest.keyClick(view, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.window_days()[0] > nearer[0]
    press(view, KEY.Key_0)
    assert view.window_days() == pytest.approx((first, last))
    wheel(view, 120)
    assert view.window_days()[1] - view.window_days()[0] < last - first


def wheel(view, turn):
    at = QPointF(300, 50)
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_what_is_chosen_comes_into_view(page):
    press(page.view, *[KEY.Key_Plus] * 12)
    choose(page, "event-democratic-kampuchea")
    item = page.view.chosen_item()
    first, last = page.view.window_days()
    assert first <= item.start <= last
    press(page.view, KEY.Key_Down, KEY.Key_Down)
    mark = page.view.placed().mark_of(page.view._chosen)
    visible = page.view.visibleRegion().boundingRect()
    assert visible.top() <= mark.y + 8 <= visible.bottom()


def test_a_click_on_a_mark_of_many_goes_nearer(page):
    mark = max(page.view.placed().marks, key=lambda mark: len(mark.items))
    first, last = page.view.window_days()
    at = QPoint(round((mark.left + mark.right) / 2), round(mark.y + 8))
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    nearer = page.view.window_days()
    assert nearer[1] - nearer[0] < last - first
    assert page.view.chosen_item() == built_in().items[mark.items[0]]


def test_the_list_shares_what_is_chosen_and_which_lanes_are_shown(page, qtbot):
    choose(page, "event-untac-begins")
    page.as_list.click()
    assert page.list.isVisible()
    assert "transitional authority takes up" in page.list.currentIndex().siblingAtColumn(1).data()
    press(page.list, KEY.Key_Down)
    after = page.view.chosen_item()
    assert after.title == page.list.currentIndex().siblingAtColumn(1).data()
    with qtbot.waitSignal(page.item_opened) as opened:
        press(page.list, KEY.Key_Return)
    assert opened.args == [after]
    page._lanes[TimeLane.FIGURES].click()
    kinds = {page.list.model().index(row, 2).data() for row in range(page.list.model().rowCount())}
    assert kinds == {"Event", "Series", "Passage"}


@pytest.mark.parametrize("width", [280, 1600])
def test_it_fits_a_narrow_and_a_wide_pane(page, width):
    page.resize(width, 600)
    QApplication.processEvents()
    assert page.width() == width
    assert page.view.width() <= width
    assert page.view.placed().marks


def test_nothing_dated_is_said(page):
    page.show_timeline(Timeline())
    assert not page.area.isVisible()
    assert not page.list.isVisible()


def test_the_state_comes_back(page, shown):
    choose(page, "event-hun-manet")
    press(page.view, KEY.Key_Plus)
    page._lanes[TimeLane.SERIES].click()
    other = shown(TimelinePage(), 1000, 700)
    other.show_timeline(built_in())
    other.restore(page.state())
    assert other.state() == page.state()


@pytest.mark.parametrize("width", [280, 460, 900])
def test_the_meaning_of_every_mark_has_its_line_at_any_width(shown, width):
    page = shown(TimelinePage(), width, 700)
    page.show_timeline(built_in())
    QApplication.processEvents()
    legend = page._legend
    assert legend.height() >= legend.heightForWidth(legend.width())
    assert page._told.geometry().top() >= legend.geometry().bottom()


@pytest.mark.parametrize("width", [620, 640, 760, 1000, 1300])
def test_dates_of_the_axis_never_touch_and_none_is_cut(shown, width):
    page = shown(TimelinePage(), width, 700)
    page.show_timeline(built_in())
    for _ in range(6):
        spans = sorted(page.axis.label_spans().values())
        assert len(spans) > 1
        assert all(left[1] + 4 < right[0] for left, right in pairwise(spans))
        assert spans[0][0] >= 0
        assert spans[-1][1] <= page.axis.width()
        press(page.view, KEY.Key_Plus)


@pytest.mark.parametrize("layout", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_dates_stand_over_their_lines_whichever_side_the_scroll_bar_has(shown, layout):
    page = TimelinePage()
    page.setLayoutDirection(layout)
    page = shown(page, 1000, 400)
    page.show_timeline(built_in())
    QApplication.processEvents()
    assert page.area.verticalScrollBar().isVisible()
    image = page.grab().toImage()
    foot = page.axis.mapTo(page, QPoint(0, page.axis.height() - 3))
    ground = image.pixel(foot + QPoint(page.axis.width() // 2, 0))
    places = [page.view.mapTo(page, QPoint(round(tick.x), 0)).x() for tick in page.view._ticks[1:-1]]
    assert len(places) > 5
    for x in places:
        row = [image.pixel(x + near, foot.y()) == ground for near in (-6, -1, 0, 1, 6)]
        assert row[0], x
        assert row[-1], x
        assert not all(row[1:-1]), x


@pytest.mark.parametrize("record", ["", "event-untac-begins"])
def test_the_keyboard_is_seen_at_the_timeline_whether_or_not_anything_is_chosen(page, record):
    if record:
        choose(page, record)
    page.view.clearFocus()
    without = page.area.grab().toImage()
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    with_it = page.area.grab().toImage()
    edge = [QPoint(1, 40), QPoint(page.area.width() // 2, 1), QPoint(page.area.width() - 2, 40)]
    assert all(without.pixel(spot) != with_it.pixel(spot) for spot in edge)
