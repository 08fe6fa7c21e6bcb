"""Puts what finds no room beside the other columns of a table on lines below each row. Not a table itself."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from desktop.render.page import DataTable

INDENT_PX: Final = 3
"""As far from the edge as words in a cell."""
_GAP_PX: Final = 6
_LONG_CHARS: Final = 9
_MOST_ROWS: Final = 500
"""Longer tables keep their rows alike: nobody measures thousands of remarks to show nine."""
_FLAGS: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class RowLines(NamedTuple):
    """The columns below the rows, none where all stand beside each other, and the height of each row."""

    columns: tuple[int, ...] = ()
    heights_px: tuple[int, ...] = ()


def columns_below(widths_px: Sequence[int], numeric: Sequence[bool], room_px: int) -> tuple[int, ...]:
    """Return the columns of words that must give way, the last first to go; numbers and the first stay."""
    below: list[int] = []
    taken = sum(widths_px)
    for column in range(len(widths_px) - 1, 0, -1):
        if taken <= room_px:
            break
        if not numeric[column]:
            below.insert(0, column)
            taken -= widths_px[column]
    return tuple(below)


def words_below(table: DataTable, number: int, columns: Sequence[int]) -> str:
    """Return what some columns say of a row, on one line; a mere number with the name of its column."""
    row = table.rows[number]
    told = (
        row[column] if any(map(str.isalpha, row[column])) else f"{table.headers[column]} {row[column]}"
        for column in columns
        if row[column]
    )
    return " · ".join(told)


def broken(header: str) -> str:
    """Break a heading of several words in two lines as even as can be."""
    spaces = [place for place, letter in enumerate(header) if letter == " "]
    if len(header) <= _LONG_CHARS or not spaces:
        return header
    middle = min(spaces, key=lambda place: abs(place - len(header) / 2))
    return f"{header[:middle]}\n{header[middle + 1 :]}"


def row_lines(
    table: DataTable, widths_px: Sequence[int], room_px: int, row_px: int, metrics: QFontMetrics
) -> RowLines:
    """Return how the rows of a table, as it was given, find room in a width."""
    if len(table.rows) > _MOST_ROWS:
        return RowLines()
    columns = columns_below(widths_px, table.numeric, room_px)
    if not columns:
        return RowLines()
    area = QRect(0, 0, room_px - 2 * INDENT_PX, 10_000)
    below = (words_below(table, number, columns) for number in range(len(table.rows)))
    heights = (
        metrics.boundingRect(area, _FLAGS, words).height() + _GAP_PX if words else 0 for words in below
    )
    return RowLines(columns, tuple(row_px + height for height in heights))


def text_flags() -> int:
    """Return how the words below a row are set, in drawing as in measuring."""
    return _FLAGS.value
