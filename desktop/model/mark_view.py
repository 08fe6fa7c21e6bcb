"""The list of marks as it is shown: headings and rows that come in parts. Not for the marks themselves."""

from enum import StrEnum
from typing import Final, NamedTuple

from desktop.model.edit import Kept
from desktop.model.ids import FolderId
from desktop.model.mark import Folder
from desktop.model.mark_list import MarkFilter, MarkSort
from desktop.model.placing import Placing

PORTION: Final = 100


class MarkScope(StrEnum):
    """Which marks are listed. CHANGED: those whose text is no longer as it was."""

    PLACE = "place"
    DOSSIER = "dossier"
    LIBRARY = "library"
    CHANGED = "changed"
    BIN = "bin"


class ListGrouping(StrEnum):
    """What stands under one heading."""

    NONE = "none"
    SECTION = "section"
    FOLDER = "folder"
    TAG = "tag"
    COLOUR = "colour"
    DAY = "day"


class ListWish(NamedTuple):
    """What the reader wants to see. words: typed into the field, with ``tag:`` and ``is:`` among them."""

    scope: MarkScope = MarkScope.DOSSIER
    grouping: ListGrouping = ListGrouping.SECTION
    sort: MarkSort = MarkSort.PLACE
    descending: bool = False
    words: str = ""


class Heading(NamedTuple):
    """A line over rows. key: stays the same from list to list. folder: None where it is no folder.

    takes: the folder that marks dropped here go into; None where they cannot be dropped.
    """

    key: str
    title: str
    size: int
    depth: int = 0
    folder: Folder | None = None
    takes: FolderId | None = None


class Segment(NamedTuple):
    """Rows that one question answers. heading: None where they go on under the one before."""

    heading: Heading | None
    wanted: MarkFilter
    size: int


class RowsWish(NamedTuple):
    """A part of a segment, ``PORTION`` rows from an offset that is a multiple of it."""

    wanted: MarkFilter
    sort: MarkSort
    descending: bool
    offset: int


class Rows(NamedTuple):
    """The answer to a wish."""

    wish: RowsWish
    kept: tuple[Kept, ...]


class MarkList(NamedTuple):
    """A list of marks. total: of its rows. first: rows that are seen at once. placings: what the text did."""

    wish: ListWish
    segments: tuple[Segment, ...] = ()
    total: int = 0
    first: tuple[Rows, ...] = ()
    folders: tuple[Folder, ...] = ()
    placings: tuple[Placing, ...] = ()
