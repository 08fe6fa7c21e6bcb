import pytest
from PySide6.QtCore import Qt

from desktop.model.choices import RecordKind, Verdict
from desktop.model.edtf import day_number, parse_edtf
from desktop.model.figure import Unit
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.qtmodel.roles import Role
from desktop.qtmodel.statistics_model import StatisticsModel
from desktop.render.statistics_table import Column, Words, as_tsv, statistics_lines
from desktop.statistics.age import age_of
from desktop.statistics.overview import Overview

TODAY = day_number(2026, 11, 24)
UNIT = Unit("person", "person", "persons")
DESCENDING, ASCENDING = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


def a_row(name, value=1, as_of="2023", **changes):
    date = parse_edtf(as_of) if as_of else None
    row = Overview(
        Place(DossierId("peace"), RecordKind.FIGURE, name),
        name,
        UNIT,
        value,
        value,
        as_of=date,
        age=age_of(date, TODAY) if date else None,
        verdict=Verdict.AGREES,
        sources=frozenset({"a"}),
    )
    return row._replace(**changes)


def lines(*rows):
    return statistics_lines(rows, Words())


THREE = lines(a_row("b", 10, "2020"), a_row("a", 2, "2024"), a_row("c", None, None))


def names(model):
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("shown", [(), THREE[:1], THREE])
def test_the_model_keeps_the_contract_of_models(shown, qtmodeltester):
    model = StatisticsModel()
    model.set_lines(shown)
    qtmodeltester.check(model)
    model.set_lines(THREE)
    model.sort(Column.VALUE, DESCENDING)
    qtmodeltester.check(model)


def test_lines_stand_in_the_order_of_the_dossier_until_sorted():
    model = StatisticsModel()
    model.set_lines(THREE)
    assert names(model) == ["b", "a", "c"]
    model.sort(Column.NAME)
    assert names(model) == ["a", "b", "c"]


def test_numbers_and_dates_are_sorted_as_such_and_what_is_missing_comes_last():
    model = StatisticsModel()
    model.set_lines(THREE)
    model.sort(Column.VALUE, ASCENDING)
    assert names(model) == ["a", "b", "c"]
    model.sort(Column.VALUE, DESCENDING)
    assert names(model) == ["b", "a", "c"]
    model.sort(Column.AS_OF, DESCENDING)
    assert names(model) == ["a", "b", "c"]


def test_other_lines_keep_the_sorting():
    model = StatisticsModel()
    model.sort(Column.NAME, DESCENDING)
    model.set_lines(THREE)
    assert names(model) == ["c", "b", "a"]


def test_ten_thousand_lines_are_one_reset(qtbot):
    model = StatisticsModel()
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.waitSignal(model.modelReset):
        model.set_lines(THREE * 3_334)
    assert model.rowCount() > 10_000


def test_a_row_says_everything_to_whoever_hears_it():
    model = StatisticsModel()
    model.set_lines(THREE)
    spoken = model.index(0, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Figure: b. 10 persons, as of 2020, 5 years old, Agrees, 1 source"
    assert model.index(0, 0).data(Role.VALUE) == THREE[0]


def test_rows_are_copied_under_their_titles():
    copied = as_tsv(THREE[:1]).splitlines()
    assert copied[0].split("\t")[:3] == ["Figure or series", "Latest value", "As of"]
    assert copied[1].split("\t")[:3] == ["b", "10 persons", "2020"]
    assert len({row.count("\t") for row in copied}) == 1
