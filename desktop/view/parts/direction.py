"""Sets words into a layout that may run from right to left. Not for choosing the layout's direction."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

_ISOLATE: Final = "\N{FIRST STRONG ISOLATE}"
_END: Final = "\N{POP DIRECTIONAL ISOLATE}"


def isolated(words: str, direction: Qt.LayoutDirection) -> str:
    """Return words that read in their own direction, whatever that of the layout around them is."""
    return f"{_ISOLATE}{words}{_END}" if direction is Qt.LayoutDirection.RightToLeft and words else words


def write(
    painter: QPainter,
    row: QRect,
    room: QRect,
    words: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write words in one line into a room of a row, both as they lie from left to right."""
    layout = painter.layoutDirection()
    place = QStyle.visualRect(layout, row, room)
    # Qt turns the side around by itself.
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side), isolated(words, layout))


def turn(painter: QPainter, widget: QWidget) -> None:
    """Paint a widget from now on as in a mirror where its layout runs from right to left."""
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)
