"""Takes hold of a passage by its number in the text, to be dragged away. Not for what of it is dragged."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.language import tr
from desktop.model.place import Place
from desktop.view.reader_pane import ReaderPane

_NUMBER: Final = re.compile("[^\N{NO-BREAK SPACE}]+(?=\N{NO-BREAK SPACE}{2})")
"""The locator at the head of a passage, as ``render.article`` sets it."""


class PassageGrip(QObject):
    """Watches the mouse over the text; everywhere but on a number it leaves all to the text."""

    dragged = Signal(object)  # Place

    def __init__(self, reader: ReaderPane) -> None:
        super().__init__(reader)
        self._reader = reader
        self._ground = reader.text.viewport()
        self._at_rest = Qt.CursorShape.IBeamCursor
        self._held: Place | None = None
        self._start = QPoint()
        self._ground.installEventFilter(self)

    def place_at(self, spot: QPointF) -> Place | None:
        """Return the passage whose number stands at a spot of the text in view."""
        page, text = self._reader.page_map, self._reader.text
        if page is None:
            return None
        inside = spot + QPointF(text.horizontalScrollBar().value(), text.verticalScrollBar().value())
        position = text.document().documentLayout().hitTest(inside, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        block = text.document().findBlock(position)
        number = _NUMBER.match(block.text())
        if number is None or position - block.position() >= number.end():
            return None
        return page.headed_by(block)

    def _take(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._held = self.place_at(event.position())
                self._start = event.position().toPoint()
                return self._held is not None
            case QEvent.Type.MouseMove if not event.buttons():
                self._show_hand(self.place_at(event.position()) is not None)
            case QEvent.Type.MouseMove if self._held is not None:
                self._drag(self._held, event.position().toPoint())
                return True
            case QEvent.Type.MouseButtonRelease if self._held is not None:
                self._held = None
                self._reader.text.pressed_at.emit(self._reader.text.cursorForPosition(self._start).position())
                return True
        return False

    def _drag(self, place: Place, spot: QPoint) -> None:
        if (spot - self._start).manhattanLength() >= QApplication.startDragDistance():
            self._held = None
            self.dragged.emit(place)

    def _show_hand(self, is_over: bool) -> None:
        shape = self._ground.cursor().shape()
        if is_over:
            if shape not in (Qt.CursorShape.OpenHandCursor, Qt.CursorShape.PointingHandCursor):
                self._at_rest = shape
            self._ground.setCursor(Qt.CursorShape.OpenHandCursor)
        elif shape == Qt.CursorShape.OpenHandCursor:
            self._ground.setCursor(self._at_rest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._take(event)
        if isinstance(event, QHelpEvent) and self.place_at(QPointF(event.pos())) is not None:
            QToolTip.showText(event.globalPos(), tr("Drag the passage from here, with its citation"))
            return True
        return False
