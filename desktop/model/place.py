"""Places: the address of a record, for links, history, bookmarks and arguments. Not for resolving them."""

import re
from typing import NamedTuple

from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId

SCHEME = "sastra"
_KINDS = frozenset(kind.value for kind in RecordKind)
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_LINK = re.compile(r"(?:sastra://)?([^/?#]+)(?:/([a-z]+)/([^/?#]+))?(?:\?at=(\d{1,9}))?")


class Place(NamedTuple):
    """A record of a dossier; ``id`` is the dossier's own id where ``kind`` is DOSSIER.

    at: offset in code points in the text of a passage, 0 for its beginning.
    """

    dossier: DossierId
    kind: RecordKind
    id: str
    at: int = 0

    @property
    def link(self) -> str:
        """``sastra://dossier/kind/id``, the form that can be copied, kept and opened."""
        tail = "" if self.kind is RecordKind.DOSSIER else f"/{self.kind.value}/{self.id}"
        at = f"?at={self.at}" if self.at else ""
        return f"{SCHEME}://{self.dossier}{tail}{at}"


def dossier_place(dossier: DossierId) -> Place:
    """Return the place of a dossier as a whole."""
    return Place(dossier, RecordKind.DOSSIER, dossier)


def is_record_id(text: str) -> bool:
    """Tell whether a text has the form of an id."""
    return _ID.fullmatch(text) is not None


def parse_place(text: str) -> Place | None:
    """Read a link, with or without its scheme; None where it is no place."""
    match = _LINK.fullmatch(text.strip())
    if match is None:
        return None
    dossier, kind, record, at = match.groups()
    if not is_record_id(dossier):
        return None
    if kind is None:
        return dossier_place(DossierId(dossier))
    if kind not in _KINDS or not is_record_id(record):
        return None
    return Place(DossierId(dossier), RecordKind(kind), record, int(at or 0))
