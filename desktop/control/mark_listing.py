"""Makes the list of marks out of what the reader wants to see, by asking the store. Not for showing it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, FolderId
from desktop.model.mark import Colour, Folder, MarkKind
from desktop.model.mark_list import MarkFilter, MarkGroup, MarkGrouping
from desktop.model.mark_view import (
    PORTION,
    Heading,
    ListGrouping,
    ListWish,
    MarkList,
    MarkScope,
    Rows,
    RowsWish,
    Segment,
)
from desktop.model.place import Place, dossier_place, parse_place
from desktop.model.placing import Standing
from desktop.render.mark_look import colour_words
from desktop.render.reading import TreeNode
from desktop.userdata.store import UserStore

_FIRST_ROWS: Final = 60
_OTHERS: Final = tr("Figures, series, names and pages")
_TYPED: Final = re.compile(r'(?:\w+:)?"[^"]*"|\S+')
_IS: Final[Mapping[str, Mapping[str, Any]]] = MappingProxyType(
    {
        "is:starred": {"starred": True},
        "is:noted": {"noted": True},
        "is:bookmarked": {"kind": MarkKind.BOOKMARK},
    }
)
_STANDINGS: Final = ((Standing.MOVED, tr("Moved or changed")), (Standing.ORPHAN, tr("No longer in the text")))


class Surroundings(NamedTuple):
    """Where the reader is. titles: of dossiers by id."""

    dossier: DossierId = DossierId("")
    place: Place | None = None
    tree: tuple[TreeNode, ...] = ()
    titles: Mapping[str, str] = MappingProxyType({})


def list_marks(store: UserStore, wish: ListWish, where: Surroundings) -> MarkList:
    """Return the list with its first rows."""
    wanted = _scope(wish, where)
    folders = store.folders()
    segments = tuple(_segments(store, wish, wanted, where, folders))
    placings = store.placings()
    total = store.count(wanted) if wish.scope is not MarkScope.CHANGED else sum(one.size for one in segments)
    return MarkList(wish, segments, total, _first_rows(store, wish, segments), folders, placings)


def fetch_rows(store: UserStore, wish: RowsWish) -> Rows:
    """Return the rows that a wish is for."""
    kept = store.page(wish.wanted, wish.sort, descending=wish.descending, offset=wish.offset, limit=PORTION)
    return Rows(wish, kept)


def filter_of(words: str) -> MarkFilter:
    """Read what was typed: words, ``tag:NAME``, ``note:WORD``, those of ``_IS``; quotes hold together."""
    found, plain = MarkFilter(), []
    for word in _TYPED.findall(words):
        field, _, value = word.replace('"', "").partition(":")
        if field == "tag" and value:
            found = found._replace(tags=(*found.tags, value))
        elif field == "note" and value:
            found = found._replace(noted=True)
            plain.append(value)
        elif word in _IS:
            found = found._replace(**_IS[word])
        else:
            plain.append(word)
    return found._replace(words=" ".join(plain))


def _scope(wish: ListWish, where: Surroundings) -> MarkFilter:
    wanted = filter_of(wish.words)
    if wish.scope is MarkScope.BIN:
        return wanted._replace(binned=True)
    if wish.scope is MarkScope.PLACE:
        nowhere = dossier_place(where.dossier)
        return wanted._replace(place=(where.place or nowhere)._replace(at=0))
    if wish.scope is MarkScope.DOSSIER:
        return wanted._replace(dossier=where.dossier)
    return wanted


def _segments(
    store: UserStore, wish: ListWish, wanted: MarkFilter, where: Surroundings, folders: Sequence[Folder]
) -> Iterable[Segment]:
    if wish.scope is MarkScope.CHANGED:
        return _changed(store, wanted)
    if wish.scope is MarkScope.BIN or wish.grouping is ListGrouping.NONE:
        return (Segment(None, wanted, store.count(wanted)),)
    if wish.grouping is ListGrouping.SECTION:
        return _by_section(store, wanted, where)
    if wish.grouping is ListGrouping.FOLDER:
        return _by_folder(store, wanted, folders)
    return _by_key(store, wanted, wish.grouping)


def _changed(store: UserStore, wanted: MarkFilter) -> Iterable[Segment]:
    for standing, title in _STANDINGS:
        some = wanted._replace(standing=standing)
        size = store.count(some)
        if size:
            yield Segment(Heading(standing.value, title, size), some, size)


def _by_key(store: UserStore, wanted: MarkFilter, grouping: ListGrouping) -> Iterable[Segment]:
    for group in store.groups(_GROUPINGS[grouping], wanted):
        title, some = _KEYS[grouping](group, wanted)
        yield Segment(Heading(f"{grouping.value}:{group.key}", title, group.size), some, group.size)


def _of_tag(group: MarkGroup, wanted: MarkFilter) -> tuple[str, MarkFilter]:
    return group.key, wanted._replace(tags=(*wanted.tags, group.key))


def _of_day(group: MarkGroup, wanted: MarkFilter) -> tuple[str, MarkFilter]:
    return group.key, wanted._replace(day=group.key)


def _of_colour(group: MarkGroup, wanted: MarkFilter) -> tuple[str, MarkFilter]:
    known = {colour.value for colour in Colour}
    title = (
        colour_words(group.key).capitalize() if group.key in known else group.key or tr("Without a colour")
    )
    return title, wanted._replace(colour=group.key)


def _by_folder(store: UserStore, wanted: MarkFilter, folders: Sequence[Folder]) -> Iterable[Segment]:
    sizes = {group.key: group.size for group in store.groups(MarkGrouping.FOLDER, wanted)}
    for folder, depth in _in_order(folders, FolderId(""), 0):
        size = sizes.get(folder.id, 0)
        heading = Heading(f"folder:{folder.id}", folder.title, size, depth, folder, folder.id)
        yield Segment(heading, wanted._replace(folder=folder.id), size)
    loose = sizes.get("", 0)
    if loose or folders:
        heading = Heading("folder:", tr("In no folder"), loose, takes=FolderId(""))
        yield Segment(heading, wanted._replace(folder=FolderId("")), loose)


def _in_order(folders: Sequence[Folder], parent: FolderId, depth: int) -> Iterable[tuple[Folder, int]]:
    for folder in folders:
        if folder.parent == parent:
            yield folder, depth
            yield from _in_order(folders, folder.id, depth + 1)


class _Record(NamedTuple):
    order: int
    key: str
    title: str
    place: Place
    size: int
    wanted: MarkFilter


def _by_section(store: UserStore, wanted: MarkFilter, where: Surroundings) -> Iterable[Segment]:
    order = {node.place.id: number for number, node in enumerate(where.tree)}
    inside = wanted if wanted.place is not None else wanted._replace(dossier=where.dossier)
    records = [
        _record(place, group.size, order, where, wanted)
        for group in store.groups(MarkGrouping.RECORD, inside)
        if (place := parse_place(group.key)) is not None
    ]
    if wanted.place is None and wanted.dossier is None:
        records += _other_dossiers(store, wanted, len(order) + 2, where)
    records.sort()
    listed = sum(record.size for record in records)
    sizes: dict[str, int] = {}
    for record in records:
        sizes[record.key] = sizes.get(record.key, 0) + record.size
    last = ""
    for record in records:
        heading = Heading(record.key, record.title, sizes[record.key]) if record.key != last else None
        last = record.key
        yield Segment(heading, record.wanted, record.size)
    rest = store.count(wanted) - listed
    if rest > 0:
        nowhere = wanted._replace(dossier=DossierId(""))
        yield Segment(Heading("searches", tr("Searches"), rest), nowhere, rest)


def _other_dossiers(
    store: UserStore, wanted: MarkFilter, last: int, where: Surroundings
) -> Iterable[_Record]:
    """Yield one row of rows for each dossier that is not open: its passages are not known here."""
    for group in store.groups(MarkGrouping.DOSSIER, wanted):
        dossier = DossierId(group.key)
        if dossier not in ("", where.dossier):
            title, some = where.titles.get(dossier, dossier), wanted._replace(dossier=dossier)
            yield _Record(last, f"dossier:{dossier}", title, dossier_place(dossier), group.size, some)


def _record(
    place: Place, size: int, order: Mapping[str, int], where: Surroundings, wanted: MarkFilter
) -> _Record:
    some = wanted._replace(place=place)
    number = order.get(place.id, -1)
    if number < 0 or place.kind not in (RecordKind.PASSAGE, RecordKind.SECTION):
        return _Record(len(order) + 1, "others", _OTHERS, place, size, some)
    node = where.tree[number]
    if place.kind is RecordKind.PASSAGE and node.parent is not None:
        node = where.tree[node.parent]
    return _Record(
        number, f"section:{node.place.id}", f"{node.number} {node.title}".strip(), place, size, some
    )


def _first_rows(store: UserStore, wish: ListWish, segments: Sequence[Segment]) -> tuple[Rows, ...]:
    """Fetch what stands at the top of the list, so that it is shown whole."""
    found, rows = [], 0
    for segment in segments:
        if rows >= _FIRST_ROWS:
            break
        if segment.size:
            asked = RowsWish(segment.wanted, wish.sort, wish.descending, 0)
            found.append(fetch_rows(store, asked))
        rows += segment.size + (segment.heading is not None)
    return tuple(found)


_GROUPINGS: Final = {
    ListGrouping.TAG: MarkGrouping.TAG,
    ListGrouping.COLOUR: MarkGrouping.COLOUR,
    ListGrouping.DAY: MarkGrouping.DAY,
}
_KEYS: Final[Mapping[ListGrouping, Callable[[MarkGroup, MarkFilter], tuple[str, MarkFilter]]]] = (
    MappingProxyType({ListGrouping.TAG: _of_tag, ListGrouping.COLOUR: _of_colour, ListGrouping.DAY: _of_day})
)
