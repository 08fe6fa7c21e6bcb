"""Where the passages of a page stand in its text document. Not for scrolling or painting it.

The document has breaks between words of Khmer, which no place counts.
"""

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument

from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, PassageId
from desktop.model.place import Place
from desktop.model.span import Span
from desktop.render.reading import ArticlePage, PassageAnchor
from desktop.view.parts.khmer_lines import Breaks, breaks, broken, shown_offset, told_offset
from desktop.view.parts.utf16 import is_flat, points, units

_SEPARATOR: Final = "\u2029"


class PageMap:
    """Translates between places and positions in a document, which count UTF-16 units."""

    def __init__(self, page: ArticlePage, document: QTextDocument) -> None:
        self._document = document
        self.dossier: DossierId = page.dossier
        self.anchors: list[PassageAnchor] = []
        self.starts: list[int] = []
        self._numbers: dict[str, int] = {}
        self._breaks: dict[int, Breaks] = {}
        self._tops: dict[int, float] = {}
        self._find(page)

    def _find(self, page: ArticlePage) -> None:
        raw = self._document.toRawText()
        flat = is_flat(raw)
        after = counted = position = 0

        def position_of(start: int) -> int:
            # Counted from the passage before: from the beginning it would take the square of the length.
            return position + (start - counted if flat else units(raw[counted:start], start - counted))

        for anchor in page.passages:
            found = breaks(anchor.text)
            wanted = broken(anchor.text).replace("\n", _SEPARATOR)
            start = raw.find(wanted, after)
            # A title may read like the text.
            while start >= 0 and not self._is_anchor(position_of(start), anchor.name):
                start = raw.find(wanted, start + 1)
            if start < 0:
                continue
            position, counted = position_of(start), start
            if found:
                self._breaks[len(self.anchors)] = tuple(units(anchor.text, at) for at in found)
            self._numbers[anchor.passage] = len(self.anchors)
            self.anchors.append(anchor)
            self.starts.append(position)
            after = start + len(wanted)

    def _is_anchor(self, position: int, name: str) -> bool:
        # Looked up without a cursor, which would set the lines of its block.
        block = self._document.findBlock(position)
        first = block.begin()
        return (
            block.position() == position
            and not first.atEnd()
            and name in first.fragment().charFormat().anchorNames()
        )

    def number_of(self, passage: str) -> int:
        """Return the index of a passage in the page; -1 where it is not on it."""
        return self._numbers.get(passage, -1)

    def first_of_section(self, section: str) -> int:
        """Return the index of the first passage that stands directly in a section; -1 where there is none."""
        return next((n for n, anchor in enumerate(self.anchors) if anchor.section == section), -1)

    def number_at(self, position: int) -> int:
        """Return the index of the last passage that begins at or before a position; 0 before the first."""
        return max(0, bisect_right(self.starts, position) - 1)

    def place(self, number: int, at: int = 0) -> Place:
        """Return the place of a passage."""
        return Place(self.dossier, RecordKind.PASSAGE, self.anchors[number].passage, at)

    def place_at(self, position: int) -> Place:
        """Return the place of a position; the beginning of a passage for the lines above its text."""
        number = self.number_at(position)
        if position > self.end(number) and number + 1 < len(self.anchors):
            return self.place(number + 1)
        return self.place(number, self.offset(number, position))

    def headed_by(self, block: QTextBlock) -> Place | None:
        """Return the place of the passage that a block stands over with its number; None for other blocks."""
        start = block.next().position()
        number = bisect_right(self.starts, start) - 1
        return self.place(number) if number >= 0 and self.starts[number] == start else None

    def offset(self, number: int, position: int) -> int:
        """Return how many code points into a passage a position stands, at most all of them."""
        text = self.anchors[number].text
        told = told_offset(self._breaks.get(number, ()), max(0, position - self.starts[number]))
        return min(points(text, told), len(text))

    def position(self, passage: str, at: int = 0) -> int:
        """Return the position of a place; -1 where it is not on the page."""
        number = self.number_of(passage)
        return -1 if number < 0 else self._position(number, at)

    def _position(self, number: int, at: int) -> int:
        told = units(self.anchors[number].text, at)
        return self.starts[number] + shown_offset(self._breaks.get(number, ()), told)

    def range(self, passage: PassageId, span: Span) -> tuple[int, int]:
        """Return the positions of a span of a passage's text; an empty range where it is not on the page."""
        return self.position(passage, span.start), self.position(passage, span.end)

    def end(self, number: int) -> int:
        """Return the position after the last character of a passage."""
        return self._position(number, len(self.anchors[number].text))

    def forget_lines(self) -> None:
        """The lines were set anew; heights must be asked for again."""
        self._tops = {}

    def number_at_height(self, height: float) -> int:
        """Return the index of the passage whose heading or text stands at a height of the document."""
        # To ask for a height sets all lines above it: no further down the text than needed.
        end, last = 1, len(self.anchors)
        while end < last and self._known_top(end) <= height:
            end *= 2
        return max(0, bisect_right(range(last), height, end // 2, min(end, last), key=self._known_top) - 1)

    def _known_top(self, number: int) -> float:
        top = self._tops.get(number)
        if top is None:
            top = self._tops[number] = self.top(number)
        return top

    def top(self, number: int) -> float:
        """Return the height at which a passage begins, with the lines that head it."""
        return self._rect_top(self._heading(number))

    def extent(self, number: int) -> tuple[float, float]:
        """Return the heights between which the text of a passage stands, its locator line included."""
        last = self._document.findBlock(self.end(number))
        rect = self._document.documentLayout().blockBoundingRect(last)
        first = self._document.findBlock(self.starts[number]).previous()
        return self._rect_top(first), rect.bottom()

    def _heading(self, number: int) -> QTextBlock:
        block = self._document.findBlock(self.starts[number]).previous()
        previous = self.anchors[number - 1].section if number else None
        if self.anchors[number].section != previous and block.previous().isValid():
            return block.previous()
        return block

    def _rect_top(self, block: QTextBlock) -> float:
        return self._document.documentLayout().blockBoundingRect(block).top() if block.isValid() else 0.0

    def line_top(self, position: int) -> float:
        """Return the height of the line that holds a position."""
        block = self._document.findBlock(position)
        rect = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return rect.top() + (line.y() if line.isValid() else 0.0)

    def position_at(self, height: float) -> int:
        """Return the first position of the line at a height of the document."""
        hit = self._document.documentLayout().hitTest(QPointF(0.0, height + 1.0), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(hit, 0))
        line = block.layout().lineForTextPosition(max(hit, 0) - block.position())
        return block.position() + (line.textStart() if line.isValid() else 0)
