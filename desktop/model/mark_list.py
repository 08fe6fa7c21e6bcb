"""What a reader asks of the list of marks: which, in what order, by what group. Not for answering it."""

from enum import StrEnum
from typing import NamedTuple

from desktop.model.ids import DossierId, FolderId
from desktop.model.mark import MarkKind
from desktop.model.place import Place
from desktop.model.placing import Standing


class MarkSort(StrEnum):
    """Orders of the list; PLACE is by dossier, then the order in which the marks stand in the text.

    The store knows no reading order: within a dossier it sorts by record and offset.
    """

    CHANGED = "changed"
    CREATED = "created"
    TITLE = "title"
    PLACE = "place"
    FOLDER = "folder"
    DELETED = "deleted"


class MarkGrouping(StrEnum):
    """What marks can be grouped by; DAY is the day of the last change, RECORD the passage or other record."""

    DOSSIER = "dossier"
    RECORD = "record"
    FOLDER = "folder"
    COLOUR = "colour"
    KIND = "kind"
    TAG = "tag"
    DAY = "day"


class MarkFilter(NamedTuple):
    """Which marks are wanted; what is None or empty does not limit.

    place: those on this very record (``at`` does not count). folder: an empty id asks for those in none.
    tags: all of them. words: each begins a word of the title, quote, note or tags. standing: as last found
    (see ``UserStore.keep_placings``). binned: those in the bin instead of those outside.
    """

    dossier: DossierId | None = None
    place: Place | None = None
    kind: MarkKind | None = None
    colour: str | None = None
    folder: FolderId | None = None
    tags: tuple[str, ...] = ()
    words: str = ""
    day: str = ""
    starred: bool = False
    noted: bool = False
    standing: Standing | None = None
    binned: bool = False


class MarkGroup(NamedTuple):
    """A group of the list and its size, how many marks it has; key: as the filter of the same name takes it.

    For RECORD the key is the link of the place.
    """

    key: str
    size: int
