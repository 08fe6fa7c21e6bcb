"""Makes of a document what the index takes: its words, facets and numbers by field. Not for writing it."""

from collections.abc import Iterable, Sequence
from typing import Final

from desktop.library.document import Document
from desktop.library.entry import Entry
from desktop.library.forms import Forms, beginnings_of, forms_of
from desktop.library.index_fields import KINDS, UNTOLD
from desktop.library.stems import Stems
from desktop.library.titles import borne_out
from desktop.library.words import name_key, name_term
from desktop.model.choices import RecordKind

_LONGEST_KEY: Final = 200


class EntryMaker:
    """Makes entries; remembers the stems of words. Belongs to one thread."""

    def __init__(self) -> None:
        self._stems = Stems()

    def entry(self, document: Document, facets: Iterable[tuple[str, str]]) -> Entry:
        """Return the entry of a document with its facets as pairs of name and value."""
        names = [document.title, *(name for name in document.aliases.split("\n") if name)]
        named = [forms_of(name) for name in names]
        texts = (document.detail.english(), document.body, document.extra)
        forms = [*named, *[forms_of(text) for text in texts if text]]
        found = document.facets
        numbers = dict.fromkeys(map(_plain, found.numbers))
        titled = set().union(*[one.words for one in named])
        rest = set().union(*[one.words for one in forms[1:]])
        stems = self._stems.others(titled)
        others = self._stems.others(rest)
        others.update(stems, *[one.others for one in forms], numbers)
        told = [f"{key}:{value}" for key, value in facets]
        if document.kind is RecordKind.PASSAGE:
            counting = borne_out(titled, rest, self._stems)
            if counting != titled:
                told.append(":".join(UNTOLD))
                titled, stems = counting, self._stems.others(counting)
        begun = " ".join(beginnings_of(titled))
        titled.update(stems, *[one.others for one in named], *[one.clusters for one in named])
        keys = _keys(names, named)
        terms = [name_term(key) for key in keys]
        if document.kind is RecordKind.FIGURE:
            # A figure is its number as much as its label, so that it has the number for a name.
            titled.update(numbers)
            terms += [name_term(number) for number in numbers]
        return Entry(
            " ".join([one.text for one in forms]),
            " ".join(others),
            " ".join(titled),
            begun,
            " ".join([cluster for one in forms for cluster in one.clusters]),
            tuple(terms),
            tuple(keys) if document.kind is RecordKind.ENTITY else (),
            tuple(told),
            document.id,
            KINDS.index(document.kind),
            *(found.low, found.high, found.first_year, found.last_year),
        )


def _keys(names: Sequence[str], named: Sequence[Forms]) -> list[str]:
    """Return the keys by which whole names are found, each once; of a very long one there is none."""
    every = dict.fromkeys(map(_key, names, named))
    return [key for key in every if key and len(key) <= _LONGEST_KEY]


def _key(name: str, forms: Forms) -> str:
    """Return the key of a name, whose words are known already where it has plain letters alone."""
    return " ".join(forms.words) if name.isascii() else name_key(name)


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
