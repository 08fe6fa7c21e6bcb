"""Lays the parts of one dossier down in the store's tables. Not for transactions or the catalogue's words."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final

from desktop.library.codec import encode
from desktop.library.document import Document
from desktop.library.keys import UNIT, dossier_range, owner_key, record_key
from desktop.library.links import links_of
from desktop.library.schema import ROLES
from desktop.model.choices import RecordKind
from desktop.model.content import Content
from desktop.model.dossier import Passage

Keys = dict[tuple[str, str], int]
_KEPT: Final = Document._fields.index("facets")  # facets serve the index alone


def put_content(
    connection: sqlite3.Connection, number: int, content: Content, documents: Sequence[Document]
) -> None:
    """Put the records, links and documents of a dossier in the place of those under its number."""
    clear_content(connection, number)
    keys = _put_records(connection, number, content)
    _put_links(connection, content, keys)
    put_documents(connection, number, content, documents)
    words = sum(len(passage.prose.text.split()) for passage in content.passages)
    counts = (len(content.sections), len(content.passages), len(content.figures), len(content.series), words)
    connection.execute(
        "UPDATE dossier SET sections = ?, passages = ?, figures = ?, series = ?, words = ? WHERE number = ?",
        (*counts, number),
    )


def clear_content(connection: sqlite3.Connection, number: int) -> None:
    """Take out all that belongs to a dossier but its row and problems."""
    keys = dossier_range(number)
    connection.execute("DELETE FROM record WHERE key BETWEEN ? AND ?", keys)
    for role in ROLES:
        connection.execute("DELETE FROM link WHERE role = ? AND target BETWEEN ? AND ?", (role, *keys))
    _clear_documents(connection, number)


def put_documents(
    connection: sqlite3.Connection, number: int, content: Content, documents: Sequence[Document]
) -> None:
    """Put documents in the place of a dossier's, under numbers never used before.

    An index that is behind the store then names numbers that are gone, never another record's.
    """
    _clear_documents(connection, number)
    first = int(connection.execute("SELECT value FROM state WHERE name = 'next_document'").fetchone()[0])
    owner = owner_key(number, RecordKind.PASSAGE)
    passages = {
        str(passage.id): (record_key(owner, position), passage.prose.text)
        for position, passage in enumerate(content.passages)
    }
    rows = [_document_row(at, document, passages) for at, document in enumerate(documents, start=first)]
    connection.executemany("INSERT INTO document VALUES (?, ?, ?, ?)", rows)
    following = first + len(documents)
    connection.execute("UPDATE state SET value = ? WHERE name = 'next_document'", (following,))
    connection.execute(
        "UPDATE dossier SET first_document = ?, documents = ? WHERE number = ?",
        (first, len(documents), number),
    )


def _document_row(
    at: int, document: Document, passages: dict[str, tuple[int, str]]
) -> tuple[int, int | None, str, str | None]:
    """Return the row of a document; text that stands in its passage already is left there."""
    value = encode(document._replace(number=0, body="")[:_KEPT])
    if document.kind is RecordKind.PASSAGE:
        key, text = passages.get(document.id, (None, None))
        if text == document.body:
            return at, key, value, None
    return at, None, value, document.body


def _clear_documents(connection: sqlite3.Connection, number: int) -> None:
    question = "SELECT first_document, first_document + documents - 1 FROM dossier WHERE number = ?"
    documents = connection.execute(question, (number,)).fetchone()
    connection.execute("DELETE FROM document WHERE number BETWEEN ? AND ?", documents)


def _put_records(connection: sqlite3.Connection, number: int, content: Content) -> Keys:
    keys: Keys = {}
    _put_kind(connection, number, RecordKind.SECTION, content.sections, keys)
    _put_passages(connection, number, content.passages, keys)
    _put_kind(connection, number, UNIT, content.units, keys)
    _put_kind(connection, number, RecordKind.FIGURE, content.figures, keys)
    _put_kind(connection, number, RecordKind.SERIES, content.series, keys)
    _put_kind(connection, number, RecordKind.ENTITY, content.entities, keys)
    _put_kind(connection, number, RecordKind.EVENT, content.events, keys)
    _put_kind(connection, number, RecordKind.SOURCE, content.sources, keys)
    return keys


def _put_kind(
    connection: sqlite3.Connection, number: int, kind: str, records: Iterable[tuple[object, ...]], keys: Keys
) -> None:
    """Write records of one kind; the first field of each is its id."""
    owner = owner_key(number, kind)
    rows = []
    for position, record in enumerate(records):
        key = keys[str(kind), str(record[0])] = record_key(owner, position)
        rows.append((key, owner, record[0], encode(record)))
    connection.executemany("INSERT INTO record (key, owner, id, value) VALUES (?, ?, ?, ?)", rows)


def _put_passages(
    connection: sqlite3.Connection, number: int, passages: Sequence[Passage], keys: Keys
) -> None:
    owner = owner_key(number, RecordKind.PASSAGE)
    rows = []
    for position, passage in enumerate(passages):
        key = keys[RecordKind.PASSAGE.value, passage.id] = record_key(owner, position)
        section = keys.get((RecordKind.SECTION.value, passage.section))
        bare = passage._replace(prose=passage.prose._replace(text=""))
        rows.append((key, owner, passage.id, section, encode(bare), passage.prose.text))
    connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)", rows)


def _put_links(connection: sqlite3.Connection, content: Content, keys: Keys) -> None:
    rows = {(link.role, keys.get(link.target), keys.get(link.origin)) for link in links_of(content)}
    known = [row for row in rows if row[1] is not None and row[2] is not None]
    connection.executemany("INSERT INTO link VALUES (?, ?, ?)", sorted(known))
