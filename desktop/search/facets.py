"""Values that the hits of a query have, by which it can be narrowed down. Not for finding the hits."""

from collections.abc import Iterator, Sequence
from typing import Final

import tantivy

from desktop.language import tr
from desktop.library.document import Document
from desktop.library.index import IndexReader
from desktop.model.choices import RecordKind
from desktop.model.query import Facet, FacetValue
from desktop.search.edit import has_clause
from desktop.search.fields import FIELDS
from desktop.search.joining import everything
from desktop.search.names import Documents
from desktop.search.plan import Plan

FACETS: Final = {
    "kind": tr("Kind"),
    "section": tr("Section"),
    "stance": tr("Stance"),
    "verdict": tr("Verdict"),
    "unit": tr("Unit"),
    "entity": tr("About"),
}
"""The fields in the order in which they are offered, with their headings."""


class Facets:
    """Counts in one state of a library."""

    def __init__(self, reader: IndexReader, documents: Documents) -> None:
        self._reader = reader
        self._documents = documents

    def of(self, text: str, plan: Plan, most: int) -> tuple[Facet, ...]:
        """Return the facets of all records that a query finds, each with its ``most`` frequent values.

        text: as it was typed. Fields that no hit has are left out.
        """
        found = (self._facet(field, text, plan, most) for field in FACETS)
        return tuple(facet for facet in found if facet.values)

    def _facet(self, field: str, text: str, plan: Plan, most: int) -> Facet:
        query = plan.counted_in_part
        found = self._reader.searcher.terms_with_prefix("f", f"{field}:", filter_query=query, limit=most)
        counts = {term.partition(":")[2]: plan.part.estimated(count) for term, count in found if count}
        titles = titles_of(field, list(counts), self._reader, self._documents)
        values = (
            FacetValue(value, titles.get(value, _words(value)), count, f"{field}:{value}",
                       has_clause(text, f"{field}:{value}"))
            for value, count in counts.items()
        )  # fmt: skip
        return Facet(field, FACETS[field], tuple(sorted(values, key=_rank)))


def _rank(value: FacetValue) -> tuple[int, str]:
    return (-value.records, value.label)


def _words(value: str) -> str:
    return value.replace("-", " ")


def titles_of(field: str, values: Sequence[str], reader: IndexReader, documents: Documents) -> dict[str, str]:
    """Return the titles of the records that values of a field name; of several the first."""
    kind = FIELDS[field].resolves
    if kind is None or not values:
        return {}
    found: dict[str, str] = {}
    for document in _named(kind, values, reader, documents):
        found.setdefault(document.id, document.title)
    return found


def _named(
    kind: RecordKind, ids: Sequence[str], reader: IndexReader, documents: Documents
) -> Iterator[Document]:
    of_kind = tantivy.Query.term_query(reader.schema, "f", f"kind:{kind.value}")
    for one in ids:
        query = everything([of_kind, tantivy.Query.term_query(reader.schema, "i", one)])
        numbers = [number for _, number in reader.in_order(query, 1)]
        yield from documents.documents(numbers).values()
