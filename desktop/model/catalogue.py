"""What the library knows of each dossier without opening it. Not for the dossier itself."""

from enum import StrEnum
from typing import NamedTuple

from desktop.model.dossier import Dossier
from desktop.model.ids import DossierId


class Condition(StrEnum):
    """How a dossier stands in the library."""

    READY = "ready"
    STALE = "stale"
    MISSING = "missing"
    BROKEN = "broken"


class CatalogueEntry(NamedTuple):
    """A dossier in the library.

    folder: where its YAML stands. fingerprint: of that YAML, hexadecimal. counts of its parts; errors and
    warnings of its last compilation.
    """

    dossier: Dossier
    folder: str
    fingerprint: str
    condition: Condition = Condition.READY
    sections: int = 0
    passages: int = 0
    figures: int = 0
    series: int = 0
    words: int = 0
    errors: int = 0
    warnings: int = 0

    @property
    def id(self) -> DossierId:
        """The dossier's id."""
        return self.dossier.id
