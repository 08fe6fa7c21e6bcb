"""Changes of the reader's marks and their opposites, as functions of the store. Not for what is shown."""

import os
import time
from typing import NamedTuple

from desktop.model.ids import MarkId
from desktop.model.mark import Anchor, Mark, MarkKind
from desktop.model.place import Place
from desktop.model.prose import Span
from desktop.render.page import PassageAnchor
from desktop.userdata.store import UserStore

QUOTE_CHARS = 64
CONTEXT_CHARS = 32


class Add(NamedTuple):
    """Keep a new mark."""

    mark: Mark


class Change(NamedTuple):
    """Replace a mark; before: as it was, for undoing."""

    mark: Mark
    before: Mark


class Remove(NamedTuple):
    """Put a mark into the bin."""

    mark: Mark


class Restore(NamedTuple):
    """Take a mark out of the bin."""

    mark: Mark


Edit = Add | Change | Remove | Restore


class Written(NamedTuple):
    """An edit that is on the disk, and all marks after it."""

    edit: Edit
    marks: tuple[Mark, ...]


def write(store: UserStore, edit: Edit) -> Written:
    """Do an edit; it is on the disk when this returns.

    Raises:
        StoreError: nothing was changed.
    """
    match edit:
        case Add(mark):
            store.add_mark(mark)
        case Change(mark, _):
            store.change_mark(mark)
        case Remove(mark):
            store.remove_mark(mark.id)
        case Restore(mark):
            store.restore_mark(mark.id)
    return Written(edit, store.marks())


def opposite(edit: Edit) -> Edit:
    """Return the edit that undoes one."""
    match edit:
        case Add(mark) | Restore(mark):
            return Remove(mark)
        case Remove(mark):
            return Restore(mark)
        case Change(mark, before):
            return Change(before, mark)


def new_bookmark(place: Place, title: str, anchor: Anchor | None) -> Mark:
    """Return a bookmark made now."""
    moment = now()
    return Mark(MarkId(os.urandom(16).hex()), MarkKind.BOOKMARK, place, title, moment, moment, anchor=anchor)


def anchor_of(passage: PassageAnchor, at: int, version: str) -> Anchor:
    """Return the anchor of the words at an offset of a passage, as the version of its dossier has them."""
    start = min(at, max(0, len(passage.text) - QUOTE_CHARS))
    end = min(start + QUOTE_CHARS, len(passage.text))
    return Anchor(
        passage.text[start:end],
        passage.text[max(0, start - CONTEXT_CHARS) : start],
        passage.text[end : end + CONTEXT_CHARS],
        Span(start, end),
        version,
    )


def now() -> str:
    """Return the present moment, ISO 8601 in UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
