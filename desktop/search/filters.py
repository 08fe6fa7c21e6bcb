"""Clauses of a query as conditions on the index. Not for words and their ranking."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import tantivy

from desktop.language import quoted, tr
from desktop.library.index import IndexReader
from desktop.library.words import fold, name_key, name_term, words_of
from desktop.model.choices import RecordKind
from desktop.model.place import Place
from desktop.search.fields import FIELDS, QueryField, meant
from desktop.search.joining import everything, union
from desktop.search.labels import Labels
from desktop.search.limits import Limits, range_of
from desktop.search.names import Documents
from desktop.search.own_marks import OwnMarks
from desktop.search.tree import Clause
from desktop.search.units import units_like

_MOST_RECORDS: Final = 50
_MOST_UNITS: Final = 1000


class Condition(NamedTuple):
    """A clause made ready: a query, or the reason why it is left out. words: how it was understood."""

    query: tantivy.Query | None
    reason: str = ""
    words: str = ""


class Filters:
    """Resolves clauses against a library."""

    def __init__(self, reader: IndexReader, documents: Documents, labels: Labels, own: OwnMarks) -> None:
        self._reader = reader
        self._documents = documents
        self._labels = labels
        self._own = own

    def condition(self, clause: Clause) -> Condition:
        """Return what a clause asks for."""
        field = FIELDS[clause.field]
        if field.marks:
            return self._marked(field, clause)
        if field.range:
            return self._range(field, clause)
        values = [value for value in clause.value.split(",") if value.strip()] or [clause.value]
        found = [self._values(field, value.strip()) for value in values]
        terms = list(dict.fromkeys(term for terms in found for term in terms))
        if not terms:
            return Condition(None, _left_out(clause, _unknown(field)))
        query = tantivy.Query.term_set_query(self._reader.schema, "f", terms)
        if field.values:
            told = [term.partition(":")[2] for term in terms]
        else:
            told = [self._label(field, value, terms) for value, terms in zip(values, found, strict=True)]
        either = f" {tr('or')} ".join(told)
        return Condition(query, words=f"{field.words} {either}")

    def _label(self, field: QueryField, value: str, terms: Sequence[str]) -> str:
        """Return what a value is called if it names one thing, else the value as it was typed."""
        if len(terms) != 1:
            return value
        label = next(iter(self._labels.of(field.name, [terms[0].partition(":")[2]]).values()), "")
        return quoted(label) if label and field.resolves else label or value

    def _values(self, field: QueryField, value: str) -> list[str]:
        """Return the facets that a value names: exactly, by its beginning, or by the name of a record."""
        if field.values:
            return [f"{field.name}:{one}" for one in meant(field, value)]
        exact = f"{field.name}:{value.lower()}"
        if self._reader.searcher.doc_freq("f", exact):
            return [exact]
        if field.name == "unit":
            known = self._reader.searcher.terms_with_prefix("f", "unit:", limit=_MOST_UNITS)
            ids = [term.removeprefix("unit:") for term, _ in known]
            return [f"unit:{one}" for one in units_like(value, ids, self._reader.stem)]
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
        whole = everything([kind, tantivy.Query.term_query(schema, "n", name_term(name_key(value)))])
        # A source is known by its publisher as well as by its title.
        part = "x" if field.resolves is RecordKind.SOURCE else "t"
        titled = everything([kind, *(tantivy.Query.term_query(schema, part, word) for word in words)])
        for query in (whole, titled):
            found = self._reader.documents(query, _MOST_RECORDS, self._documents.documents)
            if found:
                return [f"{field.name}:{document.id}" for document in found]
        return []

    def _marked(self, field: QueryField, clause: Clause) -> Condition:
        """Return what asks for records that the reader has marked, and for those marks themselves."""
        if not self._own.given:
            return Condition(None, _left_out(clause, tr("your own marks are not searched here")))
        schema = self._reader.schema
        terms = self._mark_terms(field, clause.value)
        if not terms:
            return Condition(None, _left_out(clause, _unknown(field)))
        wanted = [tantivy.Query.term_set_query(schema, "f", any_of) for any_of in terms]
        marks = everything(wanted)
        query = union([marks, *self._at(self._own.places(marks))])
        return Condition(query, words=f"{field.words} {clause.value}")

    def _mark_terms(self, field: QueryField, value: str) -> list[list[str]]:
        """Return the facets that a mark must have, one of each list."""
        if field.name == "note":
            return [[term] for term in self._own.note_terms(value)]
        values = [one.strip() for one in value.split(",") if one.strip()]
        if field.values:
            return [[f"is:{one}" for each in values for one in meant(field, each)]] if values else []
        tags = [f"tag:{name_key(each)}" for each in values]
        begun = [term for tag in tags for term, _ in self._own.values(tag)]
        return [list(dict.fromkeys([*tags, *begun]))] if tags else []

    def _at(self, places: Sequence[Place]) -> list[tantivy.Query]:
        """Return what finds the records at some places."""
        schema = self._reader.schema
        ids: dict[str, list[str]] = {}
        for place in places:
            ids.setdefault(place.dossier, []).append(place.id)
        return [
            everything([
                tantivy.Query.term_query(schema, "f", f"in:{dossier}"),
                tantivy.Query.term_set_query(schema, "i", names),
            ])
            for dossier, names in ids.items()
        ]  # fmt: skip

    def _range(self, field: QueryField, clause: Clause) -> Condition:
        found = range_of(field.name, clause.value)
        if found is None:
            return Condition(None, _left_out(clause, tr("it is no number and no range")))
        names = ("low", "high") if field.name == "value" else ("first_year", "last_year")
        parts = []
        if found.low is not None:
            parts.append(self._bound(names[1], found.low, None, found.strict))
        if found.high is not None:
            parts.append(self._bound(names[0], None, found.high, found.strict))
        return Condition(everything(parts), words=_range_words(field, found))

    def _bound(self, name: str, low: float | None, high: float | None, strict: bool) -> tantivy.Query:
        exact = name in ("low", "high")
        kind = tantivy.FieldType.Float if exact else tantivy.FieldType.Integer
        lower, upper = (None if side is None else side if exact else int(side) for side in (low, high))
        # The engine refuses a side that is open and shut out at once.
        with_lower, with_upper = not strict or lower is None, not strict or upper is None
        return tantivy.Query.range_query(
            self._reader.schema, name, kind, lower, upper, with_lower, with_upper
        )


def _left_out(clause: Clause, why: str) -> str:
    return tr("{part} is left out: {why}.", part=_written(clause), why=why)


def _written(clause: Clause) -> str:
    value = f'"{clause.value}"' if " " in clause.value else clause.value
    return f"{clause.field}:{value}"


def _range_words(field: QueryField, found: Limits) -> str:
    if field.name == "year":
        years = found.words(years=True)
        return f"{field.words} {years}" if found.one else tr("of the years {years}", years=years)
    if found.low is not None and found.high is not None:
        return tr("with a value of {range}", range=found.words())
    return f"{field.words} {found.words()}"


def _unknown(field: QueryField) -> str:
    if field.values:
        return tr("{field} is one of {values}", field=field.name, values=", ".join(field.values))
    return tr("the library has no such {field}", field=field.name if field.name != "in" else "dossier")
