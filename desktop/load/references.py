"""Which other records a record names, and where in it. Not for whether they exist: ``linking`` asks."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop.load.entry import POINT, UNIT, Entry, Kind
from desktop.load.tree import Step, Value, YamlList, YamlMap

_EACH: Final = "*"


class Reference(NamedTuple):
    """A record named by another.

    path: where in the record. needed: the record cannot stand without it. offset: of a link in the text
    of a passage, -1 for every other reference.
    """

    kind: Kind
    id: str
    path: tuple[Step, ...]
    needed: bool = False
    offset: int = -1


class _Place(NamedTuple):
    path: tuple[str, ...]
    kind: Kind
    needed: bool = False


_SOURCES: Final = _Place(("sources", _EACH), "source")
_CHECKS: Final = (
    _Place(("checks", _EACH, "sources", _EACH), "source"),
    _Place(("checks", _EACH, "unit"), UNIT),
)
_PLACES: Final[dict[Kind, tuple[_Place, ...]]] = {
    "dossier": (_Place(("based_on",), "source"),),
    "passage": (
        _Place(("answers", _EACH, "passage"), "passage"),
        _Place(("series", _EACH), "series"),
        _Place(("entities", _EACH), "entity"),
        _SOURCES,
        *_CHECKS,
    ),
    "figure": (
        _Place(("unit",), UNIT, needed=True),
        _Place(("passage",), "passage", needed=True),
        _Place(("series", _EACH, "series"), "series"),
        _SOURCES,
        *_CHECKS,
    ),
    "series": (
        _Place(("unit",), UNIT, needed=True),
        _Place(("fields", _EACH, "unit"), UNIT, needed=True),
        _SOURCES,
    ),
    POINT: (_SOURCES,),
    "entity": (_SOURCES, _Place(("native", _EACH, "sources", _EACH), "source")),
    "event": (
        _Place(("entities", _EACH), "entity"),
        _Place(("passages", _EACH), "passage"),
        _Place(("series", _EACH), "series"),
        _SOURCES,
    ),
}


_NEEDED: Final = {kind: tuple(one for one in places if one.needed) for kind, places in _PLACES.items()}


def needed_references(entry: Entry) -> Iterator[Reference]:
    """Yield the records without which a record cannot stand; most kinds, points above all, need none."""
    return _named(entry, _NEEDED.get(entry.kind, ()))


def references(entry: Entry) -> Iterator[Reference]:
    """Yield what a record names, faulty or not: by its keys, then by the links of its text in order."""
    yield from _named(entry, _PLACES.get(entry.kind, ()))
    if entry.prose is not None:
        for link in entry.prose.links:
            yield Reference(link.kind, link.id, ("text",), offset=link.offset)


def _named(entry: Entry, places: tuple[_Place, ...]) -> Iterator[Reference]:
    for place in places:
        for path, found in _values(entry.tree, place.path, ()):
            if isinstance(found, str):
                yield Reference(place.kind, found.strip(), path, place.needed)


def _values(
    tree: Value, pattern: tuple[str, ...], path: tuple[Step, ...]
) -> Iterator[tuple[tuple[Step, ...], Value]]:
    if not pattern:
        yield path, tree
    elif pattern[0] == _EACH:
        for index, item in enumerate(tree if isinstance(tree, YamlList) else ()):
            yield from _values(item, pattern[1:], (*path, index))
    elif isinstance(tree, YamlMap) and pattern[0] in tree:
        yield from _values(tree[pattern[0]], pattern[1:], (*path, pattern[0]))
