"""Values of a YAML file that remember where they stand. Not for making them: ``reader`` does."""

from typing import Any, NamedTuple

from desktop.model.choices import Severity

Scalar = str | int | float | bool | None
Step = str | int


class Position(NamedTuple):
    """A place in a file, 1-based, as editors count."""

    line: int
    column: int


class Fault(NamedTuple):
    """A fault of a file that is not yet known to belong to a record.

    index: offset in code points in the file, for telling in whose record it stands.
    """

    index: int
    position: Position
    what: str
    why: str = ""
    remedy: str = ""
    severity: Severity = Severity.ERROR


class YamlMap(dict[str, "Value"]):
    """A mapping. keys_at, values_at: the parser's events, which know place, style and text as written."""

    __slots__ = ("end", "keys_at", "start", "values_at")

    def __init__(self, start: Any) -> None:
        super().__init__()
        self.start = start
        self.end = start
        self.keys_at: dict[str, Any] = {}
        self.values_at: dict[str, Any] = {}


class YamlList(list["Value"]):
    """A sequence. items_at: the parser's event of each item."""

    __slots__ = ("end", "items_at", "start")

    def __init__(self, start: Any) -> None:
        super().__init__()
        self.start = start
        self.end = start
        self.items_at: list[Any] = []


Value = YamlMap | YamlList | Scalar


def position_of(mark: Any) -> Position:
    """Return the position of a mark of the parser."""
    return Position(mark.line + 1, mark.column + 1)


def event_at(tree: Value, path: tuple[Step, ...]) -> Any | None:
    """Return the parser's event of the value at a path, None where there is no such value."""
    event = None
    for step in path:
        if isinstance(tree, YamlMap) and step in tree:
            event, tree = tree.values_at[str(step)], tree[str(step)]
        elif isinstance(tree, YamlList) and isinstance(step, int) and step < len(tree):
            event, tree = tree.items_at[step], tree[step]
        else:
            return None
    return event


def position_at(tree: YamlMap, path: tuple[Step, ...]) -> Position:
    """Return where the value at a path stands, or the nearest value around it; its key if it is empty."""
    for length in range(len(path), 0, -1):
        event = event_at(tree, path[:length])
        if event is not None:
            empty = event.start_mark.index == event.end_mark.index and isinstance(path[length - 1], str)
            return key_position(tree, path[:length]) if empty else position_of(event.start_mark)
    return position_of(tree.start)


def key_position(tree: YamlMap, path: tuple[Step, ...]) -> Position:
    """Return where the key at the end of a path stands."""
    holder = value_at(tree, path[:-1])
    if isinstance(holder, YamlMap) and path[-1] in holder.keys_at:
        return position_of(holder.keys_at[str(path[-1])].start_mark)
    return position_at(tree, path[:-1])


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
