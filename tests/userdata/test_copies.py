import shutil
from contextlib import closing

import pytest

from desktop.model.edit import Edit, FolderStep, adding, binning, changing, erasing
from desktop.model.errors import StoreDamaged, StoreError
from desktop.model.history import ClosedTab
from desktop.model.mark import Folder
from desktop.model.mark_list import MarkFilter
from desktop.userdata.backup import RESTORATIONS_KEPT
from desktop.userdata.database import Database
from desktop.userdata.migrations import STEPS, migrate
from tests.userdata.reader import a_highlight, a_mark, a_place, ids, keep, open_on

THEN = "2026-11-23T11:00:00Z"


@pytest.fixture
def later(folder):
    """A store of the second day, whose copy of that day has other marks than it has now."""
    keep(folder, a_mark("kept"), a_mark("lost"), a_highlight("changed"))
    with closing(open_on(folder, 1)) as store:
        store.apply(binning("Delete", [a_mark("lost")], THEN))
        store.apply(changing("Note", [(a_highlight("changed"), a_highlight("changed", note="now"))]))
        store.apply(adding("Add", [a_mark("new")]))
        yield store


def newest(store):
    return store.copies.listed()[0]


def test_a_preview_tells_what_would_come_go_and_change(later):
    seen = later.copies.preview(newest(later))
    assert (seen.marks, seen.folders, seen.backup.day) == (3, 0, "2026-11-24")
    assert (ids(seen.back), ids(seen.gone)) == (["lost"], ["new"])
    assert [(now.note, then.note) for now, then in seen.changed] == [("now", "Compare **page 3**.")]


def test_looking_changes_nothing_and_leaves_nothing_behind(later, folder):
    before = later.every_kept()
    later.copies.preview(newest(later))
    assert later.every_kept() == before
    assert [file.name for file in (folder / "backups").iterdir() if file.name.startswith(".")] == []


def test_a_restored_backup_is_there_whole_and_can_be_undone(later):
    now = later.every_kept(), later.folders()
    undo = later.copies.restore(newest(later))
    assert ids(later.marks()) == ["kept", "lost", "changed"]
    assert later.binned() == ()
    assert ids(kept.mark for kept in later.page(MarkFilter(words="compare"))) == ["changed"]
    later.copies.restore(undo)
    assert (later.every_kept(), later.folders()) == now


def test_folders_history_and_workspaces_are_restored_but_not_the_session(folder):
    with closing(open_on(folder)) as store:
        inner, outer = Folder("inner", "In", THEN, "outer"), Folder("outer", "Out", THEN)
        store.apply(Edit("New", folders=(FolderStep(None, inner), FolderStep(None, outer))))
        store.apply(adding("Add", [a_mark("in", folder="inner")]))
        store.history.add_visit(a_place(), THEN, "Persons sent")
        store.history.add_closed_tab(ClosedTab(a_place(), "Persons sent", THEN))
        store.save_session({"place": "old"})
        store.save_session({"place": "work"}, "work")
    with closing(open_on(folder, 1)) as store:
        store.apply(erasing("Erase", store.every_kept()))
        store.history.forget_visits()
        store.save_session({"place": "new"})
        store.save_session({}, "work")
        store.copies.restore(newest(store))
        assert [one.id for one in store.folders()] == ["inner", "outer"]
        assert store.marks()[0].folder == "inner"
        assert [visit.title for visit in store.history.visits(5)] == ["Persons sent"]
        assert len(store.history.closed_tabs()) == 1
        assert (store.session(), store.session("work")) == ({"place": "new"}, {"place": "work"})


def test_another_running_copy_sees_what_was_restored(later, folder):
    with closing(open_on(folder, 1)) as other:
        later.copies.restore(newest(later))
        assert other.marks() == later.marks()
        other.add_mark(a_mark("theirs"))
        assert ids(later.marks())[-1] == "theirs"


def test_a_damaged_backup_is_refused_and_nothing_is_changed(later):
    backup = newest(later)
    backup.file.write_bytes(backup.file.read_bytes()[:9000])
    before = later.every_kept()
    for use in (later.copies.preview, later.copies.restore):
        with pytest.raises(StoreError):
            use(backup)
    assert later.every_kept() == before


def test_a_backup_that_is_gone_is_told(later):
    backup = newest(later)
    backup.file.unlink()
    with pytest.raises(StoreError):
        later.copies.preview(backup)


def test_a_backup_of_an_older_schema_can_be_restored(folder, later, tmp_path):
    old = folder / "backups" / "marks-2026-11-01.sqlite"
    database = Database.open(old)
    migrate(database, THEN, STEPS[:1])
    with database.change() as change:
        change.run(
            "INSERT INTO marks (id, kind, dossier, record_kind, record, title, created, changed)"
            " VALUES ('old', 'bookmark', 'peace', 'passage', 'sent', 'Old', ?, ?)",
            (THEN, THEN),
        )
    database.close()
    backup = later.copies.listed()[-1]
    assert later.copies.preview(backup).marks == 1
    later.copies.restore(backup)
    assert ids(later.marks()) == ["old"]
    assert ids(kept.mark for kept in later.page(MarkFilter(words="old"))) == ["old"]


def test_the_copies_made_before_restorations_are_few_and_do_not_stand_for_the_daily_one(later, folder):
    for _ in range(RESTORATIONS_KEPT + 2):
        later.copies.restore(newest(later))
    made = [backup.restoration for backup in later.copies.listed() if backup.restoration]
    assert made == [6, 5, 4, 3]
    assert (folder / "backups" / "marks-2026-11-24.sqlite").exists()
    shutil.rmtree(folder / "backups")
    later.copies.restore(_a_copy(later, folder))
    with closing(open_on(folder, 1)):
        assert (folder / "backups" / "marks-2026-11-24.sqlite").exists()


def _a_copy(store, folder):
    from desktop.userdata.backup import back_up

    return back_up(store._database, folder / "backups", "2026-11-20")


def test_damage_is_named_as_damage(later):
    backup = newest(later)
    backup.file.write_bytes(b"\0" * 8192)
    with pytest.raises(StoreDamaged):
        later.copies.preview(backup)
