"""A reader's marks and a store of a made-up day, for the tests of the user store."""

import sqlite3
from contextlib import closing

from desktop.model.choices import RecordKind
from desktop.model.mark import Anchor, Mark, MarkKind
from desktop.model.place import Place
from desktop.model.prose import Span
from desktop.userdata.store import UserStore

NOON = 1_795_435_200.0  # 23 November 2026, 12:00 UTC
DAY = 86_400


def a_place(dossier="peace", record="sent", at=0):
    return Place(dossier, RecordKind.PASSAGE, record, at)


def a_mark(record="m1", **changes):
    default = Mark(
        id=record,
        kind=MarkKind.BOOKMARK,
        place=a_place(),
        title="Persons sent",
        created="2026-11-23T10:00:00Z",
        changed="2026-11-23T10:00:00Z",
    )
    return default._replace(**changes)


def a_highlight(record="m2", **changes):
    default = a_mark(
        record,
        kind=MarkKind.HIGHLIGHT,
        place=a_place(at=14),
        note="Compare **page 3**.",
        anchor=Anchor("9,205 persons", "Cambodia sent ", " on missions.", Span(14, 27), "1.0"),
        colour="yellow",
        starred=True,
        tags=("numbers", "ខ្មែរ"),
    )
    return default._replace(**changes)


def open_on(folder, day=0, **options):
    """Open the store so many days after the first."""
    return UserStore.open(folder, clock=lambda: NOON + day * DAY, **options)


def keep(folder, *marks, day=0):
    """Keep marks as one run of the program would."""
    with closing(open_on(folder, day)) as store:
        for mark in marks:
            store.add_mark(mark)


def ids(marks):
    return [mark.id for mark in marks]


def tables(file):
    with closing(sqlite3.connect(file)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
