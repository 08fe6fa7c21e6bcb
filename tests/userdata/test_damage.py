import os
import random
import resource
import shutil
import signal
import sqlite3
import tempfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from desktop.model.errors import StoreBusy, StoreError, StoreFull, StoreReadOnly
from desktop.model.notice import NoticeLevel
from desktop.userdata.store import UserStore
from tests.userdata.damage_run import run as run_damage
from tests.userdata.reader import a_highlight, a_mark, ids, keep, open_on


def zero_filled(file):
    file.write_bytes(b"\0" * file.stat().st_size)


def truncated(file):
    os.truncate(file, file.stat().st_size // 2)


def emptied(file):
    file.write_bytes(b"")


def overwritten(file):
    file.write_text("Dear diary, this is no database. " * 400)


def first_page_torn(file):
    content = bytearray(file.read_bytes())
    content[100:400] = b"\xff" * 300
    file.write_bytes(content)


def a_page_lost(file):
    content = bytearray(file.read_bytes())
    with closing(sqlite3.connect(file)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'visits'").fetchone()
    content[(page - 1) * 4096 : page * 4096] = b"\0" * 4096
    file.write_bytes(content)


HARM = [a_page_lost, zero_filled, truncated, emptied, overwritten, first_page_torn, Path.unlink]


@pytest.mark.parametrize("harm", HARM)
def test_a_damaged_store_gives_way_to_its_newest_copy_and_the_reader_is_told(folder, harm):
    keep(folder, a_mark())
    keep(folder, a_highlight(), day=1)
    keep(folder, a_mark("lost"), day=1)
    harm(folder / "marks.sqlite")
    with closing(open_on(folder, 2)) as store:
        assert store.marks() == (a_mark(),)
        (notice,) = store.notices
    assert notice.level is NoticeLevel.WARNING
    assert "taken from the copy of 2026-11-24" in notice.text
    assert "missing" in notice.detail


@pytest.mark.parametrize("harm", [a_page_lost, zero_filled, truncated, overwritten, first_page_torn])
def test_the_damaged_file_is_kept_as_it_was(folder, harm):
    keep(folder, a_mark())
    harm(folder / "marks.sqlite")
    harmed = (folder / "marks.sqlite").read_bytes()
    open_on(folder, 1).close()
    (aside,) = folder.glob("marks-damaged-*.sqlite")
    assert aside.read_bytes() == harmed


def test_a_store_that_is_gone_is_called_gone(folder):
    keep(folder, a_mark())
    (folder / "marks.sqlite").unlink()
    with closing(open_on(folder)) as store:
        assert store.notices[0].text.startswith("The file with your marks is gone")
    assert not list(folder.glob("*damaged*"))


def test_a_text_with_flipped_bits_does_not_take_the_others_with_it(folder):
    keep(folder, a_mark(), a_mark("m2"))
    with closing(sqlite3.connect(folder / "marks.sqlite")) as connection:
        connection.execute("UPDATE marks SET title = CAST(x'ff41' AS TEXT) WHERE id = 'm1'")
        connection.commit()
    with closing(open_on(folder)) as store:
        assert [mark.title for mark in store.marks()] == ["\ufffdA", "Persons sent"]


def test_a_schema_that_cannot_be_is_damage(folder):
    keep(folder, a_mark())
    with closing(sqlite3.connect(folder / "marks.sqlite")) as connection:
        connection.execute("PRAGMA user_version = -5")
    with closing(open_on(folder)) as store:
        assert "taken from the copy" in store.notices[0].text


def test_a_store_damaged_twice_within_a_second_is_kept_twice(folder):
    keep(folder, a_mark())
    for _ in range(2):
        overwritten(folder / "marks.sqlite")
        open_on(folder, 1).close()
    assert len(list(folder.glob("marks-damaged-*.sqlite"))) == 2


def test_damage_without_any_copy_begins_anew_and_says_so(folder):
    keep(folder, a_mark())
    shutil.rmtree(folder / "backups")
    overwritten(folder / "marks.sqlite")
    with closing(open_on(folder)) as store:
        store.add_mark(a_mark("new"))
        assert ids(store.marks()) == ["new"]
        assert store.notices[0].level is NoticeLevel.ERROR
        assert "no copy" in store.notices[0].text


def test_a_store_can_be_begun_anew_though_every_copy_is_damaged_too(folder):
    keep(folder, a_mark())
    for file in (folder / "marks.sqlite", *(folder / "backups").iterdir()):
        overwritten(file)
    with closing(open_on(folder)) as store:
        store.add_mark(a_mark("new"))
        assert "no copy of it that can be read" in store.notices[0].text
    with closing(open_on(folder)) as store:
        assert ids(store.marks()) == ["new"]
        assert store.notices == ()


def test_flipped_bits_never_crash_and_never_pass_for_an_empty_store(folder, tmp_path):
    keep(folder, *(a_highlight(f"m{number}", note="note " * 40) for number in range(60)))
    open_on(folder, 1).close()
    dice = random.Random(5)
    for round_number in range(40):
        harmed = tmp_path / str(round_number)
        shutil.copytree(folder, harmed)
        flip_bits(harmed / "marks.sqlite", dice)
        with suppress(StoreError), closing(open_on(harmed, 2)) as store:
            assert len(store.marks()) == 60


def flip_bits(file, dice):
    content = bytearray(file.read_bytes())
    for _ in range(8):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    file.write_bytes(content)


def test_a_store_of_a_newer_program_is_left_alone(folder):
    keep(folder, a_mark())
    with closing(sqlite3.connect(folder / "marks.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="newer version"):
        open_on(folder, 1)
    assert not list(folder.glob("*damaged*"))


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


def test_no_harm_takes_anything_without_a_word(tmp_path):
    """A few rounds; ``python -m tests.userdata.damage_run`` makes thousands."""
    assert sum(run_damage(40, tmp_path).values()) == 40
