"""Filters rows of figures and series by the words of the search language. Not for asking the index."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from desktop.library.words import fold
from desktop.model.choices import RecordKind
from desktop.search.fields import FIELDS
from desktop.search.limits import limits_of
from desktop.search.syntax import parse, words_in
from desktop.search.tree import All, Any, Clause, Compound, Leaf, Node, Not, Number, Phrase, Tree, clauses
from desktop.statistics.overview import Overview

Test = Callable[[Overview, str], bool]


class RowFilter(NamedTuple):
    """A query read once and put to many rows. ignored: what of it says nothing here, in sentences."""

    tree: Tree
    ignored: tuple[str, ...] = ()

    def keeps(self, row: Overview, text: str) -> bool:
        """Tell whether a row is asked for; ``text``: its words as :func:`row_text` folds them."""
        return _holds(self.tree.root, row, text)


def row_filter(query: str) -> RowFilter:
    """Read a query; what the language knows but a row cannot answer is left out and told."""
    tree = parse(query)
    foreign = [clause for clause in clauses(tree.root) if clause.field not in _CLAUSES]
    unread = [
        clause
        for clause in clauses(tree.root)
        if clause.field in ("value", "year") and limits_of(clause.value) is None
    ]
    told = (
        *(f"{each.field}:{each.value} is left out: it says nothing of a number." for each in foreign),
        *(f"{each.field}:{each.value} is left out: it is no number and no range." for each in unread),
    )
    return RowFilter(tree, (*tree.ignored, *told))


def row_text(parts: Iterable[str]) -> str:
    """Fold the words of a row for :meth:`RowFilter.keeps`; each word begins behind a space."""
    return " " + " ".join(fold(part) for part in parts if part).replace("-", " ").replace("(", " ")


def _holds(node: Node, row: Overview, text: str) -> bool:
    if isinstance(node, All):
        return all(_holds(inner, row, text) for inner in node.nodes)
    if isinstance(node, Any):
        return any(_holds(inner, row, text) for inner in node.nodes)
    if isinstance(node, Not):
        return not _holds(node.node, row, text)
    if isinstance(node, Clause):
        test = _CLAUSES.get(node.field)
        return test is None or test(row, node.value)
    return _says(node, text)


def _says(leaf: Leaf, text: str) -> bool:
    """Tell whether the words of a row have a word, by its beginning, or a phrase."""
    if isinstance(leaf, Phrase):
        return f" {' '.join(leaf.words)}" in text
    if isinstance(leaf, Number):
        return f" {leaf.canonical}" in text.replace(",", "")
    if isinstance(leaf, Compound):
        return f" {leaf.joined.text}" in text or all(f" {word.text}" in text for word in leaf.words)
    return all(f" {word}" in text for word in words_in(leaf))


def _named(names: Sequence[str]) -> Callable[[str], bool]:
    folded = [fold(name) for name in names]

    def is_among(value: str) -> bool:
        wanted = fold(value).strip()
        return any(name.startswith(wanted) or f" {wanted}" in name for name in folded)

    return is_among


def _one_of(names: Sequence[str], value: str) -> bool:
    is_among = _named(names)
    return any(is_among(part) for part in value.split(",") if part.strip())


def _kind(row: Overview, value: str) -> bool:
    return _one_of(
        (row.place.kind.value,), ",".join(part.removesuffix("s") for part in value.split(","))
    ) or _one_of((row.place.kind.value,), value)


def _verdict(row: Overview, value: str) -> bool:
    return row.verdict is not None and _one_of((row.verdict.value,), value)


def _unit(row: Overview, value: str) -> bool:
    return _one_of((row.unit.id, row.unit.one, row.unit.other, row.unit.symbol or row.unit.one), value)


def _section(row: Overview, value: str) -> bool:
    return _one_of((*row.section_ids, *row.section), value)


def _dossier(row: Overview, value: str) -> bool:
    return _one_of((row.place.dossier,), value)


def _source(row: Overview, value: str) -> bool:
    return _one_of(tuple(row.sources), value)


def _series(row: Overview, value: str) -> bool:
    return _one_of(row.series, value)


def _has(row: Overview, value: str) -> bool:
    present = {
        "series": bool(row.series) and row.place.kind is RecordKind.FIGURE,
        "figures": False,
        "checks": row.checks > 0,
        "answers": False,
        "sources": bool(row.sources),
    }
    return any(is_there for name, is_there in present.items() if name.startswith(value.strip().lower()))


def _value(row: Overview, value: str) -> bool:
    limits = limits_of(value)
    if limits is None:
        return True
    if row.low is None or row.high is None:
        return False
    scale = row.unit.scale
    return _meets(row.low * scale, row.high * scale, value) or _meets(row.low, row.high, value)


def _year(row: Overview, value: str) -> bool:
    if limits_of(value) is None:
        return True
    date = row.as_of
    first, last = (date.first_year, date.last_year) if date is not None else (None, None)
    first, last = first if first is not None else last, last if last is not None else first
    return first is not None and last is not None and _meets(first, last, value)


def _meets(low: float, high: float, value: str) -> bool:
    limits = limits_of(value)
    if limits is None:
        return True
    above = limits.low is None or (high > limits.low if limits.strict else high >= limits.low)
    below = limits.high is None or (low < limits.high if limits.strict else low <= limits.high)
    return above and below


_CLAUSES: Final[dict[str, Test]] = {
    "in": _dossier,
    "section": _section,
    "kind": _kind,
    "verdict": _verdict,
    "source": _source,
    "series": _series,
    "unit": _unit,
    "has": _has,
    "value": _value,
    "year": _year,
}
FILTER_FIELDS: Final = tuple(FIELDS[name] for name in _CLAUSES)
"""The fields of the search language that a row can answer, for hints and completion."""
