"""Lays the words of an anchor against a stretch of text and measures what they have kept. Not for judging.

Three things are measured, each as a share of letters: the quote, the whole sentence (or sentences) that it
stands in, and what is known of the neighbouring sentences. The beginning and end of a passage count as
neighbours: a first sentence is told by being the first.
"""

from typing import Final, NamedTuple

from rapidfuzz.distance import LCSseq

from desktop.anchors.ground import Ground, Stretch
from desktop.anchors.words import Words, sentence_end, sentence_start, words_of
from desktop.model.ids import PassageId
from desktop.model.mark import Anchor
from desktop.model.prose import Span

_EDGE_CHARS: Final = 16
_LONELY_CHARS: Final = 3
_DRIFT_WORDS: Final = 10


class Wanted(NamedTuple):
    """An anchor's words. quote, sentence: ranges of their numbers; cut: the sentence is not all known.

    parts: of the quote, one for each sentence that it touches.
    """

    text: str
    words: Words
    quote: Span
    sentence: Span
    quote_chars: Span
    cut: bool
    parts: tuple[Span, ...]


class Fit(NamedTuple):
    """A stretch of text as a place for an anchor. intact: the sentence stands there word for word.

    bracketed: both words beside the quote are there. home: it is the anchor's own passage. stretch: where
    the sentence stands. dense: how much of what stands there is the quote's. least: as quote, of that part
    of it (by sentence, if of more than one word) that has kept least.
    """

    passage: PassageId
    stretch: Stretch
    span: Span | None
    quote: float
    sentence: float
    neighbours: float
    intact: bool
    bracketed: bool
    home: bool
    dense: float
    least: float

    @property
    def total(self) -> float:
        """How well it fits, from 0 to 2."""
        return self.sentence + self.neighbours


def wanted_of(anchor: Anchor) -> Wanted:
    """Cut an anchor into words, its quote, its sentence and its neighbours."""
    text = anchor.prefix + anchor.exact + anchor.suffix
    start, end = len(anchor.prefix), len(anchor.prefix) + len(anchor.exact)
    words = words_of(text)
    inner = start + len(anchor.exact) - len(anchor.exact.lstrip())
    first, last = sentence_start(text, inner), sentence_end(text, start + len(anchor.exact.rstrip()))
    sentence = Span(words.first_after(first), words.last_before(last))
    quote = Span(words.first_after(start), words.last_before(end))
    cut = (first == 0 and anchor.span.start > start) or not _ends_here(text, last)
    return Wanted(text, words, quote, sentence, Span(start, end), cut, _parts(text, words, Span(start, end)))


def _parts(text: str, words: Words, quote: Span) -> tuple[Span, ...]:
    parts: list[Span] = []
    start = quote.start
    while start < quote.end:
        end = max(start + 1, min(quote.end, sentence_end(text, start + 1)))
        parts.append(Span(words.first_after(start), words.last_before(end)))
        start = end
    return tuple(part for part in parts if part.end - part.start > 1)


def fit_of(wanted: Wanted, ground: Ground, stretch: Stretch, home: PassageId) -> Fit:
    """Lay an anchor against a stretch of text."""
    there = ground.words(stretch.passage)
    pairs = _pairs(wanted, there, stretch)
    quote, sentence = wanted.quote, wanted.sentence
    kept = _share(wanted, pairs, range(*sentence))
    last = len(there.words) - 1
    at_edges = (pairs.get(sentence.start) == 0, pairs.get(sentence.end - 1) == last)
    ends = _quote_ends(quote, pairs)
    inside = sum(number in pairs for number in range(*quote))
    return Fit(
        stretch.passage,
        _sentence_stretch(stretch, pairs, sentence),
        _span(wanted, there, ends, pairs, ground.texts[stretch.passage]) if ends else None,
        _share(wanted, pairs, range(*quote)),
        kept,
        _neighbours(wanted, pairs, at_edges, at_home=stretch.passage == home),
        kept == 1.0 and pairs[sentence.end - 1] - pairs[sentence.start] == sentence.end - sentence.start - 1,
        quote.start - 1 in pairs and quote.end in pairs,
        stretch.passage == home,
        inside / (ends.end - ends.start) if ends else 0.0,
        min((_share(wanted, pairs, range(*part)) for part in wanted.parts), default=1.0),
    )


def _sentence_stretch(stretch: Stretch, pairs: dict[int, int], sentence: Span) -> Stretch:
    inside = [pairs[number] for number in range(*sentence) if number in pairs]
    return Stretch(stretch.passage, inside[0], inside[-1] + 1) if inside else stretch


def _ends_here(text: str, index: int) -> bool:
    return index < len(text) or text.rstrip()[-1:] in ".!?”។៕"


def _pairs(wanted: Wanted, there: Words, stretch: Stretch) -> dict[int, int]:
    """Pair the anchor's words with those of the stretch, in order.

    The sentence comes first, where its longest run of words would have it; the neighbours are looked for
    only close beside it.
    """
    words, sentence = wanted.words.words, wanted.sentence
    rough = _blocks(words, sentence, there, Span(stretch.first, min(stretch.last, len(there.words))))
    if not rough:
        return {}
    main = max(rough, key=_size)
    drift, slack = main.there - main.here, (sentence.end - sentence.start) // 4 + 2
    first, last = sentence.start + drift - slack, sentence.end + drift + slack
    near = Span(max(stretch.first, first), min(stretch.last, last, len(there.words)))
    pairs = _around(_grown(_paired([main]), words, there, sentence), words, there, sentence, near)
    if not pairs:
        return {}
    start, end = min(pairs.values()), max(pairs.values()) + 1
    start, end = start - min(pairs) + sentence.start, end + sentence.end - 1 - max(pairs)
    before, after = Span(0, sentence.start), Span(sentence.end, len(words))
    reach = Span(max(0, start - len(words[: before.end]) - _DRIFT_WORDS), max(0, min(pairs.values())))
    pairs |= _paired(_blocks(words, before, there, reach))
    reach = Span(
        max(pairs.values()) + 1, min(len(there.words), end + len(words) - after.start + _DRIFT_WORDS)
    )
    return pairs | _paired(_blocks(words, after, there, reach))


class _Block(NamedTuple):
    """Words that stand alike in both, from a number of each."""

    here: int
    there: int
    size: int


def _blocks(words: tuple[str, ...], some: Span, there: Words, reach: Span) -> list[_Block]:
    """Match some words with those in reach; lonely short words prove nothing."""
    place = there.words[reach.start : reach.end]
    return [
        _Block(some.start + block.a, reach.start + block.b, block.size)
        for block in LCSseq.opcodes(words[some.start : some.end], place).as_matching_blocks()
        if sum(map(len, place[block.b : block.b + block.size])) > _LONELY_CHARS
    ]


def _paired(blocks: list[_Block]) -> dict[int, int]:
    return {block.here + one: block.there + one for block in blocks for one in range(block.size)}


def _around(
    pairs: dict[int, int], words: tuple[str, ...], there: Words, some: Span, near: Span
) -> dict[int, int]:
    """Pair what stands before and after a run of words that is sure."""
    first, last = min(pairs), max(pairs)
    before = _blocks(words, Span(some.start, first), there, Span(near.start, max(near.start, pairs[first])))
    after = _blocks(
        words, Span(last + 1, some.end), there, Span(pairs[last] + 1, max(pairs[last] + 1, near.end))
    )
    return _grown(pairs | _paired(before) | _paired(after), words, there, some)


def _grown(pairs: dict[int, int], words: tuple[str, ...], there: Words, some: Span) -> dict[int, int]:
    """Let runs of words take in their next ones, which may have been matched with others further away."""
    grown = dict(pairs)
    for step, last in ((-1, some.start - 1), (1, some.end)):
        for number in [one for one in grown if one + step not in grown]:
            here, place = number + step, grown[number] + step
            while here != last and here not in grown and _are_alike(words, here, there.words, place):
                grown[here] = place
                here, place = here + step, place + step
    return dict(sorted(grown.items()))


def _are_alike(words: tuple[str, ...], here: int, others: tuple[str, ...], place: int) -> bool:
    return 0 <= place < len(others) and words[here] == others[place]


def _size(block: _Block) -> int:
    return block.size


def _share(wanted: Wanted, pairs: dict[int, int], numbers: range) -> float:
    whole = sum(len(wanted.words.words[number]) for number in numbers)
    kept = sum(len(wanted.words.words[number]) for number in numbers if number in pairs)
    return kept / whole if whole else 0.0


def _neighbours(
    wanted: Wanted, pairs: dict[int, int], at_edges: tuple[bool, bool], *, at_home: bool
) -> float:
    size = len(wanted.words.words)
    whole = kept = 0
    sides = (range(wanted.sentence.start), range(wanted.sentence.end, size))
    for side, at_edge in zip(sides, at_edges, strict=True):
        if side:
            whole += sum(len(wanted.words.words[number]) for number in side)
            kept += sum(len(wanted.words.words[number]) for number in side if number in pairs)
        elif not wanted.cut and (at_home or all(at_edges)):
            whole += _EDGE_CHARS
            kept += _EDGE_CHARS if at_edge else 0
    return kept / whole if whole else 0.0


def _quote_ends(quote: Span, pairs: dict[int, int]) -> Span | None:
    """Return which words stand for the quote, changed ones at its ends included; None where nothing does."""
    inside = [pairs[number] for number in range(*quote) if number in pairs]
    left, right = pairs.get(quote.start - 1), pairs.get(quote.end)
    first, last = (inside[0], inside[-1] + 1) if inside else (None, None)
    if left is not None and quote.start not in pairs:
        first = left + 1
    if right is not None and quote.end - 1 not in pairs:
        last = right
    return Span(first, last) if first is not None and last is not None and first < last else None


def _span(wanted: Wanted, there: Words, ends: Span, pairs: dict[int, int], text: str) -> Span:
    """Return where the quote stands in the text; one that begins or ends within a word still does."""
    quote = wanted.quote
    start, end = there.starts[ends.start], there.ends[ends.end - 1]
    if quote.start in pairs:
        start += wanted.quote_chars.start - wanted.words.starts[quote.start]
    if quote.end - 1 in pairs:
        end += wanted.quote_chars.end - wanted.words.ends[quote.end - 1]
    return _within(wanted, text, start, end)


def _within(wanted: Wanted, text: str, start: int, end: int) -> Span:
    """Keep signs around the words only where they are the quote's own."""
    exact = wanted.text[wanted.quote_chars.start : wanted.quote_chars.end]
    start, end = max(0, start), min(len(text), end)
    while start < end and not text[start].isalnum() and text[start] != exact[0]:
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] != exact[-1]:
        end -= 1
    return Span(start, end)
