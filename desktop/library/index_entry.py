"""A document as the engine takes it: its words, facets and numbers by field. Not for writing it."""

from collections.abc import Iterable
from typing import Final

import tantivy

from desktop.library.document import Document
from desktop.library.forms import forms_of, prefixes_of
from desktop.library.index_fields import KINDS
from desktop.library.khmer import is_khmer
from desktop.library.words import name_key
from desktop.model.choices import RecordKind

_LONGEST_KEY: Final = 200
_LONGEST_WORD: Final = 60


def index_entry(
    document: Document, facets: Iterable[tuple[str, str]], stemmer: tantivy.TextAnalyzer
) -> tantivy.Document:
    """Return a document for the index with its facets as pairs of name and value."""
    made = tantivy.Document()
    _add_words(made, document, stemmer)
    for key, value in facets:
        made.add_text("f", f"{key}:{value}")
    made.add_text("i", document.id)
    made.add_unsigned("number", document.number)
    made.add_unsigned("kind", KINDS.index(document.kind))
    found = document.facets
    if found.low is not None and found.high is not None:
        made.add_float("low", found.low)
        made.add_float("high", found.high)
    if found.first_year is not None and found.last_year is not None:
        made.add_integer("first_year", found.first_year)
        made.add_integer("last_year", found.last_year)
    return made


def _add_words(made: tantivy.Document, document: Document, stemmer: tantivy.TextAnalyzer) -> None:
    every: list[str] = []
    others: list[str] = [_plain(number) for number in document.facets.numbers]
    clusters: list[str] = []
    titled: list[str] = []
    names = [document.title, *document.aliases.split("\n")]
    for place, text in enumerate([*names, document.detail, document.body, document.extra]):
        forms = forms_of(text)
        every += [word for word in forms.words if len(word) <= _LONGEST_WORD]
        others += forms.others
        clusters += forms.clusters
        if place < len(names):
            titled += [*forms.words, *forms.others, *forms.clusters]
    exact = " ".join(every)
    made.add_text("x", exact)
    made.add_text("s", f"{exact} {' '.join(others)}")
    made.add_text("km", " ".join(clusters))
    title_words = " ".join(titled)
    made.add_text("t", " ".join(dict.fromkeys([*titled, *stemmer.analyze(title_words)])))
    beginnings = prefixes_of(every)
    beginnings |= {f"^{prefix}" for prefix in prefixes_of(word for word in titled if not is_khmer(word[0]))}
    made.add_text("p", " ".join(beginnings))
    _add_names(made, document.kind, names)


def _add_names(made: tantivy.Document, kind: RecordKind, names: list[str]) -> None:
    for key in dict.fromkeys(name_key(name) for name in names):
        if key and len(key) <= _LONGEST_KEY:
            made.add_text("n", key)
            if kind is RecordKind.ENTITY:
                made.add_text("a", key)


def _plain(number: str) -> str:
    return number.removesuffix(".0").lstrip("-")


def facets_of(document: Document) -> Iterable[tuple[str, str]]:
    """Yield what a record can be filtered by, as pairs of name and value."""
    facets = document.facets
    yield "kind", document.kind.value
    yield "in", document.dossier
    if document.stance:
        yield "stance", document.stance.value
    if document.verdict:
        yield "verdict", document.verdict.value
    if facets.unit:
        yield "unit", facets.unit
    lists = {
        "section": facets.sections, "entity": facets.entities, "source": facets.sources,
        "series": facets.series, "has": facets.has,
    }  # fmt: skip
    for name, values in lists.items():
        for value in values:
            yield name, value
