"""From a place in a scalar's text to its line and column in the file. Not for values of other kinds."""

import re
from typing import Final

from desktop.load.tree import Extent, Position, SourceText

_LINE_END: Final = re.compile(r"\r\n|\r|\n")


def spot(source: SourceText, extent: Extent, value: str, offset: int) -> Position:
    """Return where the code point ``offset`` of a scalar stands in its file.

    Exact for block text (``|``) and text on one line without escapes; folded text is found by its words.
    """
    written = source.text[slice(*extent)]
    if written.startswith("|"):
        at = _in_block(written, value, offset)
    elif written[1:-1] == value:
        at = 1 + offset
    elif written == value:
        at = offset
    else:
        at = _by_words(written, value, offset)
    return source.position(extent[0] + at)


def _in_block(written: str, value: str, offset: int) -> int:
    """Count lines: those of block text stand one below its sign, each indented by what it lost in reading."""
    before = value[:offset]
    number = before.count("\n")
    starts = [match.end() for match in _LINE_END.finditer(written)]
    lines = _LINE_END.split(written)[1:]
    if number >= len(lines):
        return 0
    indent = len(lines[number]) - len(value.split("\n")[number])
    return starts[number] + max(indent, 0) + offset - (before.rfind("\n") + 1)


def _by_words(written: str, value: str, offset: int) -> int:
    """Find the word at the offset in the text as written: the same occurrence, counted from the beginning."""
    word = re.match(r"\S+", value[offset:])
    if word is None:
        return 0
    at = -1
    for _ in range(value.count(word[0], 0, offset) + 1):
        at = written.find(word[0], at + 1)
    return max(at, 0)
