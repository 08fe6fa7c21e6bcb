"""Gathers what belongs to a place: figures, series, names, answers, events. Not for laying it out."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from desktop.model.choices import RecordKind
from desktop.model.dossier import Passage
from desktop.model.entity import Entity, Event
from desktop.model.figure import Figure
from desktop.model.ids import EventId, FigureId, PassageId, SeriesId, SourceId
from desktop.model.place import Place
from desktop.model.prose import RunKind
from desktop.model.series import Series
from desktop.model.source import Source
from desktop.render.cards import check_line, entity_card, event_line, figure_card, passage_line
from desktop.render.page import PassageLine, Related, SeriesCard
from desktop.render.series_card import series_card
from desktop.render.shelf import Shelf

_Id = TypeVar("_Id")
_Record = TypeVar("_Record")


def related_to_passage(passage: Passage, shelf: Shelf, focus: FigureId | None = None) -> Related:
    """Return what belongs to a passage; its answers are found among the passages of the shelf."""
    figures = _known(passage.figures, shelf.figures.get)
    told = _event_links(passage)
    return Related(
        place=Place(shelf.dossier, RecordKind.PASSAGE, passage.id),
        kind=RecordKind.PASSAGE,
        title=passage.title,
        number=passage.number,
        stance=passage.stance,
        figures=tuple(figure_card(figure, shelf) for figure in figures),
        series=_series_cards((*_series_of(figures), *passage.series), shelf, focus),
        entities=tuple(entity_card(each, shelf) for each in _known(passage.entities, shelf.entities.get)),
        answers=tuple(_answers(passage, shelf)),
        answered_by=tuple(_answered_by(passage, shelf)),
        checks=tuple(check_line(check, shelf) for check in passage.checks),
        events=tuple(
            event_line(event, shelf)
            for event in shelf.events.values()
            if passage.id in event.passages or event.id in told
        ),
        sources=shelf.source_lines((*passage.sources, *_sources_of(figures))),
        focus=focus,
    )


def related_to_figure(figure: Figure, shelf: Shelf) -> Related:
    """Return a figure with its series, where its point is marked, and the passage that states it."""
    return Related(
        place=Place(shelf.dossier, RecordKind.FIGURE, figure.id),
        kind=RecordKind.FIGURE,
        title=figure.label,
        figures=(figure_card(figure, shelf),),
        series=_series_cards(_series_of((figure,)), shelf, figure.id),
        sources=shelf.source_lines(_sources_of((figure,))),
        focus=figure.id,
        passages=_passages((figure.passage,), shelf),
    )


def related_to_series(series: Series, shelf: Shelf, focus: FigureId | None = None) -> Related:
    """Return a series with the figures that have their place in it."""
    figures = figures_in(series.id, shelf)
    return Related(
        place=Place(shelf.dossier, RecordKind.SERIES, series.id),
        kind=RecordKind.SERIES,
        title=series.title,
        figures=tuple(figure_card(figure, shelf) for figure in figures),
        series=_series_cards((series.id,), shelf, focus),
        events=tuple(event_line(each, shelf) for each in shelf.events.values() if series.id in each.series),
        sources=shelf.source_lines(series.sources),
        focus=focus,
        passages=tuple(
            passage_line(each, shelf) for each in shelf.passages.values() if series.id in each.series
        ),
    )


class Named(NamedTuple):
    """What names an entity without linking it."""

    passages: tuple[PassageId, ...] = ()
    figures: tuple[FigureId, ...] = ()
    series: tuple[SeriesId, ...] = ()


def related_to_entity(entity: Entity, shelf: Shelf, named: Named = Named()) -> Related:  # noqa: B008 - immutable
    """Return an entity with the passages that speak of it, what names it, and its events."""
    return Related(
        place=Place(shelf.dossier, RecordKind.ENTITY, entity.id),
        kind=RecordKind.ENTITY,
        title=entity.name,
        figures=tuple(figure_card(each, shelf) for each in _known(named.figures, shelf.figures.get)),
        series=_series_cards(named.series, shelf, None),
        entities=(entity_card(entity, shelf)._replace(unlinked=_passages(named.passages, shelf)),),
        events=tuple(event_line(each, shelf) for each in shelf.events.values() if entity.id in each.entities),
        sources=shelf.source_lines(entity.sources),
    )


def related_to_event(event: Event, shelf: Shelf) -> Related:
    """Return an event with the entities, series and passages of its time."""
    return Related(
        place=Place(shelf.dossier, RecordKind.EVENT, event.id),
        kind=RecordKind.EVENT,
        title=event.title,
        series=_series_cards(event.series, shelf, None),
        entities=tuple(entity_card(each, shelf) for each in _known(event.entities, shelf.entities.get)),
        events=(event_line(event, shelf),),
        sources=shelf.source_lines(event.sources),
        passages=_passages(event.passages, shelf),
    )


def related_to_source(source: Source, shelf: Shelf) -> Related:
    """Return a source with the figures and passages that rest on it."""
    return Related(
        place=Place(shelf.dossier, RecordKind.SOURCE, source.id),
        kind=RecordKind.SOURCE,
        title=source.title,
        figures=tuple(
            figure_card(each, shelf) for each in shelf.figures.values() if source.id in _sources_of((each,))
        ),
        sources=(shelf.source_line(source),),
        passages=tuple(
            passage_line(each, shelf) for each in shelf.passages.values() if source.id in each.sources
        ),
    )


def figures_in(series: SeriesId, shelf: Shelf) -> tuple[Figure, ...]:
    """Return the figures of the shelf that have their place in a series."""
    return tuple(
        figure for figure in shelf.figures.values() if any(link.series == series for link in figure.series)
    )


def _known(ids: Iterable[_Id], find: Callable[[_Id], _Record | None]) -> tuple[_Record, ...]:
    found = (find(each) for each in dict.fromkeys(ids))
    return tuple(record for record in found if record is not None)


def _series_cards(ids: Iterable[SeriesId], shelf: Shelf, focus: FigureId | None) -> tuple[SeriesCard, ...]:
    return tuple(
        series_card(series, shelf, figures_in(series.id, shelf), focus)
        for series in _known(ids, shelf.series.get)
    )


def _series_of(figures: Iterable[Figure]) -> tuple[SeriesId, ...]:
    return tuple(link.series for figure in figures for link in figure.series)


def _sources_of(figures: Iterable[Figure]) -> tuple[SourceId, ...]:
    return tuple(
        source
        for figure in figures
        for source in (*figure.sources, *(each for check in figure.checks for each in check.sources))
    )


def _passages(ids: Iterable[PassageId], shelf: Shelf) -> tuple[PassageLine, ...]:
    return tuple(passage_line(each, shelf) for each in _known(ids, shelf.passages.get))


def _answers(passage: Passage, shelf: Shelf) -> Iterator[PassageLine]:
    for answer in passage.answers:
        target = shelf.passages.get(answer.passage)
        if target is not None:
            yield passage_line(target, shelf, answer.subject)


def _answered_by(passage: Passage, shelf: Shelf) -> Iterator[PassageLine]:
    for other in shelf.passages.values():
        for answer in other.answers:
            if answer.passage == passage.id:
                yield passage_line(other, shelf, answer.subject)


def _event_links(passage: Passage) -> frozenset[EventId]:
    scheme = RecordKind.EVENT.value + ":"
    links = (run.target for run in passage.prose.runs if run.kind is RunKind.LINK)
    return frozenset(EventId(target.removeprefix(scheme)) for target in links if target.startswith(scheme))
