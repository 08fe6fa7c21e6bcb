"""Tells the session and the settings what the reader changed about the window. Not for restoring it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal, Slot

from desktop.control.session import SessionControl
from desktop.model.errors import StoreError
from desktop.settings.file import save_settings
from desktop.settings.table import THEME
from desktop.settings.values import Settings
from desktop.window.main_window import MainWindow

_CHANGES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange})


class WindowWatch(QObject):
    """Collects size, panes, zoom and theme only when the session is about to be saved."""

    failed = Signal(object)  # StoreError: the settings could not be kept

    def __init__(
        self,
        window: MainWindow,
        session: SessionControl,
        config: Path,
        settings: Settings,
        theme_of_this_run: str | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._config = config
        self._settings = settings
        self._theme = theme_of_this_run or settings.get(THEME)
        window.installEventFilter(self)

    @Slot()
    def collect(self) -> None:
        """Hand on the state of the window, and keep a theme that the reader chose."""
        self._session.note_window(self._window.state())
        choice = self._window.theme.choice
        if choice != self._theme:
            self._theme = choice
            self._keep_theme(choice)

    def _keep_theme(self, choice: str) -> None:
        self._settings = self._settings.with_(THEME, choice)
        try:
            save_settings(self._config, self._settings)
        except StoreError as error:
            self.failed.emit(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window was moved or resized."""
        if event.type() in _CHANGES:
            self._session.touch()
        return False
