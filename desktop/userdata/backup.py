"""Copies of the reader's store: daily, before a change of schema, before a restoration. Not for opening it.

``marks-2026-11-23.sqlite`` is the copy of a day, ``marks-2026-11-23-before-2.sqlite`` the one made before
the second step of the schema, ``marks-2026-11-23-before-restore-1.sqlite`` the one made before the first
restoration of that day. Kept are seven days and, beyond them, four weeks; of the others, the last four each.
"""

import os
import re
from pathlib import Path
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.errors import StoreError
from desktop.userdata.database import Database
from desktop.userdata.migrations import STEPS, schema_of
from desktop.userdata.moment import week_of
from desktop.userdata.trouble import plainly

DAYS_KEPT: Final = 7
WEEKS_KEPT: Final = 4
STEPS_KEPT: Final = 4
RESTORATIONS_KEPT: Final = 4
_BEFORE: Final = r"(?:-before-(?P<step>\d+)|-before-restore-(?P<restore>\d+))?"
_NAME: Final = re.compile(rf"marks-(?P<day>\d{{4}}-\d{{2}}-\d{{2}}){_BEFORE}\.sqlite")


class Backup(NamedTuple):
    """One copy. day: as ``2026-11-23``.

    before: the step of the schema before which it was made, or 0. restoration: the number of the day's
    restoration before which it was made, or 0.
    """

    file: Path
    day: str
    before: int = 0
    restoration: int = 0


def backups(folder: Path) -> tuple[Backup, ...]:
    """List the copies in this folder, newest first."""
    with plainly():
        names = sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []
    found = [(name, match) for name in names if (match := _NAME.fullmatch(name))]
    listed = [
        Backup(folder / name, match["day"], int(match["step"] or 0), int(match["restore"] or 0))
        for name, match in found
    ]
    # Of one day, the copy before a change of schema is as young as the store was; the day's own comes first.
    return tuple(sorted(listed, key=lambda one: (one.day, one.restoration, one.before), reverse=True))


def back_up_before_restoring(database: Database, folder: Path, day: str) -> Backup:
    """Copy the store as it is before another copy takes its place.

    Raises:
        StoreError: the copy could not be made; all older ones stand.
    """
    numbers = [one.restoration for one in backups(folder) if one.day == day]
    number = max(numbers, default=0) + 1
    _copy(database, folder, f"marks-{day}-before-restore-{number}.sqlite")
    return Backup(folder / f"marks-{day}-before-restore-{number}.sqlite", day, restoration=number)


def back_up(database: Database, folder: Path, day: str, before: int = 0) -> Backup:
    """Copy the store, see that the copy is good, and drop the copies that are too old.

    Raises:
        StoreError: the copy could not be made; all older ones stand.
    """
    name = f"marks-{day}-before-{before}.sqlite" if before else f"marks-{day}.sqlite"
    _copy(database, folder, name)
    return Backup(folder / name, day, before)


def _copy(database: Database, folder: Path, name: str) -> None:
    unfinished = folder / f".{name}.{os.getpid()}"
    with plainly():
        folder.mkdir(parents=True, exist_ok=True)
        try:
            database.copy_to(unfinished)
            _see_that_it_is_good(unfinished)
            unfinished.replace(folder / name)
        finally:
            unfinished.unlink(missing_ok=True)
    _drop_old(folder)


def due(folder: Path, day: str) -> bool:
    """Tell whether the copy of this day is still to be made."""
    return not any(backup.day == day and _is_of_its_day(backup) for backup in backups(folder))


def newest_good(folder: Path) -> Backup | None:
    """Return the newest copy that can be read from end to end; None if there is none."""
    return next((backup for backup in backups(folder) if _is_good(backup.file)), None)


def _is_good(file: Path) -> bool:
    try:
        _see_that_it_is_good(file)
    except StoreError:
        return False
    return True


def _see_that_it_is_good(file: Path) -> None:
    copy = Database.open_unchanging(file)
    try:
        copy.check(thorough=True)
        if not 0 < schema_of(copy) <= len(STEPS):
            raise StoreError(tr("The copy was not made by this version of the program"))
    finally:
        copy.close()


def _drop_old(folder: Path) -> None:
    listed = backups(folder)
    kept = {
        *_daily([one for one in listed if _is_of_its_day(one)]),
        *[one for one in listed if one.before][:STEPS_KEPT],
        *[one for one in listed if one.restoration][:RESTORATIONS_KEPT],
    }
    with plainly():
        for one in listed:
            if one not in kept:
                one.file.unlink(missing_ok=True)


def _daily(newest_first: list[Backup]) -> list[Backup]:
    """Choose the newest days and, beyond them, the newest copy of each of the newest weeks."""
    days, older = newest_first[:DAYS_KEPT], newest_first[DAYS_KEPT:]
    by_week = {week_of(one.day): one for one in reversed(older)}
    weeks = sorted(by_week, reverse=True)[:WEEKS_KEPT]
    return [*days, *(by_week[week] for week in weeks)]


def _is_of_its_day(backup: Backup) -> bool:
    return not (backup.before or backup.restoration)
