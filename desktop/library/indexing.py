"""Keeps the index in step with the store during a build. Not for reading dossiers or for searching."""

import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from desktop.library.entry import Entry
from desktop.library.index import IndexReader, IndexWriter
from desktop.library.layout import index_path
from desktop.library.trouble import file_error, index_error
from desktop.library.writer import StoreWriter
from desktop.model.errors import StoreDamaged, StoreError
from desktop.model.ids import DossierId

_COMMIT_S: Final = 1.5  # a reader finds what was built at most so much later
_LONGEST_S: Final = 12.0  # in a long build, where each commit costs a segment that has to be merged


class Indexing:
    """Writes to the index and tells the store what the index has once it is lasting.

    A build killed before that finds the rest among the store's pending dossiers next time.
    """

    def __init__(self, library: Path, store: StoreWriter) -> None:
        self._library = library
        self._store = store
        self._writer = self._open()
        self._waiting: list[str] = []
        self._wait_s = _COMMIT_S
        self._due = time.monotonic() + self._wait_s

    def take(self, dossier: str, entries: Iterable[Entry], first: int) -> None:
        """Put entries, numbered from ``first``, in the place of a dossier's; none takes it out."""
        with self._writing():
            self._writer.replace(DossierId(dossier), entries, first)
        self._waiting.append(dossier)
        if time.monotonic() >= self._due:
            self.commit()

    def commit(self) -> None:
        """Make what was taken lasting and visible."""
        if self._waiting:
            with self._writing():
                self._writer.commit()
            self._store.indexed(self._waiting)
            self._waiting = []
        self._wait_s = min(2 * self._wait_s, _LONGEST_S)
        self._due = time.monotonic() + self._wait_s

    def close(self) -> None:
        """Release the index; what was not committed is left to the next build."""
        with suppress(ValueError, OSError):
            self._writer.close()

    def _open(self) -> IndexWriter:
        """Open the index; a missing or damaged one is begun anew and has to take up every dossier."""
        folder = index_path(self._library)
        with self._writing():
            with suppress(StoreDamaged):
                IndexReader.open(folder)  # a torn one shows itself to a reader at once, to a writer late
                return IndexWriter.open(folder)
            shutil.rmtree(folder, ignore_errors=True)
            self._store.await_index()
            return IndexWriter.open(folder)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except (StoreError, UnicodeError):
            raise
        except OSError as error:
            raise file_error(error, self._library) from error
        except ValueError as error:
            raise index_error(error, self._library) from error
