"""The reader's own marks, searched as records are: a small index in memory. Not for keeping marks.

The marks are indexed by the same fields, so that a query planned for the library is asked of them as it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import tantivy

from desktop.library.document import Document
from desktop.library.entry import filled
from desktop.library.index_entry import EntryMaker
from desktop.library.index_fields import index_schema, registered
from desktop.library.stems import Stems
from desktop.library.words import STOP_WORDS, fold, name_key, words_of
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, MarkId
from desktop.model.mark import Mark, MarkKind
from desktop.model.place import Place

_HEAP_BYTES: Final = 15_000_000
_IS: Final = {
    MarkKind.BOOKMARK: "bookmarked",
    MarkKind.HIGHLIGHT: "highlighted",
    MarkKind.UNDERLINE: "highlighted",
    MarkKind.NOTE: "noted",
}
MOST_PLACES: Final = 20_000


class OwnMarks:
    """Knows the reader's marks for searching; belongs to the thread of its engine."""

    def __init__(self) -> None:
        self._known: dict[MarkId, Mark] = {}
        self._maker = EntryMaker()
        self._stems = Stems()
        self._index: tantivy.Index | None = None
        self._searcher: tantivy.Searcher | None = None
        self._numbers: dict[int, MarkId] = {}
        self._next = 0
        self.given = False

    def know(self, marks: Sequence[Mark]) -> None:
        """Search these from now on; only those that have changed are indexed again."""
        self.given = True
        wanted = {mark.id: mark for mark in marks}
        gone = [name for name, mark in self._known.items() if wanted.get(name) != mark]
        fresh = [mark for name, mark in wanted.items() if self._known.get(name) != mark]
        self._known = wanted
        if not (gone or fresh):
            return
        if self._index is None:
            self._index = registered(tantivy.Index(index_schema()))
        writer = self._index.writer(_HEAP_BYTES, 1)
        for name in gone:
            writer.delete_documents_by_term("i", name)
        for mark in fresh:
            document = _document(mark, self._next)
            self._numbers[self._next] = mark.id
            self._next += 1
            writer.add_document(filled(self._maker.entry(document, self._facets(mark)), document.number))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def frequency(self, field: str, text: str) -> int:
        """Return how many marks have a term in a field."""
        return self._searcher.doc_freq(field, text) if self._searcher is not None else 0

    def words(self, beginning: str, limit: int) -> list[str]:
        """Return words of marks that begin so, the most frequent first."""
        if self._searcher is None:
            return []
        return [word for word, _ in self._searcher.terms_with_prefix("x", beginning, limit=limit)]

    def has_word(self, stem: str) -> bool:
        """Tell whether a word stands in any mark."""
        return any(self.frequency(field, stem) for field in ("x", "s"))

    def ranked(self, query: tantivy.Query, limit: int) -> list[tuple[float, Mark]]:
        """Return the best marks with their scores, best first, the latest of equals first."""
        if self._searcher is None:
            return []
        hits = self._searcher.search(query, limit, count=False).hits
        numbers = self._searcher.fast_field_values("number", [address for _, address in hits])
        found = [(score, int(number or 0)) for (score, _), number in zip(hits, numbers, strict=True)]
        best = sorted(found, key=_rank)
        return [(score, self._known[self._numbers[number]]) for score, number in best]

    def counts(self, query: tantivy.Query) -> tuple[tuple[MarkKind, int], ...]:
        """Return how many marks of each kind match."""
        if self._searcher is None:
            return ()
        found = dict(self._searcher.terms_with_prefix("f", "kind:", filter_query=query))
        counts = ((kind, found.get(f"kind:{kind.value}", 0)) for kind in MarkKind)
        return tuple((kind, count) for kind, count in counts if count)

    def places(self, query: tantivy.Query) -> tuple[Place, ...]:
        """Return the places of the marks that match."""
        return tuple(dict.fromkeys(mark.place._replace(at=0) for _, mark in self.ranked(query, MOST_PLACES)))

    def values(self, beginning: str) -> list[tuple[str, int]]:
        """Return facets such as ``tag:peace`` that begin so, with the number of marks that have each."""
        return self._searcher.terms_with_prefix("f", beginning) if self._searcher is not None else []

    def note_terms(self, words: str) -> list[str]:
        """Return the facets that a note must have to say some words."""
        return [f"note:{stem}" for stem in self._stems_in(words)]

    def _stems_in(self, text: str) -> Iterable[str]:
        words = words_of(fold(text))
        telling = [word for word in words if word not in STOP_WORDS] or words
        return [self._stems[word] for word in telling]

    def _facets(self, mark: Mark) -> Iterator[str]:
        yield f"kind:{mark.kind.value}"
        if mark.place.dossier:
            yield f"in:{mark.place.dossier}"
        yield f"is:{_IS[mark.kind]}"
        if mark.note and mark.kind is not MarkKind.NOTE:
            yield "is:noted"
        if mark.starred:
            yield "is:starred"
        for tag in mark.tags:
            yield f"tag:{name_key(tag)}"
        for stem in dict.fromkeys(self._stems_in(mark.note)):
            yield f"note:{stem}"


def _document(mark: Mark, number: int) -> Document:
    quote = mark.anchor.exact if mark.anchor else ""
    extra = "\n".join(part for part in (mark.note, " ".join(mark.tags), mark.query) if part)
    dossier = DossierId(mark.place.dossier)
    return Document(number, dossier, RecordKind.PASSAGE, mark.id, mark.title, body=quote, extra=extra)


def _rank(found: tuple[float, int]) -> tuple[float, int]:
    return (-round(found[0], 4), -found[1])
