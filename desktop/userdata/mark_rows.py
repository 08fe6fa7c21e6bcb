"""Marks and folders as rows of the store and back. Not for deciding which to read or write."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, FigureId, FolderId, MarkId, UnitId
from desktop.model.mark import Anchor, Folder, Mark, MarkKind, SeenFigure
from desktop.model.place import Place, dossier_place
from desktop.model.prose import Span
from desktop.userdata.database import Value


class MarkRow(NamedTuple):
    """A row of the table of marks, its fields named and ordered as the columns."""

    id: str
    kind: str
    dossier: str
    record_kind: str
    record: str
    at: int
    title: str
    note: str
    colour: str
    starred: int
    folder: str | None
    exact: str | None
    prefix: str | None
    suffix: str | None
    span_start: int | None
    span_end: int | None
    version: str | None
    created: str
    changed: str
    position: float
    query: str
    figures: str
    detached: int


Tags = dict[str, list[str]]
MARK_COLUMNS: Final = ", ".join(f"marks.{name}" for name in MarkRow._fields)
FOLDER_COLUMNS: Final = "id, title, changed, parent, position"


def row_of(mark: Mark) -> MarkRow:
    """Return a mark as a row; its tags stand in a table of their own."""
    place, anchor = mark.place, mark.anchor
    return MarkRow(
        id=mark.id,
        kind=mark.kind,
        dossier=place.dossier,
        record_kind=place.kind,
        record=place.id,
        at=place.at,
        title=mark.title,
        note=mark.note,
        colour=mark.colour,
        starred=int(mark.starred),
        folder=mark.folder or None,
        exact=anchor.exact if anchor else None,
        prefix=anchor.prefix if anchor else None,
        suffix=anchor.suffix if anchor else None,
        span_start=anchor.span.start if anchor else None,
        span_end=anchor.span.end if anchor else None,
        version=anchor.version if anchor else None,
        created=mark.created,
        changed=mark.changed,
        position=float(mark.position),
        query=mark.query,
        figures=figures_text(mark.figures),
        detached=int(mark.detached),
    )


def mark_of(values: Sequence[Value], tags: Tags) -> Mark:
    """Return the mark of a row."""
    row = MarkRow._make(values)
    return Mark(
        id=MarkId(row.id),
        kind=_kind(row.kind),
        place=place_of(row.dossier, row.record_kind, row.record, row.at),
        title=row.title,
        created=row.created,
        changed=row.changed,
        note=row.note,
        anchor=_anchor(row),
        colour=row.colour,
        starred=bool(row.starred),
        tags=tuple(tags.get(row.id, ())),
        folder=FolderId(row.folder or ""),
        position=row.position,
        query=row.query,
        figures=figures_of(row.figures),
        detached=bool(row.detached),
    )


def folder_of(values: Sequence[Value]) -> Folder:
    """Return the folder of a row."""
    record, title, changed, parent, position = values
    return Folder(
        FolderId(str(record)), str(title), str(changed), FolderId(str(parent or "")), float(position or 0)
    )


def tags_of(rows: Sequence[Sequence[Value]]) -> Tags:
    """Gather rows of a mark and a tag, in order."""
    found = defaultdict[str, list[str]](list)
    for mark, tag in rows:
        found[str(mark)].append(str(tag))
    return found


def place_of(dossier: str, record_kind: str, record: str, at: int) -> Place:
    """Return a place as stored; the dossier as a whole where its kind of record is not known here."""
    kind = _RECORD_KINDS.get(record_kind)
    if kind is None:
        return dossier_place(DossierId(dossier))
    return Place(DossierId(dossier), kind, record, at)


def figures_text(figures: Sequence[SeenFigure]) -> str:
    """Return seen figures as JSON, empty for none."""
    return json.dumps(figures) if figures else ""


def figures_of(text: str) -> tuple[SeenFigure, ...]:
    """Read seen figures; none where they cannot be read."""
    try:
        listed = json.loads(text) if text else []
        return tuple(
            SeenFigure(FigureId(figure), low, high, UnitId(unit)) for figure, low, high, unit in listed
        )
    except (ValueError, TypeError):
        return ()


_RECORD_KINDS: Final = {kind.value: kind for kind in RecordKind}
_KINDS: Final = {kind.value: kind for kind in MarkKind}


def _kind(word: str) -> MarkKind:
    """Read a kind; a mark of a kind that is not known here is shown as a bookmark rather than not at all."""
    return _KINDS.get(word, MarkKind.BOOKMARK)


def _anchor(row: MarkRow) -> Anchor | None:
    if row.exact is None or row.span_start is None or row.span_end is None:
        return None
    span = Span(row.span_start, row.span_end)
    return Anchor(row.exact, row.prefix or "", row.suffix or "", span, row.version or "")
