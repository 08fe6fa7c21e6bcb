"""Single words, names and phrases as engine queries. Not for how they go together: that is the plan."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import tantivy

from desktop.library.forms import BEGINNING_LETTERS
from desktop.library.index import IndexReader
from desktop.library.index_fields import UNTOLD
from desktop.library.khmer import is_khmer
from desktop.library.words import STOP_WORDS
from desktop.model.choices import RecordKind
from desktop.model.prose import Span
from desktop.search.joining import everything, union
from desktop.search.names import Name
from desktop.search.own_marks import OwnMarks
from desktop.search.tree import Compound, Near, Number, Phrase, Word

Query = tantivy.Query

TITLE: Final = 1.6
_TITLE_STEM: Final = 0.6
_LEAST_PASSAGES: Final = 100
_MOST_UNTOLD: Final = 0.75
"""Where so many passages' titles tell nothing of their texts, none is trusted; up to a third is manner."""
PREFIX: Final = 0.4
_SYNONYM: Final = 0.6
_RELATED: Final = 0.8
_ABOUT: Final = 0.3
_PARTS: Final = (1.0, 0.5)
_PARTS_OF_ONE: Final = (0.4, 1.1)
"""The weights of the parts of a hyphened word: anywhere, and side by side."""
_NEIGHBOUR: Final = 0.5
MOST_EXPANSIONS: Final = 40
_MOST_OF_SHORT: Final = 5
_MOST_ENDS: Final = 8
_MOST_ENDS_OF_MANY: Final = 2
_MOST_OF: Final = (0, 2, _MOST_OF_SHORT, _MOST_OF_SHORT, MOST_EXPANSIONS)
MANY: Final = 50_000
"""From so many records on, what weighs every one of them takes a frame."""
_FEW: Final = 20_000
"""Up to so many records a bonus that the engine cannot skip over costs little."""
_LARGEST_TERM_WEIGHT: Final = 2.2
"""BM25 gives a word at most (k1 + 1) times its rarity, with k1 = 1.2."""


class Ask:
    """Makes engine queries for the parts of a query, with the weights of the ranking.

    schema: the fields. capped: what was asked finds fewer than there are, to keep to a frame in a
    large library. weighs: records are ranked by it; what only finds is twice as fast.
    """

    def __init__(self, reader: IndexReader, own: OwnMarks | None = None, many: int = MANY) -> None:
        self.many = many
        self._reader = reader
        self._own = own or OwnMarks()
        self.schema = reader.schema
        self.documents = max(1, reader.searcher.num_docs)
        self.capped, self.weighs = False, True
        self.title_weight = self._title_weight()

    def _title_weight(self) -> float:
        """Return what titles weigh here: 1, less the more of the passages have titles of anything else."""
        passages = self.frequency("f", f"kind:{RecordKind.PASSAGE.value}")
        if passages < _LEAST_PASSAGES:
            return 1.0
        untold = self.frequency("f", ":".join(UNTOLD)) / passages
        return min(1.0, max(0.0, (_MOST_UNTOLD - untold) * 2.5))

    @property
    def is_large(self) -> bool:
        """Tell whether there are so many records that not all can be looked at within a frame."""
        return self.documents > self.many

    def term(self, field: str, text: str, boost: float = 1.0) -> Query:
        """Return a look-up of one term."""
        query = Query.term_query(self.schema, field, text)
        return query if boost == 1.0 or not self.weighs else Query.boost_query(query, boost)

    def begun(self, field: str, beginning: str, limit: int) -> list[str]:
        """Return the most frequent terms of a field that begin so."""
        return [term for term, _ in self._reader.searcher.terms_with_prefix(field, beginning, limit=limit)]

    def frequency(self, field: str, text: str) -> int:
        """Return how many records have a term in a field."""
        return self._reader.searcher.doc_freq(field, text)

    def stem(self, word: str) -> str:
        """Return the stem of a word."""
        return self._reader.stem(word)

    def stemmed(self, word: str, boost: float = 1.0) -> list[Query]:
        """The word in any of its forms, what decides whether a record has it."""
        stem = self.stem(word)
        looks = [("x", word, boost), ("s", stem, boost * _RELATED), ("x", stem, boost * _RELATED)]
        found = [look for look in looks[: 2 if stem == word else 3] if self._has(*look[:2])]
        terms = [self.term(*look) for look in found or looks[:1]]
        # A word that has other forms must not weigh more than one that has none: the best form counts.
        return [Query.disjunction_max_query(terms)] if self.weighs and len(terms) > 1 else terms

    def _has(self, field: str, text: str) -> bool:
        return self.frequency(field, text) > 0 or self._own.frequency(field, text) > 0

    def form(self, form: str) -> list[Query]:
        """A form that may stand among the words or among the further forms."""
        return [self.term(field, form) for field in ("x", "s") if self._has(field, form)] or [
            self.term("s", form)
        ]

    def bonus(self, word: str, weight: float = 1.0) -> list[Query]:
        """What lifts records that have the word exactly so, or in their title."""
        if word in STOP_WORDS:
            return []
        stem = self.stem(word)
        in_title = weight * self.title_weight
        looks = [(word, TITLE), (stem, _TITLE_STEM)] if in_title else []
        bonus = [self.term("t", form, boost * in_title) for form, boost in looks[: 1 + (stem != word)]]
        if stem == word:
            return bonus
        if weight == 1.0 and self.frequency("s", stem) <= _FEW and self.frequency("x", word):
            # More than a record can gain by relatives of the word alone, in text and title.
            most = _LARGEST_TERM_WEIGHT * (self.rarity("s", stem) + _TITLE_STEM * self.rarity("t", stem))
            bonus.append(Query.const_score_query(self.term("x", word), most))
        return bonus

    def rarity(self, field: str, text: str) -> float:
        """Return BM25's inverse document frequency."""
        frequency = min(self.frequency(field, text), self.documents)
        return math.log(1 + (self.documents - frequency + 0.5) / (frequency + 0.5))

    def beginning(self, prefix: str) -> tuple[list[Query], list[Query]]:
        """Return what finds words that begin so, and what lifts those of titles.

        Few letters stand for too many words of a large library: the most frequent and all titles.
        """
        short = len(prefix) <= BEGINNING_LETTERS or self.frequency("x", prefix) > self.many
        short = short and self.is_large
        self.capped = self.capped or short
        most = _MOST_OF_SHORT if short else MOST_EXPANSIONS
        found = self._reader.most_frequent(prefix, most + 1)
        few = [word for word in found[:most] if word != prefix]
        few += [word for word in self._own.words(prefix, _MOST_OF_SHORT) if word not in few]
        finding = [self.term("x", word, PREFIX) for word in few]
        if len(prefix) <= BEGINNING_LETTERS:
            lifting = [self.term("p", prefix, PREFIX * 2)]
        else:
            lifting = [self.term("t", word, PREFIX * 2) for word in few if self.frequency("t", word)]
        if short:
            finding += lifting
        elif len(found) > most:
            rest = Query.regex_query(self.schema, "x", f"{_escaped(prefix)}.*")
            finding.append(Query.const_score_query(rest, 0.1))
        return finding, lifting

    def word(
        self, word: Word, near: Sequence[str] = (), weight: float = 1.0
    ) -> tuple[list[Query], list[Query]]:
        """Return what finds a word, or whatever may stand for it, and what lifts the better records."""
        finding = [] if word.prefix else self.stemmed(word.text)
        lifting = [] if word.prefix else self.bonus(word.text, weight)
        if word.typed or word.prefix:
            begun, titled = self.beginning(word.text)
            finding, lifting = finding + begun, lifting + titled
        for other in near:
            finding += self.stemmed(other, _NEIGHBOUR)
            lifting += self.bonus(other, _NEIGHBOUR * weight)
        return finding, lifting

    def says_little(self, word: Word) -> bool:
        """Tell whether a word is one letter just begun, in a library where most records have such a word."""
        return word.typed and len(word.text) == 1 and word.text.isalpha() and self.is_large

    def swift(self, words: Sequence[Word]) -> list[Query]:
        """Return terms that find and rank any of some words; none where no word has very many records.

        They are bare, without weights or groups: only then can the engine skip what cannot reach the first
        places. A title weighs by being named twice.
        """
        if not self.is_large or not any(self._has_many(word) for word in words):
            return []
        looks = [look for word in words for look in self._bare(word)]
        return [self.term(*look) for look in looks if self._has(*look)]

    def spread(self, word: Word) -> int:
        """Return about how many records have a word or, if it may not be finished, one that it begins."""
        stem = self.stem(word.text)
        begun = self._begun(word)[0] if self._is_begun(word) else []
        looks = {("s", stem), *(("x", one) for one in (word.text, stem, *begun))}
        return sum(self.frequency(*look) for look in looks)

    def _has_many(self, word: Word) -> bool:
        begun = self._begun(word)[0] if self._is_begun(word) else []
        short = bool(begun) and len(word.text) <= BEGINNING_LETTERS
        return short or any(self.frequency("x", one) > self.many for one in (word.text, *begun))

    def _is_begun(self, word: Word) -> bool:
        """Tell whether other words that begin so are meant too; a frequent stop word is what it is."""
        whole = word.text in STOP_WORDS and self.frequency("x", word.text) > self.many
        return (word.typed or word.prefix) and not whole

    def _bare(self, word: Word) -> list[tuple[str, str]]:
        text, stem = word.text, self.stem(word.text)
        looks = [] if word.prefix else [("x", text)]
        if not word.prefix and text not in STOP_WORDS:
            looks += [("s", stem), ("t", text), ("t", text)]
        if not self._is_begun(word):
            return looks
        found, cut = self._begun(word)
        self.capped = self.capped or cut
        looks += [("x", other) for other in found if other != text]
        return [*looks, ("p", text)] if len(text) <= BEGINNING_LETTERS else looks

    def _begun(self, word: Word) -> tuple[list[str], bool]:
        """Return the most frequent words that begin so, and whether there are more."""
        most = _MOST_OF[: len(word.text) + 1][-1]
        found = self._reader.most_frequent(word.text, most + 1)
        return found[:most], len(found) > most

    def whole_word(self, word: Word, near: Sequence[str] = ()) -> Query:
        """Return a word by itself as one query."""
        finding, lifting = self.word(word, near)
        return union([*finding, *lifting] if self.weighs else finding)

    def number(self, number: Number) -> Query:
        """A number however written."""
        parts = [query for one in number.readings for query in self.form(one)]
        parts += [self.term("t", one, TITLE) for one in number.readings]
        if not (len(number.words) == 1 and number.words[0].isdigit()):
            # Not the 7 of 7%: it would find every other 7.
            parts.append(self.sequence(number.words))
        return union(parts)

    def compound(self, compound: Compound) -> Query:
        """A hyphened word: its parts, best side by side, or the whole in one."""
        last = compound.words[-1]._replace(typed=compound.joined.typed, prefix=compound.joined.prefix)
        words = (*compound.words[:-1], last)
        apart = everything([self.whole_word(word) for word in words if word.text not in STOP_WORDS])
        exact = self.sequence([word.text for word in compound.words])
        # What the library writes as one word is seldom meant by its parts far from each other.
        is_one = self._reader.has_word(self.stem(compound.joined.text))
        boosted = map(Query.boost_query, (apart, exact), _PARTS_OF_ONE if is_one else _PARTS)
        return union([*boosted, self.whole_word(compound.joined)])

    def phrase(self, phrase: Phrase) -> Query:
        """Words in just this order, the last of which may go on where the quote is open."""
        ends = self._ends(phrase.words[-1]) if phrase.typed else phrase.words[-1:]
        return union([self._exactly((*phrase.words[:-1], end)) for end in ends])

    def _exactly(self, words: Sequence[str]) -> Query:
        """Pairs of stop words narrow words in just this order first, since their lists are endless."""
        if len(words) > 1 and all(word in STOP_WORDS for word in words):
            narrowed = [self.pair(*pair) for pair in pairwise(words)]
            return everything([*narrowed, self.sequence(words)] if len(narrowed) > 1 else narrowed)
        return self.sequence(words)

    def _ends(self, word: str) -> Sequence[str]:
        """Return what the last word of a row may become; in a large library the most frequent alone."""
        most = _MOST_ENDS_OF_MANY if self.is_large else _MOST_ENDS
        found = self._reader.most_frequent(word, most + 1)
        self.capped = self.capped or (self.is_large and len(found) > most)
        return list(dict.fromkeys([word, *found[:most]]))

    def pair(self, one: str, other: str) -> Query:
        """Two stop words side by side, best in a title."""
        return union([self.term("s", f"{one}_{other}"), self.term("t", f"{one}_{other}")])

    def near(self, near: Near) -> Query:
        """Two words not far from each other, in either order."""
        found = self._ends(near.right) if near.typed else [near.right]
        pairs = [pair for end in found for pair in ((near.left, end), (end, near.left))]
        return union([Query.phrase_query(self.schema, "x", list(pair), slop=near.distance) for pair in pairs])

    def sequence(self, words: Sequence[str], slop: int = 0) -> Query:
        """Words, or Khmer clusters, that follow each other; mixed ones must only both be there."""
        khmer = [word for word in words if is_khmer(word[0])]
        latin = [word for word in words if not is_khmer(word[0])]
        parts = [self._row(field, row, slop) for field, row in (("km", khmer), ("x", latin)) if row]
        return parts[0] if len(parts) == 1 else everything(parts)

    def _row(self, field: str, words: Sequence[str], slop: int) -> Query:
        if len(words) == 1:
            return self.term(field, words[0])
        return Query.phrase_query(self.schema, field, list(words), slop=slop)

    def name(self, name: Name, written: Query) -> Query:
        """A name as written, the other names of the same, and records that are linked to it."""
        if not name.entities:
            joined = (Word(word, Span(0, 0)) for words in name.synonyms for word in words)
            return union([written, *map(self.whole_word, joined)])
        others = [Query.boost_query(self.sequence(words), _SYNONYM) for words in name.synonyms]
        linked = [self.term("f", f"entity:{entity}", _ABOUT) for entity in name.entities]
        return union([written, *others, *linked])


def _escaped(text: str) -> str:
    return "".join(letter if letter.isalnum() else f"\\{letter}" for letter in text)
