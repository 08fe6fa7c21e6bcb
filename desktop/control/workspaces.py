"""Named workspaces: kept, opened again, given away as one file. Not for what the window does with one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control import workspace_files as files
from desktop.control.notices import NoticeControl
from desktop.control.session import SessionControl
from desktop.control.workspace_files import Workspace
from desktop.language import tr
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Bare, Lane


class Transfer(NamedTuple):
    """A workspace, by name, and a file outside the folder of workspaces."""

    name: str
    file: Path


class Renaming(NamedTuple):
    """A workspace, by name, and the name that it gets."""

    name: str
    wanted: str


class _Done(NamedTuple):
    """names: of all workspaces afterwards. words: what to tell. opened: what is to be shown.

    removed: what is no longer there and can be put back.
    """

    names: tuple[str, ...]
    words: str = ""
    opened: Workspace | None = None
    removed: Workspace | None = None


class WorkspacesControl(QObject):
    """Does everything with files in their lane, in the order in which it was wished."""

    names_changed = Signal(object)  # tuple[str, ...]
    opened = Signal(object)  # Workspace
    removed_changed = Signal(str)  # name of the one that can be put back, empty for none

    def __init__(
        self,
        lane: Lane[Bare],
        folder: Path,
        session: SessionControl,
        notices: NoticeControl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._session = session
        self._notices = notices
        self._removed: Workspace | None = None
        self._working = Channel(lane, self, latest_only=False)
        self._working.answered.connect(self._on_done)
        self._working.failed.connect(notices.tell_error)

    @Slot()
    def load(self) -> None:
        """Look which workspaces there are."""
        self._ask(partial(_listed, folder=self._folder))

    @Slot(str)
    def save(self, name: str) -> None:
        """Keep all that is open under a name; what had that name before is replaced."""
        if name.strip():
            self._session.save()
            workspace = Workspace(name.strip()[: files.LONGEST_NAME], self._session.session)
            self._ask(partial(_saved, folder=self._folder, workspace=workspace))

    @Slot(str)
    def open(self, name: str) -> None:
        """Read a workspace and have it shown."""
        self._ask(partial(_opened, folder=self._folder, name=name))

    @Slot(str)
    def remove(self, name: str) -> None:
        """Forget a workspace."""
        self._ask(partial(_removed, folder=self._folder, name=name))

    @Slot()
    def put_back(self) -> None:
        """Keep again what was removed last."""
        if self._removed is not None:
            self._ask(partial(_saved, folder=self._folder, workspace=self._removed))

    @Slot(object)
    def rename(self, renaming: Renaming) -> None:
        """Give a workspace another name, unless another one has it."""
        self._ask(partial(_renamed, folder=self._folder, renaming=renaming))

    @Slot(object)
    def give(self, transfer: Transfer) -> None:
        """Write a workspace to a file outside."""
        self._ask(partial(_given, folder=self._folder, transfer=transfer))

    @Slot(object)
    def take_in(self, file: Path) -> None:
        """Keep a workspace from a file outside, under the name that it has."""
        self._ask(partial(_taken, folder=self._folder, file=file))

    def _ask(self, work: Callable[[Bare], _Done]) -> None:
        self._working.ask(work)

    @Slot(object)
    def _on_done(self, done: _Done) -> None:
        self._removed = done.removed
        self.removed_changed.emit(done.removed.name if done.removed is not None else "")
        self.names_changed.emit(done.names)
        if done.words:
            self._notices.inform(done.words)
        if done.opened is not None:
            self.opened.emit(done.opened)


def _listed(_lane: Bare, folder: Path) -> _Done:
    return _Done(files.names(folder))


def _saved(_lane: Bare, folder: Path, workspace: Workspace) -> _Done:
    files.write(files.file_of(folder, workspace.name), workspace)
    return _Done(files.names(folder), tr("Kept the workspace “{name}”.", name=workspace.name))


def _opened(_lane: Bare, folder: Path, name: str) -> _Done:
    return _Done(files.names(folder), "", files.read(files.file_of(folder, name)))


def _removed(_lane: Bare, folder: Path, name: str) -> _Done:
    file = files.file_of(folder, name)
    workspace = files.read(file)
    files.remove(file)
    return _Done(files.names(folder), tr("Removed the workspace “{name}”.", name=name), removed=workspace)


def _renamed(_lane: Bare, folder: Path, renaming: Renaming) -> _Done:
    before, wanted = files.file_of(folder, renaming.name), renaming.wanted.strip()[: files.LONGEST_NAME]
    after = files.file_of(folder, wanted)
    if not wanted or after == before:
        return _Done(files.names(folder))
    if after.exists():
        words = tr("There is a workspace “{name}” already.", name=wanted)
        return _Done(files.names(folder), words)
    files.write(after, files.read(before)._replace(name=wanted))
    files.remove(before)
    return _Done(files.names(folder))


def _given(_lane: Bare, folder: Path, transfer: Transfer) -> _Done:
    files.write(transfer.file, files.read(files.file_of(folder, transfer.name)))
    return _Done(files.names(folder), tr("Saved {file}.", file=transfer.file))


def _taken(_lane: Bare, folder: Path, file: Path) -> _Done:
    workspace = files.read(file)
    files.write(files.file_of(folder, workspace.name), workspace)
    return _Done(files.names(folder), tr("Took in the workspace “{name}”.", name=workspace.name))
