"""Entities and events. Not for where they are mentioned: the library knows that."""

from typing import NamedTuple

from desktop.model.choices import EntityKind
from desktop.model.edtf import EdtfDate
from desktop.model.ids import EntityId, EventId, PassageId, SeriesId, SourceId


class NativeName(NamedTuple):
    """A name in another language or script; language: BCP 47 tag, ``km`` for Khmer."""

    language: str
    text: str
    sources: tuple[SourceId, ...] = ()


class Identifier(NamedTuple):
    """An identifier in a public scheme, e.g. ``iso-3166-1-numeric`` ``116``."""

    scheme: str
    value: str


class Coordinates(NamedTuple):
    """WGS 84 degrees: latitude -90..90, longitude -180..180."""

    latitude: float
    longitude: float


class Entity(NamedTuple):
    """Somebody or something that passages speak of. aliases: other names and abbreviations, any script."""

    id: EntityId
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    native: tuple[NativeName, ...] = ()
    description: str = ""
    coordinates: Coordinates | None = None
    coordinates_note: str = ""
    identifiers: tuple[Identifier, ...] = ()
    dates: str = ""
    sources: tuple[SourceId, ...] = ()


class Event(NamedTuple):
    """Something that happened on a date."""

    id: EventId
    date: EdtfDate
    title: str
    note: str = ""
    entities: tuple[EntityId, ...] = ()
    passages: tuple[PassageId, ...] = ()
    series: tuple[SeriesId, ...] = ()
    sources: tuple[SourceId, ...] = ()
