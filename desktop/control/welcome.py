"""Chooses what to open where nothing is open yet, or what was open is gone. Not for opening it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.opening import best_entry
from desktop.control.reading import ReadingControl
from desktop.model.catalogue import CatalogueEntry
from desktop.model.place import Place, dossier_place


class WelcomeControl(QObject):
    """Looks at the catalogue each time it changes.

    wanted: the place that the reader asked for or stopped at. folders: dossiers named for this run; the
    first one found there is opened once.
    """

    open_requested = Signal(object)  # Place

    def __init__(
        self,
        reading: ReadingControl,
        wanted: Place | None = None,
        folders: Sequence[Path] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._wanted = wanted
        self._folders = tuple(folders)

    @Slot(object)
    def note_entries(self, entries: tuple[CatalogueEntry, ...]) -> None:
        """Open what is to be opened."""
        named = next((entry for entry in entries if self._is_named(entry)), None)
        if named is not None:
            self._folders = ()
            if not self._reading.is_open(named.id):
                self.open_requested.emit(dossier_place(named.id))
        elif entries and not self._is_something_open(entries):
            self.open_requested.emit(self._place(entries))

    def _is_named(self, entry: CatalogueEntry) -> bool:
        folder = Path(entry.folder)
        return any(folder == named or named in folder.parents for named in self._folders)

    def _is_something_open(self, entries: tuple[CatalogueEntry, ...]) -> bool:
        return any(self._reading.is_open(entry.id) for entry in entries)

    def _place(self, entries: tuple[CatalogueEntry, ...]) -> Place:
        wanted, self._wanted = self._wanted, None
        known = wanted is not None and any(entry.id == wanted.dossier for entry in entries)
        return wanted if wanted is not None and known else dossier_place(best_entry(entries).id)
