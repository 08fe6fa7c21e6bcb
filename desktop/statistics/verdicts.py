"""Sums up how the figures of a dossier stand against what others say. Not for judging them: authors do."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop.model.choices import Qualifier, Verdict
from desktop.model.edtf import EdtfDate
from desktop.model.figure import Figure, Number
from desktop.model.ids import SeriesId, SourceId, UnitId
from desktop.model.series import Series
from desktop.statistics.series import Reading, newer_than


class VerdictSummary(NamedTuple):
    """How many figures have which verdict, every verdict present, and how many sources bear them.

    single_sourced, unsourced: figures with one source or none, checks included.
    """

    counts: tuple[tuple[Verdict, int], ...]
    single_sourced: int
    unsourced: int

    @property
    def total(self) -> int:
        """All figures."""
        return sum(count for _, count in self.counts)


class Disagreement(NamedTuple):
    """A row of what is said of one count. verdict: None for what the article itself says.

    low, high: None where a source says it in words only.
    """

    statement: str
    low: Number | None
    high: Number | None
    unit: UnitId
    qualifier: Qualifier
    as_of: EdtfDate | None
    verdict: Verdict | None
    reason: str
    sources: tuple[SourceId, ...]


def verdict_summary(figures: Iterable[Figure]) -> VerdictSummary:
    """Count figures by verdict and by how many sources bear them."""
    counts = dict.fromkeys(Verdict, 0)
    single = none = 0
    for figure in figures:
        counts[figure.verdict] += 1
        borne = len(independent_sources(figure))
        single += borne == 1
        none += borne == 0
    return VerdictSummary(tuple(counts.items()), single, none)


def independent_sources(figure: Figure) -> frozenset[SourceId]:
    """Return the sources of a figure and of its checks, each once."""
    checked = (source for check in figure.checks for source in check.sources)
    return frozenset((*figure.sources, *checked))


def disagreement(figure: Figure) -> tuple[Disagreement, ...]:
    """Lay side by side what the article says and what others say, by date; undated rows come last."""
    own = Disagreement(
        figure.label,
        figure.low,
        figure.high,
        figure.unit,
        figure.qualifier,
        figure.as_of,
        None,
        figure.assessment,
        figure.sources,
    )
    others = (
        Disagreement(
            *(check.statement, check.low, check.high, check.unit or figure.unit, check.qualifier),
            *(check.as_of, check.verdict, check.reason, check.sources),
        )
        for check in figure.checks
    )
    return tuple(sorted((own, *others), key=_by_date))


def overtaken_by(figure: Figure, series: Mapping[SeriesId, Series]) -> Reading | None:
    """Return a later value of a series in which the figure has its place, None if it is the latest known."""
    if figure.as_of is None:
        return None
    for link in figure.series:
        found = series.get(link.series)
        newer = newer_than(found, figure.as_of, link.field) if found else None
        if newer is not None:
            return newer
    return None


def is_dated(figure: Figure, series: Mapping[SeriesId, Series]) -> bool:
    """Tell whether a reader should know of a later value: by verdict or by the series themselves."""
    return figure.verdict is Verdict.DATED or overtaken_by(figure, series) is not None


def _by_date(row: Disagreement) -> tuple[bool, int]:
    day = row.as_of.last_day if row.as_of else None
    return day is None, day or 0
