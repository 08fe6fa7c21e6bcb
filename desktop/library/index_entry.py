"""A document as the engine takes it: its words, facets and numbers by field. Not for writing it."""

from collections.abc import Iterable, Sequence
from typing import Final

import tantivy

from desktop.library.document import Document
from desktop.library.forms import Forms, beginnings_of, forms_of
from desktop.library.index_fields import KINDS, PART, UNTOLD, in_part
from desktop.library.stems import Stems
from desktop.library.titles import borne_out
from desktop.library.words import name_key, name_term
from desktop.model.choices import RecordKind

_LONGEST_KEY: Final = 200


class EntryMaker:
    """Makes entries; remembers the stems of words. Belongs to one thread."""

    def __init__(self) -> None:
        self._stems = Stems()

    def entry(self, document: Document, facets: Iterable[tuple[str, str]]) -> tantivy.Document:
        """Return a document for the index with its facets as pairs of name and value."""
        made = tantivy.Document()
        self._add_words(made, document)
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

    def _add_words(self, made: tantivy.Document, document: Document) -> None:
        names = [document.title, *(name for name in document.aliases.split("\n") if name)]
        named = [forms_of(name) for name in names]
        forms = [
            *named,
            *[forms_of(text) for text in (document.detail.english(), document.body, document.extra) if text],
        ]
        made.add_text("x", " ".join([one.text for one in forms]))
        titled = set().union(*[one.words for one in named])
        rest = set().union(*[one.words for one in forms[1:]])
        stems = self._stems.others(titled)
        others = self._stems.others(rest)
        others.update(stems, *[one.others for one in forms], map(_plain, document.facets.numbers))
        made.add_text("s", " ".join(others))
        if document.kind is RecordKind.PASSAGE:
            counting = borne_out(titled, rest, self._stems)
            if counting != titled:
                made.add_text("f", ":".join(UNTOLD))
                titled, stems = counting, self._stems.others(counting)
        self._add_title(made, named, titled, stems, document)
        clusters = [cluster for one in forms for cluster in one.clusters]
        if clusters:
            made.add_text("km", " ".join(clusters))
        _add_names(made, document.kind, [_key(*each) for each in zip(names, named, strict=True)])
        if document.kind is RecordKind.FIGURE:
            # A figure is its number as much as its label, so that it has the number for a name.
            for number in dict.fromkeys(map(_plain, document.facets.numbers)):
                made.add_text("n", name_term(number))

    def _add_title(
        self,
        made: tantivy.Document,
        named: Sequence[Forms],
        titled: set[str],
        stems: set[str],
        document: Document,
    ) -> None:
        made.add_text("p", " ".join(beginnings_of(titled)))
        titled.update(stems, *[one.others for one in named], *[one.clusters for one in named])
        if document.kind is RecordKind.FIGURE:
            titled.update(map(_plain, document.facets.numbers))
        made.add_text("t", " ".join(titled))


def _key(name: str, forms: Forms) -> str:
    """Return the key of a name, whose words are known already where it has plain letters alone."""
    return " ".join(forms.words) if name.isascii() else name_key(name)


def _add_names(made: tantivy.Document, kind: RecordKind, keys: list[str]) -> None:
    for key in dict.fromkeys(keys):
        if key and len(key) <= _LONGEST_KEY:
            made.add_text("n", name_term(key))
            if kind is RecordKind.ENTITY:
                made.add_text("a", key)


def _plain(number: str) -> str:
    return number.removesuffix(".0").lstrip("-")


def facets_of(document: Document) -> Iterable[tuple[str, str]]:
    """Yield what a record can be filtered by, as pairs of name and value."""
    facets = document.facets
    yield "kind", document.kind.value
    yield "in", document.dossier
    if in_part(document.number):
        yield PART
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
