"""Questions to the store's file whose every failure is a StoreError. Not for what is asked."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

from desktop.library.codec import decode
from desktop.library.layout import condemn
from desktop.library.trouble import damaged, storing
from desktop.model.errors import StoreDamaged

AT_ONCE: Final = 500  # older builds of SQLite take at most 999 parameters
Cell = int | float | str | bytes | None
Row = tuple[Cell, ...]
Item = TypeVar("Item")
Value = TypeVar("Value", bound=tuple[object, ...])


class Rows:
    """Asks one connection; damage that it meets is reported to the next build."""

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection = connection
        self._folder = folder

    def ask(self, question: str, parameters: Sequence[Cell] = ()) -> list[Row]:
        """Return all rows of an answer, so that no statement stays open and holds back a build."""
        try:
            with storing(self._folder):
                return self._connection.execute(question, parameters).fetchall()
        except StoreDamaged:
            condemn(self._folder)
            raise

    def number(self, question: str, parameters: Sequence[Cell] = ()) -> int:
        """Return the one whole number of an answer, 0 where there is none."""
        rows = self.ask(question, parameters)
        return whole(rows[0][0]) if rows else 0

    def value(self, kind: type[Value], text: Cell) -> Value:
        """Return a stored value."""
        try:
            return decode(kind, str(text))
        except ValueError as error:
            raise self.spoiled() from error

    def spoiled(self) -> StoreDamaged:
        """Leave word of a value that cannot be; the caller raises what is returned."""
        condemn(self._folder)
        return damaged(self._folder)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def whole(cell: Cell) -> int:
    """Return a cell that holds a whole number."""
    return cell if isinstance(cell, int) else 0


def portions(items: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    """Cut a sequence into parts that fit into one question."""
    rest = iter(items)
    while part := tuple(islice(rest, AT_ONCE)):
        yield part


def marks(items: Sequence[object]) -> str:
    """Return as many parameter marks as there are items."""
    return ",".join("?" * len(items))
