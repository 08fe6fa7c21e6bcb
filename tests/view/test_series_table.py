from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.render.page import DataTable
from desktop.render.series_card import series_card
from desktop.view.cards.row_lines import broken, words_below
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
    table.resize(120, table.heightForWidth(120))
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


def all_below(table):
    return [
        words_below(table.model().table, row, table.lines(table.width()).columns)
        for row in table.model().order()
    ]


def test_in_a_narrow_pane_words_stand_below_their_row_and_numbers_beside_each_other(qtbot):
    table = a_table(qtbot)
    table.resize(280, table.heightForWidth(280))
    QApplication.processEvents()
    assert [table.isColumnHidden(column) for column in range(5)] == [False, False, False, True, True]
    assert table.horizontalScrollBar().maximum() == 0
    assert table.verticalScrollBar().maximum() == 0
    assert "The March count repeated · The Press" in all_below(table)
    assert table.rowHeight(5) > 1.8 * table.fontMetrics().height()


def test_rows_keep_their_words_and_heights_when_they_are_sorted(qtbot):
    table = a_table(qtbot)
    table.resize(280, table.heightForWidth(280))
    QApplication.processEvents()
    heights = [table.rowHeight(row) for row in range(8)]
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [table.rowHeight(row) for row in range(8)] == [heights[row] for row in table.model().order()]
    assert table.isColumnHidden(3)


def test_in_a_wide_pane_every_column_stands_beside_the_others(qtbot):
    table = a_table(qtbot)
    table.resize(280, 300)
    QApplication.processEvents()
    table.resize(900, table.heightForWidth(900))
    QApplication.processEvents()
    assert not any(table.isColumnHidden(column) for column in range(5))
    assert len({table.rowHeight(row) for row in range(8)}) == 1


def test_words_below_a_row_are_seen(qtbot):
    table = a_table(qtbot)
    table.resize(280, table.heightForWidth(280))
    QApplication.processEvents()
    top = table.rowViewportPosition(5) + table.fontMetrics().height() + 8
    image = table.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    band = [
        image.pixelColor(int(x * ratio), int(y * ratio)).lightness()
        for y in range(top, table.rowViewportPosition(6))
        for x in range(2, 150)
    ]
    assert max(band) - min(band) > 60


def test_a_mere_number_below_a_row_is_named_and_long_headings_are_broken():
    table = DataTable(("Date", "Event", "Step"), (("2001", "Signed", "4"),), (False, False, False))
    assert words_below(table, 0, (1, 2)) == "Signed · Step 4"
    assert broken("Killed or injured") == "Killed or\ninjured"
    assert broken("Date") == "Date"
