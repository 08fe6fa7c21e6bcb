"""Finding words in the text on screen, as typed into its bar. Not for searching the library."""

from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.model.hit import HitMarks
from desktop.render.page import ArticlePage


class Find(NamedTuple):
    """What is looked for in the text, and how strictly."""

    text: str = ""
    whole_word: bool = False
    case: bool = False


class FindingControl(QObject):
    """Answers at once: a page is a few thousand words, its sections seldom more."""

    found = Signal(object)  # HitMarks

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = Find()
        self._page: ArticlePage | None = None

    @property
    def is_on(self) -> bool:
        """Tell whether anything is looked for."""
        return bool(self._find.text)

    @Slot(object)
    def note_page(self, page: ArticlePage) -> None:
        """Look again in another page."""
        self._page = page
        if self._find.text:
            self._answer()

    @Slot(object)
    def look_for(self, wish: Find) -> None:
        """Look for something else; an empty text finds nothing."""
        self._find = wish
        self._answer()

    def _answer(self) -> None:
        if self._page is None or not self._find.text:
            self.found.emit(HitMarks())
            return
        # The door to folding, which the engine loads as well, after the first paint.
        find = import_module("desktop.search.find").find_in_text
        text, whole_word, case = self._find
        spans = ((each.passage, find(each.text, text, whole_word, case)) for each in self._page.whole)
        self.found.emit(HitMarks(text, tuple((passage, found) for passage, found in spans if found)))
