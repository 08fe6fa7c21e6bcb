"""Puts the records that stand together into the content of a dossier. Not for telling faults."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from desktop.load.convert import dossier_of, entity_of, event_of, figure_of, source_of, unit_of
from desktop.load.convert_passages import passage_of, section_of
from desktop.load.convert_series import series_of
from desktop.load.entry import POINT, Entry
from desktop.load.linking import Registry
from desktop.load.records import (
    DossierRecord,
    EntityRecord,
    EventRecord,
    FigureRecord,
    PassageRecord,
    SectionRecord,
    SeriesRecord,
    UnitRecord,
)
from desktop.load.records_fields import Record
from desktop.load.records_sources import SourceRecord
from desktop.model.content import Content
from desktop.model.series import Series

_R = TypeVar("_R", bound=Record)


def assemble(entries: Sequence[Entry], registry: Registry) -> Content | None:
    """Return the content, each tuple in file order; None if what the dossier says of itself is missing."""
    of_itself = next((record for record, _ in _standing(entries, DossierRecord)), None)
    if of_itself is None:
        return None
    figures = tuple(figure_of(record, registry) for record, _ in _standing(entries, FigureRecord))
    by_id = {figure.id: figure for figure in figures}
    return Content(
        dossier_of(of_itself, registry),
        sections=tuple(
            section_of(record, entry, order)
            for order, (record, entry) in enumerate(_standing(entries, SectionRecord))
        ),
        passages=tuple(
            passage_of(record, entry, order, by_id, registry)
            for order, (record, entry) in enumerate(_standing(entries, PassageRecord))
        ),
        units=tuple(unit_of(record) for record, _ in _standing(entries, UnitRecord)),
        figures=figures,
        series=_all_series(entries, registry),
        entities=tuple(entity_of(record, registry) for record, _ in _standing(entries, EntityRecord)),
        events=tuple(event_of(record, registry) for record, _ in _standing(entries, EventRecord)),
        sources=tuple(source_of(record) for record, _ in _standing(entries, SourceRecord)),
    )


def _standing(entries: Sequence[Entry], model: type[_R]) -> Iterator[tuple[_R, Entry]]:
    for entry in entries:
        if isinstance(entry.record, model) and not entry.gone:
            yield entry.record, entry


def _all_series(entries: Sequence[Entry], registry: Registry) -> tuple[Series, ...]:
    points: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.kind == POINT:
            points.setdefault(id(entry.parent), []).append(entry)
    return tuple(
        series_of(record, points.get(id(entry), []), registry)
        for record, entry in _standing(entries, SeriesRecord)
    )
