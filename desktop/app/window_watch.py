"""Tells the session what the reader changed about the window. Not for restoring it."""

from PySide6.QtCore import QEvent, QObject, Slot

from desktop.control.session import SessionControl
from desktop.control.tabs import TabsControl
from desktop.window.main_window import MainWindow

_CHANGES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange})


class WindowWatch(QObject):
    """Collects size, panes and tabs only when the session is about to be saved."""

    def __init__(self, window: MainWindow, session: SessionControl, tabs: TabsControl) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._tabs = tabs
        window.installEventFilter(self)

    @Slot()
    def collect(self) -> None:
        """Hand on the state of the window and where each tab stands."""
        self._session.note_window(self._window.state())
        self._session.note_tabs(self._tabs.kept())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window was moved or resized."""
        if event.type() in _CHANGES:
            self._session.touch()
        return False
