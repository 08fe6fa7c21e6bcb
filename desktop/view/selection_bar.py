"""A few buttons beside words that were selected with the mouse. Not for marking them."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import tr
from desktop.model.mark import MarkKind
from desktop.view.mark_swatch import Swatches
from desktop.view.palettes import palette_of
from desktop.view.parts.icon_button import IconButton

_GAP_PX: Final = 8


class SelectionBar(QWidget):
    """Stands over the selection, under it where there is no room above; keys do the same without it."""

    colour_chosen = Signal(str)
    kind_chosen = Signal(object)  # MarkKind
    copy_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAccessibleName(tr("Mark the selection"))
        self.swatches = Swatches(self)
        self.underline = IconButton("underline", tr("Underline (U)"), self)
        self.note = IconButton("pencil", tr("Note (N)"), self)
        self.copy = IconButton("copy", tr("Copy (Ctrl+C)"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 6, 5)
        row.setSpacing(3)
        row.addWidget(self.swatches)
        for button in (self.underline, self.note, self.copy):
            row.addWidget(button)
        for part in (self, *self.swatches.swatches, self.underline, self.note, self.copy):
            # A press must not take the focus from the text, whose keys do the same.
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.swatches.chosen.connect(self.colour_chosen)
        self.underline.clicked.connect(self._on_underline)
        self.note.clicked.connect(self._on_note)
        self.copy.clicked.connect(self.copy_requested)
        self.hide()

    def show_at(self, selection: QRect) -> None:
        """Show the bar beside a selection. selection: in coordinates of the parent."""
        self.swatches.show_colour("")
        self.adjustSize()
        room = self._room.rect()
        left = min(max(4, selection.center().x() - self.width() // 2), room.width() - self.width() - 4)
        top = selection.top() - self.height() - _GAP_PX
        if top < 4:
            top = min(selection.bottom() + _GAP_PX, room.height() - self.height() - 4)
        self.move(left, top)
        self.show()
        self.raise_()

    @Slot()
    def _on_underline(self) -> None:
        self.kind_chosen.emit(MarkKind.UNDERLINE)

    @Slot()
    def _on_note(self) -> None:
        self.kind_chosen.emit(MarkKind.NOTE)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_float(self)

    def mousePressEvent(self, event: QEvent) -> None:
        """Keep a press beside the buttons from the text, where it would undo the selection."""
        event.accept()


def paint_float(widget: QWidget) -> None:
    """Paint the ground of something that floats over the text."""
    colours = palette_of(widget)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.card))
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    painter.end()
