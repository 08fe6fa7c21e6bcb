"""Makes the anchor of a mark. Not for finding its place again: that is ``place``."""

from typing import Final

from desktop.anchors.cluster import boundary_after, boundary_before
from desktop.anchors.words import sentence_end, sentence_start
from desktop.model.mark import Anchor
from desktop.model.prose import Span

CONTEXT_CHARS: Final = 64
BEYOND_SENTENCE_CHARS: Final = 48
MOST_CHARS: Final = 400


def anchor_for(text: str, span: Span, version: str) -> Anchor:
    """Anchor a mark to a part of a passage's text; the part is widened to whole signs.

    span: half-open, in code points. version: of the dossier that holds the text. The prefix and suffix have
    64 code points, more where the sentence is longer: they reach 48 beyond its ends, so that a sentence can
    be told from its look-alikes, but never further than 400. They are shorter where that would tear a sign.

    Raises:
        ValueError: the span is empty or lies outside the text.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"{span} is no part of a text of {len(text)} code points")
    start, end = boundary_before(text, span.start), boundary_after(text, span.end)
    first = min(start - CONTEXT_CHARS, sentence_start(text, start) - BEYOND_SENTENCE_CHARS)
    last = max(end + CONTEXT_CHARS, sentence_end(text, end) + BEYOND_SENTENCE_CHARS)
    first, last = max(0, first, start - MOST_CHARS), min(len(text), last, end + MOST_CHARS)
    return Anchor(
        exact=text[start:end],
        prefix=text[min(start, boundary_after(text, first)) : start],
        suffix=text[end : max(end, boundary_before(text, last))],
        span=Span(start, end),
        version=version,
    )
