import os
import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from desktop.model.errors import StoreDamaged, StoreError
from desktop.model.notice import NoticeLevel
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


HARM = [zero_filled, truncated, emptied, overwritten, first_page_torn, Path.unlink]


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


def test_what_can_still_be_read_of_a_damaged_store_is_added_to_the_copy(folder):
    keep(folder, a_mark(), a_mark("changed"))
    keep(folder, a_highlight(), day=1)
    with closing(open_on(folder, 1)) as store:
        store.change_mark(a_mark("changed", note="later", changed="2026-11-24T11:00:00Z"))
        store.remove_mark("m2")
        store.add_mark(a_mark("altered"))
    with closing(sqlite3.connect(folder / "marks.sqlite")) as connection:
        connection.execute("UPDATE marks SET note = 'not as it was' WHERE id = 'altered'")
        connection.commit()
    a_page_lost(folder / "marks.sqlite")
    with closing(open_on(folder, 2)) as store:
        assert [(mark.id, mark.note) for mark in store.marks()] == [("m1", ""), ("changed", "later")]
        assert [kept.mark for kept in store.binned()] == [a_highlight()]
        assert "2 marks could still be read" in store.notices[0].detail


def test_an_id_that_the_index_knows_otherwise_is_damage(folder):
    keep(folder, a_mark(), a_mark("m2"))
    content = (folder / "marks.sqlite").read_bytes()
    # The first is in the table or in its index, whichever stands before the other in the file.
    (folder / "marks.sqlite").write_bytes(content.replace(b"m2bookmark", b"x2bookmark", 1))
    with closing(open_on(folder, 1)) as store:
        assert "taken from the copy" in store.notices[0].text


def test_a_copy_whose_index_is_wrong_is_not_put_in_place(folder):
    for day in (0, 1):
        keep(folder, a_mark(f"m{day}"), day=day)
    open_on(folder, 2).close()
    wrong = folder / "backups" / "marks-2026-11-25.sqlite"
    wrong.write_bytes(wrong.read_bytes().replace(b"m1bookmark", b"x1bookmark", 1))
    overwritten(folder / "marks.sqlite")
    with closing(open_on(folder, 3)) as store:
        assert "copy of 2026-11-24" in store.notices[0].text
        assert ids(store.marks()) == ["m0"]


def test_marks_with_altered_letters_are_named_once_a_day(folder):
    keep(folder, a_mark(), a_highlight(title="Nine thousand"))
    with closing(sqlite3.connect(folder / "marks.sqlite")) as connection:
        connection.execute("UPDATE mark_tags SET tag = 'numbbrs' WHERE tag = 'numbers'")
        connection.commit()
    with closing(open_on(folder, 1)) as store:
        (notice,) = store.notices
        assert notice.text == "1 of your marks may have been altered on the disk"
        assert "“Nine thousand”" in notice.detail
        assert len(store.marks()) == 2
    with closing(open_on(folder, 1)) as store:
        assert store.notices == ()


def test_a_large_store_that_showed_damage_in_use_is_looked_at_whole_next_time(folder, monkeypatch):
    monkeypatch.setattr("desktop.userdata.opening._SMALL_BYTES", 0)
    keep(folder, a_mark())
    open_on(folder, 1).close()
    a_page_lost(folder / "marks.sqlite")
    with closing(open_on(folder, 1)) as store:
        assert store.notices == (), "a large store is read whole only once a day"
        with pytest.raises(StoreDamaged):
            store.visits(5)
    with closing(open_on(folder, 1)) as store:
        assert "taken from the copy" in store.notices[0].text
        assert store.visits(5) == ()
    with closing(open_on(folder, 1)) as store:
        assert store.notices == ()


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


@pytest.mark.parametrize("harm", [overwritten, emptied, Path.unlink])
def test_a_store_can_be_begun_anew_though_every_copy_is_damaged_too(folder, harm):
    keep(folder, a_mark())
    harm(folder / "marks.sqlite")
    for file in (folder / "backups").iterdir():
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


def test_no_harm_takes_anything_without_a_word(tmp_path):
    """A few rounds; ``python -m tests.userdata.damage_run`` makes thousands."""
    assert sum(run_damage(40, tmp_path).values()) == 40
