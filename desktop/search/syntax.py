"""The query language: what was typed becomes a tree, whatever it is. Not for asking the engine."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from desktop.language import counted, tr
from desktop.library.khmer import COENG, is_khmer
from desktop.library.numbers import NumberForm, numbers_in
from desktop.library.words import Token, fold_with_offsets, tokens_of
from desktop.model.prose import Span
from desktop.search.lexer import Part, PartKind, parts_of
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
    Tree,
    Word,
)

_LONGEST_CHARS: Final = 5000
_MOST_LEAVES: Final = 300
_DEEPEST: Final = 12
_FARTHEST: Final = 50
_BEGUN_YEAR: Final = re.compile(r"[<>=]*\d{1,3}|.*(?:\.\.|-)(?:\d|\d{3})")
_HYPHENS: Final = "-‐‑‒–"


def parse(text: str) -> Tree:
    """Read a query. Never fails: what is no clause is text, and what was left out is told."""
    cut = text[:_LONGEST_CHARS]
    # Everything must be there anyway, so that a written AND says nothing.
    parser = _Parser([part for part in parts_of(cut) if part.kind is not PartKind.AND], cut)
    if len(text) > len(cut):
        parser.ignored.append(
            tr("Everything after the first {count} characters is left out.", count=counted(_LONGEST_CHARS))
        )
    root = parser.any(0)
    return Tree(text, root, tuple(dict.fromkeys(parser.ignored)))


class _Parser:
    """Reads parts by recursive descent; unbalanced parentheses and lone operators are passed over."""

    def __init__(self, parts: Sequence[Part], text: str) -> None:
        self._parts = parts
        self._text = text
        self._at = 0
        self._leaves = 0
        self.ignored: list[str] = []

    def _next(self) -> Part | None:
        return self._parts[self._at] if self._at < len(self._parts) else None

    def any(self, depth: int) -> Node:
        """Read alternatives up to a closing parenthesis (or, at depth 0, to the end)."""
        found = [self._all(depth)]
        while (part := self._next()) is not None:
            self._at += 1
            if part.kind is PartKind.CLOSE:
                if depth:
                    break
                self.ignored.append(tr("A closing parenthesis without an opening one is left out."))
            found.append(self._all(depth, follows=part.kind is PartKind.CLOSE, before=found))
        given = [node for node in found if node != All(())]
        if not given:
            return All(())
        return given[0] if len(given) == 1 else Any(tuple(given))

    def _all(self, depth: int, follows: bool = False, before: list[Node] | None = None) -> Node:
        nodes: list[Node] = []
        if follows and before:
            nodes.append(before.pop())
        while (part := self._next()) is not None and part.kind not in (PartKind.OR, PartKind.CLOSE):
            self._at += 1
            self._add(part, nodes, depth)
        nodes = [inner for node in nodes for inner in (node.nodes if isinstance(node, All) else (node,))]
        return nodes[0] if len(nodes) == 1 else All(tuple(nodes))

    def _add(self, part: Part, nodes: list[Node], depth: int) -> None:
        if part.kind is PartKind.NOT:
            self._shut_out(nodes, depth)
        elif part.kind is PartKind.OPEN:
            if depth >= _DEEPEST:
                self.ignored.append(tr("Parentheses nested this deep are left out."))
                return
            nodes.append(self.any(depth + 1))
        elif part.kind is PartKind.NEAR:
            self._near(part, nodes)
        else:
            nodes += self._operand(part)

    def _shut_out(self, nodes: list[Node], depth: int) -> None:
        """Read what a minus stands before: one word, phrase, clause or group."""
        part = self._next()
        if part is None or part.kind in (PartKind.OR, PartKind.CLOSE, PartKind.NEAR, PartKind.NOT):
            return
        self._at += 1
        inner: list[Node] = []
        self._add(part, inner, depth)
        for place, node in enumerate(inner):
            # Of several words behind a minus only the first is shut out, and nothing that it may yet become.
            text = part.kind is PartKind.TEXT and place > 0
            whole = node._replace(typed=False) if isinstance(node, Word | Khmer) else node
            nodes.append(node if text else Not(whole))

    def _near(self, part: Part, nodes: list[Node]) -> None:
        left = nodes[-1] if nodes else None
        following = self._next()
        right: list[Leaf] = []
        if following is not None and following.kind in (PartKind.TEXT, PartKind.PHRASE):
            self._at += 1
            right = self._leaves_of(following)
        first = right[0] if right else None
        if not isinstance(left, Word) or not isinstance(first, Word):
            self.ignored.append(
                tr("near/{number} needs a word on each side and is left out.", number=part.text)
            )
            nodes += right
            return
        span = Span(left.span.start, first.span.end)
        nodes[-1] = Near(left.text, first.text, min(int(part.text), _FARTHEST), span, first.typed)
        nodes += right[1:]

    def _operand(self, part: Part) -> list[Node]:
        if part.kind is PartKind.CLAUSE:
            if not part.text.strip():
                self.ignored.append(tr("{field}: has no value yet.", field=part.field))
                return []
            if part.field == "year" and _BEGUN_YEAR.fullmatch(part.text) and self._ends(part):
                self.ignored.append(tr("year:{value} is not finished yet.", value=part.text))
                return []
            return [Clause(part.field, part.text.strip(), part.span)]
        return list(self._leaves_of(part))

    def _ends(self, part: Part) -> bool:
        return part.span.end == len(self._text)

    def _leaves_of(self, part: Part) -> list[Leaf]:
        found = [_phrase(part, self._text)] if part.kind is PartKind.PHRASE else text_leaves(part, self._text)
        kept = [leaf for leaf in found if not isinstance(leaf, Phrase) or leaf.words]
        if self._leaves + len(kept) > _MOST_LEAVES:
            self.ignored.append(
                tr("Only the first {count} words are looked for.", count=counted(_MOST_LEAVES))
            )
            kept = kept[: max(0, _MOST_LEAVES - self._leaves)]
        self._leaves += len(kept)
        return kept


def _phrase(part: Part, query: str) -> Phrase:
    tokens = tokens_of(part.text)
    words = tuple(token.text for token in tokens)
    # Without a closing quote the part ends where its words do.
    is_open = part.span.end == len(query) and part.span.end - part.span.start == len(part.text) + 1
    typed = is_open and bool(tokens) and tokens[-1].end == len(part.text) and not is_khmer(words[-1][0])
    return Phrase(words, part.span, typed)


def text_leaves(part: Part, query: str) -> list[Leaf]:
    """Return the words, numbers and Khmer runs of a part that is plain text."""
    folded, offsets = fold_with_offsets(part.text)
    tokens = tokens_of(part.text)
    numbers = [_unfolded(form, offsets) for form in numbers_in(folded)]
    ends_query = part.span.end == len(query)
    found: list[Leaf] = []
    at = 0
    while at < len(tokens):
        number = next((form for form in numbers if form.start <= tokens[at].start < form.end), None)
        run = _run_length(tokens, at, number, part.text)
        typed = ends_query and tokens[at + run - 1].end == len(part.text)
        found.append(_leaf(tokens[at : at + run], number, part, typed))
        at += run
    return found


def _unfolded(form: NumberForm, offsets: list[int] | None) -> NumberForm:
    if offsets is None:
        return form
    return form._replace(start=offsets[form.start], end=offsets[form.end])


def _run_length(tokens: Sequence[Token], at: int, number: NumberForm | None, text: str) -> int:
    """Return how many tokens from ``at`` on make one leaf: a number, a Khmer run or a hyphened word."""
    if number is not None:
        return max(1, sum(1 for token in tokens[at:] if token.start < number.end))
    run = 1
    while at + run < len(tokens) and _belongs(tokens[at + run - 1], tokens[at + run], text):
        run += 1
    return run


def _belongs(one: Token, other: Token, text: str) -> bool:
    between = text[one.end : other.start]
    if is_khmer(one.text[0]) != is_khmer(other.text[0]):
        return False
    if is_khmer(one.text[0]):
        return not between.strip("\u200b\u200c\u200d")
    return between in _HYPHENS and bool(between) and not (one.text + other.text).isdigit()


def _with_half_subscript(clusters: tuple[str, ...]) -> tuple[str, ...]:
    """Put a coeng whose consonant is not typed yet to the cluster that it will belong to."""
    if len(clusters) == 1 or clusters[-1] != COENG:
        return clusters
    return (*clusters[:-2], clusters[-2] + COENG)


def _leaf(tokens: Sequence[Token], number: NumberForm | None, part: Part, typed: bool) -> Leaf:
    begin = part.span.start
    span = Span(begin + tokens[0].start, begin + tokens[-1].end)
    words = tuple(token.text for token in tokens)
    if is_khmer(words[0][0]):
        return Khmer(_with_half_subscript(words) if typed else words, span, typed)
    if number is not None and words != (number.canonical,):
        return Number(number.canonical, words, span, number.other)
    prefix = part.text[tokens[-1].end : tokens[-1].end + 1] == "*"
    if len(words) == 1:
        return Word(words[0], span, prefix, typed)
    parts = tuple(Word(token.text, Span(begin + token.start, begin + token.end)) for token in tokens)
    return Compound(parts, Word("".join(words), span, prefix, typed))


def words_in(leaf: Leaf) -> Iterator[str]:
    """Yield the words of a leaf in the form of the index."""
    if isinstance(leaf, Word):
        yield leaf.text
    elif isinstance(leaf, Compound):
        yield from (word.text for word in leaf.words)
    elif isinstance(leaf, Near):
        yield from (leaf.left, leaf.right)
    elif isinstance(leaf, Khmer):
        yield from leaf.clusters
    else:
        yield from leaf.words
