"""Marks in the order and grouping in which people read them. Not for any one form of file."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop.exchange.collection import Collection
from desktop.language import tr
from desktop.model.ids import DossierId, FolderId
from desktop.model.mark import Folder, Mark

Names = Mapping[DossierId, str]


class Chapter(NamedTuple):
    """The marks of a dossier outside the bin. title: its name, or its id where that is not known."""

    title: str
    marks: tuple[Mark, ...]


def chapters(collection: Collection, names: Names) -> tuple[Chapter, ...]:
    """Return the marks by dossier, in order of title, then of record and offset."""
    by_dossier: dict[DossierId, list[Mark]] = {}
    for mark in (one.mark for one in collection.kept if not one.deleted):
        by_dossier.setdefault(mark.place.dossier, []).append(mark)
    found = [
        Chapter(names.get(dossier, "") or dossier or tr("The library"), tuple(sorted(marks, key=_order)))
        for dossier, marks in by_dossier.items()
    ]
    return tuple(sorted(found, key=lambda chapter: chapter.title.casefold()))


def folder_path(folder: FolderId, folders: Iterable[Folder]) -> str:
    """Return the titles of a folder and those above it: ``War / Mines``; empty for none."""
    by_id = {one.id: one for one in folders}
    titles: list[str] = []
    found = by_id.get(folder)
    while found is not None and len(titles) < len(by_id):
        titles.insert(0, found.title)
        found = by_id.get(found.parent)
    return " / ".join(titles)


def words_of(mark: Mark) -> str:
    """Return the words that a mark stands on; empty for a whole record."""
    return mark.anchor.exact if mark.anchor else ""


def _order(mark: Mark) -> tuple[str, str, int, str]:
    return (mark.place.kind.value, mark.place.id, mark.place.at, mark.id)
