"""Every figure and series in one kind of row: value, date, age, sources, standing. Not for their words."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.model.choices import PointFlag, Qualifier, RecordKind, UnitKind, Verdict
from desktop.model.dossier import Passage, Section
from desktop.model.edtf import EdtfDate
from desktop.model.entity import Entity
from desktop.model.figure import Figure, Number, Unit
from desktop.model.ids import DossierId, PassageId, SectionId, SeriesId, SourceId, UnitId
from desktop.model.place import Place
from desktop.model.series import Series
from desktop.model.source import Source
from desktop.statistics.age import Age, age_of
from desktop.statistics.comparable import change_to_last, thing_of
from desktop.statistics.derived import Change
from desktop.statistics.series import latest
from desktop.statistics.verdicts import independent_sources, is_dated


class Concern(StrEnum):
    """What a reader should see at once of a number."""

    DISPUTED = "disputed"
    DATED = "dated"
    NOT_VERIFIED = "not-verified"
    SINGLE_SOURCE = "single-source"
    UNSOURCED = "unsourced"


class KnownAs(NamedTuple):
    """The names by which what a row belongs to can be asked for: ids, names and titles."""

    sources: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()


class Overview(NamedTuple):
    """A figure or a series with its latest value.

    section: titles from the top down to where it is first told, empty where no passage tells it. group:
    which group or thing of a series the value is of. age: None where its date has no last day. sources: each
    once, those of checks included. passage: where it is told. change: since the value before, where the two
    can be compared. flags: what a reader must know of the latest value of a series. years: the first and last
    that it tells of.
    """

    place: Place
    title: str
    unit: Unit
    low: Number | None = None
    high: Number | None = None
    qualifier: Qualifier = Qualifier.EXACT
    as_of: EdtfDate | None = None
    age: Age | None = None
    group: str = ""
    theme: str = ""
    section: tuple[str, ...] = ()
    section_ids: tuple[SectionId, ...] = ()
    sources: frozenset[SourceId] = frozenset()
    verdict: Verdict | None = None
    concerns: frozenset[Concern] = frozenset()
    passage: PassageId | None = None
    series: tuple[SeriesId, ...] = ()
    points: int = 0
    checks: int = 0
    change: Change | None = None
    flags: tuple[PointFlag, ...] = ()
    years: tuple[int | None, int | None] = (None, None)
    known_as: KnownAs = KnownAs()


class Records(NamedTuple):
    """What an overview of a dossier is made of; today: the day number from which ages count."""

    dossier: DossierId
    sections: Sequence[Section] = ()
    passages: Sequence[Passage] = ()
    figures: Sequence[Figure] = ()
    series: Sequence[Series] = ()
    units: Mapping[UnitId, Unit] = MappingProxyType({})
    today: int = 0
    entities: Sequence[Entity] = ()
    sources: Sequence[Source] = ()


_BARE: Final = Unit(UnitId(""), "", "", kind=UnitKind.OTHER)
_BY_VERDICT: Final = {
    Verdict.DISPUTED: Concern.DISPUTED,
    Verdict.DATED: Concern.DATED,
    Verdict.NOT_VERIFIED: Concern.NOT_VERIFIED,
}


def overview(records: Records) -> tuple[Overview, ...]:
    """Return the figures, then the series of a dossier, both in the order of the dossier."""
    told = _told_in(records.passages)
    titles = {section.id: section for section in records.sections}
    series = {each.id: each for each in records.series}
    spots = {each.id: _spot(each, titles) for each in records.passages}
    figures = (_of_figure(each, records, series, spots) for each in records.figures)
    lines = (_of_series(each, records, told.get(each.id), spots) for each in records.series)
    names = _Names(records)
    return tuple(row._replace(known_as=names.known_as(row)) for row in (*figures, *lines))


class _Names:
    """Finds the names by which rows can be asked for."""

    def __init__(self, records: Records) -> None:
        self._sources = {each.id: (each.id, each.title, each.publisher) for each in records.sources}
        self._series = {each.id: (each.id, each.title) for each in records.series}
        self._entities = {each.id: (each.id, each.name, *each.aliases) for each in records.entities}
        self._told = {passage.id: passage.entities for passage in records.passages}

    def known_as(self, row: Overview) -> KnownAs:
        """Return the names of the sources and series of a row, and of what its passage speaks of."""
        entities = self._told.get(row.passage, ()) if row.passage is not None else ()
        return KnownAs(
            tuple(name for each in row.sources for name in self._sources.get(each, (each,))),
            tuple(name for each in row.series for name in self._series.get(each, (each,))),
            tuple(name for each in entities for name in self._entities.get(each, (each,))),
        )


_Spot = tuple[tuple[str, ...], tuple[SectionId, ...]]


def _told_in(passages: Iterable[Passage]) -> dict[SeriesId, PassageId]:
    told: dict[SeriesId, PassageId] = {}
    for passage in passages:
        for each in passage.series:
            told.setdefault(each, passage.id)
    return told


def _spot(passage: Passage, sections: Mapping[SectionId, Section]) -> _Spot:
    path: list[Section] = []
    at = sections.get(passage.section)
    while at is not None and at not in path:
        path.insert(0, at)
        at = sections.get(at.parent) if at.parent is not None else None
    return tuple(each.title for each in path), tuple(each.id for each in path)


def _of_figure(
    figure: Figure,
    records: Records,
    series: Mapping[SeriesId, Series],
    spots: Mapping[PassageId, _Spot],
) -> Overview:
    sources = independent_sources(figure)
    titles, ids = spots.get(figure.passage, ((), ()))
    concerns = (
        _borne_by(len(sources)) | ({_BY_VERDICT[figure.verdict]} & set(_BY_VERDICT.values()))
        if figure.verdict in _BY_VERDICT
        else _borne_by(len(sources))
    )
    if is_dated(figure, series):
        concerns |= {Concern.DATED}
    return Overview(
        Place(records.dossier, RecordKind.FIGURE, figure.id),
        figure.label,
        records.units.get(figure.unit, _BARE),
        figure.low,
        figure.high,
        figure.qualifier,
        figure.as_of,
        _age(figure.as_of, records.today),
        section=titles,
        section_ids=ids,
        sources=sources,
        verdict=figure.verdict,
        concerns=frozenset(concerns),
        passage=figure.passage,
        series=tuple(link.series for link in figure.series),
        checks=len(figure.checks),
        years=_years([figure.as_of]),
    )


def _of_series(
    series: Series, records: Records, passage: PassageId | None, spots: Mapping[PassageId, _Spot]
) -> Overview:
    last = latest(series)
    sources = frozenset((*series.sources, *(one for point in series.points for one in point.sources)))
    titles, ids = spots.get(passage, ((), ())) if passage is not None else ((), ())
    unit = last.unit if last is not None else series.unit
    return Overview(
        Place(records.dossier, RecordKind.SERIES, series.id),
        series.title,
        records.units.get(unit, _BARE),
        last.value if last is not None else None,
        last.value if last is not None else None,
        last.qualifier if last is not None else Qualifier.EXACT,
        last.date if last is not None else None,
        _age(last.date if last is not None else None, records.today),
        thing_of(series, last.point) if last is not None else "",
        series.theme,
        titles,
        ids,
        sources,
        concerns=_borne_by(len(sources)),
        passage=passage,
        series=(series.id,),
        points=len(series.points),
        change=change_to_last(series, last, records.units.get(unit, _BARE)),
        flags=last.point.flags if last is not None else (),
        years=_years([point.date for point in series.points]),
    )


def _borne_by(sources: int) -> frozenset[Concern]:
    if sources == 0:
        return frozenset({Concern.UNSOURCED})
    return frozenset({Concern.SINGLE_SOURCE}) if sources == 1 else frozenset()


def _age(date: EdtfDate | None, today: int) -> Age | None:
    return age_of(date, today) if date is not None and today else None


def _years(found: Iterable[EdtfDate | None]) -> tuple[int | None, int | None]:
    known = [date for date in found if date is not None]
    first = [date.first_year for date in known if date.first_year is not None]
    last = [date.last_year for date in known if date.last_year is not None]
    ends = (*first, *last)
    return (min(first or ends, default=None), max(last or ends, default=None))
