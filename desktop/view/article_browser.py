"""The text of the article: set in a comfortable measure, scrolled without a caret, never fetching anything.

Not for places and passages: :mod:`desktop.view.reader_pane` knows them.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.language import tr
from desktop.render.style import BASE_SIZE_PX
from desktop.render.typography import Typography
from desktop.view.dressing import dress_scroll_bars
from desktop.view.fonts import measure_px
from desktop.view.kept_documents import KeptDocuments
from desktop.view.palettes import palette_of
from desktop.view.parts.ground import lay_ground
from desktop.view.parts.khmer_lines import html_without_breaks, without_breaks
from desktop.view.parts.side_buttons import passes_through

GUTTER_PX: Final = 28
_BAR_PX: Final = 3
_END_ROOM_PX: Final = 240


class ArticleBrowser(QTextBrowser):
    """A text browser whose column is centred and never wider than is good to read."""

    lines_about_to_change = Signal()
    lines_changed = Signal()
    pressed_at = Signal(int)
    selected_with_mouse = Signal()
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base_px = BASE_SIZE_PX
        self._columns = 1
        self.typography = Typography()
        self._kept = KeptDocuments(self, self.document())
        self._bar: tuple[float, float] | None = None
        # What the second act lays under and over the text, in coordinates of the document.
        self.underlays: list[Callable[[QPainter], None]] = []
        self.overlays: list[Callable[[QPainter], None]] = []
        self.key_takers: list[Callable[[QKeyEvent], bool]] = []
        self._is_painted = False
        lay_ground(self, QPalette.ColorRole.Base)
        # The layout measures with the ground it began with, which is gone by now.
        self.document().documentLayout().setPaintDevice(self.viewport())
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress_scroll_bars(self)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setAccessibleName(tr("Text"))

    def show_html(self, html: str, base_px: int, columns: int = 1) -> None:
        """Set a text in the current colours. base_px: size of running text at 100 percent."""
        self._columns = columns
        look = self.typography
        self._base_px = base_px = round(base_px * look.size_percent / 100)
        colours = palette_of(self)
        document = self._kept.document(html, base_px, colours, look, GUTTER_PX)
        # The layout measures with what it is drawn on.
        document.documentLayout().setPaintDevice(self.viewport())
        if self._is_painted:
            _leave_room(document)
        if document is not self.document():
            self.setDocument(document)
        self.verticalScrollBar().setValue(0)
        self._centre()

    def forget_html(self, html: str) -> None:
        """Let go of a text that is not shown any more and will not be again."""
        self._kept.forget(html)

    def selected_text(self) -> str:
        """Return the words of the selection, without the breaks that only lines need."""
        return without_breaks(self.textCursor().selectedText())

    def mark_passage(self, extent: tuple[float, float] | None) -> None:
        """Draw a bar beside the passage in view. extent: heights in the document."""
        if extent != self._bar:
            self._bar = extent
            self.viewport().update()

    def is_link_at(self, position: int) -> bool:
        """Tell whether the character after a position belongs to a link."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position + 1, self.document().characterCount() - 1))
        return cursor.charFormat().isAnchor() and bool(cursor.charFormat().anchorHref())

    @Slot()
    def _on_painted(self) -> None:
        # The types of formats take 4 ms to import; the first picture is seldom of the end of a page.
        self.lines_about_to_change.emit()
        _leave_room(self.document())
        self.lines_changed.emit()
        # Who listens can do without the first picture.
        from desktop.view.heard_text import read_as_document  # noqa: PLC0415

        read_as_document(self)

    def _centre(self) -> None:
        column = measure_px(self._base_px, self.typography) * self._columns + 2 * GUTTER_PX
        room = self.width() - self.verticalScrollBar().width()
        side = max(0, (room - column) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def _start_links_in_sight(self, *, following: bool) -> None:
        """Select a letter at the edge of what is in sight: Qt goes on from a selection only."""
        bar, edge = self.verticalScrollBar(), self.viewport().rect()
        scrolled = bar.value()
        cursor = self.cursorForPosition(edge.topLeft() if following else edge.bottomRight())
        back = QTextCursor.MoveOperation.PreviousCharacter
        forward = QTextCursor.MoveOperation.NextCharacter
        cursor.movePosition(back if following else forward, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar.setValue(scrolled)

    def _paint(self, layers: list[Callable[[QPainter], None]]) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for layer in layers:
            layer(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter) -> None:
        if self._bar is None:
            return
        top, bottom = self._bar
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette_of(self).accent))
        painter.drawRoundedRect(QRectF(8, top, _BAR_PX, bottom - top), 1.5, 1.5)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Fetch nothing, whatever the text asks for."""
        return

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words without the breaks that only lines need."""
        data = super().createMimeDataFromSelection()
        if data.hasText():
            data.setText(without_breaks(data.text()))
        if data.hasHtml():
            data.setHtml(html_without_breaks(data.html()))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.lines_about_to_change.emit()
        before = self.viewport().size()
        self._centre()
        # Where the column was moved in sight, Qt has told of that size already; lines are set once.
        if self.viewport().size() == before or not self.viewport().isVisible():
            super().resizeEvent(event)
        self.lines_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        # On the first showing Qt scrolls to the text cursor, which is nowhere near the reader.
        self.lines_about_to_change.emit()
        super().showEvent(event)
        self.lines_changed.emit()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Go on from what is in sight: Qt goes on from the last link, or from the beginning without one."""
        if not self.viewport().rect().intersects(self.cursorRect()) or not self.textCursor().hasSelection():
            self._start_links_in_sight(following=following)
        return super().focusNextPrevChild(following)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(take(event) for take in self.key_takers):
            return
        if event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (-1 if back else 1) * round(bar.pageStep() * 0.9))
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not passes_through(event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if passes_through(event):
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.selected_with_mouse.emit()
        else:
            self.pressed_at.emit(self.cursorForPosition(event.position().toPoint()).position())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underlays:
            self._paint(self.underlays)
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._on_painted)
        if self._bar is not None or self.overlays:
            self._paint([self._paint_bar, *self.overlays])


def _leave_room(document: QTextDocument) -> None:
    """Leave room under the text, so that its last lines can be read at the height of the eyes."""
    root = document.rootFrame()
    frame = root.frameFormat()
    if frame.bottomMargin() != _END_ROOM_PX:
        frame.setBottomMargin(_END_ROOM_PX)
        root.setFrameFormat(frame)
