from desktop.model.choices import RecordKind, Stance
from desktop.model.place import Place
from desktop.render.reading import TreeNode
from desktop.render.tree import contents_tree
from desktop.render.tree_filter import filtered
from tests.builders import a_content


def test_sections_hold_their_passages_and_sections_in_reading_order():
    content = a_content()
    rows = contents_tree(content.dossier, content.sections, tuple(reversed(content.passages)))
    assert [(row.place.kind, row.place.id, row.parent) for row in rows] == [
        (RecordKind.SECTION, "peacekeepers", -1),
        (RecordKind.PASSAGE, "sent", 0),
        (RecordKind.PASSAGE, "missions", 0),
        (RecordKind.SECTION, "critics", 0),
        (RecordKind.PASSAGE, "doubts", 3),
    ]
    assert rows[4].stance is Stance.CRITICISM
    assert rows[0].stance is None
    assert rows[3].number == "1.1"


def test_an_empty_dossier_has_no_rows():
    assert contents_tree(a_content().dossier, (), ()) == ()


def test_a_filtered_tree_keeps_what_its_rows_stand_under():
    def row(name, parent):
        return TreeNode(Place("d", RecordKind.SECTION, name), "", name, parent)

    nodes = (row("one", -1), row("two", 0), row("three", 1), row("four", -1))
    assert [(node.title, node.parent) for node in filtered(nodes, "thr")] == [
        ("one", -1),
        ("two", 0),
        ("three", 1),
    ]
    assert [node.title for node in filtered(nodes, "FOUR")] == ["four"]
    assert filtered(nodes, "x") == ()
