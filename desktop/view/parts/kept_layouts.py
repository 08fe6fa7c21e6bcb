"""Layouts of marked texts, kept while the same texts are drawn again and again. Not for drawing them."""

from typing import Final

from PySide6.QtGui import QTextLayout

from desktop.model.prose import Span
from desktop.view.parts.marked_text import Ink, lay_out
from desktop.view.parts.utf16 import units

_MOST: Final = 100
"""About what a few answers show; while a word is typed most of its rows stay."""
_Key = tuple[str, tuple[Span, ...]]


class KeptLayouts:
    """Lays out texts in one ink, in so many lines; what was laid out for one width serves it again."""

    def __init__(self, ink: Ink, max_lines: int) -> None:
        self._ink = ink
        self._max_lines = max_lines
        self._width = 0.0
        self._kept: dict[_Key, QTextLayout] = {}

    def layout(self, text: str, marks: tuple[Span, ...], width: float) -> QTextLayout:
        """Return a text laid out with its marks."""
        if width != self._width or len(self._kept) >= _MOST:
            self._kept.clear()
            self._width = width
        kept = self._kept.get((text, marks))
        if kept is None:
            ranges = [(units(text, mark.start), units(text, mark.end)) for mark in marks]
            kept = lay_out(text, ranges, self._ink, width, self._max_lines)
            self._kept[text, marks] = kept
        return kept
