"""Tells whether a mark's row is as it was written, which SQLite itself does not check. Not against intent.

The folder is left out: it changes when a folder is taken away. So is the bin, which is no part of a mark.
"""

import json
from collections.abc import Sequence
from typing import Final
from zlib import crc32

from desktop.userdata.database import Database, Value
from desktop.userdata.mark_rows import MARK_COLUMNS, MarkRow, tags_of

_FOLDER: Final = MarkRow._fields.index("folder")


def mark_digest(row: Sequence[Value], tags: Sequence[str]) -> int:
    """Return a number that another row has only by chance. row: as :class:`MarkRow` orders it."""
    values = [*row[:_FOLDER], *row[_FOLDER + 1 :], *tags]
    return crc32(json.dumps(values).encode("ascii"))


def altered_marks(database: Database) -> tuple[str, ...]:
    """Return the titles of marks that are not as they were written; those of before digests are passed over.

    Raises:
        StoreError: the store cannot be read.
    """
    tags = tags_of(database.rows("SELECT mark, tag FROM mark_tags ORDER BY mark, position"))
    rows = database.rows(f"SELECT digest, {MARK_COLUMNS} FROM marks WHERE digest IS NOT NULL ORDER BY number")
    found = (MarkRow._make(row) for digest, *row in rows if digest != mark_digest(row, tags.get(row[0], ())))
    return tuple(row.title for row in found)
