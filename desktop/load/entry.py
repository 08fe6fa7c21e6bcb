"""A record on its way from file to model: where it stands and whether it is left out. Not for its meaning."""

from typing import Final

from desktop.load.markdown import ParsedProse
from desktop.load.records_fields import Record
from desktop.load.tree import Fault, YamlMap

Kind = str
UNIT: Final = "unit"
POINT: Final = "point"
UNKNOWN_ID: Final = "?"


class Entry:
    """One record.

    file: path below the dossier's folder, with ``/``. record: None where its own faults leave it out.
    parent: the record it stands in.
    number: locator of a section or passage. left_out grows true as faults and links are found.
    """

    __slots__ = ("file", "id", "kind", "left_out", "number", "parent", "prose", "record", "tree")

    def __init__(self, kind: Kind, file: str, tree: YamlMap, parent: "Entry | None" = None) -> None:
        self.kind = kind
        self.file = file
        self.tree = tree
        self.parent = parent
        found = tree.get("id")
        self.id = found if isinstance(found, str) and found else UNKNOWN_ID
        self.record: Record | None = None
        self.prose: ParsedProse | None = None
        self.number = ""
        self.left_out = False

    @property
    def name(self) -> str:
        """``kind:id`` as a Problem names the record; empty for a point, which has no id."""
        return "" if self.kind == POINT else f"{self.kind}:{self.id}"

    @property
    def gone(self) -> bool:
        """Whether it or a record around it is left out."""
        return self.left_out or (self.parent is not None and self.parent.gone)


class FaultPool:
    """The faults of a file that no record has claimed yet."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self._faults = list(faults)

    def claim(self, start: int, end: int) -> list[Fault]:
        """Take the faults that stand in ``[start, end)``, offsets in the file."""
        if not self._faults:
            return []
        taken = [fault for fault in self._faults if start <= fault.offset < end]
        if taken:
            self._faults = [fault for fault in self._faults if not start <= fault.offset < end]
        return taken

    def told_at(self, offset: int) -> bool:
        """Tell whether a fault stands just there that no record has claimed yet."""
        return any(fault.offset == offset for fault in self._faults)

    def rest(self) -> list[Fault]:
        """Take all that are left."""
        taken, self._faults = self._faults, []
        return taken
