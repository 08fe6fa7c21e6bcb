"""Filters rows of figures and series by the words of the search language. Not for asking the index."""

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.library.words import fold
from desktop.model.choices import RecordKind
from desktop.search.fields import FIELDS
from desktop.search.limits import Limits, limits_of, range_of
from desktop.search.syntax import parse, words_in
from desktop.search.tree import All, Any, Clause, Compound, Leaf, Node, Not, Number, Phrase, clauses
from desktop.statistics.overview import Overview

Test = Callable[[Overview, str], bool]
"""Whether a row is asked for; the text is its words as :func:`row_text` folds them."""


class RowFilter(NamedTuple):
    """A query read once and put to many rows. ignored: what of it says nothing here, in sentences."""

    keeps: Test
    ignored: tuple[str, ...] = ()


def row_filter(query: str) -> RowFilter:
    """Read a query; what the language knows but a row cannot answer is left out and told."""
    tree = parse(query)
    foreign = [clause for clause in clauses(tree.root) if clause.field not in _CLAUSES]
    unread = [
        clause
        for clause in clauses(tree.root)
        if clause.field in _RANGES and range_of(clause.field, clause.value) is None
    ]
    told = (
        *(
            tr("{part} is left out: it says nothing of a number.", part=f"{each.field}:{each.value}")
            for each in foreign
        ),
        *(
            tr("{part} is left out: it is no number and no range.", part=f"{each.field}:{each.value}")
            for each in unread
        ),
    )
    return RowFilter(_test(tree.root), (*tree.ignored, *told))


def row_text(parts: Iterable[str]) -> str:
    """Fold the words of a row for :meth:`RowFilter.keeps`; each word begins behind a space."""
    return " " + " ".join(fold(part) for part in parts if part).replace("-", " ").replace("(", " ")


def _test(node: Node) -> Test:
    """Make the test of a node once, so that ten thousand rows cost only the asking."""
    if isinstance(node, All | Any):
        tests = [_test(inner) for inner in node.nodes]
        joined = all if isinstance(node, All) else any
        return lambda row, text: joined(test(row, text) for test in tests)
    if isinstance(node, Not):
        unwanted = _test(node.node)
        return lambda row, text: not unwanted(row, text)
    if isinstance(node, Clause):
        return _clause(node)
    return _says(node)


def _clause(clause: Clause) -> Test:
    make = _CLAUSES.get(clause.field)
    if make is None or (clause.field in _RANGES and range_of(clause.field, clause.value) is None):
        return _anything
    holds = make(clause.value)
    return lambda row, _: holds(row)


def _anything(_row: Overview, _text: str) -> bool:
    return True


def _says(leaf: Leaf) -> Test:
    """Return the test whether the words of a row have a word, by its beginning, or a phrase."""
    if isinstance(leaf, Phrase):
        phrase = f" {' '.join(leaf.words)}"
        return lambda _, text: phrase in text
    if isinstance(leaf, Number):
        number = f" {leaf.canonical}"
        return lambda _, text: number in text.replace(",", "")
    words = [f" {word}" for word in words_in(leaf)]
    if isinstance(leaf, Compound):
        whole = f" {leaf.joined.text}"
        return lambda _, text: whole in text or all(word in text for word in words)
    return lambda _, text: all(word in text for word in words)


RowTest = Callable[[Overview], bool]


def _among(names_of: Callable[[Overview], Iterable[str]]) -> Callable[[str], RowTest]:
    """Return what makes tests whether one of the names of a row has a word that begins with a value."""

    def make(value: str) -> RowTest:
        wanted = [fold(part).strip() for part in value.split(",") if part.strip()]

        def holds(row: Overview) -> bool:
            names = [f" {fold(name)}" for name in names_of(row) if name]
            return any(f" {part}" in name for part in wanted for name in names)

        return holds

    return make


def _kind(value: str) -> RowTest:
    # "figures" means figures, while series is the same in both numbers.
    wanted = [part.strip().lower() for part in value.split(",") if part.strip()]
    return lambda row: any(f"{row.place.kind.value}s".startswith(part) for part in wanted)


def _has(value: str) -> RowTest:
    wanted = value.strip().lower()
    tests: dict[str, RowTest] = {
        "series": lambda row: bool(row.series) and row.place.kind is RecordKind.FIGURE,
        "checks": lambda row: row.checks > 0,
        "sources": lambda row: bool(row.sources),
    }
    chosen = [test for name, test in tests.items() if name.startswith(wanted)]
    return lambda row: any(test(row) for test in chosen)


def _value(value: str) -> RowTest:
    limits = limits_of(value) or Limits(None, None)

    def holds(row: Overview) -> bool:
        if row.low is None or row.high is None:
            return False
        scale = row.unit.scale
        return _meets(row.low, row.high, limits) or _meets(row.low * scale, row.high * scale, limits)

    return holds


def _year(value: str) -> RowTest:
    limits = range_of("year", value) or Limits(None, None)

    def holds(row: Overview) -> bool:
        first, last = row.years
        return first is not None and last is not None and _meets(first, last, limits)

    return holds


def _meets(low: float, high: float, limits: Limits) -> bool:
    above = limits.low is None or (high > limits.low if limits.strict else high >= limits.low)
    below = limits.high is None or (low < limits.high if limits.strict else low <= limits.high)
    return above and below


_RANGES: Final = frozenset({"value", "year"})
_CLAUSES: Final[dict[str, Callable[[str], RowTest]]] = {
    "in": _among(lambda row: (row.place.dossier,)),
    "section": _among(lambda row: (*row.section_ids, *row.section)),
    "kind": _kind,
    "entity": _among(lambda row: row.known_as.entities),
    "verdict": _among(lambda row: (row.verdict.value,) if row.verdict is not None else ()),
    "source": _among(lambda row: row.known_as.sources),
    "series": _among(lambda row: row.known_as.series),
    "unit": _among(lambda row: (row.unit.id, row.unit.one, row.unit.other, row.unit.symbol)),
    "has": _has,
    "value": _value,
    "year": _year,
}
FILTER_FIELDS: Final = tuple(FIELDS[name] for name in _CLAUSES)
"""The fields of the search language that a row can answer, for hints and completion."""
