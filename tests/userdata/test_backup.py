import sqlite3
from contextlib import closing

import pytest

from desktop.model.errors import StoreError
from desktop.userdata.backup import back_up, backups, newest_good
from desktop.userdata.database import Database
from desktop.userdata.migrations import STEPS, Step, migrate, schema_of
from desktop.userdata.moment import moment
from tests.userdata.reader import DAY, NOON, a_mark, ids, keep, open_on, tables

NOW = moment(NOON)
LATER = Step("colours by name", ("ALTER TABLE marks ADD COLUMN colour_name TEXT",))
BROKEN = Step("half a step", ("ALTER TABLE marks ADD COLUMN half TEXT", "CREATE TABLE no sense"))


@pytest.fixture
def database(folder):
    keep(folder, a_mark())
    database = Database.open(folder / "marks.sqlite")
    yield database
    database.close()


def days(folder):
    return [one.day for one in backups(folder / "backups")]


def test_the_first_opening_of_a_day_makes_its_copy(folder):
    for day in (0, 0, 1):
        open_on(folder, day).close()
    assert days(folder) == ["2026-11-24", "2026-11-23"]


def test_a_copy_holds_what_was_kept_before(folder):
    keep(folder, a_mark())
    keep(folder, a_mark("later"), day=1)
    copy = Database.open_unchanging(folder / "backups" / "marks-2026-11-24.sqlite")
    assert copy.rows("SELECT id FROM marks") == [("m1",)]
    copy.close()


def test_seven_days_and_four_weeks_are_kept(folder, database):
    for day in range(60):
        back_up(database, folder / "backups", moment(NOON + day * DAY)[:10])
    # The sixtieth day is Thursday, 21 January 2027; the weeks before its last seven days end on Sundays,
    # but for the one that is not over for these copies.
    assert days(folder) == [
        *[f"2027-01-{day}" for day in range(21, 14, -1)],
        *["2027-01-14", "2027-01-10", "2027-01-03", "2026-12-27"],
    ]


def test_nothing_unfinished_is_left_beside_the_copies(folder, database):
    back_up(database, folder / "backups", "2026-11-30")
    assert {file.name for file in (folder / "backups").iterdir()} == {
        "marks-2026-11-23.sqlite",
        "marks-2026-11-30.sqlite",
    }


def test_the_newest_good_copy_passes_over_damaged_ones(folder, database):
    for day in ("2026-11-24", "2026-11-25", "2026-11-26"):
        back_up(database, folder / "backups", day)
    (folder / "backups" / "marks-2026-11-26.sqlite").write_bytes(b"")
    (folder / "backups" / "marks-2026-11-25.sqlite").write_bytes(b"\0" * 8192)
    assert newest_good(folder / "backups").day == "2026-11-24"


def test_a_copy_that_came_out_bad_does_not_replace_the_good_one(folder, database, monkeypatch):
    good = back_up(database, folder / "backups", "2026-11-23").file.read_bytes()
    monkeypatch.setattr(Database, "copy_to", lambda _, file: file.write_bytes(good[:5000]))
    with pytest.raises(StoreError):
        back_up(database, folder / "backups", "2026-11-23")
    assert [file.read_bytes() for file in (folder / "backups").iterdir()] == [good]


def test_a_step_that_another_copy_has_just_done_is_not_done_again(database, monkeypatch):
    monkeypatch.setattr("desktop.userdata.migrations.schema_of", lambda _: 0)
    migrate(database, NOW)
    assert database.rows("SELECT count(*) FROM steps") == [(len(STEPS),)]


def test_a_step_is_named_counted_and_keeps_what_was_there(database):
    migrate(database, NOW, (*STEPS, LATER))
    assert schema_of(database) == len(STEPS) + 1
    assert database.rows("SELECT name, done FROM steps ORDER BY number DESC LIMIT 1") == [(LATER.name, NOW)]
    assert database.rows("SELECT id, colour_name FROM marks") == [("m1", None)]


def test_a_step_that_fails_leaves_the_schema_of_before(database):
    with pytest.raises(Exception, match="damaged"):
        migrate(database, NOW, (*STEPS, LATER, BROKEN))
    assert schema_of(database) == len(STEPS) + 1
    assert "half" not in {name for _, name, *_ in database.rows("PRAGMA table_info(marks)")}


def test_a_change_of_schema_is_preceded_by_a_copy(folder, monkeypatch):
    keep(folder, a_mark())
    for module in ("migrations", "opening", "backup"):
        monkeypatch.setattr(f"desktop.userdata.{module}.STEPS", (*STEPS, LATER))
    monkeypatch.setattr("desktop.userdata.migrations.migrate.__defaults__", ((*STEPS, LATER),))
    monkeypatch.setattr("desktop.userdata.migrations.refuse_newer.__defaults__", ((*STEPS, LATER),))
    with closing(open_on(folder)) as store:
        assert ids(store.marks()) == ["m1"]
    copy = folder / "backups" / f"marks-2026-11-23-before-{len(STEPS) + 1}.sqlite"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)


def test_the_schema_has_room_for_what_readers_keep(database, folder):
    assert tables(folder / "marks.sqlite") == {
        *["steps", "folders", "marks", "mark_tags", "visits", "sessions", "searches", "placings", "placed"],
        *["closed_tabs", "sqlite_sequence", "readings", "snapshots", "exported", "marks_text"],
        *(f"marks_text_{part}" for part in ("data", "idx", "content", "docsize", "config")),
    }


def test_a_first_look_leaves_the_work_of_the_day_on_a_large_store_to_the_next_opening(folder, monkeypatch):
    keep(folder, a_mark(), a_mark("altered"))
    monkeypatch.setattr("desktop.userdata.opening._SMALL_BYTES", 0)
    with closing(sqlite3.connect(folder / "marks.sqlite")) as connection:
        connection.execute("UPDATE marks SET title = 'other' WHERE id = 'altered'")
        connection.commit()
    with closing(open_on(folder, 1, first_look=True)) as store:
        assert (store.notices, store.late_notices(), days(folder)) == ((), (), ["2026-11-23"])
    with closing(open_on(folder, 1)) as store:
        assert days(folder) == ["2026-11-24", "2026-11-23"]
        assert [notice.text for notice in store.late_notices()] == [
            "1 of your marks may have been altered on the disk"
        ]
        assert store.late_notices() == ()


def test_a_first_look_at_a_small_store_does_the_work_of_the_day(folder):
    open_on(folder).close()
    with closing(open_on(folder, 1, first_look=True)) as store:
        assert store.late_notices() == ()
    assert days(folder) == ["2026-11-24", "2026-11-23"]
