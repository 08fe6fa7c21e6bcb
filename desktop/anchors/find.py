"""Finds where an anchor belongs in a text that may have changed. Not for changing the mark.

Only quotes that still stand there word for word are found so far. The rule that must hold however it grows:
a mark is never moved to a look-alike; where two places fit, or one fits only by its words, it is an orphan
and the places are candidates for the reader to choose from.
"""

from typing import Final, NamedTuple

from desktop.model.mark import Anchor
from desktop.model.placing import Standing
from desktop.model.prose import Span

PROOF_CHARS: Final = 16


class Found(NamedTuple):
    """span: where the quote stands now, None for an orphan. candidates: places an orphan might have."""

    standing: Standing
    span: Span | None = None
    candidates: tuple[Span, ...] = ()


def find_anchor(anchor: Anchor, text: str) -> Found:
    """Find the place of an anchor in the text of its passage."""
    if _stands_at(anchor, text, anchor.span):
        return Found(Standing.EXACT, anchor.span)
    spans = _occurrences(anchor.exact, text)
    whole = [span for span in spans if _stands_at(anchor, text, span)]
    if whole:
        return _only(Standing.EXACT, whole)
    partly = [span for span in spans if _is_beside_its_words(anchor, text, span)]
    return _only(Standing.MOVED, partly) if partly else Found(Standing.ORPHAN, candidates=tuple(spans))


def _only(standing: Standing, spans: list[Span]) -> Found:
    """Answer with the one place there is; with none of them where there are more."""
    if len(spans) == 1:
        return Found(standing, spans[0])
    return Found(Standing.ORPHAN, candidates=tuple(spans))


def _occurrences(quote: str, text: str) -> list[Span]:
    """List all places of a quote in order, overlapping ones included."""
    found: list[Span] = []
    start = text.find(quote) if quote else -1
    while start >= 0:
        found.append(Span(start, start + len(quote)))
        start = text.find(quote, start + 1)
    return found


def _stands_at(anchor: Anchor, text: str, span: Span) -> bool:
    same = text[span.start : span.end] == anchor.exact
    return same and _follows(anchor, text, span) and _precedes(anchor, text, span)


def _is_beside_its_words(anchor: Anchor, text: str, span: Span) -> bool:
    """Tell whether a quote has kept its words on one side; a few words are no proof."""
    kept_before = len(anchor.prefix) >= PROOF_CHARS and _follows(anchor, text, span)
    kept_after = len(anchor.suffix) >= PROOF_CHARS and _precedes(anchor, text, span)
    return kept_before or kept_after


def _follows(anchor: Anchor, text: str, span: Span) -> bool:
    return text.endswith(anchor.prefix, 0, span.start)


def _precedes(anchor: Anchor, text: str, span: Span) -> bool:
    return text.startswith(anchor.suffix, span.end)
