"""What each part of a typed query is, for the colours of the field. Not for what it finds: pure and quick."""

from collections.abc import Iterator
from typing import Final

from desktop.library.words import STOP_WORDS
from desktop.model.prose import Span
from desktop.model.query import QuerySpan, SpanKind
from desktop.search.fields import FIELDS, meant
from desktop.search.lexer import Part, PartKind, parts_of
from desktop.search.limits import range_of
from desktop.search.syntax import text_leaves
from desktop.search.tree import Compound, Khmer, Leaf, Number, Word

_KINDS: Final = {
    PartKind.OR: SpanKind.OPERATOR,
    PartKind.AND: SpanKind.OPERATOR,
    PartKind.NEAR: SpanKind.OPERATOR,
    PartKind.NOT: SpanKind.NOT,
    PartKind.OPEN: SpanKind.BRACKET,
    PartKind.CLOSE: SpanKind.BRACKET,
    PartKind.PHRASE: SpanKind.PHRASE,
}


def query_spans(text: str) -> tuple[QuerySpan, ...]:
    """Return the parts of a query in order; they do not overlap, and blanks belong to none."""
    return tuple(found for part in parts_of(text) for found in _spans(part, text))


def _spans(part: Part, text: str) -> Iterator[QuerySpan]:
    if part.kind is PartKind.NOT and part.span.end - part.span.start > 1:
        yield QuerySpan(SpanKind.OPERATOR, part.span)
    elif part.kind in _KINDS:
        yield QuerySpan(_KINDS[part.kind], part.span)
    elif part.kind is PartKind.CLAUSE:
        colon = part.span.start + len(part.field) + 1
        yield QuerySpan(SpanKind.FIELD, Span(part.span.start, colon))
        if colon < part.span.end:
            yield QuerySpan(_value_kind(part), Span(colon, part.span.end))
    else:
        yield from (_leaf(leaf, text) for leaf in text_leaves(part, text))


def _value_kind(part: Part) -> SpanKind:
    field, value = FIELDS[part.field], part.text.strip()
    if not value:
        return SpanKind.VALUE
    if field.range:
        return SpanKind.VALUE if range_of(field.name, value) else SpanKind.WRONG
    known = not field.values or all(meant(field, one.strip()) for one in value.split(",") if one.strip())
    return SpanKind.VALUE if known else SpanKind.WRONG


def _leaf(leaf: Leaf, text: str) -> QuerySpan:
    if isinstance(leaf, Khmer):
        return QuerySpan(SpanKind.KHMER, leaf.span)
    if isinstance(leaf, Number):
        return QuerySpan(SpanKind.NUMBER, leaf.span)
    word = leaf.joined if isinstance(leaf, Compound) else leaf
    if not isinstance(word, Word):
        return QuerySpan(SpanKind.PHRASE, word.span)
    if word.prefix and text[word.span.end : word.span.end + 1] == "*":
        return QuerySpan(SpanKind.WORD, Span(word.span.start, word.span.end + 1))
    if word.text in STOP_WORDS:
        return QuerySpan(SpanKind.STOP, word.span)
    return QuerySpan(SpanKind.NUMBER if word.text.isdigit() else SpanKind.WORD, word.span)
