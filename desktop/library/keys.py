"""Integer keys of records in the store: dossier, kind and position in one number. Not for ids.

A record's key sorts by dossier, then kind, then position, so that SQLite keeps what is read together side
by side and needs no index for reading order.
"""

from typing import Final

from desktop.model.choices import RecordKind

_POSITION_BITS: Final = 24
_OWNER_BITS: Final = 4
UNIT: Final = "unit"
# The order is part of the stored form.
_CODES: Final[dict[str, int]] = {
    RecordKind.SECTION: 1,
    RecordKind.PASSAGE: 2,
    UNIT: 3,
    RecordKind.FIGURE: 4,
    RecordKind.SERIES: 5,
    RecordKind.ENTITY: 6,
    RecordKind.EVENT: 7,
    RecordKind.SOURCE: 8,
}


def owner_key(dossier: int, kind: str) -> int:
    """Return the number that all records of one kind in one dossier share."""
    return dossier << _OWNER_BITS | _CODES.get(kind, 0)


def record_key(owner: int, position: int) -> int:
    """Return the key of a record by its 0-based position among those of its kind."""
    return owner << _POSITION_BITS | position


def owner_range(owner: int) -> tuple[int, int]:
    """Return the first and last key that records of an owner can have."""
    return record_key(owner, 0), record_key(owner + 1, 0) - 1


def dossier_range(dossier: int) -> tuple[int, int]:
    """Return the first and last key that records of a dossier can have."""
    return record_key(dossier << _OWNER_BITS, 0), record_key((dossier + 1) << _OWNER_BITS, 0) - 1
