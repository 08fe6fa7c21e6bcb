import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.language import said
from desktop.model.choices import RecordKind, Severity, Stance
from desktop.model.hit import Hit, Results
from desktop.model.place import Place
from desktop.model.problem import Problem
from desktop.qtmodel.contents_model import ContentsModel
from desktop.qtmodel.problems_model import ProblemsModel
from desktop.qtmodel.results_model import Heading, ResultsModel
from desktop.qtmodel.roles import Role
from desktop.qtmodel.table_model import TableModel
from desktop.render.page import DataTable, TreeNode

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def place(record, kind=RecordKind.PASSAGE):
    return Place("peace", kind, record)


def nodes(sections):
    made = []
    for number in range(1, sections + 1):
        above = len(made)
        made.append(TreeNode(place(f"s{number}", RecordKind.SECTION), str(number), f"Section {number}"))
        for inner in range(1, 3):
            stance = Stance.CRITICISM if inner == 2 else Stance.ACCOUNT
            made.append(TreeNode(place(f"p{number}{inner}"), f"{number}.{inner}", "Words", above, stance))
    return tuple(made)


def hits(count):
    kinds = (RecordKind.PASSAGE, RecordKind.FIGURE, RecordKind.PASSAGE)
    return tuple(Hit(place(f"h{n}", kinds[n % 3]), kinds[n % 3], f"Title {n}") for n in range(count))


def results(count):
    found = hits(count)
    counts = {kind: sum(hit.kind is kind for hit in found) for kind in {hit.kind for hit in found}}
    return Results("q", found, count, tuple(counts.items()))


def problems(count):
    return tuple(
        Problem(Severity.ERROR, "a.yaml", n + 1, 1, said(f"Fault {n}"), remedy=said("Mend it"))
        for n in range(count)
    )


FILLS = {
    ContentsModel: lambda model, count: model.set_nodes(nodes(count)),
    ResultsModel: lambda model, count: model.set_results(results(count)),
    ProblemsModel: lambda model, count: model.set_problems(problems(count)),
}


@pytest.mark.parametrize("kind", FILLS)
def test_a_model_keeps_its_promises_empty_with_one_with_many_and_through_resets(qapp, kind):
    model = kind()
    tester = QAbstractItemModelTester(model, FATAL)
    for count in (0, 1, 40, 3, 0):
        FILLS[kind](model, count)
    assert tester.model() is model


def test_a_table_keeps_its_promises(qapp):
    for rows in (0, 1, 30):
        table = DataTable(("Date", "All"), tuple((str(year), "1") for year in range(rows)), (False, True))
        model = TableModel(table)
        tester = QAbstractItemModelTester(model, FATAL)
        assert tester.model().rowCount() == rows


def test_the_contents_are_a_tree_of_sections_and_passages(qapp):
    model = ContentsModel()
    model.set_nodes(nodes(3))
    second = model.index(1, 0)
    assert model.rowCount() == 3
    assert second.data() == "2  Section 2"
    assert model.index(1, 0, second).data(Role.VALUE).place == place("p22")
    assert model.index(1, 0, second).parent() == second


def test_a_place_finds_its_row_and_an_unknown_one_none(qapp):
    model = ContentsModel()
    model.set_nodes(nodes(3))
    assert model.index_of(place("p31")).data(Role.VALUE).number == "3.1"
    assert not model.index_of(place("p99")).isValid()
    assert not model.index_of(place("p31", RecordKind.SECTION)).isValid()


def test_many_rows_below_one_are_fetched_as_they_are_asked_for(qapp):
    model = ContentsModel()
    rows = tuple(TreeNode(place(f"p{number}"), str(number), "Words") for number in range(3_500))
    model.set_nodes(rows)
    assert model.rowCount() < 3_500
    tester = QAbstractItemModelTester(model, FATAL)  # fetches a part itself
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    last = model.index_of(place("p3499"))
    assert (last.row(), last.data()) == (3_499, "3499  Words")
    assert model.rowCount() == 3_500
    assert not model.canFetchMore(QModelIndex())
    assert tester.model() is model


def test_each_row_stands_below_its_own_section_however_deep(qapp):
    made, model = [], ContentsModel()

    def grow(parent, name, depth):
        for step in range(depth + 2):
            here = f"{name}{step}"
            made.append(TreeNode(place(here), here, "", parent))
            if depth and step % 2 == 0:
                grow(len(made) - 1, here, depth - 1)

    grow(-1, "p", 4)
    model.set_nodes(tuple(made))

    def walked(index):
        for row in range(model.rowCount(index)):
            below = model.index(row, 0, index)
            yield below.data(Role.VALUE).number
            assert below.parent() == index
            yield from walked(below)

    assert list(walked(QModelIndex())) == [node.number for node in made]


def test_a_row_of_the_contents_speaks_its_stance(qapp):
    model = ContentsModel()
    model.set_nodes(nodes(1))
    assert model.index_of(place("p12")).data(SPOKEN) == "1.2, Words, Criticism"


def test_hits_stand_under_a_heading_for_each_kind_in_order_of_their_best(qapp):
    model = ResultsModel()
    model.set_results(results(5))
    rows = [model.row(n) for n in range(model.rowCount())]
    assert [row.kind for row in rows if isinstance(row, Heading)] == [RecordKind.PASSAGE, RecordKind.FIGURE]
    assert [row.title for row in rows if isinstance(row, Hit)] == [f"Title {n}" for n in (0, 2, 3, 1, 4)]


def test_the_best_of_all_comes_first_whatever_its_kind(qapp):
    model = ResultsModel()
    ranked = results(5)
    best = ranked.hits[1]._replace(score=9.0)
    model.set_results(ranked._replace(hits=(best, ranked.hits[0], *ranked.hits[2:])))
    rows = [model.row(n) for n in range(model.rowCount())]
    assert rows[1] == best
    assert [row for row in rows if isinstance(row, Hit)].count(best) == 1
    assert model.index(0).data(SPOKEN) == "Best match"
    assert [row.shown for row in rows if isinstance(row, Heading)] == [1, 3, 2]


def test_a_heading_cannot_be_chosen_and_is_stepped_over(qapp):
    model = ResultsModel()
    model.set_results(results(5))
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert [model.next_hit(row, 1) for row in (-1, 3, 6)] == [1, 5, -1]
    assert model.next_hit(5, -1) == 3
    assert model.next_hit(1, -1) == -1


def test_a_heading_tells_all_there_are_not_only_those_shown(qapp):
    model = ResultsModel()
    model.set_results(results(2)._replace(counts=((RecordKind.PASSAGE, 70), (RecordKind.FIGURE, 1))))
    assert model.row(0) == Heading(RecordKind.PASSAGE, 70, 1)
    assert model.index(0).data(SPOKEN) == "Passages, 70"


def test_every_model_hands_out_nothing_for_no_index(qapp):
    for kind, fill in FILLS.items():
        model = kind()
        fill(model, 2)
        assert model.data(QModelIndex(), Role.VALUE) is None


def test_numbers_of_a_table_stand_flush_right(qapp):
    model = TableModel(DataTable(("Date", "All"), (("2006", "1,600"),), (False, True)))
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 1).data(role) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(role) & Qt.AlignmentFlag.AlignLeft
    assert model.headerData(1, Qt.Orientation.Horizontal) == "All"


def test_rows_below_others_are_found_however_deep_the_ones_between_them_go(qapp):
    def row(name, parent):
        return TreeNode(place(name, RecordKind.SECTION), "", name, parent)

    model = ContentsModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_nodes((row("a", -1), row("aa", 0), row("aaa", 1), row("ab", 0), row("b", -1), row("ba", 4)))
    first, second = model.index(0, 0), model.index(1, 0)
    assert [model.index(n, 0, first).data() for n in range(model.rowCount(first))] == ["aa", "ab"]
    assert [model.index(n, 0, second).data() for n in range(model.rowCount(second))] == ["ba"]
    assert not model.hasChildren(model.index_of(place("ab", RecordKind.SECTION)))
    assert model.index_of(place("aaa", RecordKind.SECTION)).parent().data() == "aa"
    assert tester.model() is model
