"""Has dossiers read by other processes, a few ahead of the one that writes. Not for reading them.

Whatever happens to such a process, nothing is lost: what it was asked for is read by who asked.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Final

import desktop
from desktop.library.serving import LENGTH_BYTES

_ASKED: Final = 2  # of each process: what it reads and what comes next, so that it is never idle
_MOST_AHEAD: Final = 4  # for each process, read and not yet taken included
_MOST_AHEAD_BYTES: Final = 32_000_000
_LOOK_S: Final = 0.05
_PATIENCE_S: Final = 60.0
_SLOWEST_BYTES_S: Final = 100_000
_READER: Final = "desktop.library.reading_child"
_MOST_PROCESSES: Final = 4  # as many as one that writes keeps up with; each takes 80 MB

Sized = tuple[Path, int]


def most_processes() -> int:
    """Return how many processes may read; none where there is one core, or the program is not a script."""
    if getattr(sys, "frozen", False) or not sys.executable:
        return 0
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    # On two cores the one that writes is idle most of the time; on more it has one of its own.
    return 0 if cores == 1 else min(max(2, cores - 1), _MOST_PROCESSES)


class Child:
    """One process that reads, as seen by who asks it."""

    def __init__(self, module: str, heard: "SimpleQueue[tuple[Child, bytes | None]]") -> None:
        root = str(Path(desktop.__file__).parents[1])
        known = os.environ.get("PYTHONPATH")
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{known}" if known else root},
            start_new_session=True,  # Ctrl+C is for who started it
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.asked: list[Path] = []
        self._heard = heard
        self._ear = Thread(target=self._listen, daemon=True)
        self._ear.start()

    def ask(self, folder: Path) -> None:
        """Have a folder read after those asked for before."""
        self.asked.append(folder)
        line = json.dumps(str(folder)).encode() + b"\n"
        if self._process.stdin is not None:
            with suppress(OSError):  # it may have gone, which its ear tells
                self._process.stdin.write(line)
                self._process.stdin.flush()

    def end(self) -> None:
        """End the process, which has nothing to lose, and wait until it is gone."""
        self._process.kill()
        self._process.wait()
        self._ear.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _listen(self) -> None:
        answers = self._process.stdout
        while answers is not None:
            head = answers.read(LENGTH_BYTES)
            length = int.from_bytes(head, "big")
            told = answers.read(length) if len(head) == LENGTH_BYTES else None
            if told is None or len(told) < length:
                break
            self._heard.put((self, told))
        self._heard.put((self, None))


class ReadAhead:
    """Readings of folders in the order in which they will be asked for, made by other processes.

    folders: what may be asked for, with the size of each, taken as far as there is room ahead. module: what
    the processes run; it answers by :func:`desktop.library.serving.serve`.
    """

    def __init__(self, folders: Iterator[Sized], processes: int, module: str = _READER) -> None:
        self._folders = folders
        self._heard: SimpleQueue[tuple[Child, bytes | None]] = SimpleQueue()
        self._children: list[Child] = []
        self._following: Sized | None = None
        self._sizes: dict[Path, int] = {}  # of what is asked for and not yet taken, in order
        self._ready: dict[Path, bytes] = {}
        with suppress(OSError):
            while len(self._children) < processes:
                self._children.append(Child(module, self._heard))
        self._feed()

    def take(self, folder: Path, cancelled: Callable[[], bool]) -> bytes:
        """Return the reading of a folder as bytes; none if it must be read here or if cancelled."""
        self._pass_over_until(folder)
        self._hear_what_came()
        self._feed()
        self._wait_for(folder, cancelled)
        self._sizes.pop(folder, None)
        return self._ready.pop(folder, b"")

    def close(self) -> None:
        """End all processes."""
        while self._children:
            self._children.pop().end()

    def _pass_over_until(self, folder: Path) -> None:
        """Forget what was asked for before a folder and is no longer wanted."""
        if folder in self._sizes:
            for before in list(self._sizes):
                if before == folder:
                    break
                del self._sizes[before]
                self._ready.pop(before, None)

    def _feed(self) -> None:
        while child := min(self._children, key=_asked, default=None):
            if len(child.asked) >= _ASKED or len(self._sizes) >= _MOST_AHEAD * len(self._children):
                return
            self._following = self._following or next(self._folders, None)
            if self._following is None:
                return
            folder, size = self._following
            if self._sizes and sum(self._sizes.values()) + size > _MOST_AHEAD_BYTES:
                return
            self._following = None
            self._sizes[folder] = size
            child.ask(folder)

    def _wait_for(self, folder: Path, cancelled: Callable[[], bool]) -> None:
        until = time.monotonic() + _PATIENCE_S + self._sizes.get(folder, 0) / _SLOWEST_BYTES_S
        while folder not in self._ready and (child := self._child_with(folder)) and not cancelled():
            try:
                self._hear(*self._heard.get(timeout=_LOOK_S))
            except Empty:
                if time.monotonic() > until:
                    self._dismiss(child)

    def _child_with(self, folder: Path) -> Child | None:
        return next((child for child in self._children if folder in child.asked), None)

    def _hear_what_came(self) -> None:
        while not self._heard.empty():
            self._hear(*self._heard.get())

    def _hear(self, child: Child, told: bytes | None) -> None:
        if child not in self._children:
            return
        if told is None:
            self._dismiss(child)
            return
        folder = child.asked.pop(0)
        if folder in self._sizes:
            self._ready[folder] = told
        self._feed()

    def _dismiss(self, child: Child) -> None:
        """Do without a process that has died or does not answer."""
        self._children.remove(child)
        child.end()


def _asked(child: Child) -> int:
    return len(child.asked)
