"""Fetches what the reader glances at in the text: a figure, or where a link leads. Not for opening it."""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.control.reading_state import linked_place
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.render.page import FigureCard, GlanceWords
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane


class GlanceControl(QObject):
    """Answers the latest glance only."""

    card_found = Signal(object)  # FigureCard
    words_found = Signal(object)  # GlanceWords

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

    @Slot(str)
    def look_at_link(self, link: str) -> None:
        """Fetch what another link leads to."""
        place = linked_place(link, self._dossier) if self._dossier is not None else None
        if place is not None:
            self._channel.ask(partial(_words_of, place=place, manner=self._manner))

    @Slot(object)
    def _on_answered(self, found: FigureCard | GlanceWords | None) -> None:
        if isinstance(found, FigureCard):
            self.card_found.emit(found)
        elif found is not None:
            self.words_found.emit(found)


def _card_of(store: LibraryStore, place: Place, manner: Manner) -> FigureCard | None:
    # The door to gathering, opened in its lane.
    card: FigureCard | None = import_module("desktop.control.gathering").figure_of(store, place, manner)
    return card


def _words_of(store: LibraryStore, place: Place, manner: Manner) -> GlanceWords | None:
    # Another door, opened in the same lane.
    words: GlanceWords | None = import_module("desktop.control.glance_words").words_of(store, place, manner)
    return words
