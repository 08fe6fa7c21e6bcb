"""The words of a text that the reader marked, where they stand in its passages. Not for how they look."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.model.mark import Mark, MarkKind
from desktop.model.span import Span
from desktop.render.reading import PassageAnchor


class MarkedWords(NamedTuple):
    """Words of a passage. name: of the anchor that the passage begins with; span: in its text."""

    name: str
    span: Span
    kind: MarkKind
    colour: str


def marked_words(passages: Iterable[PassageAnchor], marks: Iterable[Mark]) -> tuple[MarkedWords, ...]:
    """Return the words that can be told for sure: where they were, or the only ones of their kind."""
    known = {str(anchor.passage): anchor for anchor in passages}
    found = []
    for mark in marks:
        anchor = known.get(mark.place.id)
        span = _span(anchor.text, mark) if anchor is not None and mark.anchor is not None else None
        if anchor is not None and span is not None and mark.kind is not MarkKind.BOOKMARK:
            found.append(MarkedWords(anchor.name, span, mark.kind, mark.colour))
    return tuple(found)


def _span(text: str, mark: Mark) -> Span | None:
    assert mark.anchor is not None
    words, there = mark.anchor.exact, mark.anchor.span
    if text[there.start : there.end] == words:
        return there
    start = text.find(words)
    return Span(start, start + len(words)) if start >= 0 and text.count(words) == 1 else None
