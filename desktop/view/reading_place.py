"""Where the reader is in a set page, exactly, and how to get back there. Not for telling others of it."""

from typing import Final

from desktop.model.choices import RecordKind
from desktop.model.place import Place
from desktop.render.reading import ReadingPosition
from desktop.view.article_browser import ArticleBrowser
from desktop.view.page_map import PageMap

READING_LINE_PX: Final = 96
JUMP_ROOM_PX: Final = 84
_HEADROOM_PX: Final = 16


class ReadingPlace:
    """The scroll bar of a browser in terms of places."""

    def __init__(self, text: ArticleBrowser, page_map: PageMap) -> None:
        self._text = text
        self._map = page_map

    def position(self, zoom: float) -> ReadingPosition | None:
        """Return the line at the top edge, exactly; None on a page without passages."""
        if not self._map.anchors:
            return None
        scrolled = float(self._text.verticalScrollBar().value())
        place = self._map.place_at(self._map.position_at(scrolled))
        line = self._map.line_top(self._map.position(place.id, place.at))
        # Zero is left to jumps, which show some lines above their target; here it would lose the line.
        return ReadingPosition(place, round((scrolled - line) / zoom) or 1)

    def go_to(self, position: ReadingPosition, zoom: float) -> bool:
        """Scroll so that the line of a position stands where it stood; False where it is not on the page."""
        # Lines are set as they are needed; the scroll bar knows its range only when all of them are.
        self._text.document().size()
        height = self._height(position, zoom)
        if height is None:
            return False
        self._text.verticalScrollBar().setValue(round(height))
        return True

    def reveal(self, position: int, end: int = -1) -> None:
        """Scroll only where a line, or what follows to an end, is not well in view; then to a third down."""
        bar, height = self._text.verticalScrollBar(), self._text.viewport().height()
        line = self._map.line_top(position) - bar.value()
        last = line if end < 0 else self._map.line_top(end) - bar.value()
        if not (line >= 24 and last <= height - 48):
            bar.setValue(round(line + bar.value() - height / 3))

    def in_view(self) -> int:
        """Return the passage at the height where eyes rest; near the end of the page that height sinks."""
        bar = self._text.verticalScrollBar()
        height = self._text.viewport().height()
        left = bar.maximum() - bar.value()
        line = READING_LINE_PX
        if bar.maximum() > 0 and left < line:
            line = round(line + (1 - left / line) * (height - 2 * line))
        return self._map.number_at_height(bar.value() + line)

    def _height(self, position: ReadingPosition, zoom: float) -> float | None:
        place = position.place
        if place.kind is RecordKind.PASSAGE:
            return self._passage_height(place, position.pixels, zoom)
        if place.kind is RecordKind.SECTION:
            return self._section_height(place)
        return 0.0 if place.kind is RecordKind.DOSSIER else None

    def _passage_height(self, place: Place, pixels: int, zoom: float) -> float | None:
        number = self._map.number_of(place.id)
        if number < 0:
            return None
        if place.at == 0 and pixels == 0:
            # To open a passage is to see its heading too.
            return 0.0 if number == 0 else self._map.top(number) - _HEADROOM_PX
        line = self._map.line_top(self._map.position(place.id, place.at))
        return line + pixels * zoom if pixels else self._jump_height(number, line)

    def _jump_height(self, number: int, line: float) -> float:
        """Return where the passage's heading is in view too if the line is near it, else some lines above."""
        heading = 0.0 if number == 0 else self._map.top(number) - _HEADROOM_PX
        near = line - heading <= self._text.viewport().height() / 2
        return min(heading, line - JUMP_ROOM_PX) if near else line - JUMP_ROOM_PX

    def _section_height(self, place: Place) -> float | None:
        number = self._map.first_of_section(place.id)
        return None if number < 0 else self._map.top(number) - _HEADROOM_PX
