"""Draws a few lines of text with some words marked, cut with an ellipsis. Not for finding the words."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

Range = tuple[int, int]


class Ink(NamedTuple):
    """How text is drawn: its font and colour, and the ground behind marked words."""

    font: QFont
    colour: QColor
    mark: QColor


def lay_out(text: str, ranges: Iterable[Range], ink: Ink, width: float, max_lines: int) -> QTextLayout:
    """Return a layout of at most ``max_lines`` lines. ranges: half-open, in UTF-16 units."""
    shown = fitted(text, ink.font, width, max_lines)
    layout = QTextLayout(shown, ink.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(ranges, ink))
    _break(layout, width, max_lines)
    return layout


def draw(layout: QTextLayout, painter: QPainter, x: float, y: float, colour: QColor) -> float:
    """Draw a layout and return the height below it."""
    painter.setPen(colour)
    layout.draw(painter, QPointF(x, y))
    return y + layout.boundingRect().height()


def fitted(text: str, font: QFont, width: float, max_lines: int) -> str:
    """Return the text cut with an ellipsis to what fits into the lines."""
    metrics = QFontMetricsF(font)
    if max_lines == 1:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if metrics.horizontalAdvance(text) <= width:
        return text
    layout = QTextLayout(text, font)
    _break(layout, width, max_lines - 1)
    line = layout.lineAt(layout.lineCount() - 1)
    cut = line.textStart() + line.textLength()
    return text[:cut] + metrics.elidedText(text[cut:], Qt.TextElideMode.ElideRight, width - 1)


def lines_needed(text: str, font: QFont, width: float, max_lines: int) -> int:
    """Return how many lines a text takes, at most ``max_lines``; quick rather than exact at the edge."""
    if not text:
        return 0
    return min(max_lines, int(QFontMetricsF(font).horizontalAdvance(text) // max(width, 1.0)) + 1)


def _break(layout: QTextLayout, width: float, max_lines: int) -> None:
    layout.beginLayout()
    height = 0.0
    for _ in range(max_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, height))
        height += line.height()
    layout.endLayout()


def _formats(ranges: Iterable[Range], ink: Ink) -> list[QTextLayout.FormatRange]:
    return [_format_range(start, end, ink) for start, end in ranges]


def _format_range(start: int, end: int, ink: Ink) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    look = QTextCharFormat()
    look.setBackground(QBrush(ink.mark))
    look.setForeground(QBrush(ink.colour))
    made.start, made.length, made.format = start, end - start, look
    return made
