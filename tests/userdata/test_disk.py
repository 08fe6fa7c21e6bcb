"""A full disk, a folder that cannot be written, a second running copy: told, and nothing lost."""

import os
import random
import resource
import shutil
import signal
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop.exchange.export_folder import file_of, write_dossier
from desktop.model.edit import adding, changing, erasing
from desktop.model.errors import StoreBusy, StoreError, StoreFull, StoreReadOnly
from desktop.userdata.store import UserStore
from tests.userdata.full_run import no_larger_files, one_round
from tests.userdata.reader import a_mark, ids, keep, open_on


def test_a_second_running_copy_reads_and_writes_the_same_marks(folder, store):
    with closing(open_on(folder)) as other:
        store.add_mark(a_mark("here"))
        other.add_mark(a_mark("there"))
        assert ids(store.marks()) == ids(other.marks()) == ["here", "there"]


def test_a_copy_that_holds_the_store_too_long_is_named(folder, store):
    with closing(sqlite3.connect(folder / "marks.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="Another copy"):
            UserStore.open(folder, patience_ms=1)
        other.execute("ROLLBACK")
    store.add_mark(a_mark())
    assert ids(store.marks()) == ["m1"]


@contextmanager
def file_size_limit(size):
    """Let no file grow beyond a size, as a used up quota does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    previous = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, previous)


def test_a_full_disk_loses_nothing_of_before(folder, store):
    store.add_mark(a_mark())
    with file_size_limit(100_000), pytest.raises(StoreFull, match="No room"):
        store.add_mark(a_mark("big", note="x" * 200_000))
    assert ids(store.marks()) == ["m1"]
    store.add_mark(a_mark("after"))
    store.close()
    with closing(open_on(folder)) as again:
        assert ids(again.marks()) == ["m1", "after"]


def test_a_copy_that_finds_no_room_is_told_and_the_store_opens(folder):
    keep(folder, *(a_mark(f"m{number}", note="x" * 10_000) for number in range(30)))
    with file_size_limit(200_000), closing(open_on(folder, 1)) as store:
        assert len(store.marks()) == 30
    assert [notice.text for notice in store.notices] == ["The daily copy of your marks could not be made"]
    assert [file.name for file in (folder / "backups").iterdir()] == ["marks-2026-11-23.sqlite"]


@contextmanager
def nobody(folder):
    """Become a user who owns nothing, since permissions mean nothing to root."""
    if os.geteuid() == 0:
        os.seteuid(65_534)
        try:
            yield
        finally:
            os.seteuid(0)
        return
    os.chmod(folder, 0o500)
    try:
        yield
    finally:
        os.chmod(folder, 0o700)


@pytest.fixture
def open_folder():
    """A folder that everybody may reach, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="sastra-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_read_only_folder_shows_the_marks_and_refuses_changes(open_folder):
    folder = open_folder / "data"
    keep(folder, a_mark())
    with nobody(folder), closing(open_on(folder, 1)) as store:
        assert ids(store.marks()) == ["m1"]
        assert "cannot be written" in store.notices[0].text
        with pytest.raises(StoreReadOnly):
            store.add_mark(a_mark("new"))
    with closing(open_on(folder, 1)) as store:
        assert ids(store.marks()) == ["m1"]


def test_a_read_only_folder_without_a_store_is_said_plainly(open_folder):
    (open_folder / "data").mkdir(mode=0o755)
    with nobody(open_folder / "data"), pytest.raises(StoreReadOnly, match="cannot be"):
        open_on(open_folder / "data")


def test_marks_that_still_stand_in_the_log_of_a_read_only_folder_are_not_hidden(open_folder):
    folder = open_folder / "data"
    keep(folder, a_mark())
    with closing(open_on(folder)) as running:
        running.add_mark(a_mark("in-the-log"))
        with nobody(folder), closing(open_on(folder)) as store:
            assert ids(store.marks()) == ["m1", "in-the-log"]


def test_marks_in_a_log_that_cannot_be_read_are_not_passed_over(open_folder):
    folder, torn = open_folder / "data", open_folder / "torn"
    keep(folder, a_mark())
    with closing(open_on(folder)) as running:
        running.add_mark(a_mark("in-the-log"))
        torn.mkdir(mode=0o755)
        for name in ("marks.sqlite", "marks.sqlite-wal"):
            shutil.copy(folder / name, torn / name)
    with nobody(torn), pytest.raises(StoreReadOnly):
        open_on(torn)


def test_an_edit_that_finds_no_room_changes_nothing_and_can_be_done_later(folder, store):
    store.apply(adding("Add", [a_mark(), a_mark("m2")]))
    big = [(a_mark(name), a_mark(name, note="x" * 200_000)) for name in ("m1", "m2")]
    with file_size_limit(100_000), pytest.raises(StoreFull, match="No room"):
        store.apply(changing("Note", big))
    assert [mark.note for mark in store.marks()] == ["", ""]
    store.apply(changing("Note", big))
    assert {len(mark.note) for mark in store.marks()} == {200_000}


def test_a_restoration_that_finds_no_room_leaves_everything_as_it_was(folder):
    keep(folder, *(a_mark(f"m{number}", note="x" * 10_000) for number in range(30)))
    with closing(open_on(folder, 1)) as store:
        store.apply(erasing("Erase", store.every_kept()[:10]))
        with file_size_limit(200_000), pytest.raises(StoreFull):
            store.copies.restore(store.copies.listed()[0])
        assert len(store.marks()) == 20
        assert not [file for file in (folder / "backups").iterdir() if file.name.startswith(".")]


def test_an_export_that_finds_no_room_leaves_the_last_one(folder, store, tmp_path):
    store.apply(adding("Add", [a_mark()]))
    write_dossier(store, tmp_path, "peace")
    before = file_of(tmp_path, "peace").read_bytes()
    store.apply(changing("Note", [(a_mark(), a_mark(note="x" * 50_000))]))
    with file_size_limit(40_000), pytest.raises(StoreFull):
        write_dossier(store, tmp_path, "peace")
    assert file_of(tmp_path, "peace").read_bytes() == before
    assert [file.name for file in tmp_path.glob(".*")] == []


def test_a_read_only_folder_refuses_edits_and_restorations_but_shows_backups(open_folder):
    folder = open_folder / "data"
    keep(folder, a_mark())
    with nobody(folder), closing(open_on(folder)) as store:
        with pytest.raises(StoreReadOnly):
            store.apply(adding("Add", [a_mark("new")]))
        (backup,) = store.copies.listed()
        with pytest.raises(StoreError):
            store.copies.restore(backup)
        assert ids(store.marks()) == ["m1"]


@pytest.mark.parametrize("seed", range(3))
def test_a_disk_that_fills_up_in_a_stream_of_changes_loses_none_that_was_acknowledged(folder, seed):
    told = one_round(folder, random.Random(seed), no_larger_files)
    assert {words for words in told if words != "done"} == {"No room is left on the disk for your marks"}
