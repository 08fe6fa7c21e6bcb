from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.render.series_card import series_card
from desktop.view.cards.series_table import SeriesTable
from tests.render import chart_cases as cases


def a_table(qtbot):
    table = SeriesTable(series_card(cases.totals(), cases.a_shelf()), None)
    qtbot.addWidget(table)
    table.show()
    return table


def column(table, number):
    return [table.model().index(row, number).data() for row in range(table.model().rowCount())]


def test_numbers_sort_by_size_and_gaps_come_last(qtbot):
    table = a_table(qtbot)
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert column(table, 2) == ["857", "692", "295", "146", "81", "", "", ""]
    assert column(table, 0)[0] == "5 Feb 2025"


def test_a_few_rows_are_seen_together_also_where_their_columns_need_scrolling(qtbot):
    table = a_table(qtbot)
    table.resize(180, table.height())
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() > 0
    assert table.verticalScrollBar().maximum() == 0


def test_dates_sort_by_time_and_the_first_order_comes_back(qtbot):
    table = a_table(qtbot)
    first = column(table, 0)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert column(table, 0)[0] == "5 Feb 2025"
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert column(table, 0) == first


def test_all_rows_are_copied_for_a_spreadsheet_with_remarks_and_source(qtbot):
    table = a_table(qtbot)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    table.copy_rows()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 9
    assert lines[0].split("\t") == ["Date", "All", "Women", "Remarks", "Source"]
    assert lines[1].startswith("5 Feb 2025\t9,826\t857")
    assert any("The March count repeated\tThe Press" in line for line in lines)
