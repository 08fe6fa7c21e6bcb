"""Writes the rows of a table for a spreadsheet, a tab between cells. Not for the table on screen."""

from collections.abc import Sequence

from desktop.render.page import DataTable


def tab_separated(table: DataTable, rows: Sequence[int] | None = None) -> str:
    """Return the headers and all rows, or some by number in the order given, each ended by a line feed."""
    chosen = table.rows if rows is None else [table.rows[number] for number in rows]
    return "".join("\t".join(map(_cell, row)) + "\n" for row in (table.headers, *chosen))


def _cell(words: str) -> str:
    return " ".join(words.split())
