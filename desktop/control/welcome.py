"""Chooses what to open where nothing is open yet, or what was open is gone. Not for opening it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.notices import NoticeControl
from desktop.control.opening import best_entry
from desktop.control.reading import ReadingControl
from desktop.language import tr
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
        notices: NoticeControl,
        wanted: Place | None = None,
        folders: Sequence[Path] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._notices = notices
        self._wanted = wanted
        self._folders = tuple(folders)

    def expect(self, folders: Sequence[Path]) -> None:
        """Open the first dossier that is found in one of these folders, once."""
        self._folders = tuple(folders)

    @Slot(object)
    def note_entries(self, entries: tuple[CatalogueEntry, ...]) -> None:
        """Open what is to be opened."""
        named, wished = self._named(entries), self._wished(entries)
        # A place in the very dossier that was named says more than its name.
        is_within = named is not None and wished is not None and wished.dossier == named.dossier
        target = wished if named is None or is_within else named
        if target is None and entries and not any(self._reading.is_open(entry.id) for entry in entries):
            target = dossier_place(best_entry(entries).id)
        if target is not None:
            self.open_requested.emit(target)

    @Slot()
    def note_up_to_date(self) -> None:
        """The library is complete: what was asked for and is not there will not come any more."""
        if self._wanted is not None:
            self._notices.warn(
                tr("There is no dossier “{dossier}” in the library.", dossier=self._wanted.dossier),
                tr("Another one was opened instead."),
            )
            self._wanted = None

    def _named(self, entries: tuple[CatalogueEntry, ...]) -> Place | None:
        """Return the first dossier in a folder named for this run, once."""
        named = next((entry for entry in entries if self._is_named(entry)), None)
        if named is not None:
            self._folders = ()
        return dossier_place(named.id) if named is not None else None

    def _wished(self, entries: tuple[CatalogueEntry, ...]) -> Place | None:
        """Return the wanted place once its dossier is there; None where it is open already."""
        wanted = self._wanted
        if wanted is None or all(entry.id != wanted.dossier for entry in entries):
            return None
        self._wanted = None
        return None if self._reading.is_open(wanted.dossier) else wanted

    def _is_named(self, entry: CatalogueEntry) -> bool:
        folder = Path(entry.folder)
        return any(folder == named or named in folder.parents for named in self._folders)
