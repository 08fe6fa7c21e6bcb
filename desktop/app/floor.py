"""The least a PySide6 window can be: what the benchmarks hold the program against. Not part of the program.

Run as a file: ``floor.py start|memory|search``. ``start`` ends at the first paint of an empty window with a
text browser; ``memory`` tells what that window takes; ``search`` types words into a bare line over an empty
list and tells how long each key takes to be painted.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QMainWindow,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)


class Painted(QObject):
    """Calls back in the turn of the event loop after a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paint events."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def memory() -> dict[str, int]:
    """Return this process's peak resident and its present proportional memory in KiB."""
    found = {}
    for file, name in (("/proc/self/status", "VmHWM"), ("/proc/self/smaps_rollup", "Pss")):
        with open(file, encoding="ascii") as lines:
            found[name] = next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
    return found


def show_window(app: QApplication) -> QMainWindow:
    """Show the empty window and return when it has been painted."""
    window = QMainWindow()
    browser = QTextBrowser(window)
    window.setCentralWidget(browser)
    window.resize(1280, 800)
    painted = Painted(window)
    window.show()
    while not painted.count:
        app.processEvents()
    return window


def start(app: QApplication) -> None:
    """End at once when the window has been painted, without the interpreter's farewell."""
    window = QMainWindow()
    window.setCentralWidget(QTextBrowser(window))
    window.resize(1280, 800)
    Ended(window)
    window.show()
    app.exec()


class Ended(Painted):
    """Ends the process in the turn after the first paint."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event of the window; its children are painted in the same turn."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, leave)
        return False


def leave() -> None:
    """End the process now."""
    os._exit(0)


def search(app: QApplication, queries: list[str]) -> None:
    """Type each query, key by key, and print how long each key took, in milliseconds."""
    window = QWidget()
    line, results = QLineEdit(window), QListView(window)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(results)
    window.resize(1280, 800)
    painted = Painted(line)
    window.show()
    app.processEvents()
    times = []
    for query in queries:
        line.clear()
        app.processEvents()
        for letter in query:
            before, began = painted.count, time.perf_counter()
            QApplication.sendEvent(line, key(letter))
            while painted.count == before:
                app.processEvents()
            times.append((time.perf_counter() - began) * 1000)
    sys.stdout.write(json.dumps(times))


def key(letter: str) -> QKeyEvent:
    """Return the press of a key that types a letter."""
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)


def main() -> None:
    """Do what the argument names."""
    app = QApplication(sys.argv[:1])
    what = sys.argv[1]
    if what == "start":
        start(app)
    elif what == "memory":
        window = show_window(app)
        sys.stdout.write(json.dumps(memory()))
        window.close()
    else:
        search(app, json.loads(sys.stdin.read()))


if __name__ == "__main__":
    main()
