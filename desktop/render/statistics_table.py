"""The rows of the statistics page in words, with keys to sort by. Not for filtering or showing them."""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.language import colon, counted, tr, trn
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId
from desktop.model.series import theme_words
from desktop.render.dates import ENGLISH as ENGLISH_DATES
from desktop.render.dates import DateStyle, age_words, as_of_words, short_date
from desktop.render.derived_words import change_words
from desktop.render.numbers import ENGLISH as ENGLISH_NUMBERS
from desktop.render.numbers import NumberStyle, axis_words, number_words, qualified, range_words
from desktop.render.words import FLAG_WORDS, KIND_WORDS, VERDICT_SHORT
from desktop.statistics.overview import Concern, Overview

SortKey = float | str | None
_MOST_GROUP_CHARS: Final = 48


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    VALUE = 1
    AS_OF = 2
    AGE = 3
    VERDICT = 4
    SOURCES = 5
    THEME = 6
    UNIT = 7


class ColumnSpec(NamedTuple):
    """A column. sample: words as long as most of its cells. rank: with little room the highest go first."""

    title: str
    sample: str
    rank: int
    numeric: bool = False


COLUMNS: Final[Mapping[Column, ColumnSpec]] = {
    Column.NAME: ColumnSpec(tr("Figure or series"), "Peacekeepers sent on missions, total", 0),
    Column.VALUE: ColumnSpec(tr("Latest value"), "nearly 10,000 persons sent", 1),
    Column.AS_OF: ColumnSpec(tr("As of"), "23–26 Nov 2024", 2),
    Column.AGE: ColumnSpec(tr("Age"), "11 months old", 5),
    Column.VERDICT: ColumnSpec(tr("Verdict"), tr("Not verified"), 3),
    Column.SOURCES: ColumnSpec(tr("Sources"), tr("Sources"), 4),
    Column.THEME: ColumnSpec(tr("Theme"), "Global contributions", 6),
    Column.UNIT: ColumnSpec(tr("Unit"), "persons in the field", 7),
}
CONCERN_WORDS: Final[Mapping[Concern, str]] = {
    Concern.DISPUTED: tr("Disputed"),
    Concern.DATED: tr("Dated"),
    Concern.NOT_VERIFIED: tr("Not verified"),
    Concern.SINGLE_SOURCE: tr("One source"),
    Concern.UNSOURCED: tr("No source"),
}
CONCERN_MEANINGS: Final[Mapping[Concern, str]] = {
    Concern.DISPUTED: tr("Others report something else for the same date"),
    Concern.DATED: tr("A later value is known, or it was right for an earlier date"),
    Concern.NOT_VERIFIED: tr("Nothing was found that speaks for or against it"),
    Concern.SINGLE_SOURCE: tr("All of it hangs on one source"),
    Concern.UNSOURCED: tr("It names no source"),
}


class StatisticsLine(NamedTuple):
    """A figure or series, ready to be shown. cells, keys: one a column.

    sentence: all that a row says, for whoever hears it.
    """

    row: Overview
    cells: tuple[str, ...]
    keys: tuple[SortKey, ...]
    sentence: str

    @property
    def link(self) -> str:
        """``figure:id`` or ``series:id``."""
        return f"{self.row.place.kind.value}:{self.row.place.id}"


class StatisticsTable(NamedTuple):
    """What the page shows. counts: of each concern among what the words of the filter leave.

    total: all rows before filtering. figures, series: among the lines. notes: what the filter left out.
    cut: more rows than can be shown at once were left away. loading: the rows are still being fetched.
    """

    lines: tuple[StatisticsLine, ...] = ()
    counts: tuple[tuple[Concern, int], ...] = ()
    total: int = 0
    figures: int = 0
    series: int = 0
    notes: tuple[str, ...] = ()
    cut: bool = False
    loading: bool = False
    dossier: DossierId = DossierId("")
    of_library: bool = False
    numbers: NumberStyle = ENGLISH_NUMBERS


class Words(NamedTuple):
    """How rows are worded. dossiers: titles, where rows of several are shown together."""

    numbers: NumberStyle = ENGLISH_NUMBERS
    dates: DateStyle = ENGLISH_DATES
    dossiers: Mapping[DossierId, str] = MappingProxyType({})


def statistics_lines(rows: Iterable[Overview], words: Words) -> tuple[StatisticsLine, ...]:
    """Write rows, in the order given."""
    return tuple(_line(row, words) for row in rows)


def summary_words(table: StatisticsTable) -> str:
    """Say in one line what is shown: ``4 of 158: 3 figures and 1 series``."""
    if table.loading:
        return tr("Reading the statistics")
    shown, total = counted(len(table.lines)), counted(table.total)
    parts = tr(
        "{figures} and {series}",
        figures=trn("{count} figure", "{count} figures", table.figures),
        series=trn("{count} series", "{count} series", table.series),
    )
    cut = tr(" (more are in the library: filter, or open one dossier)") if table.cut else ""
    is_all = len(table.lines) == table.total
    return (parts if is_all else tr("{shown} of {all}: {parts}", shown=shown, all=total, parts=parts)) + cut


def as_tsv(lines: Sequence[StatisticsLine]) -> str:
    """Return rows as tab-separated values under a row of titles."""
    head = "\t".join(spec.title for spec in COLUMNS.values())
    return "\n".join((head, *("\t".join(_flat(cell) for cell in line.cells) for line in lines))) + "\n"


def _line(row: Overview, words: Words) -> StatisticsLine:
    theme = " › ".join(part for part in (words.dossiers.get(row.place.dossier, ""), _theme(row)) if part)
    value = _value(row, words.numbers)
    as_of = short_date(row.as_of, words.dates) if row.as_of is not None else ""
    age = age_words(row.age, words.dates) if row.age is not None else ""
    verdict = VERDICT_SHORT[row.verdict] if row.verdict is not None else ""
    unit = axis_words(row.unit)
    sources = number_words(len(row.sources), words.numbers)
    cells = (row.title, value, as_of, age, verdict, sources, theme, unit)
    return StatisticsLine(row, cells, _keys(row, cells), _sentence(row, cells, words))


def _theme(row: Overview) -> str:
    if row.section:
        return row.section[0]
    return theme_words(row.theme)


def _value(row: Overview, style: NumberStyle) -> str:
    if row.low is None or row.high is None:
        return trn("{count} entry in words", "{count} entries in words", row.points)
    value = qualified(range_words(row.low, row.high, row.unit, style), row.qualifier)
    told = (_short(row.group), *(FLAG_WORDS[flag] for flag in row.flags))
    beside = ", ".join(part for part in told if part)
    return f"{value} ({beside})" if beside else value


def _short(words: str) -> str:
    """Cut words where they would hide the value that they stand beside."""
    return words if len(words) <= _MOST_GROUP_CHARS else words[: _MOST_GROUP_CHARS - 1].rstrip() + "…"


def _keys(row: Overview, cells: Sequence[str]) -> tuple[SortKey, ...]:
    last = row.as_of.last_day if row.as_of is not None else None
    return (
        cells[Column.NAME].casefold(),
        None if row.low is None else float(row.low * row.unit.scale),
        None if last is None else float(last),
        None if row.age is None else float(row.age.months),
        cells[Column.VERDICT] or None,
        float(len(row.sources)),
        cells[Column.THEME].casefold() or None,
        cells[Column.UNIT].casefold() or None,
    )


def _sentence(row: Overview, cells: Sequence[str], words: Words) -> str:
    kind = KIND_WORDS[RecordKind(row.place.kind)][0]
    count = len(row.sources)
    sources = trn("{count} source", "{count} sources", count) if count else tr("no source")
    told = row.as_of is not None and as_of_words(cells[Column.AS_OF], row.as_of, words.dates)
    as_of = told or tr("no date")
    later = tr("a later value is known") if Concern.DATED in row.concerns else ""
    grown = change_words(row.change, row.unit, words.numbers, words.dates) if row.change else ""
    parts = (cells[Column.VALUE], as_of, cells[Column.AGE], grown, cells[Column.VERDICT], later, sources)
    return colon(kind, row.title) + ". " + ", ".join(part for part in parts if part)


def _flat(cell: str) -> str:
    return " ".join(cell.split())
