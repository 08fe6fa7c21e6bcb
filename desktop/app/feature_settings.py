"""The dialog of the settings, tied to their control. Not for keeping them."""

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.control.preferences import PreferencesControl, Wish
from desktop.language import tr
from desktop.settings.file import FILE_NAME
from desktop.window.actions import ActionId
from desktop.window.settings_dialog import SettingsDialog


class SettingsFeature(QObject):
    """Keeps one dialog, made on first use."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._preferences: PreferencesControl = program.preferences
        file = str(program.preferences.folder / FILE_NAME)
        self.dialog = SettingsDialog(program.preferences.settings, file, program.window)
        self.dialog.edited.connect(self._on_edited)
        self.dialog.reset_requested.connect(program.preferences.reset)
        self.dialog.reset_all_requested.connect(program.preferences.reset_all)
        self.dialog.undo_reset_requested.connect(program.preferences.undo_reset)
        program.preferences.can_undo_changed.connect(self.dialog.set_can_undo)
        program.preferences.changed.connect(self._on_changed)

    def search_for(self, words: str) -> None:
        """Show the settings with these words."""
        self.dialog.search_for(words)

    def do(self, action: ActionId) -> None:
        """Show the page that an action is about."""
        self.dialog.search_for("")
        self.dialog.show_page(tr("Keys") if action is ActionId.CHANGE_KEYS else tr("Settings"))
        self.dialog.show()
        self.dialog.activateWindow()

    @Slot(object)
    def _on_edited(self, edit: tuple[str, object]) -> None:
        self._preferences.grant(Wish(*edit))

    @Slot(str)
    def _on_changed(self, _setting_id: str) -> None:
        self.dialog.show_settings(self._preferences.settings)


def make_feature(program: Program) -> SettingsFeature:
    """Make the dialog."""
    return SettingsFeature(program)
