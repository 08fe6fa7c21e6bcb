"""Lays a ground under the sentence that is being read aloud, and keeps it in view. Not for the voice."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.model.ids import PassageId
from desktop.model.span import Span
from desktop.view.mark_paint import line_boxes
from desktop.view.palettes import palette_of
from desktop.view.reader_pane import ReaderPane


class SpokenMark:
    """The mark of one reader pane."""

    def __init__(self, reader: ReaderPane) -> None:
        self._reader = reader
        self._passage: PassageId | None = None
        self._span = Span(0, 0)
        reader.text.underlays.append(self._paint)

    def show(self, passage: PassageId, span: Span) -> None:
        """Mark a span of a passage, and scroll where it is not all in view."""
        self._passage, self._span = passage, span
        start, end = self._range()
        if start < end:
            self._reader.reveal(start, end)
        self._reader.text.viewport().update()

    def clear(self) -> None:
        """Mark nothing."""
        if self._passage is not None:
            self._passage = None
            self._reader.text.viewport().update()

    def _range(self) -> tuple[int, int]:
        page_map = self._reader.page_map
        return page_map.range(self._passage, self._span) if page_map and self._passage else (0, 0)

    def _paint(self, painter: QPainter) -> None:
        start, end = self._range()
        if not 0 <= start < end:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette_of(self._reader).selection))
        for box in line_boxes(self._reader.text.document(), start, end):
            painter.drawRoundedRect(_roomy(box), 3, 3)


def _roomy(box: QRectF) -> QRectF:
    return box.adjusted(-2, -1, 2, 2)
