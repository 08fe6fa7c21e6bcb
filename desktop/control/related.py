"""What belongs to the place in view: keeps the side pane's subject. Not for writing or showing it."""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.control.opening import Focus
from desktop.library.store import LibraryStore
from desktop.model.place import Place
from desktop.render.page import Related
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane


class RelatedControl(QObject):
    """Follows the passage in view; a record opened beside the text stays until another passage is read."""

    related_changed = Signal(object)  # Related

    def __init__(
        self, lane: Lane[LibraryStore], notices: NoticeControl, manner: Manner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._manner = manner
        self._subject: Place | None = None
        self._passage = ""
        self._kept_at: str | None = None
        self._channel = Channel(lane, self)
        self._channel.answered.connect(self._on_answered)
        self._channel.failed.connect(notices.tell_error)

    @Slot(object)
    def show_passage(self, place: Place) -> None:
        """Follow the reader to a passage, unless the opened record belongs to it."""
        self._passage = place.id
        if place.id != self._kept_at:
            self._kept_at = None
            self._show(place)

    @Slot(object)
    def show_focus(self, focus: Focus) -> None:
        """Show a record that was opened beside the text."""
        self._kept_at = focus.passage or self._passage
        self._show(focus.place)

    @Slot()
    def reload(self) -> None:
        """Fetch the subject anew, the library having changed."""
        if self._subject is not None:
            self._show(self._subject)

    def _show(self, place: Place) -> None:
        self._subject = place._replace(at=0)
        self._channel.ask(partial(_related_to, place=self._subject, manner=self._manner))

    @Slot(object)
    def _on_answered(self, related: Related | None) -> None:
        if related is not None:
            self.related_changed.emit(related)


def _related_to(store: LibraryStore, place: Place, manner: Manner) -> Related | None:
    # The door to gathering: what writes cards and charts is loaded here, in its lane, after the first paint.
    related: Related | None = import_module("desktop.control.gathering").related_to(store, place, manner)
    return related
