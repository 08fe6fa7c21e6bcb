import shutil

import pytest

from desktop.control.marking import stamped
from desktop.exchange.export_folder import changes_in, file_of, ids_of, taken_in, write_dossier
from desktop.exchange.folder_sync import settle
from desktop.exchange.folder_sync import synchronise as synchronise_folder
from desktop.exchange.forms import read_text
from desktop.exchange.merge import Choice, merge_edit
from desktop.exchange.take_in import preview_of
from desktop.model.edit import adding, binning, changing
from desktop.model.errors import StoreError
from tests.exchange.things import THEN
from tests.userdata.reader import a_highlight, a_mark, a_place, ids


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "exports"


def note(store, mark, words):
    before = store.kept([mark])[mark].mark
    store.apply(changing("Note", [(before, before._replace(note=words))]))


def synchronise(store, folder):
    """Take in what can be, as another machine would, and write what came of it."""
    found = changes_in(store, folder, "Merge")
    for changes in found:
        store.apply(changes.edit)
        if not changes.conflicts:
            taken_in(store, changes)
            assert write_dossier(store, folder, changes.dossier)
    return found


@pytest.fixture
def both(store, other, folder):
    """Two machines with the same two marks and a common folder."""
    store.apply(adding("Add", [a_mark("one"), a_highlight("two")]))
    assert write_dossier(store, folder, "peace")
    synchronise(other, folder)
    return store, other


def test_a_dossier_is_one_file_that_changes_only_with_its_marks(store, folder):
    store.apply(adding("Add", [a_mark("one"), a_mark("war", place=a_place("war"))]))
    for dossier in ("peace", "war", "peace"):
        assert write_dossier(store, folder, dossier)
    assert sorted(file.name for file in folder.iterdir()) == ["peace.marks.json", "war.marks.json"]
    before = file_of(folder, "peace").stat().st_mtime_ns
    write_dossier(store, folder, "peace")
    assert file_of(folder, "peace").stat().st_mtime_ns == before
    assert changes_in(store, folder, "Merge") == ()


def test_a_change_of_one_thing_is_a_change_of_one_line(store, folder):
    store.apply(adding("Add", [a_mark("one", note="a"), a_highlight("two")]))
    write_dossier(store, folder, "peace")
    before = file_of(folder, "peace").read_text("utf-8").splitlines()
    note(store, "one", "b")
    write_dossier(store, folder, "peace")
    after = file_of(folder, "peace").read_text("utf-8").splitlines()
    assert len([pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]) == 1


def test_another_machine_takes_over_what_it_finds(both):
    store, other = both
    assert other.marks() == store.marks()


def test_changes_of_both_machines_to_different_marks_are_merged(both, folder):
    store, other = both
    note(store, "one", "here")
    note(other, "two", "there")
    other.apply(adding("Add", [a_mark("three")]))
    assert write_dossier(store, folder, "peace")
    assert not write_dossier(other, folder, "peace"), "it would write over what the first has written"
    synchronise(other, folder)
    synchronise(store, folder)
    assert store.every_kept() == other.every_kept()
    assert {mark.id: mark.note for mark in store.marks()} == {"one": "here", "two": "there", "three": ""}


def test_a_mark_changed_on_both_machines_is_a_conflict_and_nothing_is_overwritten(both, folder):
    store, other = both
    note(store, "one", "here")
    note(other, "one", "there")
    write_dossier(store, folder, "peace")
    (found,) = changes_in(other, folder, "Merge")
    assert found.edit.is_empty
    assert [(one.mine.mark.note, one.theirs.mark.note) for one in found.conflicts] == [("there", "here")]
    assert ids_of(found) == ("one",)
    assert not write_dossier(other, folder, "peace")
    assert '"here"' in file_of(folder, "peace").read_text("utf-8")


def test_a_deletion_travels_and_can_be_undone(both, folder):
    store, other = both
    store.apply(binning("Delete", [store.marks()[0]], THEN))
    write_dossier(store, folder, "peace")
    (found,) = synchronise(other, folder)
    assert ids(other.marks()) == ["two"]
    other.apply(found.edit.opposite)
    assert ids(other.marks()) == ["one", "two"]


def test_what_was_erased_here_does_not_come_back_from_an_unchanged_file(store, folder):
    from desktop.model.edit import erasing

    store.apply(adding("Add", [a_mark("one"), a_mark("two")]))
    write_dossier(store, folder, "peace")
    store.apply(erasing("Erase", [store.kept(["one"])["one"]]))
    file = file_of(folder, "peace")
    file.write_text(file.read_text("utf-8") + "\n", "utf-8")
    assert [found.edit.is_empty for found in changes_in(store, folder, "Merge")] == [True]


def test_the_copy_that_a_synchroniser_puts_aside_is_offered_too(both, folder):
    store, _ = both
    note(store, "one", "here")
    write_dossier(store, folder, "peace")
    file = file_of(folder, "peace")
    aside = folder / "peace.marks.sync-conflict-20261124-101500.json"
    shutil.copy(file, aside)
    aside.write_text(aside.read_text("utf-8").replace("Compare **page 3**.", "Their note."), "utf-8")
    (found,) = changes_in(store, folder, "Merge")
    assert found.file == aside
    store.apply(found.edit)
    taken_in(store, found)
    assert store.kept(["two"])["two"].mark.note == "Their note."
    assert store.kept(["one"])["one"].mark.note == "here"
    assert changes_in(store, folder, "Merge") == ()


def test_a_file_that_is_no_export_is_told_and_left_alone(both, folder):
    store, _ = both
    file = file_of(folder, "peace")
    file.write_text("<<<<<<< conflict", "utf-8")
    (folder / "other.json").write_text("{}", "utf-8")
    (found,) = changes_in(store, folder, "Merge")
    assert found.edit.is_empty
    assert found.told
    assert not write_dossier(store, folder, "peace")
    assert file.read_text("utf-8") == "<<<<<<< conflict"


def test_a_folder_that_cannot_be_written_is_told(store, folder, tmp_path):
    store.apply(adding("Add", [a_mark("one")]))
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError):
        write_dossier(store, tmp_path / "file" / "exports", "peace")


def test_a_file_of_ours_is_known_as_ours_where_the_program_was_stopped_after_writing_it(store, folder):
    store.apply(adding("Add", [a_mark("one")]))
    write_dossier(store, folder, "peace")
    before = store.exported("peace")
    note(store, "one", "written last")
    write_dossier(store, folder, "peace")
    # As it stands between writing the file and noting that.
    noted = {"next:peace.marks.json": store.exported("peace")["file:peace.marks.json"]}
    store.keep_exported("peace", {**before, **noted})
    assert changes_in(store, folder, "Merge") == ()
    note(store, "one", "and on")
    assert write_dossier(store, folder, "peace")
    assert '"and on"' in file_of(folder, "peace").read_text("utf-8")


def test_a_file_changed_again_while_it_was_looked_at_is_not_written_over(both, folder):
    store, other = both
    note(other, "one", "first")
    assert write_dossier(other, folder, "peace")
    (found,) = changes_in(store, folder, "Merge")
    note(other, "two", "second")
    assert write_dossier(other, folder, "peace")
    store.apply(found.edit)
    settle(store, folder, found)
    assert '"second"' in file_of(folder, "peace").read_text("utf-8")
    (again,) = changes_in(store, folder, "Merge")
    assert ids_of(again) == ("two",)


def test_marks_of_no_dossier_and_of_strange_ones_have_files_of_their_own_in_the_folder(store, folder):
    places = {"none": "", "library": "library", "strange": "../../strange"}
    store.apply(adding("Add", [a_mark(name, place=a_place(where)) for name, where in places.items()]))
    folder.mkdir()
    assert synchronise_folder(store, folder) == ()
    assert len(list(folder.iterdir())) == 3
    assert {file.parent for file in folder.parent.rglob("*.marks.json")} == {folder}
    assert synchronise_folder(store, folder) == ()


def test_an_older_state_of_a_mark_is_asked_about_and_not_taken_for_news(store, folder):
    store.apply(adding("Add", [a_mark("one", note="old")]))
    write_dossier(store, folder, "peace")
    file = file_of(folder, "peace")
    old = file.read_text("utf-8")
    before = store.kept(["one"])["one"].mark
    now = before._replace(note="new", changed="2027-01-01T00:00:00Z")
    store.apply(changing("Note", [(before, now)]))
    write_dossier(store, folder, "peace")
    file.write_text(old, "utf-8")
    (found,) = changes_in(store, folder, "Merge")
    assert found.edit.is_empty
    assert [one.theirs.mark.note for one in found.conflicts] == ["old"]


def test_what_was_merged_on_both_machines_goes_to_and_fro_no_more(both, folder):
    store, other = both
    note(other, "one", "there")
    write_dossier(other, folder, "peace")
    (found,) = changes_in(store, folder, "Merge")
    store.apply(stamped(found.edit, "2028-01-01T00:00:00Z"))
    settle(store, folder, found)
    assert synchronise_folder(store, folder) == synchronise_folder(other, folder) == ()
    assert store.marks() == other.marks()


def test_a_file_merged_by_hand_needs_nobody_any_more(both, folder):
    store, other = both
    note(other, "one", "there")
    write_dossier(other, folder, "peace")
    theirs = read_text(file_of(folder, "peace").read_text("utf-8"))
    store.apply(merge_edit("Import", preview_of(store, theirs), Choice.THEIRS))
    store.apply(adding("Add", [a_mark("three")]))
    assert synchronise_folder(store, folder) == ()
    assert '"three"' in file_of(folder, "peace").read_text("utf-8")


def test_a_file_of_which_something_cannot_be_read_is_never_written_over(both, folder):
    store, _ = both
    file = file_of(folder, "peace")
    file.write_text(file.read_text("utf-8").replace('"kind": "highlight"', '"kind": "song"'), "utf-8")
    note(store, "one", "here")
    (found,) = synchronise_folder(store, folder)
    assert found.told
    settle(store, folder, found)
    synchronise_folder(store, folder)
    assert '"song"' in file.read_text("utf-8")


def test_a_folder_that_is_gone_is_told_and_not_made_anew(store, folder):
    store.apply(adding("Add", [a_mark("one")]))
    with pytest.raises(StoreError, match="is not there"):
        synchronise_folder(store, folder)
    assert not folder.exists()


def test_after_a_restored_backup_the_file_follows_and_is_nobody_elses(store, folder):
    store.apply(adding("Add", [a_mark("one")]))
    backup = store.copies.make()
    store.apply(adding("Add", [a_mark("two")]))
    folder.mkdir()
    synchronise_folder(store, folder)
    store.copies.restore(backup)
    assert synchronise_folder(store, folder) == ()
    assert '"two"' not in file_of(folder, "peace").read_text("utf-8")
