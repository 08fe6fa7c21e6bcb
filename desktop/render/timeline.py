"""What a timeline tells: events, figures, series and passages, each with its time. Not for placing them."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.language import colon, semicolons, tr, trn
from desktop.model.choices import RecordKind
from desktop.model.dossier import Passage
from desktop.model.edtf import EdtfDate, Precision
from desktop.model.entity import Event
from desktop.model.figure import Figure, Unit
from desktop.model.ids import EventId, FigureId, SeriesId, UnitId
from desktop.model.series import Series
from desktop.render import dates, numbers
from desktop.render.dates import DateStyle, date_words, short_date, year_words
from desktop.render.numbers import NO_UNIT, NumberStyle, figure_value
from desktop.render.page import DataTable


class TimeLane(StrEnum):
    """The lanes, from top to bottom."""

    EVENTS = "events"
    FIGURES = "figures"
    SERIES = "series"
    PASSAGES = "passages"


LANE_WORDS: Final[Mapping[TimeLane, tuple[str, str]]] = {
    TimeLane.EVENTS: (tr("Event"), tr("Events")),
    TimeLane.FIGURES: (tr("Figure"), tr("Figures")),
    TimeLane.SERIES: (tr("Series"), tr("Series")),
    TimeLane.PASSAGES: (tr("Passage"), tr("Passages")),
}
_KINDS: Final = {
    TimeLane.EVENTS: RecordKind.EVENT,
    TimeLane.FIGURES: RecordKind.FIGURE,
    TimeLane.SERIES: RecordKind.SERIES,
    TimeLane.PASSAGES: RecordKind.PASSAGE,
}


class TimeItem(NamedTuple):
    """Something with a time.

    first_day, last_day: inclusive; None where it is open or unknown there. exact: a single day. ticks: days
    on which a series has a point or a passage a date. told: some passage speaks of it, so it can be gone to.
    """

    lane: TimeLane
    id: str
    title: str
    date: str
    first_day: int | None
    last_day: int | None
    exact: bool = False
    approximate: bool = False
    uncertain: bool = False
    ticks: tuple[int, ...] = ()
    told: bool = False
    note: str = ""

    @property
    def kind(self) -> RecordKind:
        """The kind of its record."""
        return _KINDS[self.lane]

    @property
    def link(self) -> str:
        """``event:id`` and so on."""
        return f"{self.kind.value}:{self.id}"

    @property
    def start(self) -> int:
        """The first day it can be drawn on."""
        return self.first_day if self.first_day is not None else self.last_day or 0

    @property
    def end(self) -> int:
        """The last day it can be drawn on."""
        return self.last_day if self.last_day is not None else self.first_day or 0

    @property
    def sentence(self) -> str:
        """All that is told of it."""
        words = colon(f"{LANE_WORDS[self.lane][0]}, {self.date}", self.title)
        return f"{words}. {self.note}" if self.note else f"{words}."


class Timeline(NamedTuple):
    """All items in order of time. undated: how many records have no date that could be drawn."""

    items: tuple[TimeItem, ...] = ()
    undated: int = 0

    @property
    def days(self) -> tuple[int, int]:
        """The first and last day of all, a year around nothing."""
        if not self.items:
            return 0, 365
        return min(item.start for item in self.items), max(item.end for item in self.items)


class TimeRecords(NamedTuple):
    """What a timeline is made of. told: events and series that passages speak of."""

    events: Sequence[Event] = ()
    figures: Sequence[Figure] = ()
    series: Sequence[Series] = ()
    passages: Sequence[Passage] = ()
    units: Mapping[UnitId, Unit] = MappingProxyType({})
    told: frozenset[str] = frozenset()
    numbers: NumberStyle = numbers.ENGLISH
    dates: DateStyle = dates.ENGLISH


def timeline(records: TimeRecords) -> Timeline:
    """Return the timeline of a dossier."""
    made = [
        *(_event(event, records) for event in records.events),
        *(_figure(figure, records) for figure in records.figures),
        *(_series(series, records) for series in records.series),
        *_passages(records),
    ]
    drawn = [item for item in made if item.first_day is not None or item.last_day is not None]
    order = list(TimeLane)
    drawn.sort(key=lambda item: (item.start, item.end, order.index(item.lane), item.title))
    return Timeline(tuple(drawn), len(made) - len(drawn))


def of_that_time(all_items: Sequence[TimeItem], item: TimeItem) -> str:
    """Say how many others have a time in common with one: ``Of that time: 2 figures.``."""
    counts = dict.fromkeys(TimeLane, 0)
    for other in all_items:
        if other is not item and other.start <= item.end and other.end >= item.start:
            counts[other.lane] += 1
    parts = [_counted(lane, count) for lane, count in counts.items() if count]
    others = ", ".join(parts)
    return tr("Of that time: {others}.", others=others) if parts else tr("Nothing else is of that time.")


def words_of(items: Sequence[TimeItem]) -> str:
    """Say what one mark stands for: its item, or the first few of several."""
    if len(items) == 1:
        return items[0].sentence
    more = tr(" and {more} more", more=len(items) - 3) if len(items) > 3 else ""
    return semicolons(colon(item.date, item.title) for item in items[:3]) + more


def timeline_table(items: Iterable[TimeItem]) -> DataTable:
    """Return the same as a table, in order of time."""
    rows = tuple((item.date, item.title, LANE_WORDS[item.lane][0]) for item in items)
    return DataTable((tr("When"), tr("What"), tr("Kind")), rows, (False, False, False))


def _counted(lane: TimeLane, count: int) -> str:
    match lane:
        case TimeLane.EVENTS:
            return trn("{count} event", "{count} events", count)
        case TimeLane.FIGURES:
            return trn("{count} figure", "{count} figures", count)
        case TimeLane.SERIES:
            return trn("{count} series", "{count} series", count)
        case TimeLane.PASSAGES:
            return trn("{count} passage", "{count} passages", count)


def _dated(lane: TimeLane, record: str, title: str, date: EdtfDate, style: DateStyle) -> TimeItem:
    exact = date.precision is Precision.DAY
    words = date_words(date, style)
    days = (date.first_day, date.last_day)
    return TimeItem(lane, record, title, words, *days, exact, date.approximate, date.uncertain)


def _undated(lane: TimeLane, record: str, title: str, style: DateStyle) -> TimeItem:
    return TimeItem(lane, record, title, style.unknown, None, None)


def _event(event: Event, records: TimeRecords) -> TimeItem:
    told = bool(event.passages) or event.id in records.told
    item = _dated(TimeLane.EVENTS, event.id, event.title, event.date, records.dates)
    return item._replace(told=told, note=event.note)


def _figure(figure: Figure, records: TimeRecords) -> TimeItem:
    value = figure_value(figure, records.units.get(figure.unit, NO_UNIT), records.numbers)
    title = colon(figure.label, value)
    if figure.as_of is None:
        return _undated(TimeLane.FIGURES, figure.id, title, records.dates)
    return _dated(TimeLane.FIGURES, figure.id, title, figure.as_of, records.dates)._replace(told=True)


def _series(series: Series, records: TimeRecords) -> TimeItem:
    first = [point.date.first_day for point in series.points if point.date.first_day is not None]
    last = [point.date.last_day for point in series.points if point.date.last_day is not None]
    if not first or not last:
        return _undated(TimeLane.SERIES, series.id, series.title, records.dates)
    by_day = sorted(series.points, key=lambda point: point.date.last_day or 0)
    ends = [short_date(point.date, records.dates) for point in (by_day[0], by_day[-1])]
    words = records.dates.interval.format(*ends) if ends[0] != ends[1] else ends[0]
    ticks = _middles(point.date for point in series.points)
    return TimeItem(
        TimeLane.SERIES,
        series.id,
        series.title,
        words,
        min(first),
        max(last),
        ticks=ticks,
        told=series.id in records.told,
    )


def _middles(found: Iterable[EdtfDate]) -> tuple[int, ...]:
    days = (
        (date.first_day + date.last_day) // 2
        for date in found
        if date.first_day is not None and date.last_day is not None
    )
    return tuple(sorted(set(days)))


def _passages(records: TimeRecords) -> Iterable[TimeItem]:
    """Date passages by the figures and events that they tell of; one without any is of no time."""
    figures = {figure.id: figure.as_of for figure in records.figures}
    events = {event.id: event.date for event in records.events}
    for passage in records.passages:
        found = [date for date in _dates_of(passage, figures, events) if date.first_day and date.last_day]
        if not found:
            continue
        first, last = min(date.first_day or 0 for date in found), max(date.last_day or 0 for date in found)
        years = [year_words(date.first_year or 0, records.dates) for date in (_first(found), _last(found))]
        words = records.dates.interval.format(*years) if years[0] != years[1] else years[0]
        ticks = _middles(found)
        title = f"{passage.number} {passage.title}"
        yield TimeItem(TimeLane.PASSAGES, passage.id, title, words, first, last, ticks=ticks, told=True)


def _first(found: Sequence[EdtfDate]) -> EdtfDate:
    return min(found, key=lambda date: date.first_day or 0)


def _last(found: Sequence[EdtfDate]) -> EdtfDate:
    return max(found, key=lambda date: date.first_day or 0)


def _dates_of(
    passage: Passage, figures: Mapping[FigureId, EdtfDate | None], events: Mapping[EventId, EdtfDate]
) -> Iterable[EdtfDate]:
    for figure in passage.figures:
        date = figures.get(figure)
        if date is not None:
            yield date
    for run in passage.prose.runs:
        scheme, _, name = run.target.partition(":")
        if scheme == RecordKind.EVENT.value and EventId(name) in events:
            yield events[EventId(name)]


def told_series(passages: Iterable[Passage], figures: Iterable[Figure]) -> frozenset[SeriesId]:
    """Return the series that passages speak of, by themselves or by a figure."""
    named = {series for passage in passages for series in passage.series}
    return frozenset(named | {link.series for figure in figures for link in figure.series})
