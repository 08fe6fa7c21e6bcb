import pytest
from PySide6.QtCore import Qt

from desktop.model.edit import Kept, changing
from desktop.model.ids import FolderId
from desktop.model.mark import Folder
from desktop.model.mark_list import MarkFilter
from desktop.model.mark_view import PORTION, Heading, ListWish, MarkList, Rows, RowsWish, Segment
from desktop.qtmodel.marks_model import MarksModel
from desktop.qtmodel.roles import Role
from tests.view.pages import a_mark, heard

WISH = ListWish()
YELLOW, GREEN = MarkFilter(colour="yellow"), MarkFilter(colour="green")


def rows(wanted, marks, offset=0):
    return Rows(RowsWish(wanted, WISH.sort, WISH.descending, offset), tuple(Kept(mark) for mark in marks))


def listed(*segments, first=(), **changes):
    return MarkList(WISH, segments, sum(one.size for one in segments), first)._replace(**changes)


def segment(wanted, size, title="", depth=0, **changes):
    heading = Heading(title, title, size, depth, **changes) if title else None
    return Segment(heading, wanted, size)


@pytest.fixture
def model(qapp, qtmodeltester):
    model = MarksModel()
    first = (rows(YELLOW, [a_mark(1), a_mark(2)]), rows(GREEN, [a_mark(3)]))
    model.show_list(listed(segment(YELLOW, 2, "Yellow"), segment(GREEN, 1, "Green"), first=first))
    yield model
    qtmodeltester.check(model)


def said(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_marks_stand_under_their_headings(model):
    assert said(model) == ["Yellow", "Mark 1", "Mark 2", "Green", "Mark 3"]
    assert [bool(model.index(row).data(Role.GROUP)) for row in range(2)] == [True, False]
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Yellow, 2"


def test_a_closed_heading_hides_its_marks_also_in_the_next_list(model):
    model.set_open(0, is_open=False)
    assert said(model) == ["Yellow", "Green", "Mark 3"]
    model.show_list(model.shown)
    assert said(model) == ["Yellow", "Green", "Mark 3"]
    model.set_open(0, is_open=True)
    assert len(said(model)) == 5


def test_a_closed_folder_hides_the_folders_in_it(qapp):
    model = MarksModel()
    model.show_list(
        listed(*(segment(MarkFilter(tags=(t,)), 0, t, d) for t, d in (("a", 0), ("b", 1), ("c", 0))))
    )
    model.set_open(0, is_open=False)
    assert said(model) == ["a", "c"]


def test_only_what_is_looked_at_is_asked_for_and_once(qapp):
    model = MarksModel()
    wanted = heard(model.rows_wanted)
    model.show_list(listed(segment(YELLOW, 100_000)))
    assert model.rowCount() == 100_000
    assert wanted == []
    for row in (50_000, 50_001, 50_000):
        assert model.index(row).data() is None
    ((wish,),) = wanted
    assert (wish.wanted, wish.offset) == (YELLOW, 50_000)
    model.add_rows(Rows(wish, tuple(Kept(a_mark(n % 9)) for n in range(PORTION))))
    assert model.index(50_001).data() == "Mark 1"


def test_a_change_is_shown_before_the_list_is_made_anew(model):
    was = a_mark(2)
    model.note_edit(changing("", [(was, was._replace(title="New"))]))
    assert said(model)[2] == "New"


def test_renaming_asks_for_the_change_and_changes_nothing_itself(model):
    asked = heard(model.edit_requested)
    assert model.setData(model.index(1), "  New  ")
    assert [step.after.mark.title for (edit,) in asked for step in edit.marks] == ["New"]
    assert said(model)[1] == "Mark 1"


@pytest.mark.parametrize("title", ["", "   ", "Mark 1"])
def test_an_empty_or_the_same_title_asks_for_nothing(model, title):
    asked = heard(model.edit_requested)
    model.setData(model.index(1), title)
    assert asked == []


def test_marks_dropped_on_a_folder_go_into_it(qapp):
    model = MarksModel()
    asked = heard(model.edit_requested)
    folder = Folder(FolderId("f"), "Boats", "")
    heading = segment(MarkFilter(folder=folder.id), 0, "Boats", folder=folder, takes=folder.id)
    model.show_list(
        listed(heading, segment(YELLOW, 2, "Loose"), first=(rows(YELLOW, [a_mark(1), a_mark(2)]),))
    )
    payload = model.mimeData([model.index(2), model.index(3)])
    assert model.index(0).flags() & Qt.ItemFlag.ItemIsDropEnabled
    assert not model.index(1).flags() & Qt.ItemFlag.ItemIsDropEnabled
    model.dropMimeData(payload, Qt.DropAction.MoveAction, -1, -1, model.index(0))
    ((edit,),) = asked
    assert [(step.after.mark.id, step.after.mark.folder) for step in edit.marks] == [("m1", "f"), ("m2", "f")]


def test_a_folder_is_renamed(qapp):
    model = MarksModel()
    asked = heard(model.edit_requested)
    folder = Folder(FolderId("f"), "Boats", "")
    model.show_list(listed(segment(MarkFilter(folder=folder.id), 0, "Boats", folder=folder)))
    model.setData(model.index(0), "Ships")
    assert [step.after.title for (edit,) in asked for step in edit.folders] == ["Ships"]
