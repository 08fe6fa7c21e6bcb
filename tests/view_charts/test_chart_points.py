import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop.render.chart_spec import chart_spec
from desktop.view.chart_door import chart_view
from tests.render import chart_cases as cases

NAME, NOTE = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def pane(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def a_chart(pane, series):
    chart = chart_view(chart_spec(series, cases.a_shelf(), cases.figures_of(series)), print, pane)
    chart.resize(420, chart.heightForWidth(420))
    return chart


def test_every_point_is_in_the_accessibility_tree_with_its_date_value_unit_and_source(pane):
    for series in cases.all_cases():
        chart = a_chart(pane, series)
        read = QAccessible.queryAccessibleInterface(chart)
        spots = chart.placed().spots
        assert read.childCount() == len(spots)
        heard = [read.child(place) for place in range(read.childCount())]
        assert [each.text(NAME) for each in heard] == [spot.words for spot in spots]
        assert [each.text(NOTE) for each in heard] == [spot.note for spot in spots]
        assert all(each.parent().text(NAME) == f"Chart: {series.title}" for each in heard)
        assert read.child(len(spots)) is None


def test_the_point_that_the_arrow_keys_reached_has_the_focus_of_the_reader(pane):
    chart = a_chart(pane, cases.totals())
    read = QAccessible.queryAccessibleInterface(chart)
    assert read.focusChild() is None
    chart.choose_point(2)
    assert read.focusChild().text(NAME) == chart.current_point().words
    centre = read.child(2).rect().center()
    assert read.childAt(centre.x(), centre.y()) is not None


def test_points_that_were_read_go_with_their_chart(pane):
    chart = a_chart(pane, cases.totals())
    number = QAccessible.uniqueId(QAccessible.queryAccessibleInterface(chart).child(1))
    gc.collect()
    assert QAccessible.accessibleInterface(number).text(NAME)
    chart.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del chart
    gc.collect()
    assert QAccessible.accessibleInterface(number) is None


def test_a_reader_that_listens_already_when_the_chart_is_made_finds_its_points_too(pane):
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        chart = a_chart(pane, cases.growth())
        read = QAccessible.queryAccessibleInterface(chart)
        assert read.role() == QAccessible.Role.Chart
        assert read.childCount() == len(chart.placed().spots) > 0
    finally:
        QAccessible.setActive(was_active)
