"""Puts the caret at a place of another page once that page is there. Not for going there."""

from PySide6.QtCore import QObject, Slot

from desktop.model.place import Place
from desktop.view.caret import Caret
from desktop.view.reader_pane import ReaderPane


class SoughtPlace(QObject):
    """Waits for one place; another takes its turn, none ends the waiting."""

    def __init__(self, reader: ReaderPane, caret: Caret) -> None:
        super().__init__(reader)
        self._reader = reader
        self._caret = caret
        self._place: Place | None = None
        reader.lines_settled.connect(self._on_lines_settled)

    def seek(self, place: Place | None) -> None:
        """Put the caret there when the lines of its page are set."""
        self._place = place

    @Slot()
    def _on_lines_settled(self) -> None:
        place, page_map = self._place, self._reader.page_map
        target = page_map.position(place.id, place.at) if place and page_map else -1
        if target >= 0:
            self._place = None
            self._caret.put_at(target)
