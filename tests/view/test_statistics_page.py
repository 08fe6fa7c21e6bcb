import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest

from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, PassageId
from desktop.model.place import Place
from desktop.render.statistics_table import COLUMNS, Column, StatisticsTable, Words, statistics_lines
from desktop.statistics.overview import Concern
from desktop.view.statistics_page import StatisticsPage
from tests.qtmodel.test_statistics_model import a_row

LINES = statistics_lines((a_row("alpha", passage=PassageId("told")), a_row("beta", 7)), Words())


def a_table(lines=LINES, **changes):
    counts = tuple((concern, 1 if concern is Concern.DATED else 0) for concern in Concern)
    default = StatisticsTable(lines, counts, 2, len(lines), 0, dossier=DossierId("peace"))
    return default._replace(**changes)


@pytest.fixture
def page(shown):
    page = shown(StatisticsPage(), 1200, 600)
    page.show_table(a_table())
    return page


def test_enter_shows_the_record_beside_and_ctrl_enter_goes_to_the_text(page, qtbot):
    page.list.setFocus()
    with qtbot.waitSignal(page.link_activated) as shown:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert shown.args == ["figure:alpha"]
    with qtbot.waitSignal(page.open_requested) as opened:
        QTest.keySequence(page.list, "Ctrl+Return")
    assert opened.args == [Place(DossierId("peace"), RecordKind.PASSAGE, "told")]


def test_a_row_of_another_dossier_is_gone_to(page, qtbot):
    page.show_table(a_table(dossier=DossierId("other")))
    with qtbot.waitSignal(page.open_requested) as opened:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert opened.args == [LINES[0].row.place]


def test_chosen_rows_are_copied(page):
    page.list.setFocus()
    page.list.selectAll()
    QTest.keySequence(page.list, "Ctrl+C")
    assert [row.split("\t")[0] for row in QGuiApplication.clipboard().text().splitlines()[1:]] == [
        "alpha",
        "beta",
    ]


def test_typing_asks_and_down_to_the_rows_by_enter(page, qtbot):
    page.field.setFocus()
    with qtbot.waitSignal(page.words_changed) as asked:
        QTest.keyClick(page.field, "b")
    assert asked.args == ["b"]
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.list.hasFocus()


def test_chips_that_count_nothing_cannot_be_pressed(page, qtbot):
    chips = {chip.accessibleName(): chip for chip in page.chips._chips.values()}
    assert not chips["Disputed, 0"].isEnabled()
    with qtbot.waitSignal(page.concerns_changed) as asked:
        chips["Dated, 1"].click()
    assert asked.args == [frozenset({Concern.DATED})]


def test_the_row_that_was_chosen_stays_chosen(page):
    page.list.choose(LINES[1])
    page.show_table(a_table((LINES[1],)))
    assert page.list.current_line() == LINES[1]
    page.show_table(a_table())
    assert page.list.current_line() == LINES[1]


@pytest.mark.parametrize("width", [280, 480, 900, 1600])
def test_the_columns_fit_at_any_width(page, qtbot, width):
    page.resize(width, 500)
    page.list._fit_columns()
    shown = [column for column in COLUMNS if not page.list.isColumnHidden(column)]
    assert Column.NAME in shown
    assert Column.VALUE in shown
    assert sum(page.list.columnWidth(column) for column in shown) <= page.list.viewport().width() + 1


def test_nothing_to_show_is_said(page):
    page.show_table(a_table((), total=0))
    assert not page.list.isVisible()
    page.show_table(a_table((), total=5))
    assert page._empty.isVisible()


def test_filter_chips_and_sorting_come_back_with_a_session(page, shown):
    page.field.setText("unit:persons")
    page.chips.choose(frozenset({Concern.DATED}))
    page.list.sortByColumn(Column.VALUE, Qt.SortOrder.DescendingOrder)
    other = shown(StatisticsPage())
    other.restore(page.state())
    assert other.state() == page.state()
    assert other.model.sorting == (Column.VALUE, Qt.SortOrder.DescendingOrder)


def test_rows_and_lines_grow_with_the_size_of_text(page, qapp, qtbot):
    row, line = page.list.rowHeight(0), page._summary.fontMetrics().height()
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        qtbot.wait_until(lambda: page.list.rowHeight(0) > 1.5 * row)
        qtbot.wait_until(lambda: page._summary.fontMetrics().height() > 1.5 * line)
    finally:
        qapp.setFont(before)


def test_down_goes_from_the_field_into_the_rows_and_esc_empties_it(page, qtbot):
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    page.field.setText("peace")
    page.field.setFocus()
    with qtbot.waitSignal(page.words_changed) as asked:
        QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert asked.args == [""]


def test_no_frame_is_drawn_round_one_cell_of_the_row_that_is_chosen(page):
    page.list.setFocus()
    pictures = []
    for column in (Column.NAME, Column.VALUE):
        page.list.setCurrentIndex(page.model.index(1, column))
        pictures.append(page.list.viewport().grab().toImage())
    assert pictures[0] == pictures[1]
