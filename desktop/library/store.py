"""The compiled library as readers see it: every question is answered from the file. Not for changing it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

from desktop.library.catalogue import Catalogue
from desktop.library.connection import CACHE_KIB, open_reading
from desktop.library.document import Document
from desktop.library.keys import UNIT, owner_range
from desktop.library.records import Records
from desktop.library.rows import Rows, marks, portions, whole
from desktop.library.schema import ANSWERS, DATES, MENTIONS
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import RecordKind
from desktop.model.dossier import Passage, Section
from desktop.model.entity import Entity, Event
from desktop.model.figure import Figure, Unit
from desktop.model.ids import (
    DossierId,
    EntityId,
    EventId,
    FigureId,
    PassageId,
    SectionId,
    SeriesId,
    SourceId,
    UnitId,
)
from desktop.model.problem import Problem
from desktop.model.series import Series
from desktop.model.source import Source


class LibraryStore:
    """Reads a library; belongs to the thread that opened it. Keeps nothing in memory between questions.

    Every method may raise StoreDamaged; word is then left for the next build to begin anew. What is not
    there is an empty answer or None. A build may change a dossier between two questions: generation tells.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._records = Records(rows)
        self._catalogue = Catalogue(rows)

    @classmethod
    def open(cls, folder: Path, cache_kib: int = CACHE_KIB) -> Self:
        """Open the library in a folder for reading; works where nothing may be written.

        cache_kib: how much of the file may be kept in memory.

        Raises:
            StoreDamaged: what is there is no library of this version.
            StoreError: there is none yet, or it cannot be read.
        """
        return cls(Rows(open_reading(folder, cache_kib), folder))

    def close(self) -> None:
        """Close the file; further questions are errors."""
        self._rows.close()

    def generation(self) -> int:
        """Return a number that grows with each change of the library."""
        return self._rows.number("SELECT value FROM state WHERE name = 'generation'")

    def indexed(self) -> tuple[int, int]:
        """Return how many dossiers the full-text index has in their present form, and how many there are."""
        return self._catalogue.indexed()

    def entries(self, offset: int = 0, limit: int = 200) -> tuple[CatalogueEntry, ...]:
        """Return a part of the catalogue in order of title."""
        return self._catalogue.entries(offset, limit)

    def entry(self, dossier: DossierId) -> CatalogueEntry | None:
        """Return what the catalogue says of a dossier."""
        return self._catalogue.entry(dossier)

    def problems(self, dossier: DossierId) -> tuple[Problem, ...]:
        """Return the faults found when the dossier was last compiled."""
        return self._catalogue.problems(dossier)

    def sections(self, dossier: DossierId) -> tuple[Section, ...]:
        """Return the sections in reading order."""
        return self._records.every(dossier, RecordKind.SECTION, Section)

    def passages(
        self, dossier: DossierId, sections: Sequence[SectionId] | None = None
    ) -> tuple[Passage, ...]:
        """Return the passages in reading order: those standing directly in some sections, or all."""
        if sections is not None:
            return self._records.passages_of(dossier, sections)
        first, last = owner_range(self._records.owner(dossier, RecordKind.PASSAGE))
        return self._records.passages("key BETWEEN ? AND ?", (first, last))

    def passage(self, dossier: DossierId, passage: PassageId) -> Passage | None:
        """Return one passage."""
        owner = self._records.owner(dossier, RecordKind.PASSAGE)
        return next(iter(self._records.passages("owner = ? AND id = ?", (owner, passage))), None)

    def units(self, dossier: DossierId) -> dict[UnitId, Unit]:
        """Return the units by id."""
        return {unit.id: unit for unit in self._records.every(dossier, UNIT, Unit)}

    def figures(self, dossier: DossierId, ids: Sequence[FigureId] | None = None) -> tuple[Figure, ...]:
        """Return figures: those named, in the order of ``ids``, or all."""
        return self._records.some(dossier, RecordKind.FIGURE, Figure, ids)

    def series(self, dossier: DossierId, ids: Sequence[SeriesId] | None = None) -> tuple[Series, ...]:
        """Return series: those named, in the order of ``ids``, or all."""
        return self._records.some(dossier, RecordKind.SERIES, Series, ids)

    def entities(self, dossier: DossierId, ids: Sequence[EntityId] | None = None) -> tuple[Entity, ...]:
        """Return entities: those named, in the order of ``ids``, or all."""
        return self._records.some(dossier, RecordKind.ENTITY, Entity, ids)

    def events(self, dossier: DossierId, ids: Sequence[EventId] | None = None) -> tuple[Event, ...]:
        """Return events: those named, in the order of ``ids``, or all."""
        return self._records.some(dossier, RecordKind.EVENT, Event, ids)

    def sources(self, dossier: DossierId, ids: Sequence[SourceId] | None = None) -> tuple[Source, ...]:
        """Return sources: those named, in the order of ``ids``, or all."""
        return self._records.some(dossier, RecordKind.SOURCE, Source, ids)

    def answered_by(self, dossier: DossierId, passage: PassageId) -> tuple[Passage, ...]:
        """Return the passages that answer a passage, in reading order."""
        key = self._records.key(dossier, RecordKind.PASSAGE, passage)
        if key is None:
            return ()
        return self._records.passages(
            "key IN (SELECT origin FROM link WHERE role = ? AND target = ?)", (ANSWERS, key)
        )

    def mentions(self, dossier: DossierId, kind: RecordKind, id: str) -> tuple[PassageId, ...]:  # noqa: A002
        """Return the passages that speak of a record, in reading order."""
        key = self._records.key(dossier, kind, id)
        return () if key is None else tuple(map(PassageId, self._records.origins(MENTIONS, key)))

    def events_of(self, dossier: DossierId, passage: PassageId) -> tuple[Event, ...]:
        """Return the events that belong to a passage, in the dossier's order."""
        key = self._records.key(dossier, RecordKind.PASSAGE, passage)
        names = [] if key is None else self._records.origins(DATES, key)
        return self.events(dossier, tuple(map(EventId, names)))

    def documents(self, numbers: Sequence[int]) -> dict[int, Document]:
        """Return documents by number, without their facets; numbers that are no longer there are left out."""
        found: dict[int, Document] = {}
        for part in portions(numbers):
            rows = self._rows.ask(
                "SELECT number, document.value, coalesce(body, text) FROM document"
                f" LEFT JOIN record ON record.key = document.record WHERE number IN ({marks(part)})",
                part,
            )
            for number, value, body in rows:
                plain = self._rows.value(Document, value)
                found[whole(number)] = plain._replace(number=whole(number), body=str(body or ""))
        return found
