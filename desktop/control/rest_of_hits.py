"""The hits below those in sight, made while the reader looks at the first. Not for asking or ranking."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.control.engine import Engine
from desktop.model.hit import Hit, Results, Waiting
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane

PAUSE_MS: Final = 30
"""So long the first rows have for being painted; it is over before a hand has turned a wheel."""
_AT_ONCE: Final = 10
"""A key struck meanwhile waits for the making of no more than these."""


class RestOfHits(QObject):
    """Has the rest of the latest answer made, a few hits at a time, and hands it over as a whole."""

    found = Signal(object)  # tuple[Hit, ...]
    failed = Signal(object)  # SastraError

    def __init__(self, lane: Lane[Engine], parent: QObject) -> None:
        super().__init__(parent)
        self._query = ""
        self._waiting: tuple[Waiting, ...] = ()
        self._made: tuple[Hit, ...] = ()
        self._making = Channel(lane, self)
        self._making.answered.connect(self._on_made)
        self._making.failed.connect(self._on_failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._make_next)

    @property
    def busy(self) -> bool:
        """Tell whether some hits of the latest answer are still missing."""
        return bool(self._waiting)

    def begin(self, query: str, results: Results) -> None:
        """Make what an answer lacks. query: the one that its hits are of."""
        self.forget()
        self._query, self._waiting, self._made = query, results.rest, ()
        if self._waiting:
            self._pause.start()

    def forget(self) -> None:
        """Leave the rest of an answer that is no longer wanted."""
        self._pause.stop()
        self._making.forget()
        self._waiting = ()

    @Slot()
    def _make_next(self) -> None:
        self._making.ask(partial(_make, query=self._query, waiting=self._waiting[:_AT_ONCE]))

    @Slot(object)
    def _on_made(self, hits: tuple[Hit, ...]) -> None:
        self._made += hits
        self._waiting = self._waiting[_AT_ONCE:]
        if self._waiting:
            self._make_next()
        else:
            self.found.emit(self._made)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._waiting = ()
        self.failed.emit(error)


def _make(engine: Engine, query: str, waiting: tuple[Waiting, ...]) -> tuple[Hit, ...]:
    return engine.make(query, waiting)
