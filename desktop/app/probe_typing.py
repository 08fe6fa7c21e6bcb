"""Types into the real window for ``bench``. Not part of the program: loaded by ``probe`` alone."""

import json
import sys
import time
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView

from desktop.app.floor import memory
from desktop.app.floor_search import key
from desktop.app.opening_act import OpeningAct
from desktop.app.quiet import Quiet
from desktop.app.second_act import SecondAct
from desktop.model.hit import Results

FEW_QUERIES: Final = ("demining", "peacekeepers 2023", "mekong population", '"united nations"')
_MORE: Final = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def begin(what: str, act: OpeningAct) -> QObject:
    """Begin to type when all is shown; the object returned must live until the program ends."""
    return Typist(act, json.load(sys.stdin) if what == "search" else FEW_QUERIES, what == "memory")


class Typist(QObject):
    """Types queries when all is shown and waits for each answer to be painted."""

    def __init__(self, act: OpeningAct, queries: Sequence[str], tell_memory: bool) -> None:
        super().__init__(act)
        self._act = act
        self._queries = queries
        self._tell_memory = tell_memory
        self._answered = ""
        self._painted = True
        act.built.connect(self._on_built)
        self._quiet = Quiet(act)
        self._quiet.reached.connect(self._type_all, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_built(self) -> None:
        second = self._act.second
        if isinstance(second, SecondAct):
            pane = second.program.interior.results
            # Not from above, from the application: of each object that Qt keeps to itself PySide6 would
            # ask all its classes, and make them for it: four megabytes that no reader ever has.
            pane.installEventFilter(self)
            pane.list_made.connect(self._on_list_made)
            second.program.search.results_changed.connect(self._on_results)

    @Slot(object)
    def _on_list_made(self, hits: QAbstractItemView) -> None:
        hits.viewport().installEventFilter(self)

    @Slot()
    def _type_all(self) -> None:
        reading = memory()
        # No wait after this: the first key pays for whatever the engine still has to do to be there.
        self._act.window.search_field.setFocus()
        times = [took for query in self._queries for took in self._type(query)]
        sys.stdout.write(json.dumps((*memory(), reading[1]) if self._tell_memory else times))
        sys.stdout.flush()
        # The next start has no search to take up again.
        self._act.window.search_field.clear()
        QCoreApplication.exit(0)

    def _type(self, query: str) -> Iterable[float]:
        """Type a query and yield the milliseconds of each key."""
        field = self._act.window.search_field
        field.clear()
        QCoreApplication.processEvents()
        typed = ""
        for letter in query:
            typed += letter
            self._painted = False
            began = time.perf_counter()
            QCoreApplication.sendEvent(field, key(letter))
            while typed.strip() and not (self._answered == typed and self._painted):
                QCoreApplication.processEvents(_MORE)
            yield (time.perf_counter() - began) * 1000

    @Slot(object)
    def _on_results(self, results: Results) -> None:
        self._answered = results.query
        self._painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the results have been painted."""
        if event.type() == QEvent.Type.Paint:
            self._painted = True
        return False
