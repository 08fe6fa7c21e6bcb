"""Changes the store, one dossier in one transaction. Not for the index, nor for reading YAML."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple, Self

import desktop
from desktop.library.catalogue import Catalogue
from desktop.library.codec import encode
from desktop.library.connection import open_building
from desktop.library.deposit import clear_content, put_documents, put_parcel
from desktop.library.parcel import Parcel
from desktop.library.rows import Rows, whole
from desktop.library.trouble import storing
from desktop.model.catalogue import Condition
from desktop.model.choices import Severity
from desktop.model.dossier import Dossier
from desktop.model.problem import Problem

Cell = int | str | None


class Origin(NamedTuple):
    """Where a dossier comes from. glance: size and time of its files, empty where they cannot be trusted."""

    folder: str
    fingerprint: str
    glance: str


class StoreWriter:
    """Changes a store; one at a time for a library. Every change is one transaction: all of it or nothing.

    Every method may raise one of the StoreError family; the store is then as it was before.
    """

    def __init__(self, connection: sqlite3.Connection, library: Path) -> None:
        self._connection = connection
        self._library = library
        self.rows = Rows(connection, library)
        self.catalogue = Catalogue(self.rows)

    @classmethod
    def open(cls, library: Path) -> Self:
        """Open the store for changing, made where there is none. The caller holds the build lock."""
        return cls(open_building(library), library)

    def put(self, origin: Origin, parcel: Parcel, problems: Sequence[Problem]) -> None:
        """Put a dossier in the place of what was compiled of its folder before."""
        with self._change():
            number = self._row_for(origin, parcel.dossier)
            put_parcel(self._connection, number, parcel)
            self._judge(number, origin, Condition.READY, problems)
            self._await_index(parcel.dossier.id)

    def put_broken(self, origin: Origin, dossier: Dossier, problems: Sequence[Problem]) -> None:
        """Note that a folder cannot be read: its last good version stays, else ``dossier`` stands for it."""
        with self._change():
            number = self._number_of(origin.folder)
            if number is None:
                number = self._row_for(origin, dossier)
            self._judge(number, origin, Condition.BROKEN, problems)

    def put_documents(self, parcel: Parcel) -> None:
        """Number the documents of a dossier anew, because the index has lost them."""
        with self._change():
            number = self.rows.number("SELECT number FROM dossier WHERE id = ?", (parcel.dossier.id,))
            put_documents(self._connection, number, parcel.documents)
            self._await_index(parcel.dossier.id)

    def remove(self, folder: str) -> bool:
        """Take a dossier out; False where there was none."""
        with self._change():
            number = self._number_of(folder)
            if number is None:
                return False
            self._give_up_id(number)
            clear_content(self._connection, number)
            self._run("DELETE FROM problem WHERE dossier = ?", (number,))
            self._run("DELETE FROM dossier WHERE number = ?", (number,))
            return True

    def move(self, folder: str, to: str) -> None:
        """Note that a dossier is now compiled of another folder; what stood for that one is taken out."""
        self.remove(to)
        with self._change():
            self._run(
                "UPDATE dossier SET folder = ?, fingerprint = '', glance = '' WHERE folder = ?", (to, folder)
            )

    def note_glance(self, folder: str, glance: str) -> None:
        """Note that files have been touched without being changed."""
        with storing(self._library):
            self._run("UPDATE dossier SET glance = ? WHERE folder = ?", (glance, folder))

    def await_index(self) -> None:
        """Note that the index has to take up every dossier again."""
        with self._change():
            self._run("INSERT OR IGNORE INTO pending SELECT id FROM dossier WHERE documents > 0")

    def indexed(self, ids: Iterable[str]) -> None:
        """Note that the index has some dossiers as they are here; call it after the index's commit."""
        with self._change():
            self._connection.executemany("DELETE FROM pending WHERE id = ?", [(name,) for name in ids])

    def first_document(self, dossier: str) -> int:
        """Return the number of a dossier's first document."""
        return self.rows.number("SELECT first_document FROM dossier WHERE id = ?", (dossier,))

    def close(self) -> None:
        """Fold the log into the file, so that it can be read alone on a read-only disk, and close it."""
        # Where a reader is in the way or the disk is full, the log stays: it is as good, only longer.
        with suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    @contextmanager
    def _change(self) -> Iterator[None]:
        with storing(self._library):
            self._run("BEGIN IMMEDIATE")
            try:
                yield
                self._run("UPDATE state SET value = value + 1 WHERE name = 'generation'")
                self._run("COMMIT")
            except BaseException:
                self._connection.rollback()
                raise

    def _run(self, statement: str, parameters: Sequence[Cell] = ()) -> int:
        return self._connection.execute(statement, parameters).lastrowid or 0

    def _number_of(self, folder: str) -> int | None:
        rows = self.rows.ask("SELECT number FROM dossier WHERE folder = ?", (folder,))
        return whole(rows[0][0]) if rows else None

    def _row_for(self, origin: Origin, dossier: Dossier) -> int:
        """Return the number of a folder's row, with the dossier's own words in it."""
        number = self._number_of(origin.folder)
        if number is None:
            return self._run(
                "INSERT INTO dossier (id, folder, shelf, value, fingerprint, glance, made_by, condition)"
                " VALUES (?, ?, ?, ?, '', '', '', '')",
                (dossier.id, origin.folder, dossier.title.casefold(), encode(dossier)),
            )
        if self.catalogue.folder_of(dossier.id) != origin.folder:
            self._give_up_id(number)
        self._run(
            "UPDATE dossier SET id = ?, shelf = ?, value = ? WHERE number = ?",
            (dossier.id, dossier.title.casefold(), encode(dossier), number),
        )
        return number

    def _give_up_id(self, number: int) -> None:
        """Have the index forget a row's id, and look again at dossiers that may have lacked it."""
        self._run("INSERT OR IGNORE INTO pending SELECT id FROM dossier WHERE number = ?", (number,))
        self._run(
            "UPDATE dossier SET fingerprint = '', glance = '' WHERE condition = ?", (Condition.BROKEN.value,)
        )

    def _judge(self, number: int, origin: Origin, condition: Condition, problems: Sequence[Problem]) -> None:
        """Note how a compilation went and of which files."""
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        self._run(
            "UPDATE dossier SET fingerprint = ?, glance = ?, made_by = ?, condition = ?,"
            " errors = ?, warnings = ? WHERE number = ?",
            (*origin[1:], desktop.__version__, condition.value, errors, len(problems) - errors, number),
        )
        self._run("DELETE FROM problem WHERE dossier = ?", (number,))
        rows = [(number, position, encode(problem)) for position, problem in enumerate(problems)]
        self._connection.executemany("INSERT INTO problem VALUES (?, ?, ?)", rows)

    def _await_index(self, dossier: str) -> None:
        self._run("INSERT OR IGNORE INTO pending VALUES (?)", (dossier,))
