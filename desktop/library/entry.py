"""What the index takes of a document: words, facets and numbers by field, plain values. Not made here."""

from collections.abc import Iterable
from typing import NamedTuple

import tantivy


class Entry(NamedTuple):
    """A document for the index, but for its number; see :mod:`desktop.library.index_fields` for its fields.

    Nothing but plain values, so that another process can make it. kind: its place among the kinds.
    """

    words: str
    others: str
    titled: str
    begun: str
    clusters: str
    names: tuple[str, ...]
    entities: tuple[str, ...]
    facets: tuple[str, ...]
    id: str
    kind: int
    low: float | None
    high: float | None
    first_year: int | None
    last_year: int | None


def filled(entry: Entry, number: int, more: Iterable[str] = ()) -> tantivy.Document:
    """Return an entry as the engine takes it, with the number of its document and more facets."""
    made = tantivy.Document()
    add = made.add_text
    add("x", entry.words)
    add("s", entry.others)
    add("t", entry.titled)
    add("p", entry.begun)
    if entry.clusters:
        add("km", entry.clusters)
    for name in entry.names:
        add("n", name)
    for name in entry.entities:
        add("a", name)
    for facet in (*entry.facets, *more):
        add("f", facet)
    add("i", entry.id)
    made.add_unsigned("number", number)
    made.add_unsigned("kind", entry.kind)
    if entry.low is not None and entry.high is not None:
        made.add_float("low", entry.low)
        made.add_float("high", entry.high)
    if entry.first_year is not None and entry.last_year is not None:
        made.add_integer("first_year", entry.first_year)
        made.add_integer("last_year", entry.last_year)
    return made
