"""How far a dossier has been read, and what its figures are called. Not for readings: those are history."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop.model.figure import Unit
from desktop.model.ids import FigureId, PassageId, UnitId


class FigureNames(NamedTuple):
    """What the figures of a dossier are called, and their units."""

    labels: Mapping[FigureId, str] = MappingProxyType({})
    units: Mapping[UnitId, Unit] = MappingProxyType({})


class Progress(NamedTuple):
    """sections: of passages by id. read: those that were read as they stand now."""

    sections: Mapping[PassageId, str] = MappingProxyType({})
    read: frozenset[PassageId] = frozenset()

    def of_sections(self) -> Mapping[str, tuple[int, int]]:
        """Return for each section how many of its own passages were read, and how many there are."""
        counts: dict[str, list[int]] = {}
        for passage, section in self.sections.items():
            count = counts.setdefault(section, [0, 0])
            count[0] += passage in self.read
            count[1] += 1
        return {section: (read, total) for section, (read, total) in counts.items()}
