"""The whole of one dossier as loaded. Not for lazy reading: the library does that."""

from typing import NamedTuple

from desktop.model.dossier import Dossier, Passage, Section
from desktop.model.entity import Entity, Event
from desktop.model.figure import Figure, Unit
from desktop.model.series import Series
from desktop.model.source import Source


class Content(NamedTuple):
    """A dossier with all its records, each tuple in reading or file order."""

    dossier: Dossier
    sections: tuple[Section, ...] = ()
    passages: tuple[Passage, ...] = ()
    units: tuple[Unit, ...] = ()
    figures: tuple[Figure, ...] = ()
    series: tuple[Series, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    sources: tuple[Source, ...] = ()
