"""Makes the anchor of a mark. Not for finding its place again: that is ``find``."""

from typing import Final

from desktop.anchors.cluster import boundary_after, boundary_before
from desktop.model.mark import Anchor
from desktop.model.prose import Span

CONTEXT_CHARS: Final = 32


def anchor_for(text: str, span: Span, version: str) -> Anchor:
    """Anchor a mark to a part of a passage's text; the part is widened to whole signs.

    span: half-open, in code points. version: of the dossier that holds the text. The prefix and suffix are
    at most 32 code points, fewer where that would tear a sign.

    Raises:
        ValueError: the span is empty or lies outside the text.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"{span} is no part of a text of {len(text)} code points")
    start, end = boundary_before(text, span.start), boundary_after(text, span.end)
    return Anchor(
        exact=text[start:end],
        prefix=text[min(start, boundary_after(text, max(0, start - CONTEXT_CHARS))) : start],
        suffix=text[end : max(end, boundary_before(text, min(len(text), end + CONTEXT_CHARS)))],
        span=Span(start, end),
        version=version,
    )
