"""What search knows of each record: its words, its place and its facets. Not for indexing or storing them."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop.language import NOTHING_SAID, Said
from desktop.library.gleanings import (
    author_names,
    check_sources,
    check_words,
    figure_numbers,
    group_cells,
    lines,
    point_limits,
    point_notes,
    point_values,
    unique,
    years,
)
from desktop.library.plain_words import ENTITIES, date_words, listed, span_words, value_words
from desktop.model.choices import RecordKind, Stance, Verdict
from desktop.model.content import Content
from desktop.model.dossier import Passage, Section
from desktop.model.entity import Entity, Event
from desktop.model.figure import Figure, Unit
from desktop.model.ids import DossierId, SectionId
from desktop.model.series import Series, theme_words
from desktop.model.source import Source


class Facets(NamedTuple):
    """What a record can be filtered by; only the index needs it.

    low, high: value in the bare unit (its scale applied), of a series its least and its greatest.
    numbers: values found by their digits.
    has: what belongs to the record: series, figures, checks, answers, sources.
    """

    sections: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    unit: str = ""
    low: float | None = None
    high: float | None = None
    first_year: int | None = None
    last_year: int | None = None
    numbers: tuple[str, ...] = ()
    has: tuple[str, ...] = ()


class Document(NamedTuple):
    """A record as it is searched and shown in a list of results.

    number: given by the store, 0 before. aliases: other names, one a line. body: for a passage exactly
    the text of its prose. path: titles from the dossier down to the parent. detail: value with unit and
    date, range or date in words. order: reading order in the dossier. extra: words that are searched and
    quoted but belong to the record's margin, such as what others say of it. date: as-of or event
    date in words.

    The store keeps everything before ``facets``; those serve the index alone and may be left empty in
    documents that are read back.
    """

    number: int
    dossier: DossierId
    kind: RecordKind
    id: str
    title: str
    aliases: str = ""
    body: str = ""
    path: tuple[str, ...] = ()
    detail: Said = NOTHING_SAID
    stance: Stance | None = None
    verdict: Verdict | None = None
    order: int = 0
    extra: str = ""
    date: str = ""
    facets: Facets = Facets()


_ORDER: Final = Document._fields.index("order")


def documents_of(content: Content) -> tuple[Document, ...]:
    """Return the documents of a dossier in reading order, numbered by ``order`` from 0."""
    # Not by way of _replace, which takes as long as making the document.
    every = enumerate(_Maker(content).all())
    return tuple(Document._make((*one[:_ORDER], order, *one[_ORDER + 1 :])) for order, one in every)


class _Chain(NamedTuple):
    """Where a section stands. ids: of those above it and its own; path: titles from the dossier down."""

    ids: tuple[str, ...]
    path: tuple[str, ...]


class _Maker:
    """Makes the documents of one dossier."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._dossier = content.dossier
        self._units = {unit.id: unit for unit in content.units}
        self._sections = {section.id: section for section in content.sections}
        self._top = (content.dossier.title,)
        self._chains: dict[SectionId, _Chain] = {}

    def all(self) -> Iterator[Document]:
        yield self._about()
        yield from self._article()
        for series in self._content.series:
            yield self._series(series)
        for entity in self._content.entities:
            yield self._entity(entity)
        for event in self._content.events:
            yield self._event(event)
        for source in self._content.sources:
            yield self._source(source)

    def _about(self) -> Document:
        about = self._dossier
        extra = lines([", ".join(about.authors), about.publisher])
        return Document(
            0,
            about.id,
            RecordKind.DOSSIER,
            about.id,
            about.title,
            about.subtitle,
            about.description,
            extra=extra,
        )

    def _article(self) -> Iterator[Document]:
        passages: dict[str, list[Passage]] = {}
        for passage in sorted(self._content.passages, key=_order):
            passages.setdefault(passage.section, []).append(passage)
        figures: dict[str, list[Figure]] = {}
        for figure in self._content.figures:
            figures.setdefault(figure.passage, []).append(figure)
        for section in sorted(self._content.sections, key=_order):
            yield self._section(section)
            for passage in passages.get(section.id, ()):
                yield self._passage(passage, bool(figures.get(passage.id)))
                for figure in figures.get(passage.id, ()):
                    yield self._figure(figure, passage)

    def _chain(self, section: SectionId) -> _Chain:
        """Return the place of a section, worked out once."""
        known = self._chains.get(section)
        if known is None:
            every = self._ancestors(self._sections.get(section))
            path = self._top + tuple(one.title for one in every)
            known = self._chains[section] = _Chain(tuple(one.id for one in every), path)
        return known

    def _ancestors(self, section: Section | None) -> list[Section]:
        """Return a section and those above it, the top one first."""
        chain: list[Section] = []
        while section is not None and section not in chain:
            chain.insert(0, section)
            section = self._sections.get(section.parent) if section.parent else None
        return chain

    def _section(self, section: Section) -> Document:
        ids, path = self._chain(section.id)
        return Document(
            0, self._dossier.id, RecordKind.SECTION, section.id, section.title,
            path=path[:-1],
            facets=Facets(sections=ids),
        )  # fmt: skip

    def _passage(self, passage: Passage, has_figures: bool) -> Document:
        ids, path = self._chain(passage.section)
        has = {
            "series": passage.series, "figures": has_figures or passage.figures, "checks": passage.checks,
            "answers": passage.answers, "sources": passage.sources,
        }  # fmt: skip
        return Document(
            0, self._dossier.id, RecordKind.PASSAGE, passage.id, passage.title,
            body=passage.prose.text,
            path=path,
            stance=passage.stance,
            extra=check_words(passage.checks),
            facets=Facets(
                sections=ids,
                entities=passage.entities,
                sources=unique([*passage.sources, *check_sources(passage.checks)]),
                series=passage.series,
                has=tuple(name for name, present in has.items() if present),
            ),
        )  # fmt: skip

    def _figure(self, figure: Figure, passage: Passage) -> Document:
        ids, path = self._chain(passage.section)
        unit = self._units.get(figure.unit) or Unit(figure.unit, figure.unit, figure.unit)
        first, last = years([figure.as_of])
        has = {"series": figure.series, "checks": figure.checks, "sources": figure.sources}
        return Document(
            0, self._dossier.id, RecordKind.FIGURE, figure.id, figure.label,
            body=lines([figure.measures, figure.assessment]),
            path=(*path, passage.title),
            detail=value_words(figure, unit),
            verdict=figure.verdict,
            date=date_words(figure.as_of).english() if figure.as_of else "",
            extra=lines([figure.unverified, check_words(figure.checks)]),
            facets=Facets(
                sections=ids,
                entities=passage.entities,
                sources=unique([*figure.sources, *check_sources(figure.checks)]),
                series=tuple(link.series for link in figure.series),
                unit=figure.unit,
                low=float(figure.low) * unit.scale,
                high=float(figure.high) * unit.scale,
                first_year=first,
                last_year=last,
                numbers=figure_numbers(figure, unit),
                has=tuple(name for name, present in has.items() if present),
            ),
        )  # fmt: skip

    def _series(self, series: Series) -> Document:
        first, last = years(point.date for point in series.points)
        unit = self._units.get(series.unit)
        titles = [field.title for field in series.fields]
        words = [breach.words for breach in series.breaks]
        low, high = point_limits(series, unit.scale if unit else 1)
        return Document(
            0, self._dossier.id, RecordKind.SERIES, series.id, series.title,
            body=lines([series.description, ", ".join(titles), *group_cells(series)]),
            path=(*self._top, theme_words(series.theme)) if series.theme else self._top,
            detail=listed(unit.other if unit else "", span_words(first, last)),
            date=span_words(first, last).english(),
            extra=lines([series.method, series.caveats, series.derived, *words, *point_notes(series)]),
            facets=Facets(
                series=(series.id,),
                sources=unique([*series.sources, *(one for point in series.points for one in point.sources)]),
                unit=series.unit,
                low=low,
                high=high,
                first_year=first,
                last_year=last,
                numbers=point_values(series, unit.scale if unit else 1),
                has=("series", "sources") if series.sources else ("series",),
            ),
        )  # fmt: skip

    def _entity(self, entity: Entity) -> Document:
        return Document(
            0, self._dossier.id, RecordKind.ENTITY, entity.id, entity.name,
            aliases=lines([*entity.aliases, *(name.text for name in entity.native)]),
            body=entity.description,
            path=self._top,
            detail=listed(ENTITIES[entity.kind], entity.dates),
            extra=lines([entity.coordinates_note, *(one.value for one in entity.identifiers)]),
            facets=Facets(entities=(entity.id,), sources=entity.sources),
        )  # fmt: skip

    def _event(self, event: Event) -> Document:
        first, last = years([event.date])
        has = {"series": event.series, "sources": event.sources}
        return Document(
            0, self._dossier.id, RecordKind.EVENT, event.id, event.title,
            body=event.note,
            path=self._top,
            detail=date_words(event.date),
            date=date_words(event.date).english(),
            facets=Facets(
                entities=event.entities,
                sources=event.sources,
                series=event.series,
                first_year=first,
                last_year=last,
                has=tuple(name for name, present in has.items() if present),
            ),
        )  # fmt: skip

    def _source(self, source: Source) -> Document:
        issued = date_words(source.issued) if source.issued else NOTHING_SAID
        return Document(
            0, self._dossier.id, RecordKind.SOURCE, source.id, source.title,
            body=lines([author_names(source.csl), source.note]),
            path=self._top,
            detail=listed(source.publisher, issued),
            # Not the address: its words repeat the title's and would count twice.
            extra=source.reliability,
            facets=Facets(sources=(source.id,)),
        )  # fmt: skip


def _order(record: Section | Passage) -> int:
    return record.order
