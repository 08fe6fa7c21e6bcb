"""Workspaces: their control, their window, and putting one on the desk. Not for keeping them."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.app.features import Features
from desktop.control.workspace_files import ENDING, Workspace
from desktop.control.workspaces import Renaming, Transfer, WorkspacesControl
from desktop.view.workspaces_dialog import WorkspacesDialog
from desktop.window.actions import ActionId


class WorkspacesFeature(QObject):
    """Made when its window is first opened."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        folder = program.preferences.folder / "workspaces"
        lane, session = program.lanes.files, program.session
        self.control = WorkspacesControl(lane, folder, session, program.notices, self)
        self.dialog = WorkspacesDialog(ENDING, program.window)
        self.dialog.save_requested.connect(self.control.save)
        self.dialog.open_requested.connect(self.control.open)
        self.dialog.remove_requested.connect(self.control.remove)
        self.dialog.put_back_requested.connect(self.control.put_back)
        self.dialog.rename_requested.connect(self._on_rename_requested)
        self.control.removed_changed.connect(self.dialog.note_removed)
        self.dialog.take_requested.connect(self.control.take_in)
        self.dialog.give_requested.connect(self._on_give_requested)
        self.control.names_changed.connect(self.dialog.show_names)
        self.control.opened.connect(self._on_opened)

    def do(self, _action: ActionId) -> None:
        """Open the window."""
        self.control.load()
        self.dialog.show()
        self.dialog.activateWindow()

    @Slot(object)
    def _on_give_requested(self, wish: tuple[str, Path]) -> None:
        self.control.give(Transfer(*wish))

    @Slot(object)
    def _on_rename_requested(self, wish: tuple[str, str]) -> None:
        self.control.rename(Renaming(*wish))

    @Slot(object)
    def _on_opened(self, workspace: Workspace) -> None:
        """Put all of a workspace in the place of what is open."""
        program, session = self._program, workspace.session
        program.window.restore(dict(session.window))
        program.tabs.replace(session.tabs)
        program.window.search_field.show_query(session.search)
        features = program.window.findChild(Features)
        if features is not None:
            features.restore(session.pages)
        self.dialog.close()


def make_feature(program: Program) -> WorkspacesFeature:
    """Return the feature, which lives as long as the window."""
    return WorkspacesFeature(program)
