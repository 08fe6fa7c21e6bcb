"""Keeps Python's cyclic collector on the GUI thread and out of the way. Not for freeing anything by hand.

A cycle may hold a Qt object, which must not be destroyed off the GUI thread; a collection started by an
allocation would run in whichever thread allocates. So automatic collection is off, and what has piled up is
collected when the event loop of the GUI thread is about to sleep: no timer, no wake-up of its own.
"""

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

YOUNG_OBJECTS: Final = 20_000
MIDDLE_ROUNDS: Final = 20
MOST_OBJECTS: Final = 10 * YOUNG_OBJECTS
"""What may pile up while answers are waited for, some twenty megabytes at the most."""


class Collector(QObject):
    """Collects when the event loop of the thread that made it is about to sleep; ends with :meth:`stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_waiting: Callable[[], bool] = _never
        self._rounds = 0
        gc.disable()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self.collect)

    def yield_to(self, is_waiting: Callable[[], bool]) -> None:
        """Put collecting off while an answer is waited for: it would hold up the thread that finds it."""
        self._is_waiting = is_waiting

    @Slot()
    def collect(self) -> None:
        """Collect young cycles where many objects were made since the last time, all of them now and then."""
        young = gc.get_count()[0]
        if young < YOUNG_OBJECTS or (young < MOST_OBJECTS and self._is_waiting()):
            return
        self._rounds += 1
        gc.collect(2 if self._rounds % MIDDLE_ROUNDS == 0 else 1)

    def stop(self) -> None:
        """Give collection back to the interpreter."""
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.disconnect(self.collect)
        gc.enable()


def _never() -> bool:
    return False
