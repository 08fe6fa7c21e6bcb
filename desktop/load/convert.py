"""Records to values of ``model`` without what they say of passages. Not for finding faults."""

from collections.abc import Iterable, Sequence

from desktop.load.csl import csl_json
from desktop.load.linking import Registry
from desktop.load.records import (
    CheckRecord,
    DossierRecord,
    EntityRecord,
    EventRecord,
    FigureRecord,
    UnitRecord,
)
from desktop.load.records_sources import SourceRecord
from desktop.model.dossier import Dossier
from desktop.model.entity import Coordinates, Entity, Event, Identifier, NativeName
from desktop.model.figure import Check, Figure, Number, SeriesLink, Unit
from desktop.model.ids import DossierId, EntityId, EventId, FigureId, PassageId, SeriesId, SourceId, UnitId
from desktop.model.source import Source


def passage_ids(registry: Registry, ids: Iterable[str]) -> tuple[PassageId, ...]:
    """Return those passages that stand, each once, in order."""
    return tuple(PassageId(each) for each in dict.fromkeys(ids) if registry.stands("passage", each))


def figure_ids(registry: Registry, ids: Iterable[str]) -> tuple[FigureId, ...]:
    """Return those figures that stand, each once, in order."""
    return tuple(FigureId(each) for each in dict.fromkeys(ids) if registry.stands("figure", each))


def series_ids(registry: Registry, ids: Iterable[str]) -> tuple[SeriesId, ...]:
    """Return those series that stand, each once, in order."""
    return tuple(SeriesId(each) for each in dict.fromkeys(ids) if registry.stands("series", each))


def entity_ids(registry: Registry, ids: Iterable[str]) -> tuple[EntityId, ...]:
    """Return those entities that stand, each once, in order."""
    return tuple(EntityId(each) for each in dict.fromkeys(ids) if registry.stands("entity", each))


def source_ids(registry: Registry, ids: Iterable[str]) -> tuple[SourceId, ...]:
    """Return those sources that stand, each once, in order."""
    return tuple(SourceId(each) for each in dict.fromkeys(ids) if registry.stands("source", each))


def dossier_of(record: DossierRecord, registry: Registry) -> Dossier:
    """Return what a dossier says of itself."""
    based_on = record.based_on
    return Dossier(
        DossierId(record.id),
        record.title,
        record.language,
        record.version,
        description=record.description,
        subtitle=record.subtitle or "",
        authors=tuple(record.authors),
        publisher=record.publisher or "",
        licence=record.licence,
        updated=record.updated,
        based_on=SourceId(based_on) if based_on and registry.stands("source", based_on) else None,
    )


def unit_of(record: UnitRecord) -> Unit:
    """Return a unit."""
    return Unit(UnitId(record.id), record.one, record.other, record.symbol or "", record.kind, record.scale)


def figure_of(record: FigureRecord, registry: Registry) -> Figure:
    """Return a figure; its checks take its unit where they name none."""
    low, high = _bounds(record.value, record.range)
    return Figure(
        FigureId(record.id),
        record.label,
        0 if low is None else low,
        0 if high is None else high,
        UnitId(record.unit),
        PassageId(record.passage),
        qualifier=record.qualifier,
        as_of=record.as_of,
        measures=record.measures or "",
        sources=source_ids(registry, record.sources),
        series=tuple(
            SeriesLink(SeriesId(each.series), each.field)
            for each in record.series
            if registry.stands("series", each.series)
        ),
        checks=checks_of(record.checks, registry, record.unit),
        verdict=record.verdict,
        assessment=record.assessment or "",
        unverified=record.unverified or "",
    )


def checks_of(
    records: Sequence[CheckRecord], registry: Registry, unit: str | None = None
) -> tuple[Check, ...]:
    """Return checks; ``unit`` is that of the figure, for values that name no unit of their own."""
    return tuple(_check(record, registry, unit) for record in records)


def entity_of(record: EntityRecord, registry: Registry) -> Entity:
    """Return an entity."""
    where = record.coordinates
    return Entity(
        EntityId(record.id),
        record.kind,
        record.name,
        aliases=tuple(record.aliases),
        native=tuple(
            NativeName(each.language, each.text, source_ids(registry, each.sources)) for each in record.native
        ),
        description=record.description or "",
        coordinates=Coordinates(float(where.latitude), float(where.longitude)) if where else None,
        coordinates_note=record.coordinates_note or "",
        identifiers=tuple(Identifier(scheme, value) for scheme, value in record.identifiers.items()),
        dates=record.dates or "",
        sources=source_ids(registry, record.sources),
    )


def event_of(record: EventRecord, registry: Registry) -> Event:
    """Return an event."""
    return Event(
        EventId(record.id),
        record.date,
        record.title,
        record.note or "",
        entity_ids(registry, record.entities),
        passage_ids(registry, record.passages),
        series_ids(registry, record.series),
        source_ids(registry, record.sources),
    )


def source_of(record: SourceRecord) -> Source:
    """Return a source with its CSL item."""
    return Source(
        SourceId(record.id),
        record.title,
        publisher=record.publisher or record.container_title or "",
        issued=record.issued,
        url=record.URL or "",
        accessed=record.accessed,
        licence=record.custom.get("licence") or record.license or "",
        reliability=record.custom.get("reliability", ""),
        note=record.note or "",
        csl=csl_json(record),
    )


def _check(record: CheckRecord, registry: Registry, unit: str | None) -> Check:
    low, high = _bounds(record.value, record.range)
    named = record.unit if record.unit and registry.stands("unit", record.unit) else None
    of_value = unit if low is not None and record.unit is None else named
    return Check(
        record.statement,
        record.verdict,
        record.reason or "",
        low,
        high,
        UnitId(of_value) if of_value else None,
        record.qualifier,
        record.as_of,
        source_ids(registry, record.sources),
    )


def _bounds(value: Number | None, between: list[Number] | None) -> tuple[Number | None, Number | None]:
    return (between[0], between[1]) if between else (value, value)
