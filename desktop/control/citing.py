"""Cites and copies the passage in view: keeps which one it is and how it is written. Not for showing it."""

import os
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.errors import SastraError
from desktop.model.ids import PassageId
from desktop.model.place import Place
from desktop.render.dates import date_words
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane


class Wish(NamedTuple):
    """A style, by its id, and where the CSL files are."""

    style: str
    folder: Path


class SavedFile(NamedTuple):
    """A text to be written to a file that the reader chose."""

    path: Path
    text: str


class CitingControl(QObject):
    """Answers with the passage in view as it is cited; copies it where that was asked."""

    cited_changed = Signal(object)  # CitedPassage
    copied = Signal(object)  # Copied, to be put on the clipboard
    fetched = Signal(object)  # Copied, to be dragged

    def __init__(
        self,
        lane: Lane[LibraryStore],
        notices: NoticeControl,
        manner: Manner,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._manner = manner
        self._notices = notices
        self._wish = Wish("plain", folder)
        self._place: Place | None = None
        self._shown = Channel(lane, self)
        self._shown.answered.connect(self._on_cited)
        self._shown.failed.connect(notices.tell_error)
        self._to_copy = Channel(lane, self)
        self._to_copy.answered.connect(self._on_to_copy)
        self._to_copy.failed.connect(notices.tell_error)
        self._to_drag = Channel(lane, self)
        self._to_drag.answered.connect(self._on_to_drag)
        self._to_drag.failed.connect(notices.tell_error)

    @Slot(object)
    def note_place(self, place: Place) -> None:
        """Follow the reader; only passages can be cited."""
        if place.kind is RecordKind.PASSAGE:
            self._place = place

    @Slot(str)
    def set_style(self, style: str) -> None:
        """Write in another style from now on and answer anew."""
        self._wish = self._wish._replace(style=style)
        self.cite()

    @Slot()
    def cite(self) -> None:
        """Ask for the citation of the passage in view."""
        if self._place is not None:
            self._shown.ask(partial(_cited, place=self._place, wish=self._wish, manner=self._manner))

    @Slot()
    def copy_passage(self) -> None:
        """Copy the passage in view with its citation."""
        if self._place is not None:
            self._to_copy.ask(partial(_cited, place=self._place, wish=self._wish, manner=self._manner))

    @Slot()
    def fetch(self) -> None:
        """Fetch the passage in view with its citation, without a word."""
        if self._place is not None:
            self._to_drag.ask(partial(_cited, place=self._place, wish=self._wish, manner=self._manner))

    @Slot(object)
    def save(self, file: SavedFile) -> None:
        """Write a file that the reader chose, whole or not at all."""
        beside = file.path.with_name(f".{file.path.name}.{os.getpid()}")
        try:
            beside.write_text(file.text, "utf-8", newline="")
            beside.replace(file.path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            self._notices.tell_error(
                SastraError(
                    tr("{path} could not be written.", path=file.path),
                    tr("{strerror}. Choose another folder.", strerror=error.strerror),
                )
            )
            return
        self._notices.inform(tr("Saved {path}.", path=file.path))

    @Slot(object)
    def _on_cited(self, cited: object) -> None:
        if cited is not None:
            self.cited_changed.emit(cited)

    @Slot(object)
    def _on_to_copy(self, cited: object) -> None:
        copied = getattr(cited, "copied", None)
        if copied is not None:
            self.copied.emit(copied)
            self._notices.inform(tr("The passage was copied with its citation."))

    @Slot(object)
    def _on_to_drag(self, cited: object) -> None:
        copied = getattr(cited, "copied", None)
        if copied is not None:
            self.fetched.emit(copied)


def _cited(store: LibraryStore, place: Place, wish: Wish, manner: Manner) -> object:
    passage = store.passage(place.dossier, PassageId(place.id))
    entry = store.entry(place.dossier)
    if passage is None or entry is None:
        return None
    # The door to citing: what writes citations is loaded here, in its lane, when it is first asked for.
    citing = import_module("desktop.render.citing")
    words = partial(date_words, style=manner.dates)
    how = citing.Citing(wish.style, wish.folder, manner.today, words)
    return citing.cited_passage(entry.dossier, passage, store.sources(place.dossier, passage.sources), how)
