"""From a place in a scalar's text to its line and column in the file. Not for values of other kinds."""

import re
from typing import Any

from desktop.load.tree import Position, position_of


def spot(event: Any, offset: int, file_text: str) -> Position:
    """Return where the code point ``offset`` of a scalar stands in its file.

    Exact for block text (``|``) and text on one line without escapes; folded text is found by its words.
    """
    if event.style == "|":
        return _in_block(event, offset, file_text)
    start, end = event.start_mark, event.end_mark
    written = file_text[start.index : end.index]
    quote = 1 if event.style else 0
    if start.line == end.line and len(written) == len(event.value) + 2 * quote:
        return Position(start.line + 1, start.column + 1 + quote + offset)
    return _by_words(event, offset, written)


def _in_block(event: Any, offset: int, file_text: str) -> Position:
    before = event.value[:offset]
    line_number = before.count("\n")
    column = offset - (before.rfind("\n") + 1)
    written = re.split(r"\r\n|\r|\n", file_text[event.start_mark.index : event.end_mark.index])[1:]
    read = event.value.split("\n")
    if line_number >= len(written):
        return position_of(event.start_mark)
    indent = len(written[line_number]) - len(read[line_number])
    return Position(event.start_mark.line + 2 + line_number, max(indent, 0) + column + 1)


def _by_words(event: Any, offset: int, written: str) -> Position:
    """Find the word at the offset in the text as written: the same occurrence, counted from the beginning."""
    word = re.match(r"\S*", event.value[offset:])
    piece = word[0] if word else ""
    if not piece:
        return position_of(event.start_mark)
    at = -1
    for _ in range(event.value.count(piece, 0, offset) + 1):
        at = written.find(piece, at + 1)
    if at < 0:
        return position_of(event.start_mark)
    before = written[:at]
    breaks = before.count("\n")
    column = at - (before.rfind("\n") + 1) + (event.start_mark.column if not breaks else 0)
    return Position(event.start_mark.line + 1 + breaks, column + 1)
