import errno
import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from desktop.library.compile import compile_folders
from desktop.library.freshness import stale_folders
from desktop.library.refuge import find_refuge, leave
from desktop.library.store import LibraryStore
from desktop.library.trouble import file_error, index_error, storing
from desktop.library.writer import StoreWriter
from desktop.model.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreReadOnly
from tests.library.disks import read_only, small_disk
from tests.library.folders import write_dossier


def compile_in(library, *folders):
    return compile_folders(folders, library, steps.append, lambda: False, patience_s=0)


steps = []


def titles(library):
    store = LibraryStore.open(library)
    try:
        return [entry.dossier.title for entry in store.entries()]
    finally:
        store.close()


def test_a_library_in_a_folder_that_cannot_be_written_is_read(tmp_path):
    folder = write_dossier(tmp_path, "one")
    library = tmp_path / "library"
    compile_in(library, folder)
    with read_only(library):
        assert titles(library) == ["One"]
        assert stale_folders([tmp_path], library) == ()
        store = LibraryStore.open(library)
        assert len(store.passages("one")) == 2
        store.close()


@pytest.mark.parametrize("left", ["by a reader", "by a killed build"])
def test_files_left_beside_the_store_do_not_hinder_reading_from_a_read_only_folder(tmp_path, left):
    folder = write_dossier(tmp_path, "one")
    library, copy = tmp_path / "library", tmp_path / "copy"
    compile_in(library, folder)
    store = LibraryStore.open(library) if left == "by a reader" else StoreWriter.open(library)
    if left == "by a reader":
        store.entries()
    else:
        store.note_glance(str(folder), "other")
    shutil.copytree(library, copy)
    store.close()
    assert (copy / "library.sqlite-wal").exists()
    with read_only(copy):
        assert titles(copy) == ["One"]


def test_building_where_nothing_can_be_written_says_so_and_keeps_the_old_library(tmp_path):
    folder = write_dossier(tmp_path, "one", title="Old")
    library = tmp_path / "library"
    compile_in(library, folder)
    write_dossier(tmp_path, "one", title="New")
    with read_only(library):
        with pytest.raises(StoreReadOnly, match="cannot be written") as caught:
            compile_in(library, folder)
        assert caught.value.remedy
        assert titles(library) == ["Old"]


def test_making_a_library_where_nothing_can_be_written_says_so(tmp_path):
    folder = write_dossier(tmp_path, "one")
    cache = tmp_path / "cache"
    cache.mkdir()
    with read_only(cache), pytest.raises(StoreReadOnly):
        compile_in(cache / "library", folder)


def test_a_full_disk_says_so_and_keeps_the_old_library(tmp_path):
    folder = write_dossier(tmp_path, "one", title="Old")
    library = tmp_path / "library"
    with small_disk(library, 700):
        compile_in(library, folder)
        write_dossier(tmp_path, "one", title="New", passages=2_000, words="word " * 200)
        with pytest.raises(StoreFull, match="no room") as caught:
            compile_in(library, folder)
        assert caught.value.remedy
        assert titles(library) == ["Old"]
        store = LibraryStore.open(library)
        assert len(store.passages("one")) == 2
        store.close()


@pytest.mark.parametrize("kilobytes", [4, 40, 120, 240])
def test_a_disk_too_small_for_any_library_says_so(tmp_path, kilobytes):
    folder = write_dossier(tmp_path, "one", passages=300, words="word " * 50)
    library = tmp_path / "library"
    with small_disk(library, kilobytes), pytest.raises(StoreFull):
        compile_in(library, folder)


LIMITED = """
import resource, sys
from pathlib import Path
from desktop.library.compile import compile_folders
from desktop.model.errors import StoreFull
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
try:
    compile_folders([Path(sys.argv[3])], Path(sys.argv[2]), lambda step: None, lambda: False)
except StoreFull as error:
    print(error, error.remedy)
"""


def test_a_used_up_quota_is_a_full_disk(tmp_path):
    folder = write_dossier(tmp_path, "one", title="Old")
    library = tmp_path / "library"
    compile_in(library, folder)
    write_dossier(tmp_path, "one", title="New", passages=2_000, words="word " * 50)
    arguments = [sys.executable, "-c", LIMITED, "200000", str(library), str(folder)]
    ran = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert "no room" in ran.stdout, ran.stderr
    assert titles(library) == ["Old"]
    compile_in(library, folder)
    assert titles(library) == ["New"]


def test_the_refuge_is_the_wanted_folder_where_it_can_be_written(tmp_path):
    refuge = find_refuge(tmp_path / "new" / "library")
    assert refuge.library == tmp_path / "new" / "library"
    assert not refuge.temporary
    assert list(refuge.library.iterdir()) == []
    leave(refuge)
    assert refuge.library.exists()


def test_the_refuge_from_a_read_only_folder_is_temporary_and_can_be_built_in(tmp_path):
    cache = tmp_path / "cache"
    cache.mkdir()
    with read_only(cache):
        refuge = find_refuge(cache / "library")
    assert refuge.temporary
    assert isinstance(refuge.trouble, StoreReadOnly)
    compile_in(refuge.library, write_dossier(tmp_path, "one"))
    assert titles(refuge.library) == ["One"]
    leave(refuge)
    assert not refuge.library.exists()


def test_the_refuge_from_a_full_disk_is_temporary(tmp_path):
    with small_disk(tmp_path / "full", 100):
        refuge = find_refuge(tmp_path / "full")
        assert isinstance(refuge.trouble, StoreFull)
        assert list((tmp_path / "full").iterdir()) == []
    leave(refuge)


def test_without_any_folder_the_refuge_says_so(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    with pytest.raises(StoreError):
        find_refuge(tmp_path / "file" / "library")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, StoreFull),
        (errno.EDQUOT, StoreFull),
        (errno.EROFS, StoreReadOnly),
        (errno.EACCES, StoreReadOnly),
        (errno.EIO, StoreError),
    ],
)
def test_errors_of_the_file_system_are_told_apart(tmp_path, number, kind):
    error = file_error(OSError(number, os.strerror(number)), tmp_path)
    assert type(error) is kind
    assert error.remedy
    told = ValueError(f"An IO error occurred: '{os.strerror(number)} (os error {number})'")
    assert type(index_error(told, tmp_path)) is kind


def run_sql(path, *statements):
    with storing(path.parent):
        connection = sqlite3.connect(path, timeout=0)
        try:
            for statement in statements:
                connection.execute(statement)
        finally:
            connection.close()


def test_a_limit_on_pages_is_a_full_disk(tmp_path):
    with pytest.raises(StoreFull):
        run_sql(
            tmp_path / "small.sqlite", "PRAGMA max_page_count = 2", "CREATE TABLE a (x)", "CREATE TABLE b (x)"
        )


def test_a_held_file_is_busy_and_a_strange_one_damaged(tmp_path):
    path = tmp_path / "held.sqlite"
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreBusy):
        run_sql(path, "CREATE TABLE a (x)")
    holder.close()
    path.write_text("No database at all. " * 100)
    with pytest.raises(StoreDamaged):
        run_sql(path, "SELECT * FROM sqlite_master")


def test_a_fault_of_the_program_is_not_taken_for_a_damaged_file(shelf):
    connection = sqlite3.connect(":memory:")
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError), storing(shelf.folder):
        connection.execute("SELECT 1")
