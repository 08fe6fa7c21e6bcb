"""What the values of facets are called: titles of records, words of units. Not for counting them."""

from collections.abc import Sequence
from typing import Final, Protocol

import tantivy

from desktop.library.index import IndexReader
from desktop.model.choices import RecordKind
from desktop.model.figure import Unit
from desktop.model.ids import DossierId, UnitId
from desktop.search.fields import FIELDS
from desktop.search.joining import everything
from desktop.search.names import Documents

_MOST_KNOWN: Final = 2000


class Shelf(Documents, Protocol):
    """Whoever keeps the documents and the units of dossiers: the library's store."""

    def units(self, dossier: DossierId) -> dict[UnitId, Unit]:
        """Return the units of a dossier by id."""
        ...


class Labels:
    """Finds labels in one state of a library; one that was asked before is known."""

    def __init__(self, reader: IndexReader, shelf: Shelf) -> None:
        self._reader = reader
        self._shelf = shelf
        self._known: dict[tuple[str, str], str] = {}
        self._units: dict[DossierId, dict[UnitId, Unit]] = {}

    def of(self, field: str, values: Sequence[str]) -> dict[str, str]:
        """Return what exact values of a field are called; those that name nothing are left out.

        Of several records with one id, or units of several dossiers, the first gives the name.
        """
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        for value in values:
            if (field, value) not in self._known:
                self._known[field, value] = self._found(field, value)
        return {value: label for value in values if (label := self._known[field, value])}

    def _found(self, field: str, value: str) -> str:
        kind = FIELDS[field].resolves
        if field == "unit":
            return self._unit(value)
        return "" if kind is None else self._title(kind, value)

    def _title(self, kind: RecordKind, value: str) -> str:
        schema = self._reader.schema
        wanted = (("f", f"kind:{kind.value}"), ("i", value))
        query = everything([tantivy.Query.term_query(schema, *term) for term in wanted])
        numbers = [found.number for found in self._reader.in_order(query, 1)]
        return next((document.title for document in self._shelf.documents(numbers).values()), "")

    def _unit(self, value: str) -> str:
        query = tantivy.Query.term_query(self._reader.schema, "f", f"unit:{value}")
        numbers = [found.number for found in self._reader.in_order(query, 1)]
        for document in self._shelf.documents(numbers).values():
            if document.dossier not in self._units:
                self._units[document.dossier] = self._shelf.units(document.dossier)
            unit = self._units[document.dossier].get(UnitId(value))
            return unit.other if unit else ""
        return ""
