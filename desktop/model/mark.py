"""The reader's own marks. Not for storing them or finding their place again after a change.

The anchor follows the W3C Web Annotation model: a quote selector (exact, prefix, suffix) and a position
selector (start, end), both over the plain text of one passage in one version of its dossier.
"""

from enum import StrEnum
from typing import NamedTuple

from desktop.model.ids import MarkId
from desktop.model.place import Place
from desktop.model.prose import Span


class MarkKind(StrEnum):
    """What a mark is; the motivation of its W3C annotation."""

    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"


class Anchor(NamedTuple):
    """Where a mark belongs. prefix, suffix: up to 32 code points around the quote."""

    exact: str
    prefix: str
    suffix: str
    span: Span
    version: str


class Mark(NamedTuple):
    """A bookmark or highlight. created, changed: ISO 8601 in UTC. note: Markdown, empty if none."""

    id: MarkId
    kind: MarkKind
    place: Place
    title: str
    created: str
    changed: str
    note: str = ""
    anchor: Anchor | None = None
    colour: str = ""
    starred: bool = False
    tags: tuple[str, ...] = ()
