"""What quick open offers: a place, a command or a setting, as one row. Not for finding or doing it."""

from enum import StrEnum
from typing import NamedTuple


class OfferKind(StrEnum):
    """What choosing a row does."""

    PLACE = "place"
    RECENT = "recent"
    DOSSIER = "dossier"
    MARK = "mark"
    COMMAND = "command"
    SETTING = "setting"


class Offer(NamedTuple):
    """A row. target: link of a place, id of an action or of a setting.

    number: locator of a section or passage, ``3.2``. detail: what it is, or where it stands. keys: of a
    command, as they are shown. also: words that find it and are not shown.
    """

    kind: OfferKind
    target: str
    title: str
    number: str = ""
    detail: str = ""
    keys: str = ""
    also: str = ""

    @property
    def key(self) -> str:
        """The name under which its uses are counted."""
        return f"{'place' if self.kind is OfferKind.RECENT else self.kind.value}:{self.target}"


class StartLists(NamedTuple):
    """What the start page offers. all_dossiers: how many the library has."""

    dossiers: tuple[Offer, ...] = ()
    places: tuple[Offer, ...] = ()
    marks: tuple[Offer, ...] = ()
    all_dossiers: int = 0
