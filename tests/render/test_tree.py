from desktop.model.choices import RecordKind, Stance
from desktop.render.tree import contents_tree
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
