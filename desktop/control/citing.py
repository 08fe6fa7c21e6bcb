"""Cites and copies the passage in view, or the words selected: keeps which and how. Not for showing it."""

import os
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.errors import SastraError
from desktop.model.excerpt import Excerpt
from desktop.model.ids import PassageId
from desktop.model.place import Place
from desktop.render.dates import date_words
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane

MOST_PASSAGES: Final = 50
"""So many passages of a selection are cited."""


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
        self._excerpt: Excerpt | None = None
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
            self._excerpt = Excerpt((place,))

    def note_excerpt(self, excerpt: Excerpt) -> None:
        """Cite what is selected, until the reader goes on."""
        self._excerpt = excerpt._replace(places=excerpt.places[:MOST_PASSAGES])

    @Slot(str)
    def set_style(self, style: str) -> None:
        """Write in another style from now on and answer anew."""
        self._wish = self._wish._replace(style=style)
        self.cite()

    @Slot()
    def cite(self) -> None:
        """Ask for the citation of the passage in view."""
        self._ask(self._shown)

    @Slot()
    def copy_passage(self) -> None:
        """Copy the passage in view with its citation."""
        self._ask(self._to_copy)

    @Slot()
    def fetch(self) -> None:
        """Fetch the passage in view with its citation, without a word."""
        self._ask(self._to_drag)

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

    def _ask(self, channel: Channel[LibraryStore]) -> None:
        if self._excerpt is not None:
            channel.ask(partial(_cited, excerpt=self._excerpt, wish=self._wish, manner=self._manner))

    @Slot(object)
    def _on_cited(self, cited: object) -> None:
        if cited is not None:
            self.cited_changed.emit(cited)

    @Slot(object)
    def _on_to_copy(self, cited: object) -> None:
        copied = getattr(cited, "copied", None)
        if copied is not None:
            self.copied.emit(copied)
            words = self._excerpt is not None and self._excerpt.words
            self._notices.inform(
                tr("The selected words were copied with their citation.")
                if words
                else tr("The passage was copied with its citation.")
            )

    @Slot(object)
    def _on_to_drag(self, cited: object) -> None:
        copied = getattr(cited, "copied", None)
        if copied is not None:
            self.fetched.emit(copied)


def _cited(store: LibraryStore, excerpt: Excerpt, wish: Wish, manner: Manner) -> object:
    dossier = excerpt.places[0].dossier
    found = (store.passage(dossier, PassageId(place.id)) for place in excerpt.places)
    passages = [passage for passage in found if passage is not None]
    entry = store.entry(dossier)
    if not passages or entry is None:
        return None
    # The door to citing: what writes citations is loaded here, in its lane, when it is first asked for.
    citing = import_module("desktop.render.citing")
    words = partial(date_words, style=manner.dates)
    how = citing.Citing(wish.style, wish.folder, manner.today, words)
    named = tuple(dict.fromkeys(each for passage in passages for each in passage.sources))
    sources = store.sources(dossier, named)
    return citing.cited_passages(entry.dossier, passages, sources, how, excerpt.words)
