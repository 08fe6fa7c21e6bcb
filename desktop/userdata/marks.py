"""The marks in the store. Not for opening it or for finding a mark's place again after a change."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, MarkId
from desktop.model.mark import Anchor, Mark, MarkKind
from desktop.model.place import Place, dossier_place
from desktop.model.prose import Span
from desktop.userdata.database import Change, Database, Value


class BinnedMark(NamedTuple):
    """A mark in the bin. deleted: since when, ISO 8601 in UTC."""

    mark: Mark
    deleted: str


class _Row(NamedTuple):
    """A row of the table, its fields named and ordered as the columns."""

    id: str
    kind: str
    dossier: str
    record_kind: str
    record: str
    at: int
    title: str
    note: str
    colour: str
    starred: int
    exact: str | None
    prefix: str | None
    suffix: str | None
    span_start: int | None
    span_end: int | None
    version: str | None
    created: str
    changed: str


_COLUMNS: Final = ", ".join(_Row._fields)
_HOLDERS: Final = ", ".join("?" for _ in _Row._fields)
_RENEWED: Final = ", ".join(
    f"{name} = excluded.{name}" for name in _Row._fields if name not in {"id", "created"}
)
_KEEP: Final = f"INSERT INTO marks ({_COLUMNS}) VALUES ({_HOLDERS}) ON CONFLICT (id) DO UPDATE SET {_RENEWED}"
_SHOWN: Final = "deleted IS NULL"
_BINNED: Final = "deleted IS NOT NULL"


def keep_marks(change: Change, marks: Iterable[Mark]) -> None:
    """Add marks, or change those that are there; where a mark lies (folder, bin) stays as it is."""
    for mark in marks:
        change.run(_KEEP, _row(mark))
        change.run("DELETE FROM mark_tags WHERE mark = ?", (mark.id,))
        rows = [(mark.id, position, tag) for position, tag in enumerate(mark.tags)]
        change.run_many("INSERT INTO mark_tags (mark, position, tag) VALUES (?, ?, ?)", rows)


def bin_mark(change: Change, mark: MarkId, now: str) -> None:
    """Put a mark in the bin; one that lies there already keeps its date."""
    change.run("UPDATE marks SET deleted = ? WHERE id = ? AND deleted IS NULL", (now, mark))


def restore_mark(change: Change, mark: MarkId) -> None:
    """Take a mark out of the bin."""
    change.run("UPDATE marks SET deleted = NULL WHERE id = ?", (mark,))


def empty_bin(change: Change, before: str) -> int:
    """Delete for good what has lain in the bin since before a moment; return how many marks it was."""
    return change.run("DELETE FROM marks WHERE deleted < ?", (before,))


def shown_marks(database: Database, dossier: DossierId | None) -> tuple[Mark, ...]:
    """Read the marks outside the bin, of one dossier or all, in the order in which they were made."""
    where, values = (_SHOWN, ()) if dossier is None else (f"{_SHOWN} AND dossier = ?", (dossier,))
    rows = database.rows(f"SELECT {_COLUMNS} FROM marks WHERE {where} ORDER BY number", values)
    tags = _tags(database, where, values)
    return tuple(_mark(_Row._make(row), tags) for row in rows)


def binned_marks(database: Database) -> tuple[BinnedMark, ...]:
    """Read the bin, the latest first."""
    rows = database.rows(
        f"SELECT deleted, {_COLUMNS} FROM marks WHERE {_BINNED} ORDER BY deleted DESC, number DESC"
    )
    tags = _tags(database, _BINNED)
    return tuple(BinnedMark(_mark(_Row._make(row), tags), deleted) for deleted, *row in rows)


def _tags(database: Database, where: str, values: Sequence[Value] = ()) -> dict[str, list[str]]:
    joined = "mark_tags JOIN marks ON marks.id = mark"
    rows = database.rows(f"SELECT mark, tag FROM {joined} WHERE {where} ORDER BY mark, position", values)
    found = defaultdict[str, list[str]](list)
    for mark, tag in rows:
        found[mark].append(tag)
    return found


def _row(mark: Mark) -> _Row:
    place, anchor = mark.place, mark.anchor
    return _Row(
        id=mark.id,
        kind=mark.kind,
        dossier=place.dossier,
        record_kind=place.kind,
        record=place.id,
        at=place.at,
        title=mark.title,
        note=mark.note,
        colour=mark.colour,
        starred=int(mark.starred),
        exact=anchor.exact if anchor else None,
        prefix=anchor.prefix if anchor else None,
        suffix=anchor.suffix if anchor else None,
        span_start=anchor.span.start if anchor else None,
        span_end=anchor.span.end if anchor else None,
        version=anchor.version if anchor else None,
        created=mark.created,
        changed=mark.changed,
    )


def _mark(row: _Row, tags: dict[str, list[str]]) -> Mark:
    return Mark(
        id=MarkId(row.id),
        kind=_kind(row.kind),
        place=place_of(row.dossier, row.record_kind, row.record, row.at),
        title=row.title,
        created=row.created,
        changed=row.changed,
        note=row.note,
        anchor=_anchor(row),
        colour=row.colour,
        starred=bool(row.starred),
        tags=tuple(tags.get(row.id, ())),
    )


def place_of(dossier: str, record_kind: str, record: str, at: int) -> Place:
    """Return a place as stored; the dossier as a whole where its kind of record is not known here."""
    try:
        return Place(DossierId(dossier), RecordKind(record_kind), record, at)
    except ValueError:
        return dossier_place(DossierId(dossier))


def _kind(word: str) -> MarkKind:
    """Read a kind; a mark of a kind that is not known here is shown as a bookmark rather than not at all."""
    try:
        return MarkKind(word)
    except ValueError:
        return MarkKind.BOOKMARK


def _anchor(row: _Row) -> Anchor | None:
    if row.exact is None or row.span_start is None or row.span_end is None:
        return None
    span = Span(row.span_start, row.span_end)
    return Anchor(row.exact, row.prefix or "", row.suffix or "", span, row.version or "")
