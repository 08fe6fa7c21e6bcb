"""Reads from a damaged store what can still be read and is sound. Not for mending the damaged file."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.model.edit import Kept
from desktop.model.errors import StoreError
from desktop.model.ids import FolderId
from desktop.userdata.database import Database, Value
from desktop.userdata.mark_digest import mark_digest
from desktop.userdata.mark_rows import MARK_COLUMNS, mark_of, tags_of
from desktop.userdata.marks import keep_marks, kept_marks, set_deleted

_BEYOND: Final = 1_000_000
_MOST_MISSED: Final = 2_000


def rescue(damaged: Path, database: Database) -> int:
    """Add the sound marks of a damaged store that are not in another, or newer there; return how many.

    Only marks whose digest proves them right are taken.

    Raises:
        StoreError: they could not be kept.
    """
    with suppress(StoreError):
        source = Database.open_unchanging(damaged)
        try:
            found = {one.mark.id: one for one in _sound(source)}
        finally:
            source.close()
        there = kept_marks(database, list(found))
        folders = {folder for (folder,) in database.rows("SELECT id FROM folders")}
        newer = [
            one if one.mark.folder in folders else one._replace(mark=one.mark._replace(folder=FolderId("")))
            for name, one in found.items()
            if name not in there or there[name].mark.changed < one.mark.changed
        ]
        with database.change() as change:
            keep_marks(change, [one.mark for one in newer])
            for one in newer:
                set_deleted(change, one.mark.id, one.deleted)
        return len(newer)
    return 0


def _sound(source: Database) -> Iterator[Kept]:
    """Yield the marks that can be read and are as they were written, each looked up by itself."""
    missed = 0
    for number in range(1, _last(source) + 1):
        found: tuple[Kept, ...] = ()
        with suppress(StoreError, ValueError, TypeError):
            found = tuple(_one(source, number))
        yield from found
        missed = 0 if found else missed + 1
        if missed > _MOST_MISSED:
            return


def _last(source: Database) -> int:
    """Return the highest number to look for; where the damage hides it, a fair guess."""
    try:
        return min(source.number("SELECT coalesce(max(number), 0) FROM marks"), _BEYOND)
    except StoreError:
        return _BEYOND


def _one(source: Database, number: int) -> Iterator[Kept]:
    rows = source.rows(f"SELECT digest, deleted, {MARK_COLUMNS} FROM marks WHERE number = ?", (number,))
    for digest, deleted, *row in rows:
        values: list[Value] = row
        tags = tags_of(
            source.rows("SELECT mark, tag FROM mark_tags WHERE mark = ? ORDER BY position", (values[0],))
        )
        if digest is not None and digest == mark_digest(values, tags.get(str(values[0]), ())):
            yield Kept(mark_of(values, tags), deleted or "")
