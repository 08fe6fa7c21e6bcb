"""Has a screen reader begin where eyes do, in a text whose caret is not shown. Not for moving it by key."""

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.view.caret import Caret
from desktop.view.parts.announce import is_heard
from desktop.view.reader_pane import ReaderPane


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
