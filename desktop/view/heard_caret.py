"""Has a screen reader begin where eyes do, in a text whose caret is not shown. Not for moving it by key."""

from PySide6.QtCore import QObject, QPoint, QTimer, Slot

from desktop.view.caret import Caret
from desktop.view.parts.announce import is_heard
from desktop.view.reader_pane import ReaderPane


def reading_position(reader: ReaderPane) -> int:
    """Return where a caret begins: at the passage in view, or the first line in sight."""
    page_map, place, text = reader.page_map, reader.passage_in_view(), reader.text
    if page_map is not None and place is not None:
        start = page_map.position(place.id)
        height = page_map.line_top(start) - text.verticalScrollBar().value()
        if 0 <= height < text.viewport().height() - 40:
            return start
    return text.cursorForPosition(QPoint(60, 40)).position()


class HeardCaret(QObject):
    """Brings the caret into sight while the text has the keyboard: its line is said, seen or not."""

    def __init__(self, reader: ReaderPane, caret: Caret) -> None:
        super().__init__(reader)
        self._text = reader.text
        self._caret = caret
        self._text.focus_changed.connect(self._on_focus_changed)
        reader.lines_settled.connect(self._bring)

    @Slot(bool)
    def _on_focus_changed(self, has_focus: bool) -> None:
        if has_focus:
            # Later: a text whose caret moves before it is told to have the keyboard is taken for known.
            QTimer.singleShot(0, self, self._bring)

    @Slot()
    def _bring(self) -> None:
        if self._text.hasFocus() and is_heard():
            self._caret.come_in_sight()
