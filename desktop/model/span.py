"""A stretch of text. Not for what is said of it."""

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open range ``[start, end)`` of code points in a text."""

    start: int
    end: int
