"""Measures the program from inside for ``bench``. Not part of it: loaded only where SASTRA_PROBE is set.

SASTRA_PROBE=start: end the process when the window has been painted for the first time. =memory: search a
few times once all is shown, then print what the process takes and end. =search: read queries as JSON from
standard input, type them key by key into the search field and print how long each key took until its
results were painted.
"""

import json
import os
import sys
import time
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.app.build import Program
from desktop.app.floor import memory
from desktop.app.floor_search import key
from desktop.app.opening_act import OpeningAct
from desktop.app.quiet import Quiet
from desktop.model.hit import Results

FEW_QUERIES: Final = ("demining", "peacekeepers 2023", "mekong population", '"united nations"')
_MORE: Final = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def start(what: str, program: Program, act: OpeningAct) -> QObject:
    """Begin to measure; the object returned must live until the program ends."""
    if what == "start":
        act.painted.connect(leave)
        return act
    return Typist(program, act, json.load(sys.stdin) if what == "search" else FEW_QUERIES, what == "memory")


@Slot()
def leave() -> None:
    """End the process now, without the interpreter's farewell, as the floor does."""
    os._exit(0)


class Typist(QObject):
    """Types queries when all is shown and waits for each answer to be painted."""

    def __init__(self, program: Program, act: OpeningAct, queries: Sequence[str], tell_memory: bool) -> None:
        super().__init__(program.window)
        self._program = program
        self._queries = queries
        self._tell_memory = tell_memory
        self._answered = ""
        self._painted = True
        self._begun = False
        program.search.results_changed.connect(self._on_results)
        # The pane builds its parts when it is first seen, so their paints are noticed from above.
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._quiet = Quiet(program, act)
        self._quiet.reached.connect(self._type_all, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _type_all(self) -> None:
        # Otherwise the loop would be woken by its own going to sleep for as long as the typing takes.
        if self._begun:
            return
        self._begun = True
        self._quiet.reached.disconnect(self._type_all)
        times = [took for query in self._queries for took in self._type(query)]
        sys.stdout.write(json.dumps(memory() if self._tell_memory else times))
        sys.stdout.flush()
        QCoreApplication.exit(0)

    def _type(self, query: str) -> Iterable[float]:
        """Type a query and yield the milliseconds of each key."""
        field = self._program.window.search_field
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

    def _in_results(self, widget: QWidget) -> bool:
        pane = self._program.window.results
        return widget is pane or pane.isAncestorOf(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the results have been painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._in_results(watched):
            self._painted = True
        return False
