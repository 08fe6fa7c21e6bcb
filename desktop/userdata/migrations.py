"""The tables of the reader's store, as named steps from one schema to the next. Not for reading them.

A step that was once published never changes: what comes later is a new step. ``PRAGMA user_version`` counts
the steps done, ``steps`` names them with their time.
"""

from typing import Final, NamedTuple

from desktop.language import tr
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

# marks_text holds the words of each mark under its number, for searching; edits keep it in step.
# placings: what became of marks when their dossier changed, a cache that is made again for each fingerprint.
# readings, snapshots: what was read, as digests of texts. exported: each mark as last written to the folder
# of automatic exports, the common ground of a merge.
_EDITS_AND_READING: Final = (
    "ALTER TABLE marks ADD COLUMN position REAL NOT NULL DEFAULT 0",
    "ALTER TABLE marks ADD COLUMN query TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE marks ADD COLUMN figures TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE marks ADD COLUMN detached INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE visits ADD COLUMN title TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX marks_by_change ON marks (changed, number) WHERE deleted IS NULL",
    "CREATE INDEX marks_by_title ON marks (title COLLATE NOCASE, number) WHERE deleted IS NULL",
    "CREATE INDEX marks_by_place ON marks (dossier, record_kind, record, at) WHERE deleted IS NULL",
    "CREATE INDEX marks_in_folder ON marks (folder, position, number) WHERE deleted IS NULL",
    "CREATE INDEX marks_of_colour ON marks (colour) WHERE deleted IS NULL",
    "CREATE INDEX marks_of_day ON marks (substr(changed, 1, 10)) WHERE deleted IS NULL",
    "CREATE INDEX marks_of_kind ON marks (kind) WHERE deleted IS NULL",
    "CREATE VIRTUAL TABLE marks_text USING fts5 (title, note, exact, tags, tokenize = 'unicode61')",
    """
    INSERT INTO marks_text (rowid, title, note, exact, tags)
    SELECT number, title, note, coalesce(exact, ''),
        coalesce((SELECT group_concat(tag, char(10)) FROM mark_tags WHERE mark = id), '')
    FROM marks
    """,
    """
    CREATE TABLE placings (
        mark TEXT PRIMARY KEY REFERENCES marks (id) ON DELETE CASCADE,
        standing TEXT NOT NULL,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE placed (
        dossier TEXT PRIMARY KEY,
        fingerprint TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE closed_tabs (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        place TEXT NOT NULL,
        title TEXT NOT NULL,
        time TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    CREATE TABLE readings (
        dossier TEXT NOT NULL,
        passage TEXT NOT NULL,
        digest TEXT NOT NULL,
        time TEXT NOT NULL,
        PRIMARY KEY (dossier, passage)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE snapshots (
        dossier TEXT PRIMARY KEY,
        version TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        time TEXT NOT NULL,
        passages TEXT NOT NULL,
        figures TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE exported (
        dossier TEXT NOT NULL,
        record TEXT NOT NULL,
        digest TEXT NOT NULL,
        PRIMARY KEY (dossier, record)
    ) STRICT, WITHOUT ROWID
    """,
)

STEPS: Final = (
    Step("marks, history, sessions and searches", _MARKS_AND_HISTORY),
    Step("order in folders, words, placings, readings and exports", _EDITS_AND_READING),
    # Tells a mark whose letters a failing disk has altered; see mark_digest.py.
    Step("digests of marks", ("ALTER TABLE marks ADD COLUMN digest INTEGER",)),
)


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
            tr("Your marks were last kept by a newer version of the program"),
            tr("Use that version; this one leaves them untouched."),
        )


def _do(change: Change, number: int, step: Step, now: str) -> None:
    for statement in step.statements:
        change.run(statement)
    change.run("INSERT INTO steps (name, done) VALUES (?, ?)", (step.name, now))
    change.run(f"PRAGMA user_version = {number + 1}")
