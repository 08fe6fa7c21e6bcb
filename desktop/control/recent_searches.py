"""Remembers what was searched for, once a hit of it is opened. Not for searching or showing it."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore

_MOST: Final = 8


class RecentSearches(QObject):
    """A store that cannot be read or written has none; whoever needs it more tells what is wrong with it."""

    recalled = Signal(object)  # tuple of queries, the latest first

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
        """Answer with the latest searches."""
        self._asking.ask(_latest)


def _note(store: UserStore, query: str) -> None:
    store.searches.note(query)


def _latest(store: UserStore) -> tuple[str, ...]:
    return store.searches.latest(_MOST)
