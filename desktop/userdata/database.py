"""One connection to a store of the reader: how it is opened, read and changed. Not for what it holds."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from desktop.language import tr
from desktop.model.errors import StoreDamaged
from desktop.userdata.trouble import plainly

PATIENCE_MS: Final = 5_000
Value = str | int | float | None


class Database:
    """A connection, confined to the thread that opened it.

    Each change is one short transaction, on disk before :meth:`change` is left: the write-ahead log lets
    other copies of the program read meanwhile, and full synchronisation makes a commit survive a power
    cut. The log is folded into the file when the last connection closes.
    """

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    @classmethod
    def open(cls, file: Path, patience_ms: int = PATIENCE_MS) -> "Database":
        """Open for reading and writing; a missing file is made.

        Raises:
            StoreError: it cannot be opened so.
        """
        with plainly():
            return cls(_writing(file, patience_ms), file)

    @classmethod
    def open_unchanging(cls, file: Path) -> "Database":
        """Open a file that this program may not or must not write.

        Raises:
            StoreError: it cannot be read.
        """
        with plainly():
            return cls(_reading(file), file)

    def rows(self, statement: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Read all rows of an answer."""
        with self._plainly():
            return self._connection.execute(statement, values).fetchall()

    def number(self, statement: str, values: Sequence[Value] = ()) -> int:
        """Read the one whole number that an answer consists of."""
        return int(self.rows(statement, values)[0][0])

    @contextmanager
    def change(self) -> Iterator["Change"]:
        """Change something, all of it or nothing, within one transaction."""
        with self._plainly():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield Change(self._connection)
                self._connection.execute("COMMIT")
            finally:
                # SQLite has rolled back by itself after some errors, a full disk among them.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def check(self, *, thorough: bool = False) -> None:
        """Read the whole file and see that it hangs together; thorough: its indexes too, which takes longer.

        Raises:
            StoreDamaged: it does not.
        """
        found = self.rows(f"PRAGMA {'integrity_check' if thorough else 'quick_check'}(1)")
        if found != [("ok",)]:
            raise StoreDamaged(tr("The file with your marks is damaged"), str(found[0][0]))

    def copy_to(self, file: Path) -> None:
        """Copy everything, as it stands at one moment, into a new file that is on disk when this returns.

        Raises:
            StoreError: there is no room, or the file cannot be written.
        """
        with plainly():
            target = sqlite3.connect(file, isolation_level=None)
            try:
                self._connection.backup(target)
                # A copy is one file, which can be read where nothing can be written beside it.
                target.execute("PRAGMA journal_mode = DELETE")
            finally:
                target.close()

    @contextmanager
    def beside(self, file: Path, name: str) -> Iterator[None]:
        """Have another store at hand under a name, for reading from both in one statement."""
        with plainly():
            self._connection.execute(f"ATTACH DATABASE ? AS {name}", (str(file),))
            try:
                yield
            finally:
                self._connection.execute(f"DETACH DATABASE {name}")

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        """Have damage that shows in use remembered, so that the next opening looks at the whole file."""
        try:
            with plainly():
                yield
        except StoreDamaged:
            with suppress(OSError):
                doubt_of(self._file).touch()
            raise

    def close(self) -> None:
        """Close the connection; nothing is pending that could be lost."""
        self._connection.close()


class Change:
    """What can be done within a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def run(self, statement: str, values: Sequence[Value] = ()) -> int:
        """Run one statement; return how many rows it touched."""
        return self._connection.execute(statement, values).rowcount

    def run_many(self, statement: str, rows: Iterable[Sequence[Value]]) -> None:
        """Run one statement for each row."""
        self._connection.executemany(statement, rows)

    def number(self, statement: str) -> int:
        """Read the one whole number that an answer consists of, as it stands within the transaction."""
        return int(self._connection.execute(statement).fetchone()[0])


def doubt_of(file: Path) -> Path:
    """Return the file whose being there says that a store has shown damage in use."""
    return file.with_name(f"{file.name}-doubt")


def _writing(file: Path, patience_ms: int) -> sqlite3.Connection:
    connection = _prepared(sqlite3.connect(file, timeout=patience_ms / 1000, isolation_level=None))
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        # Fails here, and not at the reader's first mark, where the file cannot be written.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except Exception:
        connection.close()
        raise
    return connection


def _reading(file: Path) -> sqlite3.Connection:
    address = f"{file.absolute().as_uri()}?mode=ro"
    try:
        return _readable(address)
    except sqlite3.OperationalError:
        # Where nothing can be made beside the file, SQLite reads it only on the word that nobody writes;
        # that word would hide changes that still stand in the log.
        log = file.with_name(f"{file.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        return _readable(f"{address}&immutable=1")


def _readable(address: str) -> sqlite3.Connection:
    connection = _prepared(sqlite3.connect(address, uri=True, isolation_level=None))
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except Exception:
        connection.close()
        raise
    return connection


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    # A flipped bit in a text shall show as a mark that cannot be read well, not take all others with it.
    connection.text_factory = _lenient_text
    # SQLite's own lower() knows the letters of English only.
    connection.create_function("folded", 1, str.casefold, deterministic=True)
    return connection


def _lenient_text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
