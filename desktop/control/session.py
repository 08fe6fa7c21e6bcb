"""Where the reader was: kept within a second of a change and at the end. Not for restoring the widgets."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.control.session_record import Session, session_record
from desktop.control.tab_record import KeptTabs
from desktop.render.page import ReadingPosition
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore

SAVE_DELAY_MS: Final = 500


class SessionControl(QObject):
    """Owns the session; a change starts a clock that runs once, so an idle program never wakes up."""

    about_to_save = Signal()  # the last moment to note something
    failed = Signal(object)  # SastraError, once

    def __init__(self, lane: Lane[UserStore], session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._saved = session
        self._complained = False
        self._is_kept = True
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SAVE_DELAY_MS)
        self._clock.timeout.connect(self.save)
        self._saving = Channel(lane, self, latest_only=False)
        self._saving.failed.connect(self._on_failed)

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._session

    @Slot(object)
    def note_position(self, position: ReadingPosition) -> None:
        """Note where the reader is."""
        self._change(self._session._replace(position=position))

    @Slot(str)
    def note_search(self, text: str) -> None:
        """Note what is searched for."""
        self._change(self._session._replace(search=text))

    @Slot(object)
    def note_tabs(self, tabs: KeptTabs) -> None:
        """Note all tabs."""
        self._change(self._session._replace(tabs=tabs))

    @Slot(object)
    def note_used(self, used: Mapping[str, int]) -> None:
        """Note how often what was chosen in quick open."""
        self._change(self._session._replace(used=used))

    @Slot(object)
    def note_window(self, window: Mapping[str, object]) -> None:
        """Note how the window is laid out."""
        self._change(self._session._replace(window=window))

    @Slot(object)
    def note_pages(self, pages: Mapping[str, object]) -> None:
        """Note what the pages of the middle keep."""
        self._change(self._session._replace(pages={**self._session.pages, **pages}))

    @Slot()
    def touch(self) -> None:
        """Save within the delay; whoever changed tells what when ``about_to_save`` asks."""
        if self._is_kept and not self._clock.isActive():
            self._clock.start()

    def forget(self) -> None:
        """Keep nothing from now on: whoever looks at this run is not its reader."""
        self._is_kept = False

    @Slot()
    def save(self) -> None:
        """Keep the session now, off this thread; draining the lane waits for it."""
        if not self._is_kept:
            return
        self.about_to_save.emit()
        self._clock.stop()
        if self._session != self._saved:
            self._saved = self._session
            self._saving.ask(partial(_save, record=session_record(self._session)))

    def _change(self, session: Session) -> None:
        if session != self._session:
            self._session = session
            self.touch()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        if not self._complained:
            self._complained = True
            self.failed.emit(error)


def _save(store: UserStore, record: dict[str, object]) -> None:
    store.save_session(record)
