"""Listens for later starts of the program and does what they ask. Not for who is first: ``one_instance``."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from desktop.app.build import Program
from desktop.app.one_instance import ANSWER, ANSWER_ENDING, MOST_BYTES
from desktop.language import tr
from desktop.model.place import Place, parse_place

_MOST_READ: Final = 16 * MOST_BYTES


class Visitors(QObject):
    """Holds the pipe while the program runs; it wakes up only when somebody comes."""

    def __init__(self, program: Program, pipe: Path) -> None:
        super().__init__(program.window)
        self._program = program
        self._pipe = pipe
        # What an earlier program left behind: whoever holds the lock is the only one.
        pipe.unlink(missing_ok=True)
        os.mkfifo(pipe, 0o600)
        # Open for writing, too: else the pipe would end with each start that has written to it.
        self._ear = os.open(pipe, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        self._bell = QSocketNotifier(self._ear, QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self._on_activated)

    def close(self) -> None:
        """Stop listening."""
        self._bell.setEnabled(False)
        self._pipe.unlink(missing_ok=True)
        os.close(self._ear)

    @Slot()
    def _on_activated(self) -> None:
        with suppress(BlockingIOError):
            for line in os.read(self._ear, _MOST_READ).splitlines():
                asked = _read(line)
                self._answer(asked)
                self._serve(asked)

    def _answer(self, asked: dict[str, object]) -> None:
        """Tell the second start that it can end; one that has gone already needs no answer."""
        address = Path(str(asked.get("answer", "")))
        if address.parent != self._pipe.parent or address.suffix != ANSWER_ENDING:
            return
        with suppress(OSError):
            mouth = os.open(address, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            os.write(mouth, ANSWER)
            os.close(mouth)

    def _serve(self, asked: dict[str, object]) -> None:
        program = self._program
        folders = asked.get("folders")
        if isinstance(folders, list) and folders:
            paths = tuple(Path(folder) for folder in folders if isinstance(folder, str))
            program.welcome.expect(paths)
            program.library.add_roots(paths)
        link, search, token = (asked.get(name) for name in ("place", "search", "token"))
        place = parse_place(link) if isinstance(link, str) else None
        if place is not None:
            self._open(place)
        if isinstance(search, str) and search:
            program.window.search_field.show_query(search)
        self._come_forward(token if isinstance(token, str) else "")

    def _open(self, place: Place) -> None:
        """Open a place in the tab that stands there, else in one of its own: what is being read stays."""
        entries = self._program.library.entries
        if self._program.reading.entry is None:
            self._program.reading.open_place(place)
        elif all(entry.id != place.dossier for entry in entries):
            self._program.notices.warn(
                tr("There is no dossier “{dossier}” in the library.", dossier=place.dossier),
                tr("Choose one of the dossiers in the contents pane."),
            )
        elif not self._program.tabs.choose_at(place):
            self._program.tabs.open_beside(place)
            self._program.tabs.step(1)

    def _come_forward(self, token: str) -> None:
        """Show the window in front. token: what the desktop gave the second start for this."""
        window = self._program.window
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if window.isMinimized():
            window.showNormal()
        window.activateWindow()


def _read(line: bytes) -> dict[str, object]:
    try:
        asked = json.loads(line)
    except ValueError:
        return {}
    return asked if isinstance(asked, dict) else {}


def listen(program: Program, pipe: Path | None) -> Visitors | None:
    """Listen for later starts; where that cannot be done they open windows of their own."""
    if pipe is None:
        return None
    try:
        return Visitors(program, pipe)
    except OSError:
        return None
