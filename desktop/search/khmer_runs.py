"""Khmer runs that no record has as a whole, cut into what records have. Not for where words of texts end.

Khmer is typed without spaces between words, so that several of them arrive as one run. It is cut where words
end, if a dictionary knows, and elsewhere only for what the library has no such words of.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

import tantivy

from desktop.library.index import IndexReader
from desktop.library.index_fields import PART
from desktop.library.khmer import COENG
from desktop.library.khmer_words import khmer_words
from desktop.library.words import Token, tokens_of
from desktop.model.prose import Span
from desktop.search.joining import everything
from desktop.search.tree import All, Khmer, Node, Tree

_LONGEST_RUN: Final = 40
_LONGEST_PIECE: Final = 12


def with_runs_cut(tree: Tree, reader: IndexReader) -> Tree:
    """Return a query in which Khmer runs that are found nowhere are rows of the longest parts that are."""
    nodes = tree.root.nodes if isinstance(tree.root, All) else (tree.root,)
    if not any(isinstance(node, Khmer) for node in nodes):
        return tree
    pieces = [piece for node in nodes for piece in _pieces(node, tree.text, reader)]
    return tree if len(pieces) == len(nodes) else tree._replace(root=All(tuple(pieces)))


def _pieces(node: Node, text: str, reader: IndexReader) -> Sequence[Node]:
    if not isinstance(node, Khmer) or len(node.clusters) > _LONGEST_RUN:
        return (node,)
    tokens = _tokens(text[node.span.start : node.span.end])
    if len(tokens) != len(node.clusters) or _is_found(tokens, node.typed, reader):
        return (node,)
    parts = list(_parts(tokens, node.typed, reader))
    if all(len(part) == 1 for part in parts):
        return (node,)  # nothing but letters that happen to stand somewhere
    return [
        Khmer(
            tuple(token.text for token in part),
            Span(node.span.start + part[0].start, node.span.start + part[-1].end),
            node.typed and part[-1] is tokens[-1],
        )
        for part in parts
    ]


def _tokens(run: str) -> list[Token]:
    """Return the clusters of a run, with a coeng at its end, whose consonant is missing, in the last one."""
    tokens = tokens_of(run)
    if len(tokens) == 1 or tokens[-1].text != COENG:
        return tokens
    *before, last, half = tokens
    return [*before, Token(last.text + COENG, last.start, half.end)]


def _parts(tokens: Sequence[Token], typed: bool, reader: IndexReader) -> Iterator[Sequence[Token]]:
    """Yield the longest parts that are found, and what lies between them."""
    words = khmer_words([token.text for token in tokens])
    ends = frozenset(accumulate(map(len, words)))
    at = lost = 0
    while at < len(tokens):
        end = _longest(tokens, at, typed, reader, ends) or _longest(tokens, at, typed, reader)
        if not end:
            at += 1
            continue
        if lost < at:
            yield tokens[lost:at]
        yield tokens[at:end]
        at = lost = end
    if lost < at:
        yield tokens[lost:at]


def _longest(
    tokens: Sequence[Token],
    at: int,
    typed: bool,
    reader: IndexReader,
    ends: frozenset[int] | None = None,
) -> int:
    """Return where the longest part that is found from a place on ends, at one of some places; else 0.

    Without places it may end anywhere, but has two clusters or more.
    """
    farthest = min(len(tokens), at + _LONGEST_PIECE)
    for end in range(farthest, at + (1 if ends is None else 0), -1):
        allowed = ends is None or end in ends
        if allowed and _is_found(tokens[at:end], typed and end == len(tokens), reader):
            return end
    return 0


def _is_found(tokens: Sequence[Token], typed: bool, reader: IndexReader) -> bool:
    clusters = [token.text for token in tokens]
    whole = clusters[:-1] if typed else clusters
    if not all(reader.searcher.doc_freq("km", cluster) for cluster in whole):
        return False
    if len(clusters) == 1:
        return bool(whole) or bool(reader.searcher.terms_with_prefix("km", clusters[0], limit=1))
    phrase = tantivy.Query.phrase_prefix_query if typed else tantivy.Query.phrase_query
    wanted = phrase(reader.schema, "km", list(clusters))
    part = tantivy.Query.term_query(reader.schema, "f", ":".join(PART))
    # What is frequent is found in a part of the library already, and only what is rare is sought in all.
    ways = (everything([part, wanted]), wanted)
    return any(reader.searcher.search(query, 1, count=False).hits for query in ways)
