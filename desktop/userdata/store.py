"""The reader's own store: marks, the bin, visits and sessions. Not for deciding what to keep.

Each change is on disk before its method returns. Every method may raise one of the StoreError family; then
nothing was changed.
"""

import json
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from desktop.model.errors import StoreError
from desktop.model.ids import DossierId, MarkId
from desktop.model.mark import Mark
from desktop.model.place import Place
from desktop.userdata.database import PATIENCE_MS
from desktop.userdata.marks import (
    BinnedMark,
    bin_mark,
    binned_marks,
    empty_bin,
    keep_marks,
    place_of,
    restore_mark,
    shown_marks,
)
from desktop.userdata.moment import DAY_S, Clock, moment
from desktop.userdata.opening import Opened, open_store

DAYS_IN_BIN: Final = 30
LAST_SESSION: Final = ""


class Visit(NamedTuple):
    """A place where the reader was. time: ISO 8601 in UTC."""

    place: Place
    time: str


class UserStore:
    """The store, confined to the thread that opened it; several copies of the program may use it at once.

    notices: what the reader has to know of how it was opened (a copy taken back, a folder that cannot be
    written).
    """

    def __init__(self, opened: Opened, clock: Clock) -> None:
        self._database, self.notices = opened
        self._clock = clock

    @classmethod
    def open(cls, folder: Path, clock: Clock = time.time, patience_ms: int = PATIENCE_MS) -> "UserStore":
        """Open the store of this folder; a damaged one is set aside and its newest good copy opened.

        clock: seconds since 1970. patience_ms: how long to wait for another copy of the program.

        Raises:
            StoreError: there is nothing that could be opened.
        """
        store = cls(open_store(folder, clock(), patience_ms), clock)
        # That the bin is not emptied today is no reason not to open.
        with suppress(StoreError):
            store._empty_bin_of_old()
        return store

    def close(self) -> None:
        """Close the store; nothing is pending that could be lost."""
        self._database.close()

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

    def binned(self) -> tuple[BinnedMark, ...]:
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
        row = (place.dossier, place.kind, place.id, place.at, time)
        with self._database.change() as change:
            change.run(
                "INSERT INTO visits (dossier, record_kind, record, at, time) VALUES (?, ?, ?, ?, ?)", row
            )

    def visits(self, limit: int) -> tuple[Visit, ...]:
        """Read the newest visits, the latest first."""
        rows = self._database.rows(
            "SELECT dossier, record_kind, record, at, time FROM visits ORDER BY number DESC LIMIT ?", (limit,)
        )
        return tuple(Visit(place_of(*row), time) for *row, time in rows)

    def _empty_bin_of_old(self) -> None:
        before = moment(self._clock() - DAYS_IN_BIN * DAY_S)
        if self._database.number("SELECT count(*) FROM marks WHERE deleted < ?", (before,)):
            with self._database.change() as change:
                empty_bin(change, before)

    def _now(self) -> str:
        return moment(self._clock())
