"""The least that typing can be: words into a bare line over an empty list. Not part of the program.

Run as a file with the queries as JSON on standard input; prints how long each key took to be painted.
"""

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget


class Painted(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def type_all(app: QApplication, queries: list[str]) -> list[float]:
    """Type each query, key by key, and return how long each key took, in milliseconds."""
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
    return times


def key(letter: str) -> QKeyEvent:
    """Return the press of a key that types a letter."""
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(type_all(QApplication(sys.argv[:1]), json.load(sys.stdin))))
