"""The timeline of the open dossier. Not for placing or painting it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId
from desktop.render.timeline import Timeline, TimeRecords, timeline, told_series
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane


class TimelineControl(QObject):
    """Fetches the timeline once for each dossier, and anew when the library has changed."""

    timeline_changed = Signal(object)  # Timeline

    def __init__(
        self, lane: Lane[LibraryStore], notices: NoticeControl, manner: Manner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._manner = manner
        self._dossier: DossierId | None = None
        self._channel = Channel(lane, self)
        self._channel.answered.connect(self._on_fetched)
        self._channel.failed.connect(notices.tell_error)

    def show_dossier(self, dossier: DossierId) -> None:
        """Show the timeline of a dossier, unless it is shown already."""
        if dossier != self._dossier:
            self._dossier = dossier
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Fetch it anew."""
        if self._dossier is not None:
            self._channel.ask(partial(fetch_timeline, dossier=self._dossier, manner=self._manner))

    @Slot(object)
    def _on_fetched(self, fetched: Timeline) -> None:
        self.timeline_changed.emit(fetched)


def fetch_timeline(store: LibraryStore, dossier: DossierId, manner: Manner) -> Timeline:
    """Fetch all that has a time."""
    passages, figures, events = store.passages(dossier), store.figures(dossier), store.events(dossier)
    told = {event.id for event in events if store.mentions(dossier, RecordKind.EVENT, event.id)}
    return timeline(
        TimeRecords(
            events,
            figures,
            store.series(dossier),
            passages,
            store.units(dossier),
            frozenset((*told, *told_series(passages, figures))),
            manner.numbers,
            manner.dates,
        )
    )
