"""Words of the library that are spelt nearly like one that it does not have. Not for changing the query."""

from collections.abc import Iterable
from typing import Final

import tantivy

from desktop.library.document import Document
from desktop.library.index import IndexReader
from desktop.library.words import fold, words_of
from desktop.search.names import Documents

_SAMPLE: Final = 40
_MOST_NEIGHBOURS: Final = 6
_SHORTEST: Final = 5
_SHORTEST_SWAPPED: Final = 3
_LONG: Final = 8
_MOST_KNOWN: Final = 500


class Spelling:
    """Finds neighbours in one state of a library; a word asked again, key by key, is answered at once."""

    def __init__(self, reader: IndexReader, documents: Documents) -> None:
        self._reader = reader
        self._documents = documents
        self._known: dict[str, tuple[str, ...]] = {}

    def neighbours(self, word: str) -> tuple[str, ...]:
        """Return the words nearest to one, best first: fewest slips, then the most frequent."""
        if word.isdigit() or len(word) < _SHORTEST_SWAPPED:
            return ()
        if len(word) < _SHORTEST:
            return self._swapped(word) or self._with_one_more(word)
        if word not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[word] = self._nearest(word)
        return self._known[word]

    def _swapped(self, word: str) -> tuple[str, ...]:
        """Return what a short word becomes with two letters swapped: other slips make other words."""
        places = range(len(word) - 1)
        swapped = {f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in places} - {word}
        return tuple(other for other in sorted(swapped) if self._reader.has_word(other))

    def _with_one_more(self, word: str) -> tuple[str, ...]:
        """Return what a short word becomes with the letter that was left out, not its first."""
        if len(word) + 1 < _SHORTEST:
            return ()
        longer = (other for other in self._nearest(word) if len(other) > len(word))
        return tuple(other for other in longer if other[0] == word[0])

    def _nearest(self, word: str) -> tuple[str, ...]:
        for slips in (1, 2) if len(word) >= _LONG else (1,):
            found = _within(word, slips, self._reader, self._documents)
            if found:
                return found
        return ()


def _within(word: str, slips: int, reader: IndexReader, documents: Documents) -> tuple[str, ...]:
    # The engine cannot name the words its fuzzy query met: they are read out of the records it found.
    query = tantivy.Query.fuzzy_term_query(reader.schema, "x", word, slips)
    sample = reader.documents(query, _SAMPLE, documents.documents)
    letters = set(word)
    alike = (other for other in _words(sample) if len(letters.symmetric_difference(other)) <= 2 * slips)
    near = {other: slip_count(word, other, slips) for other in alike if other != word}
    # Two slips and another beginning make another word: original is no criminal.
    kept = [other for other, count in near.items() if count <= slips and (count < 2 or other[0] == word[0])]

    def rank(other: str) -> tuple[int, int, str]:
        return (near[other], -reader.searcher.doc_freq("x", other), other)

    return tuple(sorted(kept, key=rank)[:_MOST_NEIGHBOURS])


def _words(sample: Iterable[Document]) -> set[str]:
    found: set[str] = set()
    for document in sample:
        detail = document.detail.english()
        for text in (document.title, document.aliases, detail, document.body, document.extra):
            found.update(words_of(fold(text)))
    return found


def slip_count(one: str, other: str, most: int) -> int:
    """Count the letters to add, drop, change or swap with their neighbour; more than ``most`` is not told.

    Optimal string alignment distance (Damerau 1964; Levenshtein 1966).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        older, before, row = before, row, [place]
        for column, against in enumerate(other, start=1):
            cost = min(before[column] + 1, row[column - 1] + 1, before[column - 1] + (letter != against))
            swapped = place > 1 and column > 1 and letter == other[column - 2] and one[place - 2] == against
            row.append(min(cost, older[column - 2] + 1) if swapped else cost)
        if min(row) > most:
            return most + 1
    return row[-1]
