"""Values that the hits of a query have, by which it can be narrowed down. Not for finding the hits."""

from typing import Final

from desktop.language import tr
from desktop.library.index import IndexReader
from desktop.model.query import Facet, FacetValue
from desktop.search.edit import has_clause
from desktop.search.labels import Labels
from desktop.search.planned import Plan

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

    def __init__(self, reader: IndexReader, labels: Labels) -> None:
        self._reader = reader
        self._labels = labels

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
        titles = self._labels.of(field, list(counts))
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
