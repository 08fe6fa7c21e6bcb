"""What was read of a folder, and as bytes for another process. Not for reading or writing any."""

import marshal
import pickle
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.library.entry import Entry
from desktop.library.parcel import Parcel
from desktop.model.problem import Problem


class Reading(NamedTuple):
    """A folder as read. parcel: None where it cannot be opened at all. problems, fingerprint: as loaded."""

    parcel: Parcel | None
    problems: tuple[Problem, ...]
    fingerprint: str


def packed(reading: Reading) -> bytes:
    """Return a reading as bytes for another process of the same interpreter, its entries made.

    Rows and entries, nearly all of it, are plain values: they go by ``marshal`` in a third of the time.
    """
    parcel, rows, entries = reading.parcel, b"", b""
    if parcel is not None:
        rows, entries = marshal.dumps([*parcel[1:-1]]), packed_entries(parcel.entries)
    told = (parcel and parcel.dossier, rows, entries, reading.problems, reading.fingerprint)
    return pickle.dumps(told, pickle.HIGHEST_PROTOCOL)


def unpacked(told: bytes) -> Reading:
    """Return what :func:`packed` was given."""
    dossier, rows, entries, problems, digest = pickle.loads(told)
    if dossier is None:
        return Reading(None, problems, digest)
    parcel = Parcel._make((dossier, *marshal.loads(rows), unpacked_entries(entries)))
    return Reading(parcel, problems, digest)


def packed_entries(entries: Iterable[Entry]) -> bytes:
    """Return entries as bytes."""
    return marshal.dumps([tuple(entry) for entry in entries])


def unpacked_entries(told: bytes) -> Iterator[Entry]:
    """Return the entries that were packed."""
    return map(Entry._make, marshal.loads(told))
