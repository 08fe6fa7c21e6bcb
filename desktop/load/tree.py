"""Values of a YAML file that remember where they stand. Not for making them: ``reader`` does."""

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from desktop.language import NOTHING_SAID, Said
from desktop.model.choices import Severity

Scalar = str | int | float | bool | None
Step = str | int
Extent = tuple[int, int]
"""First offset of a value in its file and the offset behind it, in code points."""

_LINE_END: Final = re.compile(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A place in a file, 1-based, as editors count."""

    line: int
    column: int


class Fault(NamedTuple):
    """A fault of a file that is not yet known to belong to a record.

    offset: in code points in the file, for telling in whose record it stands.
    """

    offset: int
    position: Position
    what: Said
    why: Said = NOTHING_SAID
    remedy: Said = NOTHING_SAID
    severity: Severity = Severity.ERROR


class SourceText:
    """The text of a file, which knows its lines once somebody asks."""

    __slots__ = ("_line_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._line_starts: list[int] = []

    def position(self, offset: int) -> Position:
        """Return the line and column of an offset."""
        if not self._line_starts:
            self._line_starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)


class YamlMap(dict[str, "Value"]):
    """A mapping. start, end: its extent. keys_at: where each key begins; values_at: extent of each value."""

    __slots__ = ("end", "keys_at", "source", "start", "values_at")

    def __init__(self, source: SourceText, start: int = 0) -> None:
        super().__init__()
        self.source = source
        self.start = start
        self.end = start
        self.keys_at: dict[str, int] = {}
        self.values_at: dict[str, Extent] = {}


class YamlList(list["Value"]):
    """A sequence. start, end: its extent. items_at: extent of each item."""

    __slots__ = ("end", "items_at", "source", "start")

    def __init__(self, source: SourceText, start: int = 0) -> None:
        super().__init__()
        self.source = source
        self.start = start
        self.end = start
        self.items_at: list[Extent] = []


Value = YamlMap | YamlList | Scalar


def value_at(tree: Value, path: tuple[Step, ...]) -> Value:
    """Return the value at a path, None where there is none."""
    for step in path:
        if isinstance(tree, YamlMap):
            tree = tree.get(str(step))
        elif isinstance(tree, YamlList) and isinstance(step, int) and step < len(tree):
            tree = tree[step]
        else:
            return None
    return tree


def extent_at(tree: YamlMap, path: tuple[Step, ...]) -> Extent | None:
    """Return the extent of the value at a path, None where nothing was written; of a container its start."""
    holder = value_at(tree, path[:-1]) if path else None
    if isinstance(holder, YamlMap):
        return holder.values_at.get(str(path[-1]))
    if isinstance(holder, YamlList) and isinstance(path[-1], int) and path[-1] < len(holder):
        return holder.items_at[path[-1]]
    return None


def written_at(tree: YamlMap, path: tuple[Step, ...]) -> str:
    """Return the unquoted word at a path as its author wrote it."""
    start, end = extent_at(tree, path) or (0, 0)
    return tree.source.text[start:end]


def position_at(tree: YamlMap, path: tuple[Step, ...]) -> Position:
    """Return where the value at a path stands, or the nearest value around it; its key if it is empty."""
    for length in range(len(path), 0, -1):
        extent = extent_at(tree, path[:length])
        if extent is not None:
            empty = extent[0] == extent[1] and isinstance(path[length - 1], str)
            return key_position(tree, path[:length]) if empty else tree.source.position(extent[0])
    return tree.source.position(tree.start)


def key_position(tree: YamlMap, path: tuple[Step, ...]) -> Position:
    """Return where the key at the end of a path stands."""
    holder = value_at(tree, path[:-1])
    if isinstance(holder, YamlMap) and path[-1] in holder.keys_at:
        return tree.source.position(holder.keys_at[str(path[-1])])
    return position_at(tree, path[:-1])
