"""Marks, folders and history as JSON objects and back. Not for whole files.

What is as usual (no note, no folder, not starred) is left out, so that a file reads easily and a change of
one thing is a change of one line. ``data/schema/reader.schema.json`` documents every key.
"""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.edit import Kept
from desktop.model.figure import Number
from desktop.model.ids import DossierId, FigureId, FolderId, MarkId, UnitId
from desktop.model.mark import Anchor, Folder, Mark, MarkKind, SeenFigure
from desktop.model.place import Place
from desktop.model.prose import Span

Json = Mapping[str, object]
_NUMBERS: Final = (int, float)


def mark_object(kept: Kept) -> dict[str, object]:
    """Return a mark as a JSON object."""
    mark, anchor = kept.mark, kept.mark.anchor
    found: dict[str, object] = {"id": mark.id, "kind": mark.kind.value, **place_object(mark.place)}
    found["title"] = mark.title
    if anchor is not None:
        found["anchor"] = anchor_object(anchor)
    usual: dict[str, object] = {
        "note": mark.note,
        "colour": mark.colour,
        "starred": mark.starred,
        "tags": list(mark.tags),
        "folder": mark.folder,
        "position": mark.position,
        "query": mark.query,
        "figures": [seen._asdict() for seen in mark.figures],
        "detached": mark.detached,
    }
    found |= {name: value for name, value in usual.items() if value}
    found |= {"created": mark.created, "changed": mark.changed}
    return found | ({"deleted": kept.deleted} if kept.deleted else {})


def kept_of(value: object) -> Kept:
    """Read a mark.

    Raises:
        ValueError: the object is none; the message names what is wrong, in a few words.
    """
    found = object_of(value)
    mark = Mark(
        id=MarkId(text(found, "id")),
        kind=_choice(MarkKind, text(found, "kind")),
        place=place_of(found),
        title=text(found, "title"),
        created=text(found, "created"),
        changed=text(found, "changed"),
        note=text(found, "note", ""),
        anchor=anchor_of(found["anchor"]) if "anchor" in found else None,
        colour=text(found, "colour", ""),
        starred=bool(found.get("starred", False)),
        tags=_texts(listed(found, "tags")),
        folder=FolderId(text(found, "folder", "")),
        position=float(number(found, "position", 0)),
        query=text(found, "query", ""),
        figures=tuple(seen_of(one) for one in listed(found, "figures")),
        detached=bool(found.get("detached", False)),
    )
    if not mark.id:
        raise ValueError(tr("a mark without an id"))
    return Kept(mark, text(found, "deleted", ""))


def place_object(place: Place) -> dict[str, object]:
    """Return the keys of a place."""
    found: dict[str, object] = {"dossier": place.dossier, "record_kind": place.kind.value, "record": place.id}
    return found | ({"at": place.at} if place.at else {})


def place_of(found: Json) -> Place:
    """Read a place from its keys.

    Raises:
        ValueError: one is missing or wrong.
    """
    kind = _choice(RecordKind, text(found, "record_kind"))
    return Place(DossierId(text(found, "dossier")), kind, text(found, "record"), int(number(found, "at", 0)))


def anchor_object(anchor: Anchor) -> dict[str, object]:
    """Return an anchor as a JSON object."""
    return {
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "start": anchor.span.start,
        "end": anchor.span.end,
        "version": anchor.version,
    }


def anchor_of(value: object) -> Anchor:
    """Read an anchor.

    Raises:
        ValueError: the object is none.
    """
    found = object_of(value)
    span = Span(int(number(found, "start")), int(number(found, "end")))
    exact, prefix, suffix = (text(found, name) for name in ("exact", "prefix", "suffix"))
    return Anchor(exact, prefix, suffix, span, text(found, "version"))


def folder_of(value: object) -> Folder:
    """Read a folder.

    Raises:
        ValueError: the object is none.
    """
    found = object_of(value)
    return Folder(
        FolderId(text(found, "id")),
        text(found, "title"),
        text(found, "changed"),
        FolderId(text(found, "parent", "")),
        float(number(found, "position", 0)),
    )


def folder_object(folder: Folder) -> dict[str, object]:
    """Return a folder as a JSON object."""
    found: dict[str, object] = {"id": folder.id, "title": folder.title, "changed": folder.changed}
    found |= {"parent": folder.parent} if folder.parent else {}
    return found | ({"position": folder.position} if folder.position else {})


def seen_of(value: object) -> SeenFigure:
    """Read a figure as it was seen.

    Raises:
        ValueError: the object is none.
    """
    found = object_of(value)
    return SeenFigure(
        FigureId(text(found, "figure")),
        number(found, "low"),
        number(found, "high"),
        UnitId(text(found, "unit")),
    )


def object_of(value: object) -> Json:
    """Return a JSON object.

    Raises:
        ValueError: it is something else.
    """
    if not isinstance(value, dict):
        raise ValueError(tr("an object was expected"))
    return value


def text(found: Json, name: str, usual: str | None = None) -> str:
    """Return a text of an object; ``usual`` where it is left out.

    Raises:
        ValueError: it is missing or no text.
    """
    value = found.get(name, usual)
    if not isinstance(value, str):
        raise ValueError(tr("“{name}” is missing or no text", name=name))
    return value


def number(found: Json, name: str, usual: Number | None = None) -> Number:
    """Return a number of an object; ``usual`` where it is left out.

    Raises:
        ValueError: it is missing or no number.
    """
    value = found.get(name, usual)
    if isinstance(value, bool) or not isinstance(value, _NUMBERS):
        raise ValueError(tr("“{name}” is missing or no number", name=name))
    return value


def listed(found: Json, name: str) -> list[object]:
    """Return a list of an object; an empty one where it is left out.

    Raises:
        ValueError: it is no list.
    """
    value = found.get(name, [])
    if not isinstance(value, list):
        raise ValueError(tr("“{name}” is no list", name=name))
    return value


def _texts(values: list[object]) -> tuple[str, ...]:
    found = tuple(value for value in values if isinstance(value, str))
    if len(found) != len(values):
        raise ValueError(tr("a tag is no text"))
    return found


_Choice = TypeVar("_Choice", MarkKind, RecordKind)


def _choice(choices: Callable[[str], _Choice], word: str) -> _Choice:
    try:
        return choices(word)
    except ValueError:
        raise ValueError(tr("“{word}” is no kind that is known here", word=word)) from None
