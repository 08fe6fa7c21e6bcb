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


class _Done(NamedTuple):
    """names: of all workspaces afterwards. words: what to tell. opened: what is to be shown."""

    names: tuple[str, ...]
    words: str = ""
    opened: Workspace | None = None


class WorkspacesControl(QObject):
    """Does everything with files in their lane, in the order in which it was wished."""

    names_changed = Signal(object)  # tuple[str, ...]
    opened = Signal(object)  # Workspace

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
    files.remove(files.file_of(folder, name))
    return _Done(files.names(folder), tr("Removed the workspace “{name}”.", name=name))


def _given(_lane: Bare, folder: Path, transfer: Transfer) -> _Done:
    files.write(transfer.file, files.read(files.file_of(folder, transfer.name)))
    return _Done(files.names(folder), tr("Saved {file}.", file=transfer.file))


def _taken(_lane: Bare, folder: Path, file: Path) -> _Done:
    workspace = files.read(file)
    files.write(files.file_of(folder, workspace.name), workspace)
    return _Done(files.names(folder), tr("Took in the workspace “{name}”.", name=workspace.name))
