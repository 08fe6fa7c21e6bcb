"""The tables of the reader's store, as named steps from one schema to the next. Not for reading them.

A step that was once published never changes: what comes later is a new step. ``PRAGMA user_version`` counts
the steps done, ``steps`` names them with their time.
"""

from typing import Final, NamedTuple

from desktop.model.errors import StoreDamaged, StoreError
from desktop.userdata.database import Change, Database


class Step(NamedTuple):
    """One change of the schema, done in one transaction."""

    name: str
    statements: tuple[str, ...]


_MARKS_AND_HISTORY: Final = (
    """
    CREATE TABLE steps (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        done TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE folders (
        id TEXT PRIMARY KEY,
        parent TEXT REFERENCES folders (id) ON DELETE SET NULL,
        title TEXT NOT NULL,
        position REAL NOT NULL DEFAULT 0,
        changed TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # The anchor's columns are named as in the W3C Web Annotation model: exact, prefix and suffix of the quote
    # selector, span_start and span_end of the position selector, version of the state. All are NULL where a
    # mark has no anchor. deleted: since when it lies in the bin.
    """
    CREATE TABLE marks (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        dossier TEXT NOT NULL,
        record_kind TEXT NOT NULL,
        record TEXT NOT NULL,
        at INTEGER NOT NULL DEFAULT 0,
        title TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        colour TEXT NOT NULL DEFAULT '',
        starred INTEGER NOT NULL DEFAULT 0,
        folder TEXT REFERENCES folders (id) ON DELETE SET NULL,
        exact TEXT,
        prefix TEXT,
        suffix TEXT,
        span_start INTEGER,
        span_end INTEGER,
        version TEXT,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        deleted TEXT
    ) STRICT
    """,
    "CREATE INDEX marks_of_dossier ON marks (dossier) WHERE deleted IS NULL",
    "CREATE INDEX marks_in_bin ON marks (deleted) WHERE deleted IS NOT NULL",
    """
    CREATE TABLE mark_tags (
        mark TEXT NOT NULL REFERENCES marks (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (mark, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX marks_of_tag ON mark_tags (tag)",
    """
    CREATE TABLE visits (
        number INTEGER PRIMARY KEY,
        dossier TEXT NOT NULL,
        record_kind TEXT NOT NULL,
        record TEXT NOT NULL,
        at INTEGER NOT NULL DEFAULT 0,
        time TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX visits_of_dossier ON visits (dossier, record)",
    # Where the reader stopped (name '') and workspaces kept under a name; state: JSON.
    """
    CREATE TABLE sessions (
        name TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        changed TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE searches (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        query TEXT NOT NULL,
        scope TEXT NOT NULL DEFAULT '',
        created TEXT NOT NULL,
        deleted TEXT
    ) STRICT, WITHOUT ROWID
    """,
)

STEPS: Final = (Step("marks, history, sessions and searches", _MARKS_AND_HISTORY),)


def schema_of(database: Database) -> int:
    """Return how many steps a store has behind it; 0 for an empty file.

    Raises:
        StoreDamaged: the count cannot be true.
    """
    count = database.number("PRAGMA user_version")
    if count < 0:
        raise StoreDamaged("The file with your marks is damaged", f"It says that it has schema {count}.")
    return count


def migrate(database: Database, now: str, steps: tuple[Step, ...] = STEPS) -> None:
    """Do the steps that a store still lacks. now: ISO 8601 in UTC.

    Raises:
        StoreError: a step failed, the store stands as before it; or a newer program has made the store.
    """
    for number in range(schema_of(database), len(steps)):
        with database.change() as change:
            # Another copy of the program may have done it between the look and the transaction.
            if change.number("PRAGMA user_version") == number:
                _do(change, number, steps[number], now)


def refuse_newer(database: Database, steps: tuple[Step, ...] = STEPS) -> None:
    """See that no newer program has made the store.

    Raises:
        StoreError: one has; nothing was touched.
    """
    if schema_of(database) > len(steps):
        raise StoreError(
            "Your marks were last kept by a newer version of the program",
            "Use that version; this one leaves them untouched.",
        )


def _do(change: Change, number: int, step: Step, now: str) -> None:
    for statement in step.statements:
        change.run(statement)
    change.run("INSERT INTO steps (name, done) VALUES (?, ?)", (step.name, now))
    change.run(f"PRAGMA user_version = {number + 1}")
