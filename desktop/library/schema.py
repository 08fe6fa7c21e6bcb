"""The tables of the store. Not for filling or asking them."""

import sqlite3
import time
from typing import Final

from desktop.library.layout import APPLICATION, FORMAT

# dossier   one row a folder; value: the Dossier; shelf: what the catalogue is sorted by; glance: names,
#           sizes and times of its files, to see without reading them that nothing has changed; made_by:
#           version of the program; documents: how many from first_document on are its own
# record    every other record, clustered by key (see keys.py); text: prose of a passage, kept out of its
#           value so that search finds it here as well; section: key of a passage's section
# link      target and origin are keys: who mentions, answers or dates whom
# document  what search shows; body only where it is not the text of the record
# pending   ids of dossiers whose part of the index is not up to date with this store
_TABLES: Final = """
CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE dossier (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    folder TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    glance TEXT NOT NULL,
    made_by TEXT NOT NULL,
    condition TEXT NOT NULL,
    shelf TEXT NOT NULL,
    value TEXT NOT NULL,
    sections INTEGER NOT NULL DEFAULT 0,
    passages INTEGER NOT NULL DEFAULT 0,
    figures INTEGER NOT NULL DEFAULT 0,
    series INTEGER NOT NULL DEFAULT 0,
    words INTEGER NOT NULL DEFAULT 0,
    errors INTEGER NOT NULL DEFAULT 0,
    warnings INTEGER NOT NULL DEFAULT 0,
    first_document INTEGER NOT NULL DEFAULT 0,
    documents INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX dossier_shelf ON dossier (shelf, number);
CREATE TABLE record (
    key INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    id TEXT NOT NULL,
    section INTEGER,
    value TEXT NOT NULL,
    text TEXT
);
CREATE UNIQUE INDEX record_id ON record (owner, id);
CREATE INDEX record_section ON record (section) WHERE section IS NOT NULL;
CREATE TABLE link (
    role INTEGER NOT NULL,
    target INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    PRIMARY KEY (role, target, origin)
) WITHOUT ROWID;
CREATE TABLE document (number INTEGER PRIMARY KEY, record INTEGER, value TEXT NOT NULL, body TEXT);
CREATE TABLE problem (
    dossier INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (dossier, position)
) WITHOUT ROWID;
CREATE TABLE pending (id TEXT PRIMARY KEY) WITHOUT ROWID;
"""

MENTIONS: Final = 1
ANSWERS: Final = 2
DATES: Final = 3
ROLES: Final = (MENTIONS, ANSWERS, DATES)


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables of an empty store, all or none; the connection is in autocommit mode."""
    connection.execute("PRAGMA journal_mode = WAL")
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement in _TABLES.split(";\n"):
            connection.execute(statement)
        # Counting from the clock, a library made anew is never taken for the one that it replaces.
        first = (("generation", time.time_ns() // 1_000_000), ("next_document", 1))
        connection.executemany("INSERT INTO state VALUES (?, ?)", first)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def is_ours(connection: sqlite3.Connection) -> bool:
    """Tell whether a store is one of this program in this version."""
    asked = ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM state")
    return [connection.execute(one).fetchone() for one in asked] == [(APPLICATION,), (FORMAT,), (2,)]
