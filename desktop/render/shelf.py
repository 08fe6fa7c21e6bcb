"""What a pane of related things may need of a dossier, at hand. Not for fetching it."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop.citation.plain import cite, short_name
from desktop.model.dossier import Passage
from desktop.model.edtf import EdtfDate
from desktop.model.entity import Entity, Event
from desktop.model.figure import Figure, Unit
from desktop.model.ids import (
    DossierId,
    EntityId,
    EventId,
    FigureId,
    PassageId,
    SeriesId,
    SourceId,
    UnitId,
)
from desktop.model.series import Series
from desktop.model.source import Source
from desktop.render import dates, numbers
from desktop.render.dates import DateStyle, age_words, as_of_words, date_words, short_date
from desktop.render.numbers import NO_UNIT, NumberStyle
from desktop.render.page import SourceLine
from desktop.render.series_record import Credit
from desktop.statistics.age import age_of


class Shelf(NamedTuple):
    """Records by id, only those that may be needed; what is missing is left out of the answer.

    mentions: passages that speak of an entity. today: day number for ages, 0 to leave ages out.
    credit: what a saved chart says of its dossier.
    """

    dossier: DossierId
    units: Mapping[UnitId, Unit] = MappingProxyType({})
    sources: Mapping[SourceId, Source] = MappingProxyType({})
    figures: Mapping[FigureId, Figure] = MappingProxyType({})
    series: Mapping[SeriesId, Series] = MappingProxyType({})
    entities: Mapping[EntityId, Entity] = MappingProxyType({})
    events: Mapping[EventId, Event] = MappingProxyType({})
    passages: Mapping[PassageId, Passage] = MappingProxyType({})
    mentions: Mapping[EntityId, tuple[PassageId, ...]] = MappingProxyType({})
    today: int = 0
    credit: Credit = Credit()
    numbers: NumberStyle = numbers.ENGLISH
    dates: DateStyle = dates.ENGLISH

    def unit(self, unit: UnitId | None) -> Unit:
        """Return a unit, or one without words where it is unknown."""
        return NO_UNIT if unit is None else self.units.get(unit, NO_UNIT)

    def date(self, date: EdtfDate | None) -> str:
        """Write a date in words, nothing for none."""
        return date_words(date, self.dates) if date else ""

    def when(self, date: EdtfDate | None) -> str:
        """Say that a number is of a date: ``as of 2023``, nothing for none."""
        return as_of_words(self.date(date), date, self.dates) if date else ""

    def age(self, date: EdtfDate | None) -> str:
        """Write the age of a date in words, nothing where it has none."""
        age = age_of(date, self.today) if date and self.today else None
        return age_words(age, self.dates) if age else ""

    def source_line(self, source: Source) -> SourceLine:
        """Write a source as one line."""
        text = cite(source, lambda date: date_words(date, self.dates))
        return SourceLine(source.id, text, source.url, source.reliability, short_name(source))

    def source_lines(self, ids: Iterable[SourceId]) -> tuple[SourceLine, ...]:
        """Write the known ones of some sources, each once, in order."""
        return tuple(self.source_line(each) for each in self._known(ids))

    def source_names(self, ids: Iterable[SourceId], between: str = ", ") -> str:
        """Name some sources in a few words each; names may hold commas."""
        names = (short_name(each) for each in self._known(ids))
        return between.join(dict.fromkeys(names))

    def short_date(self, date: EdtfDate | None) -> str:
        """Write a date with short months, nothing for none."""
        return short_date(date, self.dates) if date else ""

    def _known(self, ids: Iterable[SourceId]) -> tuple[Source, ...]:
        found = (self.sources.get(each) for each in dict.fromkeys(ids))
        return tuple(source for source in found if source is not None)
