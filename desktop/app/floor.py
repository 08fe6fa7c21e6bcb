"""The least a PySide6 window can be: what the benchmarks hold the program against. Not part of the program.

Run as a file: ``floor.py start`` ends at the first paint of an empty window with a text browser,
``floor.py memory`` tells what that window takes. It imports nothing that such a window does not need.
"""

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser


class Window(QMainWindow):
    """Ends the process in the turn of the event loop after the first paint."""

    def paintEvent(self, event: object) -> None:
        """Children are painted in the same turn."""
        QTimer.singleShot(0, leave)


def leave() -> None:
    """Tell what was asked and end the process now, without the interpreter's farewell."""
    if sys.argv[1] == "memory":
        peak, present = memory()
        sys.stdout.write(f"[{peak}, {present}]")
        sys.stdout.flush()
    os._exit(0)


def memory() -> tuple[int, int]:
    """Return this process's peak resident and its present proportional memory in KiB."""
    return _kib("/proc/self/status", "VmHWM"), _kib("/proc/self/smaps_rollup", "Pss")


def _kib(file: str, name: str) -> int:
    with open(file, encoding="ascii") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = Window()
    window.setCentralWidget(QTextBrowser(window))
    window.resize(1280, 800)
    window.show()
    app.exec()
