"""Where the reader was and what was read: visits, closed tabs, readings, snapshots. Not for the marks."""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from desktop.model.history import ClosedTab, PastPart, Reading, Snapshot, Visit
from desktop.model.ids import DossierId, PassageId
from desktop.model.place import Place, parse_place
from desktop.userdata.database import Change, Database, Value
from desktop.userdata.mark_rows import figures_of, figures_text, place_of

TABS_KEPT: Final = 200
_VISIT: Final = "dossier, record_kind, record, at, time, title"


class History:
    """The history in the store; each change is on disk before its method returns.

    Every method may raise one of the StoreError family; then nothing was changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_visit(self, place: Place, time: str, title: str = "") -> None:
        """Note that the reader came to a place. time: ISO 8601 in UTC."""
        with self._database.change() as change:
            add_visits(change, (Visit(place, time, title),))

    def visits(
        self, limit: int, before: int | None = None, dossier: DossierId | None = None, words: str = ""
    ) -> tuple[Visit, ...]:
        """Read visits, the latest first: those numbered below ``before``, of a dossier, so titled."""
        conditions, values = ["1"], list[Value]()
        if before is not None:
            conditions.append("number < ?")
            values.append(before)
        if dossier is not None:
            conditions.append("dossier = ?")
            values.append(dossier)
        for word in words.split():
            conditions.append("instr(folded(title), ?) > 0")
            values.append(word.casefold())
        return self._visits(f"{' AND '.join(conditions)} ORDER BY number DESC LIMIT ?", (*values, limit))

    def every_visit(self) -> tuple[Visit, ...]:
        """Read all visits, the earliest first."""
        return self._visits("1 ORDER BY number", ())

    def forget_visits(self, since: str = "", until: str = "~") -> None:
        """Forget the visits between two moments, ISO 8601 in UTC; without them, all."""
        with self._database.change() as change:
            change.run("DELETE FROM visits WHERE time >= ? AND time <= ?", (since, until))

    def add_closed_tab(self, tab: ClosedTab) -> None:
        """Keep a closed tab; the two hundred closed last are kept."""
        with self._database.change() as change:
            _add_tab(change, tab)
            change.run(
                "DELETE FROM closed_tabs WHERE number <="
                " (SELECT number FROM closed_tabs ORDER BY number DESC LIMIT 1 OFFSET ?)",
                (TABS_KEPT,),
            )

    def closed_tabs(self, limit: int = TABS_KEPT) -> tuple[ClosedTab, ...]:
        """Read the closed tabs, the latest first; those whose place cannot be read are left out."""
        rows = self._database.rows(
            "SELECT place, title, time, state, number FROM closed_tabs ORDER BY number DESC LIMIT ?", (limit,)
        )
        found = ((parse_place(link), rest) for link, *rest in rows)
        return tuple(ClosedTab(place, *rest) for place, rest in found if place is not None)

    def forget_closed_tab(self, number: int) -> None:
        """Take a tab off the list, as when it was opened again."""
        with self._database.change() as change:
            change.run("DELETE FROM closed_tabs WHERE number = ?", (number,))

    def add_readings(self, dossier: DossierId, readings: Iterable[Reading]) -> None:
        """Note passages as read; an earlier reading of the same passage is replaced."""
        with self._database.change() as change:
            add_readings(change, dossier, readings)

    def readings(self, dossier: DossierId) -> tuple[Reading, ...]:
        """Read which passages of a dossier were read."""
        rows = self._database.rows(
            "SELECT passage, digest, time FROM readings WHERE dossier = ? ORDER BY passage", (dossier,)
        )
        return tuple(Reading(PassageId(passage), digest, time) for passage, digest, time in rows)

    def forget_readings(self, dossier: DossierId) -> None:
        """Begin a dossier as if it had never been read."""
        with self._database.change() as change:
            change.run("DELETE FROM readings WHERE dossier = ?", (dossier,))

    def keep_snapshot(self, snapshot: Snapshot) -> None:
        """Keep a dossier as the reader leaves it; the one kept before is replaced."""
        with self._database.change() as change:
            add_snapshots(change, (snapshot,))

    def snapshot(self, dossier: DossierId) -> Snapshot | None:
        """Read a dossier as the reader left it; None if it was never left, or cannot be read."""
        return next(iter(self._snapshots("WHERE dossier = ?", (dossier,))), None)

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Read all snapshots, in order of dossier."""
        return self._snapshots("ORDER BY dossier", ())

    def take_in(self, part: PastPart) -> None:
        """Add what another machine has noted, all or none; readings and snapshots take the place of mine."""
        with self._database.change() as change:
            _add_part(change, part)

    def take_out(self, part: PastPart, before: PastPart) -> None:
        """Take out what was taken in and is still as it came, and put back what that had replaced."""
        with self._database.change() as change:
            change.run_many(
                "DELETE FROM visits"
                " WHERE dossier = ? AND record_kind = ? AND record = ? AND at = ? AND time = ?",
                [(*one.place, one.time) for one in part.visits],
            )
            change.run_many(
                "DELETE FROM closed_tabs WHERE place = ? AND time = ?",
                [(one.place.link, one.time) for one in part.tabs],
            )
            change.run_many(
                "DELETE FROM readings WHERE dossier = ? AND passage = ? AND digest = ? AND time = ?",
                [(dossier, *one) for dossier, some in part.readings for one in some],
            )
            change.run_many(
                "DELETE FROM snapshots WHERE dossier = ? AND fingerprint = ? AND time = ?",
                [(one.dossier, one.fingerprint, one.time) for one in part.snapshots],
            )
            _add_part(change, before)

    def readers_dossiers(self) -> tuple[DossierId, ...]:
        """Return the dossiers of which a passage was read, in order."""
        rows = self._database.rows("SELECT DISTINCT dossier FROM readings ORDER BY dossier")
        return tuple(DossierId(dossier) for (dossier,) in rows)

    def _visits(self, rest: str, values: Sequence[Value]) -> tuple[Visit, ...]:
        rows = self._database.rows(f"SELECT number, {_VISIT} FROM visits WHERE {rest}", values)
        return tuple(
            Visit(place_of(dossier, kind, record, at), time, title, number)
            for number, dossier, kind, record, at, time, title in rows
        )

    def _snapshots(self, rest: str, values: Sequence[Value]) -> tuple[Snapshot, ...]:
        columns = "dossier, version, fingerprint, time, passages, figures"
        rows = self._database.rows(f"SELECT {columns} FROM snapshots {rest}", values)
        return tuple(
            Snapshot(DossierId(dossier), version, fingerprint, time, _pairs(passages), figures_of(figures))
            for dossier, version, fingerprint, time, passages, figures in rows
        )


def _add_part(change: Change, part: PastPart) -> None:
    add_visits(change, part.visits)
    for tab in part.tabs:
        _add_tab(change, tab)
    for dossier, some in part.readings:
        add_readings(change, dossier, some)
    add_snapshots(change, part.snapshots)


def _add_tab(change: Change, tab: ClosedTab) -> None:
    row = (tab.place.link, tab.title, tab.time, tab.state)
    change.run("INSERT INTO closed_tabs (place, title, time, state) VALUES (?, ?, ?, ?)", row)


def add_visits(change: Change, visits: Iterable[Visit]) -> None:
    """Add visits, in order; they get numbers of their own."""
    rows = [(*one.place, one.time, one.title) for one in visits]
    change.run_many(f"INSERT INTO visits ({_VISIT}) VALUES (?, ?, ?, ?, ?, ?)", rows)


def add_readings(change: Change, dossier: DossierId, readings: Iterable[Reading]) -> None:
    """Add readings, or replace those of the same passages."""
    rows = [(dossier, *reading) for reading in readings]
    change.run_many(
        "INSERT OR REPLACE INTO readings (dossier, passage, digest, time) VALUES (?, ?, ?, ?)", rows
    )


def add_snapshots(change: Change, snapshots: Iterable[Snapshot]) -> None:
    """Add snapshots, or replace those of the same dossiers."""
    rows = [
        (
            one.dossier,
            one.version,
            one.fingerprint,
            one.time,
            json.dumps(one.passages),
            figures_text(one.figures),
        )
        for one in snapshots
    ]
    change.run_many("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?, ?, ?)", rows)


def _pairs(text: str) -> tuple[tuple[PassageId, str], ...]:
    try:
        return tuple((PassageId(passage), str(digest)) for passage, digest in json.loads(text))
    except (ValueError, TypeError):
        return ()
