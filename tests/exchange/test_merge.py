import pytest

from desktop.exchange.collection import Collection, collect
from desktop.exchange.forms import form_named, read_text
from desktop.exchange.merge import Choice, merge_edit
from desktop.exchange.take_in import preview_of, take_in_history, take_out_history
from desktop.model.edit import Kept, adding, adding_folder, changing
from desktop.model.mark import Folder
from tests.exchange.things import a_collection
from tests.userdata.reader import a_mark, ids

EARLY, LATE = "2026-11-23T10:00:00Z", "2026-11-25T10:00:00Z"


def take_in(store, incoming, *choice):
    edit = merge_edit("Import", preview_of(store, incoming), *choice)
    store.apply(edit)
    take_in_history(store, incoming)
    return edit


@pytest.mark.parametrize("form", ["json", "annotations"])
def test_a_round_trip_through_another_machine_loses_nothing(store, other, form):
    take_in(store, a_collection())
    take_in(other, read_text(form_named(form).write(collect(store), {})))
    ours, theirs = collect(store), collect(other)
    assert (theirs.kept, theirs.folders) == (ours.kept, ours.folders)
    if form == "json":
        assert theirs == ours
    assert len(theirs.kept) == 4


def test_what_is_there_already_is_the_same_and_changes_nothing(store):
    take_in(store, a_collection())
    preview = preview_of(store, collect(store))
    assert (len(preview.new), len(preview.same), len(preview.changed)) == (0, 4, 0)
    assert merge_edit("Import", preview).is_empty
    assert take_in_history(store, a_collection()).part.size == 0


def test_an_import_can_be_undone_in_one_piece(store):
    store.apply(adding("Add", [a_mark("book", title="Mine")]))
    before = collect(store)
    edit = merge_edit("Import", preview_of(store, a_collection()), Choice.THEIRS)
    store.apply(edit)
    assert len(collect(store).kept) == 4
    store.apply(edit.opposite)
    assert collect(store) == before


def conflict(store, mine, theirs):
    store.apply(adding("Add", [a_mark("m", note="mine", changed=mine)]))
    return Collection((Kept(a_mark("m", note="theirs", changed=theirs)),))


@pytest.mark.parametrize(
    ("choice", "theirs", "notes"),
    [
        (Choice.NEWER, LATE, ["theirs"]),
        (Choice.NEWER, EARLY, ["mine"]),
        (Choice.MINE, LATE, ["mine"]),
        (Choice.THEIRS, EARLY, ["theirs"]),
        (Choice.BOTH, LATE, ["mine", "theirs"]),
    ],
)
def test_a_conflict_is_settled_as_chosen(store, choice, theirs, notes):
    take_in(store, conflict(store, EARLY, theirs), choice)
    assert [mark.note for mark in store.marks()] == notes


def test_single_conflicts_can_be_settled_otherwise(store):
    preview = preview_of(store, conflict(store, EARLY, LATE))
    assert merge_edit("Import", preview, Choice.THEIRS, {"m": Choice.MINE}).is_empty


def test_a_preview_shows_both_sides_of_a_conflict(store):
    (one,) = preview_of(store, conflict(store, EARLY, LATE)).changed
    assert (one.mine.mark.note, one.theirs.mark.note) == ("mine", "theirs")


def test_folders_that_nobody_knows_are_left_without_marks_lost(store):
    take_in(store, Collection((Kept(a_mark("m", folder="unknown")),), (Folder("f", "F", EARLY, "nowhere"),)))
    assert ids(store.marks()) == ["m"]
    assert [(one.id, one.parent) for one in store.folders()] == [("f", "")]


def test_a_folder_renamed_there_is_renamed_here_if_that_was_later(store):
    store.apply(adding_folder("New", Folder("f", "Mine", EARLY)))
    take_in(store, Collection(folders=(Folder("f", "Theirs", LATE),)))
    assert store.folders()[0].title == "Theirs"
    take_in(store, Collection(folders=(Folder("f", "Older", EARLY),)))
    assert store.folders()[0].title == "Theirs"


def test_an_export_of_one_dossier_has_its_marks_and_their_folders_only(store):
    take_in(store, a_collection())
    found = collect(store, "peace")
    assert [one.mark.id for one in found.kept] == ["book", "gone", "high"]
    assert [one.id for one in found.folders] == ["inner", "outer"]
    assert (found.visits, collect(store, "war").folders) == ((), ())


def test_edits_made_meanwhile_stop_an_import_that_would_write_over_them(store):
    edit = merge_edit("Import", preview_of(store, conflict(store, EARLY, LATE)), Choice.THEIRS)
    mine = store.marks()[0]
    store.apply(changing("Note", [(mine, mine._replace(note="meanwhile"))]))
    with pytest.raises(Exception, match="changed meanwhile"):
        store.apply(edit)
    assert store.marks()[0].note == "meanwhile"


def test_the_history_of_an_import_is_undone_too_and_what_it_replaced_comes_back(store, other):
    take_in(store, a_collection())
    theirs = collect(store)
    before = theirs._replace(
        readings=tuple(
            (name, tuple(r._replace(time=EARLY[:4]) for r in some)) for name, some in theirs.readings
        ),
        snapshots=tuple(one._replace(time=EARLY[:4], version="old") for one in theirs.snapshots),
        visits=(),
        tabs=(),
    )
    take_in(other, before)
    was = collect(other)
    taken = take_in_history(other, theirs)
    assert taken.part.size > 0
    assert collect(other) == theirs
    take_out_history(other, taken)
    assert collect(other) == was
