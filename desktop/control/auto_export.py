"""Writes the marks of a dossier into a folder of the reader's after each change. Not for exports by hand."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.notices import NoticeControl
from desktop.model.edit import Edit
from desktop.model.ids import DossierId
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore

_RECORD: Final = "export-folder"


class AutoExport(QObject):
    """Off until a folder is chosen; a file that somebody else changed is never written over."""

    folder_changed = Signal(str)

    def __init__(self, lane: Lane[UserStore], notices: NoticeControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self.folder = ""
        self._loading = Channel(lane, self)
        self._loading.answered.connect(self._on_loaded)
        self._writing = Channel(lane, self, latest_only=False)
        self._writing.answered.connect(self._on_written)
        self._writing.failed.connect(notices.tell_error)

    @Slot()
    def load(self) -> None:
        """Read which folder was chosen."""
        self._loading.ask(_load)

    @Slot(str)
    def set_folder(self, folder: str) -> None:
        """Choose a folder and write everything into it; none for no more exports."""
        self._on_loaded(folder)
        self._writing.ask(partial(_choose, folder=folder))

    @Slot(object)
    def note_edit(self, edit: Edit) -> None:
        """Write the dossiers whose marks an edit has changed."""
        if not self.folder:
            return
        kept = (one for step in edit.marks for one in step if one is not None)
        dossiers = tuple(sorted({one.mark.place.dossier for one in kept}))
        self._writing.ask(partial(_write, folder=self.folder, dossiers=dossiers))

    @Slot(object)
    def _on_loaded(self, folder: str) -> None:
        self.folder = folder
        self.folder_changed.emit(folder)

    @Slot(object)
    def _on_written(self, left: tuple[DossierId, ...]) -> None:
        if left:
            self._notices.warn(
                f"The marks of “{left[0]}” were changed in the export folder by somebody else.",
                "Nothing was written over. Import the file to merge them: Marks, Import marks.",
            )


def _load(store: UserStore) -> str:
    return str(store.session(_RECORD).get("folder", ""))


def _choose(store: UserStore, folder: str) -> tuple[DossierId, ...]:
    store.save_session({"folder": folder}, _RECORD)
    dossiers = {kept.mark.place.dossier for kept in store.every_kept()}
    return _write(store, folder, tuple(sorted(dossiers))) if folder else ()


def _write(store: UserStore, folder: str, dossiers: tuple[DossierId, ...]) -> tuple[DossierId, ...]:
    """Write files and return the dossiers whose files hold changes of somebody else."""
    write_dossier = import_module("desktop.exchange.export_folder").write_dossier
    return tuple(each for each in dossiers if not write_dossier(store, Path(folder), each))
