"""The card of a mark laid over the text, beside the words it stands on. Not for what is written on it."""

from typing import Final

from PySide6.QtCore import QRect, Slot
from PySide6.QtWidgets import QWidget

from desktop.model.mark import Mark
from desktop.view.mark_card import MarkCard

_WIDTH_PX: Final = 400


class FloatingCard(MarkCard):
    """Stands under the line, or over it where there is no room; never beyond the text."""

    def __init__(self, text: QWidget) -> None:
        super().__init__(text, floats=True)
        self._text = text

    @Slot(object)
    def open_beside(self, opening: tuple[Mark, QRect]) -> None:
        """Open the card of a mark. opening: the mark, and its line in coordinates of the text."""
        mark, line = opening
        self.setFixedWidth(min(_WIDTH_PX, self._text.width() - 32))
        self.show_mark(mark)
        self.adjustSize()
        room = self._text.rect()
        left = min(max(12, line.left() - 60), room.width() - self.width() - 20)
        top = line.bottom() + 8
        if top + self.height() > room.height() - 8:
            top = max(8, line.top() - self.height() - 8)
        self.move(left, top)
        self.note.setFocus()

    @Slot()
    def keep_if_shown(self) -> None:
        """Keep what was written when the reader goes on elsewhere."""
        if self.isVisible():
            self.keep()
