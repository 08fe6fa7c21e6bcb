"""The reader's own marks. Not for storing them or finding their place again after a change.

The anchor follows the W3C Web Annotation model: a quote selector (exact, prefix, suffix) and a position
selector (start, end), both over the plain text of one passage in one version of its dossier.
"""

from typing import NamedTuple

from desktop.model.choices import Colour, MarkKind
from desktop.model.figure import Number
from desktop.model.ids import FigureId, FolderId, MarkId, UnitId
from desktop.model.place import Place
from desktop.model.span import Span

__all__ = ("Colour", "MarkKind")  # handed on


class Anchor(NamedTuple):
    """Where a mark belongs. prefix, suffix: the words around the quote, a little beyond its sentence."""

    exact: str
    prefix: str
    suffix: str
    span: Span
    version: str


class SeenFigure(NamedTuple):
    """A figure as it stood when the reader saw it."""

    figure: FigureId
    low: Number
    high: Number
    unit: UnitId


class Mark(NamedTuple):
    """A bookmark, highlight, underline or note of the reader's own.

    created, changed: ISO 8601 in UTC. note: Markdown, empty if none. colour: a ``Colour``; a name unknown
    here is kept. folder: empty for none; position: order in the folder, lowest first. query: what a
    bookmarked search searches for; its place is the dossier searched in, with empty ids for the whole
    library. figures: those under the mark when it was made. detached: the reader has said that it belongs
    to no place of the text as it is now.
    """

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
    folder: FolderId = FolderId("")
    position: float = 0.0
    query: str = ""
    figures: tuple[SeenFigure, ...] = ()
    detached: bool = False


class Folder(NamedTuple):
    """A folder of marks. parent: empty at the top. position: order among its siblings, lowest first."""

    id: FolderId
    title: str
    changed: str
    parent: FolderId = FolderId("")
    position: float = 0.0
