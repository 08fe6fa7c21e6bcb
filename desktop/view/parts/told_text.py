"""Tells a text without the breaks that only lines of Khmer need. Not for text that is selected."""

import re
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessibleTextInterface

from desktop.view.parts.khmer_lines import Breaks, shown_offset, told_offset

_UNIT: Final = 2
_CODE: Final = "utf-16-le"
_BETWEEN: Final = re.compile("(?<=[\u1780-\u17ff])\u200b(?=[\u1780-\u17ff])")


class ToldText(QAccessibleTextInterface):
    """What Qt tells of a text, its offsets counted as if the breaks were not there.

    own: Qt's answer. How letters look and what is selected can only be told by that itself.
    """

    def __init__(self, own: QAccessibleTextInterface, whole: str) -> None:
        super().__init__()
        self._own = own
        self._breaks = _places(whole)
        self._units = _BETWEEN.sub("", whole).encode(_CODE, "surrogatepass")

    def characterCount(self) -> int:
        """Return how long it is."""
        return len(self._units) // _UNIT

    def text(self, start: int, end: int) -> str:
        """Return a part of it."""
        return self._units[_UNIT * max(start, 0) : _UNIT * max(end, 0)].decode(_CODE, "replace")

    def cursorPosition(self) -> int:
        """Return where the caret is."""
        return told_offset(self._breaks, self._own.cursorPosition())

    def setCursorPosition(self, position: int) -> None:
        """Put the caret somewhere."""
        self._own.setCursorPosition(shown_offset(self._breaks, position))

    def characterRect(self, offset: int) -> QRect:
        """Return where a letter stands on the screen."""
        return self._own.characterRect(shown_offset(self._breaks, offset))

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return which letter stands at a place of the screen."""
        return told_offset(self._breaks, self._own.offsetAtPoint(point))

    def selectionCount(self) -> int:
        """Nothing is selected."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Select a part."""
        self._own.addSelection(shown_offset(self._breaks, start), shown_offset(self._breaks, end))

    def setSelection(self, _number: int, start: int, end: int) -> None:
        """Select a part."""
        self.addSelection(start, end)

    def removeSelection(self, number: int) -> None:
        """Nothing is selected."""

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring a part into sight."""
        self._own.scrollToSubstring(shown_offset(self._breaks, start), shown_offset(self._breaks, end))


def _places(whole: str) -> Breaks:
    """Return where the breaks are left out of the text that is told, in UTF-16 units."""
    found: list[int] = []
    units = counted = 0
    for number, one in enumerate(_BETWEEN.finditer(whole)):
        part = whole[counted : one.start()]
        units += len(part) if part.isascii() else len(part.encode(_CODE, "surrogatepass")) // _UNIT
        counted = one.start()
        found.append(units - number)
    return tuple(found)
