"""Makes the cards and lines of a pane from records. Not for choosing which belong to a place."""

from math import inf

from desktop.citation.plain import figure_text
from desktop.model.choices import RecordKind
from desktop.model.dossier import Passage
from desktop.model.entity import Entity, Event
from desktop.model.figure import Check, Figure
from desktop.model.ids import UnitId
from desktop.model.place import Place
from desktop.render.disagreement import disagreement_chart
from desktop.render.numbers import check_value, figure_value
from desktop.render.page import CheckLine, EntityCard, EventLine, FigureCard, PassageLine
from desktop.render.shelf import Shelf
from desktop.render.words import ENTITY_WORDS, VERDICT_SHORT, VERDICT_WORDS

EXCERPT_CHARS = 150


def figure_card(figure: Figure, shelf: Shelf) -> FigureCard:
    """Return a figure with its checks, ready to be read and copied."""
    value = figure_value(figure, shelf.unit(figure.unit), shelf.numbers)
    as_of = shelf.date(figure.as_of)
    return FigureCard(
        figure=figure.id,
        label=figure.label,
        value=value,
        as_of=as_of,
        verdict=figure.verdict,
        verdict_words=VERDICT_WORDS[figure.verdict],
        passage=figure.passage,
        age=shelf.age(figure.as_of),
        measures=figure.measures,
        assessment=figure.assessment,
        unverified=figure.unverified,
        sources=shelf.source_lines(figure.sources),
        checks=tuple(check_line(check, shelf, figure.unit) for check in sorted(figure.checks, key=_day)),
        series=tuple(link.series for link in figure.series),
        copy_text=figure_text(value, shelf.when(figure.as_of), shelf.source_names(figure.sources)),
        short_as_of=shelf.short_date(figure.as_of),
        drawing=disagreement_chart(figure, shelf),
    )


def _day(check: Check) -> float:
    """Return what checks are ordered by: the first day they speak of, those without a date last."""
    day = check.as_of.first_day if check.as_of is not None else None
    return inf if day is None else day


def check_line(check: Check, shelf: Shelf, unit: UnitId | None = None) -> CheckLine:
    """Return what another source says; ``unit`` holds where the check names none itself."""
    return CheckLine(
        verdict=check.verdict,
        verdict_words=VERDICT_SHORT[check.verdict],
        statement=check.statement,
        reason=check.reason,
        value=check_value(check, shelf.unit(check.unit or unit), shelf.numbers),
        as_of=shelf.date(check.as_of),
        sources=shelf.source_lines(check.sources),
    )


def entity_card(entity: Entity, shelf: Shelf) -> EntityCard:
    """Return an entity with the known passages that speak of it."""
    mentioning = (shelf.passages.get(each) for each in shelf.mentions.get(entity.id, ()))
    return EntityCard(
        entity=entity.id,
        kind=entity.kind,
        kind_words=ENTITY_WORDS[entity.kind],
        name=entity.name,
        native=", ".join(dict.fromkeys(name.text for name in entity.native)),
        aliases=", ".join(entity.aliases),
        description=entity.description,
        mentions=tuple(passage_line(passage, shelf) for passage in mentioning if passage),
    )


def passage_line(passage: Passage, shelf: Shelf, subject: str = "") -> PassageLine:
    """Return a link to a passage with its beginning."""
    return PassageLine(
        place=Place(shelf.dossier, RecordKind.PASSAGE, passage.id),
        number=passage.number,
        title=passage.title,
        stance=passage.stance,
        subject=subject,
        excerpt=excerpt(passage.prose.text),
    )


def event_line(event: Event, shelf: Shelf) -> EventLine:
    """Return an event with its date."""
    return EventLine(Place(shelf.dossier, RecordKind.EVENT, event.id), shelf.date(event.date), event.title)


def excerpt(text: str, limit: int = EXCERPT_CHARS) -> str:
    """Return the beginning of a text in one line, cut between words."""
    line = " ".join(text[: limit * 2].split())
    if len(line) <= limit:
        return line
    head, space, _ = line[:limit].rpartition(" ")
    return (head if space else line[:limit]).rstrip(",;:") + "…"
