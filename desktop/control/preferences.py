"""The settings while the program runs: changed one by one, kept soon after. Not for what a change does."""

from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.settings.file import save_settings
from desktop.settings.kinds import KeyMap, Setting
from desktop.settings.table import BY_ID, SETTINGS
from desktop.settings.values import Settings
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Bare, Lane

SAVE_DELAY_MS: Final = 400
_Value = TypeVar("_Value", bool, int, str, KeyMap)


class Wish(NamedTuple):
    """A setting, by its id, that is wanted to be another value."""

    id: str
    value: object


class PreferencesControl(QObject):
    """Owns the settings; every change is told at once and written off this thread a moment later."""

    changed = Signal(str)  # the id of a setting whose value is another now
    can_undo_changed = Signal(bool)  # whether a reset of everything can be taken back
    failed = Signal(object)  # SastraError: the file could not be written

    def __init__(
        self, lane: Lane[Bare], folder: Path, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._settings = settings
        self._saved = settings
        self._before_reset: Settings | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SAVE_DELAY_MS)
        self._clock.timeout.connect(self.save)
        self._saving = Channel(lane, self, latest_only=False)
        self._saving.failed.connect(self.failed)

    @property
    def folder(self) -> Path:
        """Where the file lies."""
        return self._folder

    @property
    def settings(self) -> Settings:
        """The settings as they stand."""
        return self._settings

    def get(self, setting: Setting[_Value]) -> _Value:
        """Return the value of a setting."""
        return self._settings.get(setting)

    @Slot(object)
    def grant(self, wish: Wish) -> None:
        """Change one setting; a wish that does not fit changes nothing."""
        setting = BY_ID.get(wish.id)
        if setting is None or setting.read(wish.value) is None:
            return
        values = {**self._settings.values, wish.id: wish.value}
        self._take(Settings(values))

    @Slot(str)
    def reset(self, setting_id: str) -> None:
        """Give one setting its default."""
        self._take(self._settings.without(setting_id))

    @Slot()
    def reset_all(self) -> None:
        """Give every setting of the table its default; what this version does not know stays."""
        settings = self._settings
        for setting in SETTINGS:
            settings = settings.without(setting.id)
        before = self._settings
        self._take(settings)
        if dict(before.values) != dict(settings.values):
            self._set_before_reset(before)

    @Slot()
    def undo_reset(self) -> None:
        """Take back a reset of everything; after any later change there is nothing to take back."""
        if self._before_reset is not None:
            self._take(self._before_reset)

    @Slot()
    def save(self) -> None:
        """Write the file now, off this thread; draining the lane waits for it."""
        self._clock.stop()
        if self._settings != self._saved:
            self._saved = self._settings
            self._saving.ask(partial(_save, folder=self._folder, settings=self._settings))

    def _take(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if dict(before.values) != dict(settings.values):
            self._clock.start()
            self._set_before_reset(None)
        for setting in SETTINGS:
            if before.shown(setting) != settings.shown(setting):
                self.changed.emit(setting.id)

    def _set_before_reset(self, settings: Settings | None) -> None:
        self._before_reset = settings
        self.can_undo_changed.emit(settings is not None)


def _save(_lane: Bare, folder: Path, settings: Settings) -> None:
    save_settings(folder, settings)
