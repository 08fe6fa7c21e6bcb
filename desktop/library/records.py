"""Finding and reading the records of a dossier by kind, id and link. Not for the catalogue or documents."""

from collections.abc import Sequence
from typing import TypeVar

from desktop.library.catalogue import Catalogue
from desktop.library.keys import UNIT, owner_key, owner_range
from desktop.library.rows import Cell, Row, Rows, marks, portions, whole
from desktop.model.choices import RecordKind
from desktop.model.content import Content
from desktop.model.dossier import Passage, Section
from desktop.model.entity import Entity, Event
from desktop.model.figure import Figure, Unit
from desktop.model.ids import DossierId
from desktop.model.series import Series
from desktop.model.source import Source

Value = TypeVar("Value", bound=tuple[object, ...])


class Records:
    """Reads records through one connection."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def owner(self, dossier: str, kind: str) -> int:
        """Return the number that the records of a kind share; one that none has for an unknown dossier."""
        number = self._rows.number("SELECT number FROM dossier WHERE id = ?", (dossier,))
        return owner_key(number, kind)

    def every(self, dossier: str, kind: str, made: type[Value]) -> tuple[Value, ...]:
        """Return all records of a kind in their order."""
        first, last = owner_range(self.owner(dossier, kind))
        rows = self._rows.ask(
            "SELECT value FROM record WHERE key BETWEEN ? AND ? ORDER BY key", (first, last)
        )
        return tuple(self._rows.value(made, row[0]) for row in rows)

    def some(
        self, dossier: str, kind: str, made: type[Value], ids: Sequence[str] | None
    ) -> tuple[Value, ...]:
        """Return the records named, in the order of their ids; all where ids is None."""
        if ids is None:
            return self.every(dossier, kind, made)
        found = {str(row[0]): row[1] for row in self._named("id, value", self.owner(dossier, kind), ids)}
        return tuple(self._rows.value(made, found[name]) for name in ids if name in found)

    def key(self, dossier: str, kind: str, name: str) -> int | None:
        """Return the key of a record."""
        rows = self._named("key", self.owner(dossier, kind), (name,))
        return whole(rows[0][0]) if rows else None

    def passages_of(self, dossier: str, sections: Sequence[str]) -> tuple[Passage, ...]:
        """Return the passages that stand directly in some sections, in reading order."""
        rows = self._named("key", self.owner(dossier, RecordKind.SECTION), sections)
        keys = sorted({whole(row[0]) for row in rows})
        found: list[Passage] = []
        for part in portions(keys):
            found += self.passages(f"section IN ({marks(part)})", part)
        return tuple(found) if len(keys) < 2 else tuple(sorted(found, key=_order))

    def passages(self, condition: str, parameters: Sequence[Cell]) -> tuple[Passage, ...]:
        """Return the passages that a condition chooses, in reading order."""
        rows = self._rows.ask(f"SELECT value, text FROM record WHERE {condition} ORDER BY key", parameters)
        return tuple(self._passage(row) for row in rows)

    def origins(self, role: int, target: int) -> list[str]:
        """Return the ids of the records that are linked to a target, in their order."""
        rows = self._rows.ask(
            "SELECT id FROM link JOIN record ON record.key = link.origin"
            " WHERE role = ? AND target = ? ORDER BY origin",
            (role, target),
        )
        return [str(row[0]) for row in rows]

    def _passage(self, row: Row) -> Passage:
        passage = self._rows.value(Passage, row[0])
        return passage._replace(prose=passage.prose._replace(text=str(row[1])))

    def _named(self, columns: str, owner: int, ids: Sequence[str]) -> list[Row]:
        found: list[Row] = []
        for part in portions(ids):
            question = f"SELECT {columns} FROM record WHERE owner = ? AND id IN ({marks(part)})"
            found += self._rows.ask(question, (owner, *part))
        return found


def _order(passage: Passage) -> int:
    return passage.order


def read_content(rows: Rows, dossier: DossierId) -> Content | None:
    """Return the whole of a stored dossier; None where there is none of that id."""
    entry = Catalogue(rows).entry(dossier)
    if entry is None:
        return None
    records = Records(rows)
    first, last = owner_range(records.owner(dossier, RecordKind.PASSAGE))
    return Content(
        entry.dossier,
        records.every(dossier, RecordKind.SECTION, Section),
        records.passages("key BETWEEN ? AND ?", (first, last)),
        records.every(dossier, UNIT, Unit),
        records.every(dossier, RecordKind.FIGURE, Figure),
        records.every(dossier, RecordKind.SERIES, Series),
        records.every(dossier, RecordKind.ENTITY, Entity),
        records.every(dossier, RecordKind.EVENT, Event),
        records.every(dossier, RecordKind.SOURCE, Source),
    )
