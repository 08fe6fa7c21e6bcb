"""Where the words of a query stand in a text. Not for which records have them: the engine says that."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from desktop.library.khmer import KHMER, is_khmer, normal_cluster
from desktop.library.numbers import numbers_in
from desktop.library.words import STOP_WORDS, Token, cluster_spans, fold_with_offsets, original_end, token_at
from desktop.model.hit import Why
from desktop.model.prose import Span
from desktop.search.reading import Reading
from desktop.search.syntax import words_in
from desktop.search.tree import Compound, Khmer, Leaf, Near, Number, Phrase, Word, leaves

_KHMER_CHARACTER: Final = re.compile(f"[{KHMER}]")
_SHORTEST_STEM: Final = 4
_SHORTEST_BEGINNING: Final = 3
_HYPHENED: Final = re.compile(r"\b[^\W\d_]++(?:-[^\W\d_]++)++")


class Mark(NamedTuple):
    """A marked place and what it is: the word itself or a form of it, a synonym, a near spelling.

    term: tells different words of the query from each other.
    """

    start: int
    end: int
    why: Why
    term: str


class _Row(NamedTuple):
    """Words that are marked only where they follow each other. open: the last may go on."""

    words: tuple[str, ...]
    why: Why
    open: bool = False


class Marker:
    """Finds the words of one query in texts."""

    def __init__(self, reading: Reading, stem: Callable[[str], str]) -> None:
        self._stem = stem
        self._exact: dict[str, Why] = {}
        self._stems: set[str] = set()
        self._near: set[str] = set()
        self._prefixes: set[str] = set()
        self._numbers: set[str] = set()
        self._rows: list[_Row] = []
        self._khmer: list[_Row] = []
        self.has_names = any(name.entities for name in reading.names)
        self._take(reading)
        self._candidates = self._pattern()
        self._known: dict[str, tuple[Why, str] | None] = {}

    def _take(self, reading: Reading) -> None:
        wanted = leaves(reading.tree.root)
        passed = any(not (isinstance(leaf, Word) and leaf.text in STOP_WORDS) for leaf in wanted)
        asking = reading.asking
        for leaf in wanted:
            says_little = isinstance(leaf, Word) and (leaf.text in STOP_WORDS or leaf in asking)
            if not (passed and says_little):
                self._take_leaf(leaf)
        for name in reading.names:
            for words in name.synonyms:
                if name.entities:
                    self._take_row(words, Why.SYNONYM)
                else:
                    self._take_word(Word(words[0], Span(0, 0)))
        for _, others in reading.near:
            self._near |= {self._stem(other) for other in others}

    def _take_leaf(self, leaf: Leaf) -> None:
        if isinstance(leaf, Word):
            self._take_word(leaf)
        elif isinstance(leaf, Khmer):
            self._khmer.append(_Row(leaf.clusters, Why.TEXT, leaf.typed))
        elif isinstance(leaf, Number):
            self._numbers.update(leaf.readings)
            if not (len(leaf.words) == 1 and leaf.words[0].isdigit()):
                self._take_row(leaf.words, Why.TEXT)
        elif isinstance(leaf, Compound):
            for word in (*leaf.words, leaf.joined):
                self._take_word(word)
        elif isinstance(leaf, Phrase):
            self._take_row(leaf.words, Why.TEXT, is_open=leaf.typed)
        elif isinstance(leaf, Near):
            self._exact |= dict.fromkeys(words_in(leaf), Why.TEXT)
            self._prefixes |= {leaf.right} if leaf.typed else set()

    def _take_word(self, word: Word) -> None:
        if word.prefix or word.typed:
            self._prefixes.add(word.text)
        if not word.prefix:
            self._exact[word.text] = Why.TEXT
            self._stems.add(self._stem(word.text))
        if word.text[0].isdigit():
            self._numbers.add(word.text)

    def _take_row(self, words: tuple[str, ...], why: Why, *, is_open: bool = False) -> None:
        """Note words that must follow each other; Khmer and other words of a mixed name apart."""
        khmer = tuple(word for word in words if is_khmer(word[0]))
        latin = tuple(word for word in words if not is_khmer(word[0]))
        if khmer:
            self._khmer.append(_Row(khmer, why))
        if len(latin) == 1:
            self._exact.setdefault(latin[0], why)
            self._prefixes |= set(latin) if is_open else set()
        elif latin:
            self._rows.append(_Row(latin, why, is_open))

    def _pattern(self) -> re.Pattern[str] | None:
        """Return what finds the beginnings of all words that may be marked; None where there is none."""
        # A stem may differ from its words in its last letter: happi, happy.
        cut = (
            stem[:-1] if len(stem) > _SHORTEST_STEM else stem[:_SHORTEST_BEGINNING]
            for stem in self._stems | self._near
        )
        begins = {*cut, *self._prefixes}
        for word in (*self._exact, *(row.words[0] for row in self._rows)):
            begins |= _beginnings(word)
        if not begins:
            return None
        shortest = sorted(begins, key=len)
        kept = [one for place, one in enumerate(shortest) if not one.startswith(tuple(shortest[:place]))]
        # No look behind: the matcher then knows what a match begins with and skips over the rest.
        return re.compile("|".join(map(re.escape, kept)))

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Return all marks in a text in order; they do not overlap and never cut a Khmer cluster."""
        if not text:
            return ()
        folded, offsets = fold_with_offsets(text)
        found = list(self._words(folded))
        if self._numbers:
            found += self._numbers_in(folded)
        if self._khmer and _KHMER_CHARACTER.search(text):
            found += self._khmer_in(folded)
        return tuple(_apart(_placed(mark, offsets) for mark in found))

    def _words(self, folded: str) -> Iterator[Mark]:
        if self._candidates is None:
            return
        for match in self._candidates.finditer(folded):
            start = match.start()
            if start and _continues(folded, start):
                continue
            token = token_at(folded, start)
            if token is None:
                continue
            for row in self._rows:
                yield from _row_at(folded, token, row)
            if (known := self._judge(token.text)) is not None:
                yield Mark(token.start, token.end, *known)
        if "-" in folded:
            yield from self._hyphened(folded)

    def _judge(self, word: str) -> tuple[Why, str] | None:
        """Tell why a word is marked and for which word of the query; None if it is not."""
        if word not in self._known:
            self._known[word] = self._judge_new(word)
        return self._known[word]

    def _judge_new(self, word: str) -> tuple[Why, str] | None:
        if word in self._exact:
            return self._exact[word], word
        stem = self._stem(word)
        if stem in self._stems:
            return Why.TEXT, stem
        if stem in self._near:
            return Why.NEAR_SPELLING, stem
        begun = next((prefix for prefix in self._prefixes if word.startswith(prefix)), None)
        return None if begun is None else (Why.TEXT, begun)

    def _hyphened(self, folded: str) -> Iterator[Mark]:
        for match in _HYPHENED.finditer(folded):
            joined = match[0].replace("-", "")
            if joined in self._exact or self._stem(joined) in self._stems:
                yield Mark(match.start(), match.end(), Why.TEXT, joined)

    def _numbers_in(self, folded: str) -> Iterator[Mark]:
        for form in numbers_in(folded):
            if form.canonical in self._numbers:
                yield Mark(form.start, form.end, Why.TEXT, form.canonical)

    def _khmer_in(self, folded: str) -> Iterator[Mark]:
        spans = cluster_spans(folded)
        texts = [normal_cluster(folded[start:end]) for start, end in spans]
        for row in self._khmer:
            *before, last = row.words
            length, term = len(row.words), "".join(row.words)
            for at in _beginnings_in(texts, row):
                found = texts[at + length - 1]
                fits = found.startswith(last) if row.open else found == last
                if fits and texts[at : at + length - 1] == before:
                    yield Mark(spans[at][0], spans[at + length - 1][1], row.why, term)


def _beginnings_in(texts: Sequence[str], row: _Row) -> Iterator[int]:
    """Yield where a row may begin among clusters and still has room."""
    rest = len(row.words) - 1
    if row.open and not rest:
        yield from range(len(texts))
        return
    first, at = row.words[0], -1
    with suppress(ValueError):
        while True:
            at = texts.index(first, at + 1, max(0, len(texts) - rest))
            yield at


def _continues(folded: str, start: int) -> bool:
    """Tell whether a place is inside a word or number, after an apostrophe or a comma of it too."""
    before = folded[start - 1]
    if before.isalnum():
        return not is_khmer(before)
    if before == "'":
        return folded[start - 2 : start - 1].isalnum()
    return before in ",." and folded[start].isdigit() and folded[start - 2 : start - 1].isdigit()


def _beginnings(word: str) -> set[str]:
    """Return what a word may begin with where it stands: 10,000 with 1, u.n. with u.n, o'brien with o'b."""
    if word[0].isdigit():
        return {word[0]}
    ways = {word[:_SHORTEST_BEGINNING]}
    if len(word) > 1:
        ways |= {f"{word[0]}.{word[1]}", f"{word[0]}'{word[1]}"}
    return ways


def _row_at(folded: str, token: Token, row: _Row) -> Iterator[Mark]:
    """Yield the mark over a row of words, if it begins with this token."""
    last: Token | None = token
    for left, word in enumerate(row.words, start=1 - len(row.words)):
        may_go_on = row.open and not left
        if last is None or not (last.text.startswith(word) if may_go_on else last.text == word):
            return
        end = last.end
        last = token_at(folded, _next_word(folded, end))
    yield Mark(token.start, end, row.why, " ".join(row.words))


def _next_word(folded: str, end: int) -> int:
    while end < len(folded) and not folded[end].isalnum():
        end += 1
    return end


def _apart(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Yield marks in order; of those that overlap the one that begins first, then the longest."""
    end = 0
    for mark in sorted(marks, key=_order):
        if mark.start >= end:
            yield mark
            end = mark.end


def _order(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _placed(mark: Mark, offsets: list[int] | None) -> Mark:
    if offsets is None:
        return mark
    return mark._replace(start=offsets[mark.start], end=original_end(mark.end, offsets))


def spans_of(marks: Iterable[Mark]) -> tuple[Span, ...]:
    """Return the bare places of marks."""
    return tuple(Span(mark.start, mark.end) for mark in marks)
