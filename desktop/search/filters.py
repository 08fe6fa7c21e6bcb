"""Clauses of a query as conditions on the index. Not for words and their ranking."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import tantivy

from desktop.library.index import IndexReader
from desktop.library.words import fold, name_key, words_of
from desktop.model.choices import RecordKind
from desktop.search.ask import everything
from desktop.search.fields import FIELDS, QueryField
from desktop.search.limits import limits_of
from desktop.search.names import Documents
from desktop.search.tree import Clause

_MOST_RECORDS: Final = 50


class Condition(NamedTuple):
    """A clause made ready: a query, or the reason why it is left out. words: how it was understood."""

    query: tantivy.Query | None
    reason: str = ""
    words: str = ""


class Filters:
    """Resolves clauses against a library."""

    def __init__(self, reader: IndexReader, documents: Documents) -> None:
        self._reader = reader
        self._documents = documents

    def condition(self, clause: Clause) -> Condition:
        """Return what a clause asks for."""
        field = FIELDS[clause.field]
        if field.marks:
            return Condition(None, f"{_written(clause)} is left out: your own marks are not searched yet.")
        if field.range:
            return self._range(field, clause)
        values = [value for value in clause.value.split(",") if value.strip()] or [clause.value]
        found = [self._values(field, value.strip()) for value in values]
        terms = list(dict.fromkeys(term for terms in found for term in terms))
        if not terms:
            return Condition(None, f"{_written(clause)} is left out: {_unknown(field)}.")
        query = tantivy.Query.term_set_query(self._reader.schema, "f", terms)
        return Condition(query, words=f"{field.words} {' or '.join(values)}")

    def _values(self, field: QueryField, value: str) -> list[str]:
        """Return the facets that a value names: exactly, by its beginning, or by the name of a record."""
        lowered = value.lower()
        if field.values:
            singular = lowered.removesuffix("s") if field.name == "kind" else lowered
            singular = "entity" if singular == "entitie" else singular
            meant = [one for one in field.values if one in (lowered, singular)]
            meant = meant or [one for one in field.values if one.startswith(lowered)]
            return [f"{field.name}:{one}" for one in meant]
        exact = f"{field.name}:{lowered}"
        if self._reader.searcher.doc_freq("f", exact):
            return [exact]
        named = self._named(field, value)
        begun = self._reader.searcher.terms_with_prefix("f", exact, limit=_MOST_RECORDS)
        return named or [term for term, _ in begun]

    def _named(self, field: QueryField, value: str) -> list[str]:
        """Return the facets of the records whose name, or whose title, has the words of a value."""
        words = words_of(fold(value))
        if field.resolves is None or not words:
            return []
        schema = self._reader.schema
        kind = tantivy.Query.term_query(schema, "f", f"kind:{field.resolves.value}")
        whole = everything([kind, tantivy.Query.term_query(schema, "n", name_key(value))])
        # A source is known by its publisher as well as by its title.
        part = "x" if field.resolves is RecordKind.SOURCE else "t"
        titled = everything([kind, *(tantivy.Query.term_query(schema, part, word) for word in words)])
        for query in (whole, titled):
            found = self._reader.documents(query, _MOST_RECORDS, self._documents.documents)
            if found:
                return [f"{field.name}:{document.id}" for document in found]
        return []

    def _range(self, field: QueryField, clause: Clause) -> Condition:
        limits = limits_of(clause.value)
        if limits is None:
            return Condition(None, f"{_written(clause)} is left out: it is no number and no range.")
        low, high, strict = limits
        names = ("low", "high") if field.name == "value" else ("first_year", "last_year")
        parts = []
        if low is not None:
            parts.append(self._bound(names[1], low, None, strict))
        if high is not None:
            parts.append(self._bound(names[0], None, high, strict))
        words = f"{field.words} {_limit_words(low, high, strict)}"
        return Condition(everything(parts), words=words)

    def _bound(self, name: str, low: float | None, high: float | None, strict: bool) -> tantivy.Query:
        exact = name in ("low", "high")
        kind = tantivy.FieldType.Float if exact else tantivy.FieldType.Integer
        lower, upper = (None if side is None else side if exact else int(side) for side in (low, high))
        # The engine refuses a side that is open and shut out at once.
        with_lower, with_upper = not strict or lower is None, not strict or upper is None
        return tantivy.Query.range_query(
            self._reader.schema, name, kind, lower, upper, with_lower, with_upper
        )


def _written(clause: Clause) -> str:
    value = f'"{clause.value}"' if " " in clause.value else clause.value
    return f"{clause.field}:{value}"


def _unknown(field: QueryField) -> str:
    if field.values:
        return f"{field.name} is one of {', '.join(field.values)}"
    return f"the library has no such {field.name if field.name != 'in' else 'dossier'}"


def _limit_words(low: float | None, high: float | None, strict: bool) -> str:
    if low is not None and high is not None:
        return _plain(low) if low == high else f"{_plain(low)} to {_plain(high)}"
    if low is not None:
        return f"{'above' if strict else 'from'} {_plain(low)}{'' if strict else ' on'}"
    return f"{'below' if strict else 'up to'} {_plain(high or 0.0)}"


def _plain(amount: float) -> str:
    return f"{amount:.0f}" if amount == int(amount) else f"{amount}"


def joined(conditions: Sequence[Condition]) -> tantivy.Query:
    """Return the query of conditions that must all hold; those that are left out do not count."""
    return everything([condition.query for condition in conditions if condition.query is not None])
