"""Fetches the records that a side pane may need into a shelf. Not for choosing or writing what it shows."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, TypeVar

from desktop.control.manner import Manner
from desktop.control.naming import Naming
from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.dossier import Passage
from desktop.model.entity import Entity, Event
from desktop.model.figure import Check, Figure
from desktop.model.ids import DossierId, EntityId, EventId, FigureId, PassageId, SeriesId, SourceId
from desktop.model.place import Place
from desktop.model.prose import RunKind
from desktop.model.series import Series
from desktop.render.cards import figure_card
from desktop.render.page import FigureCard, Related
from desktop.render.related import (
    Named,
    related_to_entity,
    related_to_event,
    related_to_figure,
    related_to_passage,
    related_to_series,
    related_to_source,
)
from desktop.render.series_record import Credit
from desktop.render.shelf import Shelf


class Parts(NamedTuple):
    """The records a pane is about, before what they refer to."""

    passages: tuple[Passage, ...] = ()
    figures: tuple[Figure, ...] = ()
    series: tuple[Series, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    sources: tuple[SourceId, ...] = ()


def related_to(store: LibraryStore, place: Place, manner: Manner) -> Related | None:
    """Fetch and write what belongs to a place; None where its record is unknown."""
    build = _BUILDERS.get(place.kind)
    return build(store, place, manner) if build is not None else None


def _to_passage(store: LibraryStore, place: Place, manner: Manner) -> Related | None:
    passage = store.passage(place.dossier, PassageId(place.id))
    if passage is None:
        return None
    dossier = place.dossier
    figures = store.figures(dossier, passage.figures)
    others = (
        *_each_passage(store, dossier, (answer.passage for answer in passage.answers)),
        *store.answered_by(dossier, passage.id),
    )
    parts = Parts(
        (passage, *others),
        figures,
        store.series(dossier, _unique((*_series_of(figures), *passage.series))),
        store.entities(dossier, passage.entities),
        (*store.events_of(dossier, passage.id), *store.events(dossier, _event_links(passage))),
        (*passage.sources, *_check_sources(passage.checks)),
    )
    return related_to_passage(passage, shelf_of(store, dossier, parts, manner))


def _to_figure(store: LibraryStore, place: Place, manner: Manner) -> Related | None:
    figures = store.figures(place.dossier, [FigureId(place.id)])
    if not figures:
        return None
    passages = _each_passage(store, place.dossier, [figures[0].passage])
    parts = Parts(passages, figures, store.series(place.dossier, _unique(_series_of(figures))))
    return related_to_figure(figures[0], shelf_of(store, place.dossier, parts, manner))


def figure_of(store: LibraryStore, place: Place, manner: Manner) -> FigureCard | None:
    """Fetch and write one figure alone; None where it is unknown."""
    figures = store.figures(place.dossier, [FigureId(place.id)])
    if not figures:
        return None
    return figure_card(figures[0], shelf_of(store, place.dossier, Parts(figures=figures), manner))


def _to_series(store: LibraryStore, place: Place, manner: Manner) -> Related | None:
    series = store.series(place.dossier, [SeriesId(place.id)])
    if not series:
        return None
    passages = _each_passage(store, place.dossier, store.mentions(place.dossier, place.kind, place.id))
    events = tuple(each for each in store.events(place.dossier) if series[0].id in each.series)
    parts = Parts(passages, (), series, (), events)
    return related_to_series(series[0], shelf_of(store, place.dossier, parts, manner))


def _to_entity(store: LibraryStore, place: Place, manner: Manner) -> Related | None:
    entities = store.entities(place.dossier, [EntityId(place.id)])
    if not entities:
        return None
    entity, dossier = entities[0], place.dossier
    naming = Naming(entity)
    unlinked = naming.passages(store.passages(dossier), store.mentions(dossier, place.kind, entity.id))
    parts = Parts(
        unlinked,
        naming.figures(store.figures(dossier)),
        naming.series(store.series(dossier)),
        entities,
        tuple(each for each in store.events(dossier) if entity.id in each.entities),
    )
    shelf = shelf_of(store, dossier, parts, manner)
    named = Named(
        tuple(each.id for each in unlinked),
        tuple(each.id for each in parts.figures),
        tuple(each.id for each in parts.series),
    )
    return related_to_entity(entity, shelf, named)


def _to_event(store: LibraryStore, place: Place, manner: Manner) -> Related | None:
    events = store.events(place.dossier, [EventId(place.id)])
    if not events:
        return None
    event = events[0]
    parts = Parts(
        _each_passage(store, place.dossier, event.passages),
        (),
        store.series(place.dossier, event.series),
        store.entities(place.dossier, event.entities),
        events,
    )
    return related_to_event(event, shelf_of(store, place.dossier, parts, manner))


def _to_source(store: LibraryStore, place: Place, manner: Manner) -> Related | None:
    sources = store.sources(place.dossier, [SourceId(place.id)])
    if not sources:
        return None
    source = sources[0].id
    figures = tuple(figure for figure in store.figures(place.dossier) if source in _figure_sources(figure))
    mentions = store.mentions(place.dossier, RecordKind.SOURCE, source)
    parts = Parts(_each_passage(store, place.dossier, mentions), figures, sources=(source,))
    return related_to_source(sources[0], shelf_of(store, place.dossier, parts, manner))


_BUILDERS: Final = {
    RecordKind.PASSAGE: _to_passage,
    RecordKind.FIGURE: _to_figure,
    RecordKind.SERIES: _to_series,
    RecordKind.ENTITY: _to_entity,
    RecordKind.EVENT: _to_event,
    RecordKind.SOURCE: _to_source,
}


def shelf_of(store: LibraryStore, dossier: DossierId, parts: Parts, manner: Manner) -> Shelf:
    """Add what the parts refer to: figures of their series, passages that mention names, sources, units."""
    mentions = {entity.id: store.mentions(dossier, RecordKind.ENTITY, entity.id) for entity in parts.entities}
    series = {each.id: each for each in parts.series}
    figures = {each.id: each for each in (*parts.figures, *_figures_in(store, dossier, series))}
    passages = {each.id: each for each in parts.passages}
    missing = _unique(one for ids in mentions.values() for one in ids if one not in passages)
    passages |= {each.id: each for each in _each_passage(store, dossier, missing)}
    whole = parts._replace(figures=tuple(figures.values()))
    sources = store.sources(dossier, _unique(_sources_of(whole)))
    return Shelf(
        dossier,
        units=store.units(dossier),
        sources={each.id: each for each in sources},
        figures=figures,
        series=series,
        entities={each.id: each for each in parts.entities},
        # Any event may be wished for in a chart, also one that tells of none of its series.
        events={each.id: each for each in (*parts.events, *(store.events(dossier) if series else ()))},
        passages=passages,
        mentions=mentions,
        credit=_credit(store, dossier),
        today=manner.today,
        numbers=manner.numbers,
        dates=manner.dates,
    )


def _credit(store: LibraryStore, dossier: DossierId) -> Credit:
    entry = store.entry(dossier)
    if entry is None:
        return Credit()
    told = entry.dossier
    words = tr("{title}, version {version}", title=told.title, version=told.version)
    return Credit("", told.licence, words if told.version else told.title, told.version)


def _figures_in(
    store: LibraryStore, dossier: DossierId, series: Mapping[SeriesId, Series]
) -> tuple[Figure, ...]:
    if not series:
        return ()
    return tuple(
        each for each in store.figures(dossier) if any(link.series in series for link in each.series)
    )


def _each_passage(store: LibraryStore, dossier: DossierId, ids: Iterable[PassageId]) -> tuple[Passage, ...]:
    found = (store.passage(dossier, each) for each in ids)
    return tuple(passage for passage in found if passage is not None)


def _series_of(figures: Iterable[Figure]) -> tuple[SeriesId, ...]:
    return tuple(link.series for figure in figures for link in figure.series)


def _event_links(passage: Passage) -> tuple[EventId, ...]:
    scheme = RecordKind.EVENT.value + ":"
    links = (run.target for run in passage.prose.runs if run.kind is RunKind.LINK)
    return tuple(EventId(link.removeprefix(scheme)) for link in links if link.startswith(scheme))


def _check_sources(checks: Iterable[Check]) -> tuple[SourceId, ...]:
    return tuple(source for check in checks for source in check.sources)


def _figure_sources(figure: Figure) -> tuple[SourceId, ...]:
    return (*figure.sources, *_check_sources(figure.checks))


def _sources_of(parts: Parts) -> Iterable[SourceId]:
    yield from parts.sources
    for figure in parts.figures:
        yield from _figure_sources(figure)
    for series in parts.series:
        yield from series.sources
        for point in series.points:
            yield from point.sources
    for entity in parts.entities:
        yield from entity.sources
    for event in parts.events:
        yield from event.sources


_Id = TypeVar("_Id")


def _unique(ids: Iterable[_Id]) -> tuple[_Id, ...]:
    return tuple(dict.fromkeys(ids))
