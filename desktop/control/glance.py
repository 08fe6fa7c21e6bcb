"""Fetches the card of a figure that the reader glances at in the text. Not for opening or showing it."""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.render.page import FigureCard
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane


class GlanceControl(QObject):
    """Answers the latest glance only."""

    card_found = Signal(object)  # FigureCard

    def __init__(
        self, lane: Lane[LibraryStore], notices: NoticeControl, manner: Manner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._manner = manner
        self._dossier: DossierId | None = None
        self._channel = Channel(lane, self)
        self._channel.answered.connect(self._on_answered)
        self._channel.failed.connect(notices.tell_error)

    @Slot(object)
    def note_dossier(self, entry: CatalogueEntry) -> None:
        """Look for figures in this dossier from now on."""
        self._dossier = entry.id

    @Slot(str)
    def look_at(self, figure: str) -> None:
        """Fetch a figure by its id."""
        if self._dossier is not None:
            place = Place(self._dossier, RecordKind.FIGURE, figure)
            self._channel.ask(partial(_card_of, place=place, manner=self._manner))

    @Slot(object)
    def _on_answered(self, card: FigureCard | None) -> None:
        if card is not None:
            self.card_found.emit(card)


def _card_of(store: LibraryStore, place: Place, manner: Manner) -> FigureCard | None:
    # The door to gathering, opened in its lane.
    card: FigureCard | None = import_module("desktop.control.gathering").figure_of(store, place, manner)
    return card
