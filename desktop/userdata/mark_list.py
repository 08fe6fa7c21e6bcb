"""Answers the list of marks part by part, so that a hundred thousand cost no more than a screenful.

Not for changing marks, and not for where they stand in the text as it is now.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.model.edit import Kept
from desktop.model.mark import Mark
from desktop.model.mark_list import MarkFilter, MarkGroup, MarkGrouping, MarkSort
from desktop.model.placing import Standing
from desktop.userdata.database import Database, Value
from desktop.userdata.mark_rows import MARK_COLUMNS, mark_of, place_of, tags_of

_WORD: Final = re.compile(r"[^\s\"]+")
_ORDERS: Final[dict[MarkSort, tuple[str, ...]]] = {
    MarkSort.CHANGED: ("marks.changed", "marks.number"),
    MarkSort.CREATED: ("marks.number",),
    MarkSort.TITLE: ("marks.title COLLATE NOCASE", "marks.number"),
    MarkSort.PLACE: ("marks.dossier", "marks.record_kind", "marks.record", "marks.at"),
    MarkSort.FOLDER: ("marks.folder", "marks.position", "marks.number"),
    MarkSort.DELETED: ("marks.deleted", "marks.number"),
}
_GROUPS: Final[dict[MarkGrouping, str]] = {
    MarkGrouping.DOSSIER: "marks.dossier",
    MarkGrouping.FOLDER: "marks.folder",
    MarkGrouping.COLOUR: "marks.colour",
    MarkGrouping.KIND: "marks.kind",
    MarkGrouping.TAG: "mark_tags.tag",
    MarkGrouping.DAY: "substr(changed, 1, 10)",
}


_EVERY: Final = MarkFilter()
# Without a look at each mark: most have no business in the bin.
_EVERY_TAG: Final = (
    "SELECT tag, count(*) FROM mark_tags WHERE mark NOT IN (SELECT id FROM marks WHERE deleted IS NOT NULL)"
    " GROUP BY tag ORDER BY tag"
)


class _Where(NamedTuple):
    """Conditions and their values."""

    text: str
    values: tuple[Value, ...]


def marks_page(
    database: Database,
    wanted: MarkFilter,
    sort: MarkSort,
    *,
    descending: bool,
    offset: int,
    limit: int,
) -> tuple[Kept, ...]:
    """Read a part of the list in its order."""
    where = _where(wanted)
    way = " DESC" if descending else ""
    order = ", ".join(f"{column}{way}" for column in _ORDERS[sort])
    rows = database.rows(
        f"SELECT marks.deleted, {MARK_COLUMNS} FROM marks WHERE {where.text}"
        f" ORDER BY {order} LIMIT ? OFFSET ?",
        (*where.values, limit, offset),
    )
    ids = [row[1] for row in rows]
    tags = tags_of(
        database.rows(
            f"SELECT mark, tag FROM mark_tags WHERE mark IN ({_holders(ids)}) ORDER BY mark, position", ids
        )
    )
    return tuple(Kept(mark_of(row, tags), deleted or "") for deleted, *row in rows)


def count_marks(database: Database, wanted: MarkFilter) -> int:
    """Count the marks of a list."""
    where = _where(wanted)
    return database.number(f"SELECT count(*) FROM marks WHERE {where.text}", where.values)


def mark_groups(database: Database, wanted: MarkFilter, by: MarkGrouping) -> tuple[MarkGroup, ...]:
    """Count the marks of a list by group, in order of the key; days the latest first."""
    where = _where(wanted)
    if by is MarkGrouping.RECORD:
        return _by_record(database, where)
    if by is MarkGrouping.TAG and wanted == _EVERY:
        return _groups(database.rows(_EVERY_TAG))
    source = "marks JOIN mark_tags ON mark_tags.mark = marks.id" if by is MarkGrouping.TAG else "marks"
    way = " DESC" if by is MarkGrouping.DAY else ""
    rows = database.rows(
        f"SELECT {_GROUPS[by]} AS key, count(*) FROM {source} WHERE {where.text}"
        f" GROUP BY key ORDER BY key{way}",
        where.values,
    )
    return _groups(rows)


def tags_beginning(database: Database, words: str, limit: int) -> tuple[MarkGroup, ...]:
    """Return tags in use that begin so, whatever their case, the most used first."""
    rows = database.rows(
        "SELECT tag, count(*) AS uses FROM mark_tags WHERE tag LIKE ? ESCAPE '\\'"
        " GROUP BY tag ORDER BY uses DESC, tag LIMIT ?",
        (re.sub(r"([%_\\])", r"\\\1", words) + "%", limit),
    )
    return _groups(rows)


def marks_like(database: Database, mark: Mark) -> tuple[Kept, ...]:
    """Return the marks outside the bin on the very record of a mark, in order of place."""
    wanted = MarkFilter(dossier=mark.place.dossier, place=mark.place)
    return marks_page(database, wanted, MarkSort.PLACE, descending=False, offset=0, limit=-1)


def _groups(rows: Sequence[tuple[Value, ...]]) -> tuple[MarkGroup, ...]:
    return tuple(MarkGroup(str(key or ""), int(count or 0)) for key, count in rows)


def _by_record(database: Database, where: _Where) -> tuple[MarkGroup, ...]:
    rows = database.rows(
        f"SELECT dossier, record_kind, record, count(*) FROM marks WHERE {where.text}"
        " GROUP BY dossier, record_kind, record ORDER BY dossier, record_kind, record",
        where.values,
    )
    return tuple(
        MarkGroup(place_of(dossier, kind, record, 0).link, int(count))
        for dossier, kind, record, count in rows
    )


def _where(wanted: MarkFilter) -> _Where:
    parts: list[tuple[str, tuple[Value, ...]]] = [
        ("marks.deleted IS NOT NULL" if wanted.binned else "marks.deleted IS NULL", ())
    ]
    parts += [(f"marks.{column} = ?", (value,)) for column, value in _equal(wanted) if value is not None]
    parts += [("marks.id IN (SELECT mark FROM mark_tags WHERE tag = ?)", (tag,)) for tag in wanted.tags]
    if wanted.folder is not None:
        parts.append(("marks.folder IS ?", (wanted.folder or None,)))
    if wanted.day:
        parts.append(("marks.changed >= ? AND marks.changed < ?", (wanted.day, f"{wanted.day}U")))
    if wanted.starred:
        parts.append(("marks.starred = 1", ()))
    if wanted.noted:
        parts.append(("marks.note <> ''", ()))
    parts += _found(wanted)
    values = tuple(value for _, some in parts for value in some)
    return _Where(" AND ".join(text for text, _ in parts), values)


def _equal(wanted: MarkFilter) -> tuple[tuple[str, Value], ...]:
    place = wanted.place
    return (
        ("dossier", wanted.dossier if place is None else place.dossier),
        ("record_kind", place and place.kind.value),
        ("record", place and place.id),
        ("kind", wanted.kind),
        ("colour", wanted.colour),
    )


def _found(wanted: MarkFilter) -> list[tuple[str, tuple[Value, ...]]]:
    parts: list[tuple[str, tuple[Value, ...]]] = []
    if terms := _terms(wanted.words):
        parts.append(("marks.number IN (SELECT rowid FROM marks_text WHERE marks_text MATCH ?)", (terms,)))
    if wanted.standing is Standing.EXACT:
        parts.append(("marks.id NOT IN (SELECT mark FROM placings WHERE standing <> ?)", (wanted.standing,)))
    elif wanted.standing is not None:
        parts.append(("marks.id IN (SELECT mark FROM placings WHERE standing = ?)", (wanted.standing,)))
    return parts


def _terms(words: str) -> str:
    """Write words as a question of FTS5, each the beginning of a word; what is no word finds nothing."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(words))


def _holders(values: Sequence[Value]) -> str:
    return ", ".join("?" for _ in values)
