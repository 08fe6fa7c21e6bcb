"""The catalogue in the store: which dossiers there are and how they stand. Not for their records."""

from typing import Final, NamedTuple

from desktop.library.rows import Row, Rows, whole
from desktop.model.catalogue import CatalogueEntry, Condition
from desktop.model.dossier import Dossier
from desktop.model.problem import Problem

_ENTRY: Final = (
    "SELECT value, folder, fingerprint, condition,"
    " sections, passages, figures, series, words, errors, warnings FROM dossier"
)

_STANDING: Final = "SELECT folder, fingerprint, glance, made_by, id FROM dossier"
_CONDITIONS: Final = {condition.value: condition for condition in Condition}


class Standing(NamedTuple):
    """How a folder was when it was compiled. glance: as :mod:`desktop.library.freshness` makes it.

    made_by: the version of the program that compiled it; another one may read the same files otherwise.
    """

    folder: str
    fingerprint: str
    glance: str
    made_by: str
    id: str


class Catalogue:
    """Reads the catalogue through one connection."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def entries(self, offset: int, limit: int) -> tuple[CatalogueEntry, ...]:
        """Return a part of the catalogue in order of title."""
        rows = self._rows.ask(f"{_ENTRY} ORDER BY shelf, number LIMIT ? OFFSET ?", (limit, offset))
        return tuple(self._entry(row) for row in rows)

    def entry(self, dossier: str) -> CatalogueEntry | None:
        """Return what is said of one dossier."""
        rows = self._rows.ask(f"{_ENTRY} WHERE id = ?", (dossier,))
        return self._entry(rows[0]) if rows else None

    def problems(self, dossier: str) -> tuple[Problem, ...]:
        """Return the faults of a dossier in their order."""
        rows = self._rows.ask(
            "SELECT problem.value FROM problem JOIN dossier ON problem.dossier = dossier.number"
            " WHERE dossier.id = ? ORDER BY position",
            (dossier,),
        )
        return tuple(self._rows.value(Problem, row[0]) for row in rows)

    def indexed(self) -> tuple[int, int]:
        """Return how many dossiers are in the index as they are in the store, and how many there are."""
        every = self._rows.number("SELECT count(*) FROM dossier")
        late = self._rows.number("SELECT count(*) FROM pending WHERE id IN (SELECT id FROM dossier)")
        return every - late, every

    def standings(self) -> tuple[Standing, ...]:
        """Return how each folder was, in no order."""
        return tuple(Standing(*map(str, row)) for row in self._rows.ask(_STANDING))

    def standing(self, folder: str) -> Standing | None:
        """Return how one folder was."""
        rows = self._rows.ask(f"{_STANDING} WHERE folder = ?", (folder,))
        return Standing(*map(str, rows[0])) if rows else None

    def folder_of(self, dossier: str) -> str | None:
        """Return the folder that a dossier was compiled from."""
        rows = self._rows.ask("SELECT folder FROM dossier WHERE id = ?", (dossier,))
        return str(rows[0][0]) if rows else None

    def pending(self) -> frozenset[str]:
        """Return the ids of dossiers that the index does not have, or no longer should have, as they are."""
        return frozenset(str(row[0]) for row in self._rows.ask("SELECT id FROM pending"))

    def _entry(self, row: Row) -> CatalogueEntry:
        value, folder, fingerprint, condition, *counts = row
        standing = _CONDITIONS.get(str(condition))
        if standing is None:
            raise self._rows.spoiled()
        return CatalogueEntry(
            self._rows.value(Dossier, value), str(folder), str(fingerprint), standing, *map(whole, counts)
        )
