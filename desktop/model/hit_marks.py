"""Where the words of a query stand in a page. Not for finding them."""

from typing import NamedTuple

from desktop.model.ids import PassageId
from desktop.model.span import Span


class HitMarks(NamedTuple):
    """Where the words of a query stand in the passages of the page, in reading order."""

    query: str = ""
    passages: tuple[tuple[PassageId, tuple[Span, ...]], ...] = ()
