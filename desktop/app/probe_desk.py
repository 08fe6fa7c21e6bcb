"""Works at the real window as a reader does, for ``bench desk``. Not part of the program: see ``probe``."""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from desktop.app.opening_act import OpeningAct
from desktop.app.quiet import Quiet
from desktop.app.second_act import SecondAct
from desktop.control.preferences import Wish
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.render.reading import TreeNode
from desktop.settings.table import THEME

LONG: Final = DossierId("bench-long")
TABS: Final = 4
ROUNDS: Final = 12
SCROLLS: Final = 240
BRANCH: Final = 100
IDLE_MS: Final = 5_000
_MORE: Final = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_SETTLING_MS: Final = 2_500


def begin(act: OpeningAct) -> QObject:
    """Begin when all is shown; the object returned must live until the program ends."""
    return DeskWorker(act)


def open_tabs(second: object) -> None:
    """Open more tabs at the present place, four in all."""
    if isinstance(second, SecondAct):
        for _ in range(1, TABS):
            second.program.tabs.add()


def large_tree() -> tuple[TreeNode, ...]:
    """Return a million rows in reading order: a hundred sections of a hundred sections of a hundred."""
    nodes: list[TreeNode] = []

    def grow(parent: int, number: str, depth: int) -> None:
        for step in range(BRANCH):
            here = f"{number}-{step}" if number else str(step)
            nodes.append(TreeNode(Place(LONG, RecordKind.SECTION, here), here, f"Section {here}", parent))
            if depth:
                grow(len(nodes) - 1, here, depth - 1)

    grow(-1, "", 2)
    return tuple(nodes)


class DeskWorker(QObject):
    """Times switching, opening, scrolling and doing nothing; prints what it found and ends the program."""

    def __init__(self, act: OpeningAct) -> None:
        super().__init__(act)
        self._act = act
        self._watched: QWidget = act.window.reader.text.viewport()
        self._painted = 0.0
        self._worked = 0.0
        self._frames: list[float] = []
        self._found: dict[str, list[float]] = {}
        self._cpu = 0.0
        self._wakes = 0
        self._quiet = Quiet(act)
        self._quiet.reached.connect(self._work, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _work(self) -> None:
        second = self._act.second
        if not isinstance(second, SecondAct):
            raise RuntimeError("the second act is not there")
        program = second.program
        sections = [node.place for node in program.reading.tree if node.place.kind is RecordKind.SECTION]
        for number in range(1, TABS):
            program.tabs.add()
            self._time("", program.reading.open_place, sections[number])
        for step in range(2 * TABS):
            self._time("tab" if step >= TABS else "", program.tabs.choose, step % TABS)
        for step in range(ROUNDS):
            self._time("section", program.reading.open_place, sections[(step + TABS) % len(sections)])
        for step in range(ROUNDS):
            theme = ("dark", "light")[step % 2]
            self._time("theme", program.preferences.grant, Wish(THEME.id, theme))
        self._time("long", program.reading.open_place, Place(LONG, RecordKind.SECTION, "long"))
        bar = self._act.window.reader.text.verticalScrollBar()
        for _ in range(SCROLLS):
            self._frames = []
            self._time("", bar.setValue, bar.value() + bar.pageStep() // 3)
            self._found.setdefault("scroll", []).append(max(self._frames))
        nodes = large_tree()
        gc.freeze()  # the tree is opened, not made
        self._watch(self._act.window.contents.tree.viewport())
        self._time("tree", self._act.window.contents.show_tree, nodes)
        QTimer.singleShot(_SETTLING_MS, self._begin_idle)

    def _watch(self, widget: QWidget) -> None:
        self._watched.removeEventFilter(self)
        self._watched = widget
        widget.installEventFilter(self)

    def _time(self, name: str, work: Callable[..., object], value: object) -> None:
        """Do something and note the milliseconds until what it changes was last painted, all being done."""
        self._watch(self._watched)
        self._painted = 0.0
        self._worked = time.thread_time()
        began = time.perf_counter()
        work(value)
        while not (self._painted and self._act.quiet):
            QCoreApplication.processEvents(_MORE)
        QCoreApplication.processEvents()
        if name:
            self._found.setdefault(name, []).append((self._painted - began) * 1000)

    @Slot()
    def _begin_idle(self) -> None:
        self._cpu, self._wakes = time.process_time(), wake_ups()
        QTimer.singleShot(IDLE_MS, self._end)

    @Slot()
    def _end(self) -> None:
        # One of them is the clock that ends the measuring.
        self._found["wakes"] = [float(max(0, wake_ups() - self._wakes - 1))]
        self._found["idle_cpu"] = [(time.process_time() - self._cpu) * 1000]
        sys.stdout.write(json.dumps(self._found))
        sys.stdout.flush()
        os._exit(0)

    @Slot()
    def _note_paint(self) -> None:
        """Note when it was, and how long the window's thread has worked for this one picture."""
        self._painted = time.perf_counter()
        worked = time.thread_time()
        self._frames.append((worked - self._worked) * 1000)
        self._worked = worked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when it was painted; the paint itself follows this, so it is done first."""
        if event.type() == QEvent.Type.Paint and watched is self._watched:
            QTimer.singleShot(0, self._note_paint)
        return False


def wake_ups() -> int:
    """Return how often the threads of this process have gone to sleep by themselves so far."""
    count = 0
    for status in Path("/proc/self/task").glob("*/status"):
        lines = status.read_text("ascii", "replace").splitlines()
        count += sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))
    return count
