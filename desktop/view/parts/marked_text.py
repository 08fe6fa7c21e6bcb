"""Draws a few lines of text with some words marked, cut with an ellipsis. Not for finding the words."""

from collections.abc import Iterable
from typing import Final, NamedTuple

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

from desktop.view.parts.khmer_lines import breaks, broken, shown_offset
from desktop.view.parts.utf16 import points, units

Range = tuple[int, int]
_NARROWEST: Final = 0.45
"""Of the average width of a letter: no longer text is as narrow, Khmer with its marks included."""


class Ink(NamedTuple):
    """How text is drawn: its font and colour, and the ground behind marked words."""

    font: QFont
    colour: QColor
    mark: QColor


def lay_out(text: str, ranges: Iterable[Range], ink: Ink, width: float, max_lines: int) -> QTextLayout:
    """Return a layout of at most ``max_lines`` lines. ranges: half-open, in UTF-16 units."""
    found = tuple(units(text, at) for at in breaks(text))
    if found:
        ranges = [(shown_offset(found, start), shown_offset(found, end)) for start, end in ranges]
        text = broken(text)
    formats = _formats(ranges, ink)
    layout = _broken(text, formats, ink.font, width, max_lines)
    if _holds(layout, text, width):
        return layout
    return _broken(_cut(layout, text, ink.font, width, max_lines), formats, ink.font, width, max_lines)


def draw(layout: QTextLayout, painter: QPainter, x: float, y: float, colour: QColor) -> float:
    """Draw a layout and return the height below it."""
    painter.setPen(colour)
    layout.draw(painter, QPointF(x, y))
    return y + layout.boundingRect().height()


def draw_line(painter: QPainter, text: str, ink: Ink, x: float, y: float, width: float) -> None:
    """Draw a text without marks in one line, cut with an ellipsis; half the work of a layout."""
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Only a layout goes by the direction of the text itself.
        draw(lay_out(text, (), ink, width, 1), painter, x, y, ink.colour)
        return
    metrics = QFontMetricsF(ink.font)
    painter.setFont(ink.font)
    painter.setPen(ink.colour)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QPointF(x, y + metrics.ascent()), shown)


def fitted(text: str, font: QFont, width: float, max_lines: int) -> str:
    """Return the text cut with an ellipsis to what fits into the lines."""
    layout = _broken(text, [], font, width, max_lines)
    return text if _holds(layout, text, width) else _cut(layout, text, font, width, max_lines)


def lines_needed(text: str, font: QFont, width: float, max_lines: int) -> int:
    """Return how many lines a text takes, at most ``max_lines``; quick rather than exact at the edge."""
    if not text:
        return 0
    metrics = QFontMetricsF(font)
    # Measuring a text costs as much as drawing it: what needs the last line at any rate is not measured.
    if len(text) * metrics.averageCharWidth() * _NARROWEST > (max_lines - 1) * width:
        return max_lines
    return min(max_lines, int(metrics.horizontalAdvance(text) // max(width, 1.0)) + 1)


def _broken(
    text: str, formats: list[QTextLayout.FormatRange], font: QFont, width: float, max_lines: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    # It is measured and drawn at once: without this the letters would be found anew for each.
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    _break(layout, width, max_lines)
    return layout


def _holds(layout: QTextLayout, text: str, width: float) -> bool:
    """Tell whether a layout shows all of its text."""
    last = layout.lineAt(layout.lineCount() - 1)
    whole = last.textStart() + last.textLength() >= units(text, len(text))
    return not text or (whole and last.naturalTextWidth() <= width)


def _cut(layout: QTextLayout, text: str, font: QFont, width: float, max_lines: int) -> str:
    """Return the text with an ellipsis in the last of the lines, the others as the layout has broken them."""
    cut = 0
    if max_lines > 1:
        line = layout.lineAt(max_lines - 2)
        cut = points(text, line.textStart() + line.textLength())
        width -= 1
    return text[:cut] + QFontMetricsF(font).elidedText(text[cut:], Qt.TextElideMode.ElideRight, width)


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
    look = QTextCharFormat()
    look.setBackground(QBrush(ink.mark))
    look.setForeground(QBrush(ink.colour))
    return [_format_range(start, end, look) for start, end in ranges]


def _format_range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, look
    return made
