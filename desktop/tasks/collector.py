"""Keeps Python's cyclic collector on the GUI thread and out of the way. Not for freeing anything by hand.

A cycle may hold a Qt object, which must not be destroyed off the GUI thread; a collection started by an
allocation would run in whichever thread allocates. So automatic collection is off, and what has piled up is
collected when the event loop of the GUI thread is about to sleep: no timer, no wake-up of its own.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

YOUNG_OBJECTS = 20_000
MIDDLE_ROUNDS = 20


class Collector(QObject):
    """Collects when the event loop of the thread that made it is about to sleep; ends with :meth:`stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        gc.disable()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self.collect)

    @Slot()
    def collect(self) -> None:
        """Collect young cycles where many objects were made since the last time, all of them now and then."""
        if gc.get_count()[0] < YOUNG_OBJECTS:
            return
        self._rounds += 1
        gc.collect(2 if self._rounds % MIDDLE_ROUNDS == 0 else 1)

    def stop(self) -> None:
        """Give collection back to the interpreter."""
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.disconnect(self.collect)
        gc.enable()
