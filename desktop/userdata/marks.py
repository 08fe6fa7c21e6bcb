"""The marks in the store: kept, read whole, put in the bin. Not for opening the store or for the list."""

from collections.abc import Iterable, Sequence
from typing import Final

from desktop.model.edit import Kept
from desktop.model.ids import DossierId, MarkId
from desktop.model.mark import Mark
from desktop.userdata.database import Change, Database, Value
from desktop.userdata.mark_digest import mark_digest
from desktop.userdata.mark_rows import MARK_COLUMNS, MarkRow, mark_of, row_of, tags_of

_FIELDS: Final = (*MarkRow._fields, "digest")
_NAMES: Final = ", ".join(_FIELDS)
_HOLDERS: Final = ", ".join("?" for _ in _FIELDS)
_RENEWED: Final = ", ".join(f"{name} = excluded.{name}" for name in _FIELDS if name != "id")
_KEEP: Final = f"INSERT INTO marks ({_NAMES}) VALUES ({_HOLDERS}) ON CONFLICT (id) DO UPDATE SET {_RENEWED}"
_NUMBER: Final = "(SELECT number FROM marks WHERE id = ?)"
_FORGET_WORDS: Final = f"DELETE FROM marks_text WHERE rowid = {_NUMBER}"
_LEARN_WORDS: Final = (
    f"INSERT INTO marks_text (rowid, title, note, exact, tags) VALUES ({_NUMBER}, ?, ?, ?, ?)"
)
_SHOWN: Final = "deleted IS NULL"
PORTION: Final = 500


def keep_marks(change: Change, marks: Iterable[Mark]) -> None:
    """Add marks, or change those that are there; one that lies in the bin stays there."""
    for mark in marks:
        row = row_of(mark)
        change.run(_KEEP, (*row, mark_digest(row, mark.tags)))
        change.run("DELETE FROM mark_tags WHERE mark = ?", (mark.id,))
        rows = [(mark.id, position, tag) for position, tag in enumerate(mark.tags)]
        change.run_many("INSERT INTO mark_tags (mark, position, tag) VALUES (?, ?, ?)", rows)
        quote = mark.anchor.exact if mark.anchor else ""
        change.run(_FORGET_WORDS, (mark.id,))
        change.run(_LEARN_WORDS, (mark.id, mark.title, mark.note, quote, "\n".join(mark.tags)))


def set_deleted(change: Change, mark: MarkId, deleted: str) -> None:
    """Put a mark in the bin as of a moment, or take it out (empty)."""
    change.run("UPDATE marks SET deleted = ? WHERE id = ?", (deleted or None, mark))


def bin_mark(change: Change, mark: MarkId, now: str) -> None:
    """Put a mark in the bin; one that lies there already keeps its date."""
    change.run("UPDATE marks SET deleted = ? WHERE id = ? AND deleted IS NULL", (now, mark))


def restore_mark(change: Change, mark: MarkId) -> None:
    """Take a mark out of the bin."""
    set_deleted(change, mark, "")


def erase_mark(change: Change, mark: MarkId) -> None:
    """Delete a mark for good."""
    change.run(_FORGET_WORDS, (mark,))
    change.run("DELETE FROM marks WHERE id = ?", (mark,))


def empty_bin(change: Change, before: str) -> int:
    """Delete for good what has lain in the bin since before a moment; return how many marks it was."""
    old = "SELECT number FROM marks WHERE deleted < ?"
    change.run(f"DELETE FROM marks_text WHERE rowid IN ({old})", (before,))
    return change.run("DELETE FROM marks WHERE deleted < ?", (before,))


def shown_marks(database: Database, dossier: DossierId | None) -> tuple[Mark, ...]:
    """Read the marks outside the bin, of one dossier or all, in the order in which they were made."""
    if dossier is None:
        return _read(database, _SHOWN)
    return _read(database, f"{_SHOWN} AND dossier = ?", (dossier,))


def kept_marks(database: Database, ids: Sequence[MarkId]) -> dict[MarkId, Kept]:
    """Read marks by id, in the bin or not; those that are not there are left out."""
    found: dict[MarkId, Kept] = {}
    for start in range(0, len(ids), PORTION):
        part = ids[start : start + PORTION]
        where = f"marks.id IN ({', '.join('?' for _ in part)})"
        found |= {kept.mark.id: kept for kept in _kept(database, where, part)}
    return found


def every_kept(database: Database) -> tuple[Kept, ...]:
    """Read all marks, those in the bin included, in the order in which they were made."""
    return _kept(database, "1")


def kept_of(database: Database, dossier: DossierId) -> tuple[Kept, ...]:
    """Read the marks of a dossier, those in the bin included, in the order in which they were made."""
    return _kept(database, "dossier = ?", (dossier,))


def kept_in_folder(database: Database, folder: str) -> tuple[Kept, ...]:
    """Read the marks of a folder, those in the bin included."""
    return _kept(database, "folder = ?", (folder,))


def binned_marks(database: Database) -> tuple[Kept, ...]:
    """Read the bin, the latest first."""
    return _kept(database, "deleted IS NOT NULL", order="deleted DESC, number DESC")


def _read(database: Database, where: str, values: Sequence[Value] = ()) -> tuple[Mark, ...]:
    rows = database.rows(f"SELECT {MARK_COLUMNS} FROM marks WHERE {where} ORDER BY number", values)
    tags = tags_of(_tag_rows(database, where, values))
    return tuple(mark_of(row, tags) for row in rows)


def _kept(
    database: Database, where: str, values: Sequence[Value] = (), order: str = "number"
) -> tuple[Kept, ...]:
    rows = database.rows(f"SELECT deleted, {MARK_COLUMNS} FROM marks WHERE {where} ORDER BY {order}", values)
    tags = tags_of(_tag_rows(database, where, values))
    return tuple(Kept(mark_of(row, tags), deleted or "") for deleted, *row in rows)


def _tag_rows(database: Database, where: str, values: Sequence[Value]) -> list[tuple[Value, ...]]:
    joined = "mark_tags JOIN marks ON marks.id = mark"
    return database.rows(
        f"SELECT mark, tag FROM {joined} WHERE {where} ORDER BY mark, mark_tags.position", values
    )
