"""Marks ranges of a text document without changing it. Not for choosing them."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from desktop.render.palette import Palette
from desktop.view.hit_walk import HitWalk


def paint_hits(text: QTextBrowser, walk: HitWalk, colours: Palette) -> None:
    """Lay grounds behind all hits, a stronger one behind the current hit."""
    plain, current = _format(colours.hit, colours), _format(colours.current_hit, colours)
    text.setExtraSelections(
        [
            _selection(text, start, end, current if number == walk.current else plain)
            for number, (start, end) in enumerate(walk.ranges)
        ]
    )


def _format(ground: str, colours: Palette) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(ground))
    look.setForeground(QColor(colours.text))
    return look


def _selection(text: QTextBrowser, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    selection.format = look
    return selection
