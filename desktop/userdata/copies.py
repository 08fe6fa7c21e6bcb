"""The backups as a reader uses them: listed, looked into, restored. Not for making the daily ones."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from desktop.model.edit import Kept
from desktop.model.mark import Mark
from desktop.userdata.backup import Backup, back_up_before_restoring, backups
from desktop.userdata.database import Change, Database
from desktop.userdata.edits import folders_of
from desktop.userdata.marks import every_kept
from desktop.userdata.migrations import migrate, refuse_newer
from desktop.userdata.moment import Clock, moment
from desktop.userdata.trouble import plainly

_BESIDE: Final = "copy"
# steps tells of this file's own schema, exported of what lies in a folder elsewhere; the others are made
# again from the rest.
_OWN: Final = frozenset({"steps", "placings", "placed", "exported"})


class BackupPreview(NamedTuple):
    """What a backup holds, beside what there is now.

    marks: outside the bin; folders: how many it has. latest: when the last of its marks was changed, ISO
    8601 in UTC. back: marks that restoring would bring back. gone: marks there are now that it would take
    away. changed: those that it would change, as they are now and as they are in it.
    """

    backup: Backup
    bytes: int
    marks: int
    folders: int
    latest: str
    back: tuple[Mark, ...]
    gone: tuple[Mark, ...]
    changed: tuple[tuple[Mark, Mark], ...]


class Copies:
    """The backups of a store. Where a method raises one of the StoreError family, nothing was changed."""

    def __init__(self, database: Database, folder: Path, clock: Clock) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock

    def listed(self) -> tuple[Backup, ...]:
        """List the backups, the newest first."""
        return backups(self._folder)

    def preview(self, backup: Backup) -> BackupPreview:
        """Look into a backup; neither it nor the store is touched.

        Raises:
            StoreDamaged: the backup cannot be read.
        """
        with self._opened(backup) as copy:
            there, folders = every_kept(copy), len(folders_of(copy))
        with plainly():
            size = backup.file.stat().st_size
        now = {mark.id: mark for mark in _shown(every_kept(self._database))}
        then = {mark.id: mark for mark in _shown(there)}
        return BackupPreview(
            backup,
            size,
            len(then),
            folders,
            max((mark.changed for mark in then.values()), default=""),
            tuple(mark for key, mark in then.items() if key not in now),
            tuple(mark for key, mark in now.items() if key not in then),
            tuple((now[key], mark) for key, mark in then.items() if key in now and now[key] != mark),
        )

    def make(self) -> Backup:
        """Copy the store as it is now; for whoever is about to change much."""
        return back_up_before_restoring(self._database, self._folder, moment(self._clock())[:10])

    def restore(self, backup: Backup) -> Backup:
        """Put what a backup holds in the place of what there is now; the session stays as it is.

        Returns the backup made just before: restoring that one undoes it.
        """
        with self._opened(backup) as copy:
            file = Path(copy.rows("PRAGMA database_list")[0][2])
            before = self.make()
            with self._database.beside(file, _BESIDE), self._database.change() as change:
                change.run("PRAGMA defer_foreign_keys = ON")
                self._take_over(change)
        return before

    def _take_over(self, change: Change) -> None:
        tables = self._tables()
        # All are emptied first: a mark that goes takes its tags with it.
        for table in tables:
            change.run(f"DELETE FROM main.{table}{_mine(table)}")
        for table in tables:
            columns = ", ".join(row[1] for row in self._database.rows(f"PRAGMA table_info({table})"))
            there = f"SELECT {columns} FROM {_BESIDE}.{table}{_mine(table)}"
            change.run(f"INSERT INTO main.{table} ({columns}) {there}")
        for table in ("placings", "placed", "marks_text"):
            change.run(f"DELETE FROM main.{table}")
        words = "rowid, title, note, exact, tags"
        change.run(f"INSERT INTO main.marks_text ({words}) SELECT {words} FROM {_BESIDE}.marks_text")

    def _tables(self) -> tuple[str, ...]:
        rows = self._database.rows(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
        )
        return tuple(name for (name,) in rows if name not in _OWN and not name.startswith("sqlite_"))

    @contextmanager
    def _opened(self, backup: Backup) -> Iterator[Database]:
        """Open a duplicate of a backup, brought to this program's schema; gone when this is left."""
        duplicate = self._folder / f".look-{os.getpid()}.sqlite"
        source = Database.open_unchanging(backup.file)
        try:
            source.check()
            refuse_newer(source)
            with plainly():
                duplicate.unlink(missing_ok=True)
                source.copy_to(duplicate)
            copy = Database.open(duplicate)
            try:
                migrate(copy, moment(self._clock()))
                yield copy
            finally:
                copy.close()
        finally:
            source.close()
            for ending in ("", "-wal", "-shm"):
                duplicate.with_name(duplicate.name + ending).unlink(missing_ok=True)


def _mine(table: str) -> str:
    """Leave out where the reader is now and where exports go now: they are no matter of a backup."""
    return " WHERE name NOT IN ('', 'export-folder')" if table == "sessions" else ""


def _shown(kept: tuple[Kept, ...]) -> list[Mark]:
    return [one.mark for one in kept if not one.deleted]
