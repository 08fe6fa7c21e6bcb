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
_PASSAGE: Final = KINDS.index(RecordKind.PASSAGE)
_FIGURE: Final = KINDS.index(RecordKind.FIGURE)
_ENTITY: Final = KINDS.index(RecordKind.ENTITY)
_KIND_FACETS: Final = tuple(f"kind:{kind.value}" for kind in KINDS)
_UNTOLD: Final = ":".join(UNTOLD)


class EntryMaker:
    """Makes entries; remembers the stems of words. Belongs to one thread."""

    def __init__(self) -> None:
        self._stems = Stems()

    def entry(self, document: Document, facets: Iterable[str]) -> Entry:
        """Return the entry of a document with its facets as ``name:value``."""
        kind = KINDS.index(document.kind)
        names = _names(document)
        named = [forms_of(name) for name in names]
        forms = [*named, *[forms_of(text) for text in _texts(document) if text]]
        found = document.facets
        numbers = _plain(found.numbers)
        titled = _words(named)
        rest = _words(forms[1:])
        others = self._stems.others(rest)
        told = tuple(facets)
        counting = borne_out(titled, rest, others, self._stems) if kind == _PASSAGE else titled
        if counting != titled:
            told = (*told, _UNTOLD)
            others |= self._stems.others(titled)
        stems = self._stems.others(counting)
        others.update(stems, numbers, *[one.others for one in forms])
        begun = beginnings_of(counting)
        # A figure is its number as much as its label, so that it has the number for a name.
        value = numbers if kind == _FIGURE else []
        beside = [further for one in named for further in (one.others, one.clusters)]
        keys = _keys(names, named)
        return Entry(
            " ".join([one.text for one in forms]),
            " ".join(others),
            " ".join(counting.union(stems, value, *beside)),
            " ".join(begun),
            " ".join([cluster for one in forms for cluster in one.clusters]),
            tuple([name_term(one) for one in (*keys, *value)]),
            tuple(keys) if kind == _ENTITY else (),
            told,
            document.id,
            kind,
            found.low,
            found.high,
            found.first_year,
            found.last_year,
        )


def _names(document: Document) -> list[str]:
    if not document.aliases:
        return [document.title]
    return [document.title, *[name for name in document.aliases.split("\n") if name]]


def _texts(document: Document) -> tuple[str, str, str]:
    return document.detail.english() if document.detail else "", document.body, document.extra


def _words(forms: Sequence[Forms]) -> set[str]:
    if len(forms) == 1:
        return set(forms[0].words)
    return set().union(*[one.words for one in forms])


def _keys(names: Sequence[str], named: Sequence[Forms]) -> list[str]:
    """Return the keys by which whole names are found, each once; of a very long one there is none."""
    every = dict.fromkeys(map(_key, names, named))
    return [key for key in every if key and len(key) <= _LONGEST_KEY]


def _key(name: str, forms: Forms) -> str:
    """Return the key of a name, whose words are known already where it has plain letters alone."""
    return " ".join(forms.words) if name.isascii() else name_key(name)


def _plain(numbers: Sequence[str]) -> list[str]:
    if not numbers:
        return []
    return list(dict.fromkeys(number.removesuffix(".0").lstrip("-") for number in numbers))


def facets_of(document: Document) -> list[str]:
    """Return what a record can be filtered by, as ``name:value``."""
    facets = document.facets
    told = [_KIND_FACETS[KINDS.index(document.kind)], f"in:{document.dossier}"]
    if document.stance:
        told.append(f"stance:{document.stance.value}")
    if document.verdict:
        told.append(f"verdict:{document.verdict.value}")
    if facets.unit:
        told.append(f"unit:{facets.unit}")
    told += [f"section:{name}" for name in facets.sections]
    told += [f"entity:{name}" for name in facets.entities]
    told += [f"source:{name}" for name in facets.sources]
    told += [f"series:{name}" for name in facets.series]
    told += [f"has:{name}" for name in facets.has]
    return told
