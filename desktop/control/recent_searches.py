"""Remembers what was searched for, once a hit of it is opened, and offers it again. Not for searching."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from desktop.language import tr
from desktop.model.ids import DossierId
from desktop.model.mark import Mark
from desktop.model.query import Completion
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore

_MOST: Final = 8
_MOST_KEPT: Final = 4


class RecentSearches(QObject):
    """A store that cannot be read or written has none; whoever needs it more tells what is wrong with it."""

    recalled = Signal(object)  # tuple[Completion, ...]

    def __init__(self, user: Lane[UserStore], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._noting = Channel(user, self, latest_only=False)
        self._asking = Channel(user, self)
        self._asking.answered.connect(self.recalled)

    @Slot(str)
    def note_query(self, query: str) -> None:
        """Note what is being searched for."""
        self._query = query.strip()

    @Slot(object)
    def note_opened(self, _place: object) -> None:
        """Keep the search, a hit of which was opened."""
        if self._query:
            self._noting.ask(partial(_note, query=self._query))

    @Slot()
    def recall(self) -> None:
        """Answer with the latest searches, and below them those that are kept among the marks."""
        self._asking.ask(_offered)


def _note(store: UserStore, query: str) -> None:
    store.searches.note(query)


def _offered(store: UserStore) -> tuple[Completion, ...]:
    marks = [mark for mark in store.marks(DossierId("")) if mark.query]
    kept = {mark.query: mark for mark in sorted(marks, key=_made)}
    last = list(reversed(kept))[:_MOST_KEPT]
    latest = [query for query in store.searches.latest(_MOST) if query not in last]
    recent = [Completion(query, query) for query in latest[: _MOST - len(last)]]
    return (*recent, *(_kept(kept[query]) for query in last))


def _kept(mark: Mark) -> Completion:
    """Return a kept search, with its query beside the name that its reader gave it."""
    named = mark.query not in mark.title
    return Completion(mark.query, mark.title if named else mark.query, mark.query if named else tr("kept"))


def _made(mark: Mark) -> str:
    return mark.created
