"""Lays what the article says of a count beside what others say of it, line by line. Not for drawing it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.language import semicolons, tr
from desktop.model.choices import Verdict
from desktop.render.page import CheckLine, DataTable, FigureCard, SourceLine


class ComparisonLine(NamedTuple):
    """What one side says. counts: what it states or counts; why: the verdict's reason in words.

    own: it is the article's, which the others are compared with.
    """

    value: str
    as_of: str
    counts: str
    why: str
    verdict: Verdict
    verdict_words: str
    sources: tuple[SourceLine, ...] = ()
    own: bool = False


def own_line(card: FigureCard) -> ComparisonLine:
    """Return what the article says."""
    verdict = card.verdict_words.partition(":")[0]
    when = card.as_of or tr("no date")
    return ComparisonLine(
        card.value, when, card.measures, card.assessment, card.verdict, verdict, card.sources, own=True
    )


def check_lines(checks: Iterable[CheckLine]) -> tuple[ComparisonLine, ...]:
    """Return what others say, in the order given."""
    return tuple(
        ComparisonLine(
            each.value,
            each.as_of,
            each.statement,
            each.reason,
            each.verdict,
            each.verdict_words,
            each.sources,
        )
        for each in checks
    )


def comparison_headers() -> tuple[str, ...]:
    """Return what stands over the columns of a comparison."""
    return (tr("Value"), tr("As of"), tr("What is counted, and why it differs"), tr("Source"))


def comparison_table(card: FigureCard) -> DataTable:
    """Return the article and all others as a table of words, for copying."""
    headers = (
        tr("Who"),
        tr("Value"),
        tr("As of"),
        tr("Verdict"),
        tr("What it says"),
        tr("Why"),
        tr("Source"),
    )
    rows = tuple(_row(line) for line in (own_line(card), *check_lines(card.checks)))
    return DataTable(headers, rows, (False,) * len(headers))


def names_of(sources: Sequence[SourceLine]) -> str:
    """Name the sources of a line, a semicolon between."""
    return semicolons(each.name or each.text for each in sources)


def _row(line: ComparisonLine) -> tuple[str, ...]:
    who = tr("In the text") if line.own else tr("Others")
    sources = semicolons(each.text for each in line.sources)
    return (who, line.value, line.as_of, line.verdict_words, line.counts, line.why, sources)
