from contextlib import closing

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.model.edit import (
    Edit,
    EditLog,
    FolderStep,
    Kept,
    adding,
    adding_folder,
    binning,
    changing,
    changing_folders,
    erasing,
    removing_folder,
    restoring,
)
from desktop.model.errors import StoreChanged, StoreError
from desktop.model.mark import Folder, SeenFigure
from tests.userdata.reader import a_highlight, a_mark, ids, open_on

THEN = "2026-11-23T11:00:00Z"


def a_folder(record="f1", **changes):
    return Folder(record, "Mines", THEN)._replace(**changes)


def contents(store):
    return {kept.mark.id: kept for kept in store.every_kept()}, store.folders()


def both_ways(store, edit):
    """Do, undo and redo an edit; return what there was after each."""
    seen = [contents(store)]
    for one in (edit, edit.opposite, edit):
        store.apply(one)
        seen.append(contents(store))
    assert seen[0] == seen[2]
    assert seen[1] == seen[3]
    return seen[1]


def test_several_marks_are_added_and_taken_back_in_one_piece(store):
    edit = adding("Add", [a_mark("a"), a_highlight("b")])
    marks, _ = both_ways(store, edit)
    assert marks == {"a": Kept(a_mark("a")), "b": Kept(a_highlight("b"))}


def test_every_field_of_a_mark_can_be_changed_and_changed_back(store):
    store.apply(adding("Add", [a_highlight("b")]))
    store.apply(adding_folder("New folder", a_folder()))
    changed = a_highlight(
        "b",
        title="Renamed",
        note="new",
        anchor=None,
        colour="rose",
        starred=False,
        tags=("x",),
        folder="f1",
        position=2.5,
        query="mines",
        figures=(SeenFigure("sent", 9205, 9205.5, "person"),),
        detached=True,
        changed=THEN,
    )
    marks, _ = both_ways(store, changing("Change", [(a_highlight("b"), changed)]))
    assert marks["b"].mark == changed


def test_the_bin_can_be_filled_and_emptied_both_ways(store):
    store.apply(adding("Add", [a_mark("a"), a_mark("b")]))
    both_ways(store, binning("Delete", [a_mark("a"), a_mark("b")], THEN))
    assert store.marks() == ()
    assert {kept.deleted for kept in store.binned()} == {THEN}
    both_ways(store, restoring("Restore", store.binned()[:1]))
    both_ways(store, erasing("Delete for good", store.binned()))
    assert store.binned() == ()
    assert len(store.marks()) == 1


def test_a_tree_of_folders_goes_and_comes_back_whole(store):
    inner, outer = a_folder("inner", parent="outer", position=1), a_folder("outer")
    store.apply(Edit("New folders", folders=(FolderStep(None, inner), FolderStep(None, outer))))
    store.apply(adding("Add", [a_mark("in", folder="outer", position=3), a_mark("out")]))
    store.apply(binning("Delete", [a_mark("in", folder="outer", position=3)], THEN))
    edit = removing_folder("Remove folder", outer, store.folders(), store.inside("outer"))
    marks, folders = both_ways(store, edit)
    assert folders == (inner._replace(parent=""),)
    assert marks["in"] == Kept(a_mark("in", position=3), THEN)


def test_folders_stand_in_their_order(store):
    for number, name in enumerate("abc"):
        store.apply(adding_folder("New", a_folder(name, title=name, position=number)))
    _, b, c = store.folders()
    store.apply(changing_folders("Move", [(c, c._replace(position=-1)), (b, b)]))
    assert [folder.id for folder in store.folders()] == ["c", "a", "b"]


def test_an_edit_of_what_another_copy_changed_does_nothing(folder, store):
    store.apply(adding("Add", [a_mark("a"), a_mark("b")]))
    with closing(open_on(folder)) as other:
        other.apply(changing("Note", [(a_mark("b"), a_mark("b", note="theirs"))]))
    edit = changing("Star", [(a_mark(one), a_mark(one, starred=True)) for one in "ab"])
    with pytest.raises(StoreChanged, match="“Persons sent” was changed meanwhile"):
        store.apply(edit)
    assert [(mark.starred, mark.note) for mark in store.marks()] == [(False, ""), (False, "theirs")]


def test_what_was_added_twice_is_not_written_over(store):
    store.apply(adding("Add", [a_mark("a", note="first")]))
    with pytest.raises(StoreChanged):
        store.apply(adding("Add", [a_mark("a", note="second")]))
    assert store.marks()[0].note == "first"


def test_a_mark_cannot_be_put_into_a_folder_that_is_not_there(store):
    store.apply(adding("Add", [a_mark("a")]))
    with pytest.raises(StoreError):
        store.apply(changing("Move", [(a_mark("a"), a_mark("a", folder="gone"))]))
    assert store.marks() == (a_mark("a"),)


def test_an_edit_of_nothing_writes_nothing(store):
    edit = changing("Nothing", [(a_mark(), a_mark())])
    assert edit.is_empty
    store.apply(edit)


def test_the_log_walks_back_and_forth_and_forgets_what_was_left_behind():
    one, two, three = (adding(title, [a_mark(title)]) for title in ("one", "two", "three"))
    log = EditLog().with_done(one).with_done(two)
    back = log.after_undo()
    assert (back.done, back.taken_back) == ((one,), (two,))
    assert back.after_redo() == log
    assert back.with_done(three) == EditLog((one, three))


class Editing(RuleBasedStateMachine):
    """Whatever is done, Undo leads back through every state and Redo forward again."""

    folder_of_run = None

    def __init__(self):
        super().__init__()
        self.store = open_on(self.folder_of_run())
        self.log = EditLog()
        self.seen = [contents(self.store)]
        self.made = 0

    def do(self, edit):
        if edit.is_empty:
            return
        self.store.apply(edit)
        self.seen = [*self.seen[: len(self.log.done) + 1], contents(self.store)]
        self.log = self.log.with_done(edit)

    @rule(count=st.integers(1, 3))
    def add(self, count):
        self.made += count
        self.do(adding("Add", [a_highlight(f"m{self.made - number}") for number in range(count)]))

    @rule(title=st.sampled_from("xyz"), starred=st.booleans())
    def change(self, title, starred):
        marks = self.store.marks()[:3]
        self.do(changing("Change", [(one, one._replace(title=title, starred=starred)) for one in marks]))

    @rule()
    def delete(self):
        self.do(binning("Delete", self.store.marks()[1:3], THEN))

    @rule()
    def restore(self):
        self.do(restoring("Restore", self.store.binned()[:1]))

    @rule()
    def erase(self):
        self.do(erasing("Erase", self.store.binned()[:2]))

    @rule()
    def make_folder(self):
        self.made += 1
        parent = self.store.folders()[-1].id if self.store.folders() else ""
        self.do(adding_folder("New", a_folder(f"f{self.made}", parent=parent)))

    @rule()
    def fill_folder(self):
        for folder in self.store.folders()[:1]:
            marks = self.store.marks()
            self.do(changing("Move", [(one, one._replace(folder=folder.id)) for one in marks[:2]]))

    @rule()
    def remove_folder(self):
        for folder in self.store.folders()[:1]:
            inside = self.store.inside(folder.id)
            self.do(removing_folder("Remove", folder, self.store.folders(), inside))

    @precondition(lambda self: self.log.done)
    @rule()
    def undo(self):
        self.store.apply(self.log.done[-1].opposite)
        self.log = self.log.after_undo()

    @precondition(lambda self: self.log.taken_back)
    @rule()
    def redo(self):
        self.store.apply(self.log.taken_back[-1])
        self.log = self.log.after_redo()

    @invariant()
    def stands_where_the_log_says(self):
        assert contents(self.store) == self.seen[len(self.log.done)]

    def teardown(self):
        self.store.close()


def test_undo_leads_back_through_every_state(tmp_path_factory):
    Editing.folder_of_run = staticmethod(lambda: tmp_path_factory.mktemp("data"))
    case = Editing.TestCase
    case.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
    case("runTest").runTest()


def test_the_words_of_a_mark_follow_its_edits(store):
    store.apply(adding("Add", [a_highlight("b")]))
    edit = changing("Note", [(a_highlight("b"), a_highlight("b", note="Ottawa treaty"))])
    store.apply(edit)
    assert found(store, "ottawa") == ["b"]
    store.apply(edit.opposite)
    assert found(store, "ottawa") == []
    assert found(store, "compare") == ["b"]
    store.apply(erasing("Erase", store.kept(["b"]).values()))
    assert found(store, "compare") == []


def found(store, words):
    from desktop.model.mark_list import MarkFilter

    return ids(kept.mark for kept in store.page(MarkFilter(words=words)))
