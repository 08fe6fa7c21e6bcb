"""Runs this program's own commands in a child process and reads its lines. Not for what the lines mean."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

import desktop

END_WAIT_MS = 2_000


class ChildRun(QObject):
    """One child process at a time, started anew as often as needed."""

    line_received = Signal(str)  # a line of its output, without the line feed
    ended = Signal(int)  # exit status; -1 where it was killed or never started

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._process.setProcessEnvironment(_environment())

    @property
    def running(self) -> bool:
        """Tell whether a child is at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def complaint(self) -> str:
        """What the last child wrote to standard error, for the log."""
        return bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")

    def start(self, arguments: Sequence[str]) -> None:
        """Start ``python -m desktop`` with the arguments; only when none is running."""
        self._process.start(sys.executable, ["-u", "-m", "desktop", *arguments])

    def cancel(self) -> None:
        """End the child now; ``ended`` tells -1. Work half done must be safe against this."""
        self._process.kill()

    def close(self) -> None:
        """End the child and wait until it is gone; nothing is emitted any more."""
        self._process.blockSignals(True)
        if self.running:
            self._process.kill()
            self._process.waitForFinished(END_WAIT_MS)

    @Slot()
    def _on_output(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace")
            self.line_received.emit(line.rstrip("\r\n"))

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        self.ended.emit(code if status == QProcess.ExitStatus.NormalExit else -1)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.ended.emit(-1)


def _environment() -> QProcessEnvironment:
    """Let the child find the very package that runs here, wherever the program was started from."""
    environment = QProcessEnvironment.systemEnvironment()
    root = str(Path(desktop.__file__).parent.parent)
    known = environment.value("PYTHONPATH")
    environment.insert("PYTHONPATH", root + os.pathsep + known if known else root)
    environment.insert("PYTHONUTF8", "1")
    return environment
