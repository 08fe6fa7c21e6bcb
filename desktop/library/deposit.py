"""Lays the parts of one dossier down in the store's tables. Not for transactions or the catalogue's words."""

import sqlite3
from collections.abc import Sequence

from desktop.library.keys import dossier_range, owner_key
from desktop.library.parcel import DocumentRow, Parcel
from desktop.library.schema import ROLES


def put_parcel(connection: sqlite3.Connection, number: int, parcel: Parcel) -> None:
    """Put the records, links and documents of a dossier in the place of those under its number."""
    clear_content(connection, number)
    _put_records(connection, number, parcel)
    put_documents(connection, number, parcel.documents)
    connection.execute(
        "UPDATE dossier SET sections = ?, passages = ?, figures = ?, series = ?, words = ? WHERE number = ?",
        (*parcel.counts, number),
    )


def clear_content(connection: sqlite3.Connection, number: int) -> None:
    """Take out all that belongs to a dossier but its row and problems."""
    keys = dossier_range(number)
    connection.execute("DELETE FROM record WHERE key BETWEEN ? AND ?", keys)
    for role in ROLES:
        connection.execute("DELETE FROM link WHERE role = ? AND target BETWEEN ? AND ?", (role, *keys))
    _clear_documents(connection, number)


def put_documents(connection: sqlite3.Connection, number: int, documents: Sequence[DocumentRow]) -> None:
    """Put documents in the place of a dossier's, under numbers never used before.

    An index that is behind the store then names numbers that are gone, never another record's.
    """
    _clear_documents(connection, number)
    first = int(connection.execute("SELECT value FROM state WHERE name = 'next_document'").fetchone()[0])
    base = dossier_range(number)[0]
    connection.executemany(
        "INSERT INTO document VALUES (?, ?, ?, ?)",
        (
            (at, None if record is None else base + record, value, body)
            for at, (record, value, body) in enumerate(documents, start=first)
        ),
    )
    following = first + len(documents)
    connection.execute("UPDATE state SET value = ? WHERE name = 'next_document'", (following,))
    connection.execute(
        "UPDATE dossier SET first_document = ?, documents = ? WHERE number = ?",
        (first, len(documents), number),
    )


def _clear_documents(connection: sqlite3.Connection, number: int) -> None:
    question = "SELECT first_document, first_document + documents - 1 FROM dossier WHERE number = ?"
    documents = connection.execute(question, (number,)).fetchone()
    connection.execute("DELETE FROM document WHERE number BETWEEN ? AND ?", documents)


def _put_records(connection: sqlite3.Connection, number: int, parcel: Parcel) -> None:
    base, owners = dossier_range(number)[0], owner_key(number, "")
    connection.executemany(
        "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)",
        (
            (base + key, owners + owner, name, None if section is None else base + section, value, text)
            for key, owner, name, section, value, text in parcel.records
        ),
    )
    connection.executemany(
        "INSERT INTO link VALUES (?, ?, ?)",
        ((role, base + target, base + origin) for role, target, origin in parcel.links),
    )
