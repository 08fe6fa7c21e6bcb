"""Which questions are asked of a part of a large library, to keep to a frame. Not for asking them.

One record of eight belongs to the part. Where very many records have the words of a query, they are counted
there, and the best are looked for there and among those that have the words in their title.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import tantivy

from desktop.library.index_fields import PART
from desktop.library.khmer import is_khmer
from desktop.library.words import STOP_WORDS
from desktop.search.ask import TITLE, Ask
from desktop.search.joining import everything
from desktop.search.reading import Reading
from desktop.search.syntax import words_in
from desktop.search.tree import (
    All,
    Any,
    Clause,
    Compound,
    Khmer,
    Leaf,
    Near,
    Node,
    Not,
    Number,
    Phrase,
    Word,
    leaves,
)

_HEAVY: Final = 2
"""In terms of what is many: looking at more takes a third of a frame, counting them as much again."""
_DISTINCT: Final = 3
"""A title with a word of many titles is no distinction; these are the terms in which it is few."""
_ROW: Final = 6
"""What a record costs more where the places of words in it have to be compared."""


class Part(NamedTuple):
    """Within what a query is asked. counted: for counting; ranked: for ranking; None: within everything.

    times: how many times as many records there are in all as within ``counted``.
    """

    counted: tantivy.Query | None = None
    ranked: tantivy.Query | None = None
    times: float = 1.0

    def estimated(self, count: int) -> int:
        """Return about how many there are in all where so many were counted."""
        return rounded(round(count * self.times)) if self.counted is not None else count


def part_of(reading: Reading, ask: Ask, scope: str | None, swift: bool) -> Part:
    """Return within what to ask. swift: the engine ranks by skipping what cannot reach the first places."""
    near = dict(reading.near)
    load = _load_of([_with_near(node, near) for node in reading.top], ask)
    if scope:
        load = min(load, ask.frequency("f", f"in:{scope}"))
    if load <= _HEAVY * ask.many:
        return Part()
    name = ":".join(PART)
    part, times = ask.term("f", name), ask.documents / max(1, ask.frequency("f", name))
    one_letter = any(isinstance(leaf, Word) and len(leaf.text) == 1 for leaf in leaves(reading.tree.root))
    # What is shut out has to be looked at, so that nothing can be skipped any more.
    if swift and not one_letter and not any(isinstance(node, Not) for node in reading.top):
        return Part(part, None, times)
    return Part(part, tantivy.Query.const_score_query(part, 0.0), times)


def called(row: Sequence[Leaf], ask: Ask, weight: float) -> tuple[tantivy.Query, ...]:
    """Return what finds and ranks the records that have words in their title, unless too many have.

    It is made of bare terms, by which the engine reaches them one by one wherever they stand.
    """
    rows = [leaf.words if isinstance(leaf, Phrase) else tuple(words_in(leaf)) for leaf in row]
    words = [word for row in rows for word in row]
    plain = all(isinstance(leaf, Word | Phrase | Khmer) for leaf in row)
    rarest = min((ask.frequency("t", word) for word in words), default=0)
    if not plain or not 0 < rarest <= ask.many // _DISTINCT:
        return ()
    titled = (ask.term("t", word, 0.0 if word in STOP_WORDS else TITLE * weight) for word in words)
    return (everything([*(ask.sequence(row) for row in rows), *titled]),)


def _with_near(node: Node, near: Mapping[Word, Sequence[str]]) -> Node:
    """Return a word that the library does not have with those that are looked for in its place."""
    if not isinstance(node, Word) or node not in near:
        return node
    return Any((node, *(Word(other, node.span) for other in near[node])))


def _load_of(nodes: Iterable[Node], ask: Ask) -> int:
    """Return the load of nodes that must all be there: of the rarest, and of all that are shut out."""
    wanted: list[int] = []
    unwanted = 0
    in_row = False
    for node in nodes:
        in_row = in_row or isinstance(node, Khmer | Phrase | Near)
        if isinstance(node, Not):
            unwanted += _load(node.node, ask)
        elif not isinstance(node, Clause):
            wanted.append(_load(node, ask))
    least = min(wanted, default=0)
    # Each record of the rarest is looked into for the row, too.
    return (min(least * _ROW, max(wanted)) if in_row else least) + unwanted


def _load(node: Node, ask: Ask) -> int:
    if isinstance(node, Word):
        return ask.spread(node)
    if isinstance(node, Any):
        return sum(_load(one, ask) for one in node.nodes)
    if isinstance(node, All):
        return _load_of(node.nodes, ask)
    if isinstance(node, Not):
        return _load(node.node, ask)
    if isinstance(node, Compound):
        return max(ask.spread(node.joined), min(map(ask.spread, node.words)))
    if isinstance(node, Number):
        return max(_row(node.words, ask), ask.frequency("s", node.canonical))
    if isinstance(node, Khmer):
        return _row(node.clusters, ask)
    if isinstance(node, Near):
        return _row((node.left, node.right), ask, node.typed)
    return _row(node.words, ask, node.typed) if isinstance(node, Phrase) else 0


def _row(words: Sequence[str], ask: Ask, open_end: bool = False) -> int:
    """Return the load of words that have to follow each other. open_end: the last may become another."""
    if open_end and len(words) > 1:
        return _row(words[:-1], ask) * (_ROW if len(words) == 2 else 1)
    found = [ask.frequency("km" if is_khmer(word[0]) else "x", word) for word in words]
    return min(found, default=0) * (_ROW if len(found) > 1 else 1)


def rounded(count: int) -> int:
    """Keep two digits of a count that was not made one by one."""
    unit = int(10 ** max(0, len(str(count)) - 2))
    return round(count / unit) * unit
