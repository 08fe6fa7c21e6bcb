"""The map of the open dossier: which layer and year it shows. Not for its shapes or for painting."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.errors import SastraError
from desktop.model.ids import DossierId, EntityId
from desktop.render.map_spec import MapRecords, map_spec
from desktop.render.map_world import World, read_world
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane


class Fetched(NamedTuple):
    """The shapes of the world and what maps of a dossier are made of."""

    world: World
    records: MapRecords


class PlacesControl(QObject):
    """Owns the layer and the year; world: the file with the shapes, read once."""

    world_changed = Signal(object)  # World
    map_changed = Signal(object)  # MapSpec

    def __init__(
        self,
        lane: Lane[LibraryStore],
        notices: NoticeControl,
        manner: Manner,
        world: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._manner = manner
        self._file = world
        self._world: World | None = None
        self._dossier: DossierId | None = None
        self._records = MapRecords()
        self._layer = ""
        self._year: int | None = None
        self._channel = Channel(lane, self)
        self._channel.answered.connect(self._on_fetched)
        self._channel.failed.connect(notices.tell_error)

    def show_dossier(self, dossier: DossierId) -> None:
        """Show the map of a dossier, unless it is shown already."""
        if dossier != self._dossier:
            self._dossier = dossier
            self._layer, self._year = "", None
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Fetch everything anew, the library having changed."""
        if self._dossier is not None:
            self._channel.ask(
                partial(fetch, dossier=self._dossier, file=self._file, world=self._world, manner=self._manner)
            )

    @Slot(str)
    def set_layer(self, layer: str) -> None:
        """Colour by another layer, with its latest values."""
        if layer != self._layer:
            self._layer, self._year = layer, None
            self._publish()

    @Slot(object)
    def set_year(self, year: int | None) -> None:
        """Show the values of a year, or for None the latest."""
        if year != self._year:
            self._year = year
            self._publish()

    @Slot(object)
    def _on_fetched(self, fetched: Fetched) -> None:
        self._records = fetched.records
        if self._world is None:
            self._world = fetched.world
            self.world_changed.emit(fetched.world)
        self._publish()

    def _publish(self) -> None:
        self.map_changed.emit(map_spec(self._records, self._layer, self._year))


def fetch(
    store: LibraryStore, dossier: DossierId, file: Path, world: World | None, manner: Manner
) -> Fetched:
    """Fetch what maps of a dossier are made of, and the world where it is not known yet.

    Raises:
        SastraError: the map file is missing or is none.
    """
    shapes = world if world is not None else _world(file)
    mentions: dict[EntityId, int] = {}
    for passage in store.passages(dossier):
        for entity in set(passage.entities):
            mentions[entity] = mentions.get(entity, 0) + 1
    countries = {shape.code: shape.name for shape in shapes.shapes if shape.code}
    records = MapRecords(
        store.entities(dossier),
        store.series(dossier),
        store.units(dossier),
        mentions,
        countries,
        manner.numbers,
        manner.dates,
    )
    return Fetched(shapes, records)


def _world(file: Path) -> World:
    try:
        return read_world(file.read_text("utf-8"))
    except (OSError, ValueError, KeyError) as error:
        raise SastraError(
            tr("The map of the world cannot be read: {error}", error=error), tr("Install Sastra anew.")
        ) from error
