"""What a reader asks to be marked, and marks as they stand in a text. Not for keeping them."""

from enum import StrEnum
from typing import NamedTuple

from desktop.model.mark import Mark, MarkKind
from desktop.model.place import Place
from desktop.model.placing import Standing
from desktop.model.prose import Span


class Words(NamedTuple):
    """Words of a passage. span: in code points of its text."""

    place: Place
    span: Span


class MarkWish(NamedTuple):
    """Words that are to be marked, one mark for each passage they stand in.

    words: empty for a note on a passage as a whole, which is ``place`` then.
    """

    kind: MarkKind
    words: tuple[Words, ...] = ()
    colour: str = ""
    place: Place | None = None


class ShownMark(NamedTuple):
    """A mark in the text as it is now. span: in the passage of ``place``; None for the whole passage."""

    mark: Mark
    place: Place
    span: Span | None
    standing: Standing = Standing.EXACT


class AtHand(NamedTuple):
    """What the reader would bookmark now. place: a record, None for the passage in view. query: a search."""

    place: Place | None = None
    query: str = ""


class SettlingWay(StrEnum):
    """What the reader decides of a mark whose text is no longer as it was."""

    ACCEPT = "accept"
    ATTACH = "attach"
    DETACH = "detach"


class Settling(NamedTuple):
    """A decision. words: where the mark is to be attached; None where the reader has yet to select them."""

    mark: Mark
    way: SettlingWay
    words: Words | None = None
