"""Names of entities in a query, with the other names of the same. Not for looking for them in texts."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, Protocol

import tantivy

from desktop.library.document import Document
from desktop.library.index import IndexReader
from desktop.library.words import STOP_WORDS, fold, key_of, words_of
from desktop.search.syntax import words_in
from desktop.search.tree import Compound, Khmer, Leaf, Word

_LONGEST_NAME: Final = 12
_MOST_ENTITIES: Final = 8
_MOST_SYNONYMS: Final = 12


class Documents(Protocol):
    """Whoever keeps the documents: the library's store."""

    def documents(self, numbers: Sequence[int]) -> dict[int, Document]:
        """Return documents by number; unknown numbers are left out."""
        ...


class Name(NamedTuple):
    """A name in a query: the leaves from ``first`` up to ``end``.

    synonyms: other names as words of the index; shown: the same as they are written; entities: their ids,
    none for two words that the library writes as one.
    """

    first: int
    end: int
    synonyms: tuple[tuple[str, ...], ...]
    shown: tuple[str, ...]
    entities: tuple[str, ...]


def names_in(
    leaves: Sequence[Leaf],
    reader: IndexReader,
    documents: Documents,
    near: Mapping[Word, tuple[str, ...]],
) -> tuple[Name, ...]:
    """Find the longest names in a row of leaves; names do not overlap.

    near: neighbours of misspelt words; a name that has one is found by the nearest.
    """
    found: list[Name] = []
    at = 0
    while at < len(leaves):
        name = _name_at(at, leaves, reader, documents, near) or _joined(at, leaves, reader)
        if name is None:
            at += 1
            continue
        found.append(name)
        at = name.end
    return tuple(found)


def corrected(leaf: Leaf, near: Mapping[Word, tuple[str, ...]]) -> Sequence[str]:
    """Return the words of a leaf, a misspelt one as its nearest neighbour."""
    others = near.get(leaf) if isinstance(leaf, Word) else None
    return others[:1] if others else tuple(words_in(leaf))


def _joined(at: int, leaves: Sequence[Leaf], reader: IndexReader) -> Name | None:
    """Return two words that the library writes as one, too: peace keeping."""
    for one, other in pairwise(leaves[at : at + 2]):
        if not (isinstance(one, Word) and isinstance(other, Word)) or one.prefix or other.prefix:
            return None
        word = one.text + other.text
        if (
            {one.text, other.text} & STOP_WORDS
            or not word.isalpha()
            or not reader.has_word(reader.stem(word))
        ):
            return None
        shown = (word,) if reader.searcher.doc_freq("x", word) else ()
        return Name(at, at + 2, ((word,),), shown, ())
    return None


def _name_at(
    at: int,
    leaves: Sequence[Leaf],
    reader: IndexReader,
    documents: Documents,
    near: Mapping[Word, tuple[str, ...]],
) -> Name | None:
    words: list[str] = []
    best: tuple[int, str] | None = None
    for end in range(at, min(at + _LONGEST_NAME, len(leaves))):
        leaf = leaves[end]
        if not isinstance(leaf, Word | Khmer | Compound) or (isinstance(leaf, Word) and leaf.prefix):
            break
        words += corrected(leaf, near)
        key = key_of(words)
        if key not in STOP_WORDS and reader.searcher.doc_freq("a", key):
            best = (end + 1, key)
    return None if best is None else _name(at, *best, reader, documents)


def _name(at: int, end: int, key: str, reader: IndexReader, documents: Documents) -> Name:
    term = tantivy.Query.term_query(reader.schema, "a", key)
    known = reader.documents(term, _MOST_ENTITIES, documents.documents)
    others = dict.fromkeys(
        name for entity in known for name in (entity.title, *entity.aliases.split("\n")) if name
    )
    forms = {name: tuple(words_of(fold(name))) for name in others}
    different = {words: name for name, words in forms.items() if _differs(words, key)}
    kept = dict(list(different.items())[:_MOST_SYNONYMS])
    ids = tuple(dict.fromkeys(entity.id for entity in known))
    return Name(at, end, tuple(kept), tuple(kept.values()), ids)


def _differs(words: Sequence[str], key: str) -> bool:
    """Tell whether a name finds more than the written one does: a longer one that holds it does not."""
    return bool(words) and key_of(words) != key and not set(key.split()) <= set(words)
