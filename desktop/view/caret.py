"""A caret in a text that is only read: moves and selects by key. Not for typing, and not for marks.

Qt's own caret for such texts blinks, which wakes an idle program twice a second, and takes the arrow keys
from scrolling for good. This one comes with F7 or the first Shift+arrow and goes with Esc.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from desktop.view.palettes import palette_of

_KEY: Final = QKeySequence.StandardKey
_GO: Final = QTextCursor.MoveOperation
_STEPS: Final = (
    (_KEY.MoveToNextChar, _KEY.SelectNextChar, _GO.Right),
    (_KEY.MoveToPreviousChar, _KEY.SelectPreviousChar, _GO.Left),
    (_KEY.MoveToNextWord, _KEY.SelectNextWord, _GO.WordRight),
    (_KEY.MoveToPreviousWord, _KEY.SelectPreviousWord, _GO.WordLeft),
    (_KEY.MoveToNextLine, _KEY.SelectNextLine, _GO.Down),
    (_KEY.MoveToPreviousLine, _KEY.SelectPreviousLine, _GO.Up),
    (_KEY.MoveToStartOfLine, _KEY.SelectStartOfLine, _GO.StartOfLine),
    (_KEY.MoveToEndOfLine, _KEY.SelectEndOfLine, _GO.EndOfLine),
    (_KEY.MoveToStartOfBlock, _KEY.SelectStartOfBlock, _GO.PreviousBlock),
    (_KEY.MoveToEndOfBlock, _KEY.SelectEndOfBlock, _GO.NextBlock),
    (_KEY.MoveToStartOfDocument, _KEY.SelectStartOfDocument, _GO.Start),
    (_KEY.MoveToEndOfDocument, _KEY.SelectEndOfDocument, _GO.End),
)
_PAGES: Final = (
    (_KEY.MoveToNextPage, _KEY.SelectNextPage, 1),
    (_KEY.MoveToPreviousPage, _KEY.SelectPreviousPage, -1),
)
_KEPT: Final = {False: QTextCursor.MoveMode.MoveAnchor, True: QTextCursor.MoveMode.KeepAnchor}
_WIDTH_PX: Final = 2


class Caret:
    """The caret of one text. begin_at: tells the position where a reader who calls for it wants it."""

    def __init__(self, text: QTextBrowser, begin_at: Callable[[], int]) -> None:
        self._text = text
        self._begin_at = begin_at
        self.is_on = False

    def turn_on(self) -> None:
        """Show the caret where the reader clicked last if that is in sight, else where he reads."""
        if self.is_on:
            return
        self.is_on = True
        self.come_in_sight()
        self._text.viewport().update()

    def come_in_sight(self) -> None:
        """Be where the reader clicked last if that is in sight, else where he reads, shown or not."""
        cursor = self._text.textCursor()
        seen = self._text.viewport().rect().intersects(self._text.cursorRect())
        if not cursor.hasSelection() and (cursor.position() == 0 or not seen):
            cursor.setPosition(self._begin_at())
            self._text.setTextCursor(cursor)

    def put_at(self, position: int) -> None:
        """Show it at a position."""
        self.turn_on()
        cursor = self._text.textCursor()
        cursor.setPosition(position)
        self._text.setTextCursor(cursor)

    def turn_off(self) -> None:
        """Take the caret and the selection away."""
        self.is_on = False
        cursor = self._text.textCursor()
        cursor.clearSelection()
        self._text.setTextCursor(cursor)
        self._text.viewport().update()

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it is not the caret's."""
        if event.key() == Qt.Key.Key_Escape and (self.is_on or self._text.textCursor().hasSelection()):
            self.turn_off()
            return True
        return self._step(event) or self._page(event)

    def _step(self, event: QKeyEvent) -> bool:
        for move, select, operation in _STEPS:
            keeps = event.matches(select)
            if keeps or (self.is_on and event.matches(move)):
                self.turn_on()
                cursor = self._text.textCursor()
                cursor.movePosition(operation, _KEPT[keeps])
                self._set(cursor)
                return True
        return False

    def _page(self, event: QKeyEvent) -> bool:
        for move, select, way in _PAGES:
            keeps = event.matches(select)
            if keeps or (self.is_on and event.matches(move)):
                self.turn_on()
                self._turn_page(way, keeps=keeps)
                return True
        return False

    def _turn_page(self, way: int, *, keeps: bool) -> None:
        spot = self._text.cursorRect().center()
        bar = self._text.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * round(bar.pageStep() * 0.9))
        target = self._text.cursorForPosition(spot).position()
        cursor = self._text.textCursor()
        if bar.value() == before:
            cursor.movePosition(_GO.End if way > 0 else _GO.Start, _KEPT[keeps])
        else:
            cursor.setPosition(target, _KEPT[keeps])
        self._set(cursor)

    def _set(self, cursor: QTextCursor) -> None:
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        self._text.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Draw the caret, which does not blink. painter: on the text, in heights of the document."""
        if not (self.is_on and self._text.hasFocus()):
            return
        box = self._text.cursorRect().translated(QPoint(0, self._text.verticalScrollBar().value()))
        ground = QColor(palette_of(self._text).focus)
        painter.fillRect(QRect(box.left(), box.top(), _WIDTH_PX, box.height()), ground)
