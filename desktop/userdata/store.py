"""The reader's own store: marks, folders, the bin, history and sessions. Not for deciding what to keep.

Each change is on disk before its method returns. Every method may raise one of the StoreError family; then
nothing was changed.
"""

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.model.edit import Edit, Kept
from desktop.model.errors import StoreError
from desktop.model.history import Visit
from desktop.model.ids import DossierId, FolderId, MarkId
from desktop.model.mark import Folder, Mark
from desktop.model.mark_list import MarkFilter, MarkGroup, MarkGrouping, MarkSort
from desktop.model.notice import Notice
from desktop.model.place import Place
from desktop.model.placing import Placing
from desktop.userdata.copies import Copies
from desktop.userdata.database import PATIENCE_MS
from desktop.userdata.edits import apply_edit, folders_of
from desktop.userdata.history import History
from desktop.userdata.mark_list import count_marks, mark_groups, marks_page, tags_beginning
from desktop.userdata.marks import (
    bin_mark,
    binned_marks,
    empty_bin,
    every_kept,
    keep_marks,
    kept_in_folder,
    kept_marks,
    kept_of,
    restore_mark,
    shown_marks,
)
from desktop.userdata.moment import DAY_S, Clock, moment
from desktop.userdata.opening import Opened, open_store
from desktop.userdata.placings import keep_placings, placed_for, placings_of
from desktop.userdata.searches import Searches

DAYS_IN_BIN: Final = 30
LAST_SESSION: Final = ""
EVERY_MARK: Final = MarkFilter()


class UserStore:
    """The store, confined to the thread that opened it; several copies of the program may use it at once.

    notices: what the reader has to know of how it was opened (a copy taken back, a folder that cannot be
    written). history: visits, closed tabs, readings and snapshots. searches: the latest. copies: the backups,
    to look at and to restore.
    """

    def __init__(self, opened: Opened, clock: Clock) -> None:
        self._database, self.notices = opened.database, opened.notices
        self._clock = clock
        self._untold = opened.notices if opened.is_large else ()
        self.history = History(self._database)
        self.searches = Searches(self._database, clock)
        self.copies = Copies(self._database, opened.copies, clock)

    @classmethod
    def open(
        cls,
        folder: Path,
        clock: Clock = time.time,
        patience_ms: int = PATIENCE_MS,
        *,
        first_look: bool = False,
    ) -> "UserStore":
        """Open the store of this folder; a damaged one is set aside and its newest good copy opened.

        clock: seconds since 1970. patience_ms: how long to wait for another copy of the program.
        first_look: leave the work of the day to the next opening if there is much of it.

        Raises:
            StoreError: there is nothing that could be opened.
        """
        store = cls(open_store(folder, clock(), patience_ms, first_look=first_look), clock)
        # That the bin is not emptied today is no reason not to open.
        with suppress(StoreError):
            store._empty_bin_of_old()
        return store

    def close(self) -> None:
        """Close the store; nothing is pending that could be lost."""
        self._database.close()

    def late_notices(self) -> tuple[Notice, ...]:
        """Return, once, the notices of this opening that a first look before it cannot have had."""
        told, self._untold = self._untold, ()
        return told

    def apply(self, edit: Edit) -> None:
        """Carry out an edit of marks and folders, all of it or nothing.

        Raises:
            StoreChanged: what it touches is no longer as it was when the edit was made.
        """
        apply_edit(self._database, edit)

    def kept(self, ids: Sequence[MarkId]) -> dict[MarkId, Kept]:
        """Read marks by id, in the bin or not; those that are not there are left out."""
        return kept_marks(self._database, ids)

    def every_kept(self) -> tuple[Kept, ...]:
        """Read all marks, those in the bin included, in the order in which they were made."""
        return every_kept(self._database)

    def folders(self) -> tuple[Folder, ...]:
        """Read all folders, in order among their siblings."""
        return folders_of(self._database)

    def inside(self, folder: FolderId) -> tuple[Kept, ...]:
        """Read the marks of a folder, those in the bin included."""
        return kept_in_folder(self._database, folder)

    def page(
        self,
        wanted: MarkFilter = EVERY_MARK,
        sort: MarkSort = MarkSort.CHANGED,
        *,
        descending: bool = True,
        offset: int = 0,
        limit: int = 200,
    ) -> tuple[Kept, ...]:
        """Read a part of the list of marks in its order; limit: -1 for all."""
        return marks_page(self._database, wanted, sort, descending=descending, offset=offset, limit=limit)

    def count(self, wanted: MarkFilter = EVERY_MARK) -> int:
        """Count the marks of a list."""
        return count_marks(self._database, wanted)

    def groups(self, by: MarkGrouping, wanted: MarkFilter = EVERY_MARK) -> tuple[MarkGroup, ...]:
        """Count the marks of a list by group, in order of the key; days the latest first."""
        return mark_groups(self._database, wanted, by)

    def tags(self, beginning: str = "", limit: int = 50) -> tuple[MarkGroup, ...]:
        """Return tags in use that begin so, the most used first."""
        return tags_beginning(self._database, beginning, limit)

    def keep_placings(self, dossier: DossierId, fingerprint: str, placings: Iterable[Placing]) -> None:
        """Keep what became of the marks of a dossier in the content of this fingerprint."""
        with self._database.change() as change:
            keep_placings(change, dossier, fingerprint, placings)

    def placed_for(self, dossier: DossierId) -> str:
        """Return the fingerprint of the content for which placings are kept.

        Empty if there is none, also after an edit that added marks or changed where they belong.
        """
        return placed_for(self._database, dossier)

    def placings(self, dossier: DossierId | None = None) -> tuple[Placing, ...]:
        """Read the kept placings: marks that moved, are orphans or have changed figures under them."""
        return placings_of(self._database, dossier)

    def exported(self, dossier: DossierId) -> dict[str, str]:
        """Return the digests of what was last written to the folder of exports, by mark and by file."""
        rows = self._database.rows("SELECT record, digest FROM exported WHERE dossier = ?", (dossier,))
        return {str(record): str(digest) for record, digest in rows}

    def keep_exported(self, dossier: DossierId, digests: Mapping[str, str]) -> None:
        """Keep the digests of what was just written, in the place of the last ones; the same cost nothing."""
        before = self.exported(dossier)
        gone = [(dossier, record) for record in before.keys() - digests.keys()]
        rows = [(dossier, *pair) for pair in digests.items() if before.get(pair[0]) != pair[1]]
        if gone or rows:
            with self._database.change() as change:
                change.run_many("DELETE FROM exported WHERE dossier = ? AND record = ?", gone)
                change.run_many("INSERT OR REPLACE INTO exported VALUES (?, ?, ?)", rows)

    def note_exported(self, dossier: DossierId, record: str, digest: str) -> None:
        """Keep the digest of one thing that is about to be written."""
        with self._database.change() as change:
            change.run("INSERT OR REPLACE INTO exported VALUES (?, ?, ?)", (dossier, record, digest))

    def was_exported(self, records: Sequence[str], digest: str) -> bool:
        """Tell whether one of these records was written, or about to be, with this digest."""
        where = f"digest = ? AND record IN ({', '.join('?' for _ in records)})"
        return self._database.number(f"SELECT count(*) FROM exported WHERE {where}", (digest, *records)) > 0

    def exported_dossiers(self) -> tuple[DossierId, ...]:
        """Return the dossiers of which something was written or which have marks, in order."""
        rows = self._database.rows("SELECT dossier FROM exported UNION SELECT dossier FROM marks ORDER BY 1")
        return tuple(DossierId(dossier) for (dossier,) in rows)

    def kept_of(self, dossier: DossierId) -> tuple[Kept, ...]:
        """Read the marks of a dossier, those in the bin included, in the order in which they were made."""
        return kept_of(self._database, dossier)

    def add_mark(self, mark: Mark) -> None:
        """Keep a new mark; one that lies in the bin under its id is taken out."""
        with self._database.change() as change:
            keep_marks(change, (mark,))
            restore_mark(change, mark.id)

    def change_mark(self, mark: Mark) -> None:
        """Keep a mark as it is now, whether or not the store knew it; it stays in its folder or the bin."""
        self.keep_marks((mark,))

    def keep_marks(self, marks: Iterable[Mark]) -> None:
        """Keep several marks, all or none."""
        with self._database.change() as change:
            keep_marks(change, marks)

    def remove_mark(self, mark: MarkId) -> None:
        """Put a mark in the bin, where it stays for thirty days."""
        with self._database.change() as change:
            bin_mark(change, mark, self._now())

    def restore_mark(self, mark: MarkId) -> None:
        """Take a mark out of the bin, as it was."""
        with self._database.change() as change:
            restore_mark(change, mark)

    def marks(self, dossier: DossierId | None = None) -> tuple[Mark, ...]:
        """Read the marks of one dossier, or all, in the order in which they were made."""
        return shown_marks(self._database, dossier)

    def binned(self) -> tuple[Kept, ...]:
        """Read the bin, the latest first."""
        return binned_marks(self._database)

    def session(self, name: str = LAST_SESSION) -> dict[str, object]:
        """Read a session or workspace; empty where there is none of that name, or none that can be read."""
        rows = self._database.rows("SELECT state FROM sessions WHERE name = ?", (name,))
        try:
            state = json.loads(rows[0][0]) if rows else {}
        except ValueError:
            return {}
        return state if isinstance(state, dict) else {}

    def save_session(self, state: Mapping[str, object], name: str = LAST_SESSION) -> None:
        """Keep a session or workspace; ``state`` must be JSON."""
        text = json.dumps(dict(state))
        with self._database.change() as change:
            change.run("INSERT OR REPLACE INTO sessions VALUES (?, ?, ?)", (name, text, self._now()))

    def add_visit(self, place: Place, time: str) -> None:
        """Note that the reader came to a place. time: ISO 8601 in UTC."""
        self.history.add_visit(place, time)

    def visits(self, limit: int) -> tuple[Visit, ...]:
        """Read the newest visits, the latest first."""
        return self.history.visits(limit)

    def _empty_bin_of_old(self) -> None:
        before = moment(self._clock() - DAYS_IN_BIN * DAY_S)
        if self._database.number("SELECT count(*) FROM marks WHERE deleted < ?", (before,)):
            with self._database.change() as change:
                empty_bin(change, before)

    def _now(self) -> str:
        return moment(self._clock())
