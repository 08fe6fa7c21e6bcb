"""Keeps a folder of the reader's in step with the marks. Not for exports by hand, nor for what files hold.

It has a lane and a connection of its own, so that a large file in the writing holds up nothing else.
"""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from desktop.control.notices import NoticeControl
from desktop.language import tr
from desktop.model.edit import Edit
from desktop.model.errors import SastraError
from desktop.model.ids import DossierId
from desktop.model.notice import NoticeAction
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore

_RECORD: Final = "export-folder"
_CALM_MS: Final = 400
"""How long a folder must be left alone before it is looked into: a synchroniser writes many files."""
_CHANGED: Final = (
    tr("Another machine has changed marks in your export folder."),
    tr("Nothing is written over them. Look at the changes and merge what you want."),
)
_UNREADABLE: Final = (
    tr("A file in your export folder cannot be read."),
    tr("Nothing is written over it. Move it away or mend it; your marks are kept all the same."),
)
_NONE: Final = frozenset[DossierId]()


class Waiting(Protocol):
    """The changes of others in one file: what of them has to be known here."""

    @property
    def file(self) -> Path:
        """The file that they are in."""

    @property
    def digest(self) -> str:
        """Of the file as it was looked at."""

    @property
    def is_only_told(self) -> bool:
        """Whether there is nothing in it that could be taken in."""


class _Merging(NamedTuple):
    edit: Edit
    changes: Waiting


class AutoExport(QObject):
    """Off until a folder is chosen; a file that somebody else changed is never written over.

    waiting: the changes of others, each of a file, that the reader has not seen to.
    """

    folder_changed = Signal(str)
    waiting_changed = Signal(object)  # tuple[Waiting, ...]

    def __init__(
        self,
        user: Lane[UserStore],
        exports: Lane[UserStore],
        notices: NoticeControl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self.folder = ""
        self.waiting: tuple[Waiting, ...] = ()
        self._told: frozenset[object] = frozenset()
        self._owed: frozenset[DossierId] | None = _NONE
        self._merging: tuple[_Merging, ...] = ()
        self._watcher: QFileSystemWatcher | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.look)
        self._keeping = Channel(user, self, latest_only=False)
        self._keeping.answered.connect(self._on_loaded)
        self._keeping.failed.connect(notices.tell_error)
        self._working = Channel(exports, self, latest_only=False)
        self._working.answered.connect(self._on_synchronised)
        self._working.failed.connect(self._on_failed)

    @Slot()
    def load(self) -> None:
        """Read which folder was chosen, and bring it up to date."""
        self._keeping.ask(_load)

    @Slot(str)
    def set_folder(self, folder: str) -> None:
        """Choose a folder and write everything into it; none for no more exports."""
        self._keeping.ask(partial(_choose, folder=folder))

    @Slot(object)
    def note_edit(self, edit: Edit) -> None:
        """Write the dossiers whose marks an edit has changed; all where it has changed folders."""
        if not self.folder:
            return
        merged = tuple(one for one in self._merging if one.edit is edit)
        self._merging = tuple(one for one in self._merging if one.edit is not edit)
        for one in merged:
            self.settle(one.changes)
        kept = (one for step in edit.marks for one in step if one is not None)
        self._owe(None if edit.folders else frozenset(one.mark.place.dossier for one in kept))

    @Slot()
    def write_all(self) -> None:
        """Write every dossier, as after a backup was restored."""
        self._owe(None)

    @Slot()
    def look(self) -> None:
        """Look for changes of others."""
        self._owe(_NONE)

    def expect(self, edit: Edit, changes: Waiting) -> None:
        """Take the changes of a file for seen to as soon as an edit is on the disk."""
        self._merging = (*self._merging, _Merging(edit, changes))

    def settle(self, changes: Waiting) -> None:
        """Take the changes of a file for seen to, and write what came of it."""
        self._working.ask(partial(_settled, folder=self.folder, changes=changes))

    def close(self) -> None:
        """Have what is owed written before the lanes end."""
        self._calm.stop()
        self._ask()

    def _owe(self, dossiers: frozenset[DossierId] | None) -> None:
        """Write dossiers, in one go with what is asked for while a file is being written."""
        if not self.folder:
            return
        self._owed = None if dossiers is None or self._owed is None else self._owed | dossiers
        if not self._working.busy:
            self._ask(even_nothing=True)

    def _ask(self, *, even_nothing: bool = False) -> None:
        dossiers, self._owed = self._owed, _NONE
        if self.folder and (even_nothing or dossiers != _NONE):
            wanted = None if dossiers is None else tuple(sorted(dossiers))
            self._working.ask(partial(_synchronised, folder=self.folder, dossiers=wanted))

    @Slot(object)
    def _on_loaded(self, folder: str) -> None:
        self.folder, self._told = folder, frozenset()
        self.folder_changed.emit(folder)
        self._wait_for(())
        self._watch()
        self._owe(None)

    @Slot(object)
    def _on_synchronised(self, waiting: tuple[Waiting, ...]) -> None:
        if self.folder:
            self._wait_for(waiting)
            self._watch()
        self._ask()

    @Slot(object)
    def _on_failed(self, error: SastraError) -> None:
        """Owe everything with the next change; what could not be written is not asked for at once again."""
        self._owed = None
        self._notices.tell_error(error)

    def _wait_for(self, waiting: tuple[Waiting, ...]) -> None:
        """Tell once of what waits; it is not told again before it has changed."""
        self.waiting = waiting
        self.waiting_changed.emit(waiting)
        found = frozenset((one.file, one.digest) for one in waiting)
        if found - self._told:
            names = ", ".join(one.file.name for one in waiting)
            if all(one.is_only_told for one in waiting):
                words, now = _UNREADABLE
            else:
                words, now = _CHANGED
            self._notices.warn(words, f"{names}. {now}", NoticeAction.MERGE_MARKS)
        self._told = found

    def _watch(self) -> None:
        """Have the system tell when the folder or a file in it changes; nothing is asked meanwhile."""
        watched = [str(file) for file in Path(self.folder).glob("*.json")] if self.folder else []
        wanted = {self.folder, *watched} if self.folder and Path(self.folder).is_dir() else set()
        if self._watcher is None and wanted:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._on_touched)
            self._watcher.fileChanged.connect(self._on_touched)
        if self._watcher is not None:
            known = {*self._watcher.files(), *self._watcher.directories()}
            _each(self._watcher.removePaths, known - wanted)
            _each(self._watcher.addPaths, wanted - known)

    @Slot(str)
    def _on_touched(self, _path: str) -> None:
        self._calm.start()


def _each(do: Callable[[Sequence[str]], object], paths: set[str]) -> None:
    if paths:
        do(sorted(paths))


def _load(store: UserStore) -> str:
    return str(store.session(_RECORD).get("folder", ""))


def _choose(store: UserStore, folder: str) -> str:
    store.save_session({"folder": folder}, _RECORD)
    return folder


def _synchronised(store: UserStore, folder: str, dossiers: tuple[DossierId, ...] | None) -> object:
    module = import_module("desktop.exchange.folder_sync")
    return module.synchronise(store, Path(folder), dossiers)


def _settled(store: UserStore, folder: str, changes: Waiting) -> object:
    module = import_module("desktop.exchange.folder_sync")
    module.settle(store, Path(folder), changes)
    return module.synchronise(store, Path(folder), ())
