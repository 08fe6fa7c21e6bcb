"""Decides who reads the folders of a build: this process, or others ahead of it. Not for reading them."""

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from desktop.library.folder_reader import FolderReader
from desktop.library.freight import Reading, unpacked
from desktop.library.read_ahead import ReadAhead, Sized, most_processes
from desktop.load.files import list_files

# Starting other processes costs each of them a third of a second, in which so much is read.
_LEAST_BYTES: Final = 1_500_000


class ReadingPlan:
    """Reads folders for a build, with other processes where there are several and they are worth it.

    folders: those that will be asked for, in order, as far as is known; taken a few ahead.
    """

    def __init__(self, folders: Iterator[Path], cancelled: Callable[[], bool]) -> None:
        self.reader = FolderReader()
        self._folders = folders
        self._cancelled = cancelled
        self._begun = False
        self._ahead: ReadAhead | None = None

    def read(self, folder: Path) -> Reading | None:
        """Return what is in a folder; nothing if cancelled before that was known."""
        if not self._begun:
            self._begun = True
            self._ahead = _ahead_of(self._folders)
        if self._ahead is not None:
            told = self._ahead.take(folder, self._cancelled)
            if told:
                return unpacked(told)
            if self._cancelled():
                return None
        return self.reader.read(folder)

    def close(self) -> None:
        """End the other processes."""
        if self._ahead is not None:
            self._ahead.close()


def _ahead_of(folders: Iterator[Path]) -> ReadAhead | None:
    """Have folders read ahead, where there are enough to be worth it."""
    processes = most_processes()
    seen: list[Sized] = []
    while processes and (folder := next(folders, None)):
        seen.append((folder, _size(folder)))
        if len(seen) > 1 and sum(size for _, size in seen) >= _LEAST_BYTES:
            more = ((folder, _size(folder)) for folder in folders)
            # The first one is read here while they start, and so is ready as soon as it ever was.
            return ReadAhead(chain(seen[1:], more), processes)
    return None


def _size(folder: Path) -> int:
    try:
        return sum((folder / name).stat().st_size for name in list_files(folder).files)
    except OSError:
        return 0
