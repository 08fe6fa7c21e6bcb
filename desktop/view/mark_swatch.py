"""Buttons for the five colours of marks, with their number and the pattern of their line. Not for marking."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.language import tr
from desktop.model.mark import Colour
from desktop.render.mark_look import mark_look
from desktop.view.mark_paint import paint_line
from desktop.view.palettes import palette_of
from desktop.view.parts.labels import SMALL, scaled_font


class Swatch(QToolButton):
    """One colour; checked where it is the colour at hand."""

    def __init__(self, colour: Colour, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        look = mark_look(colour, palette_of(self))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(tr("Highlight in {words}", words=look.words))
        self.setAccessibleDescription(str(look.number))
        self.setToolTip(tr("Highlight in {words} ({number})", words=look.words, number=look.number))

    def sizeHint(self) -> QSize:
        side = max(26, round(self.fontMetrics().height() * 1.5))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_of(self)
        look = mark_look(self.colour, colours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setBrush(QColor(look.ground))
        painter.setPen(QPen(QColor(look.edge), 2 if self.isChecked() else 1))
        painter.drawRoundedRect(room, 5, 5)
        if self.underMouse() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(colours.text))
        painter.setFont(scaled_font(SMALL))
        above = room.adjusted(0, 0, 0, -4)
        painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), str(look.number))
        paint_line(painter, room.left() + 4, room.right() - 4, room.bottom() - 4, look, heavy=False)
        painter.end()


class Swatches(QWidget):
    """The five colours in a row."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.swatches = [Swatch(colour, self) for colour in Colour]
        for swatch in self.swatches:
            row.addWidget(swatch)
            swatch.clicked.connect(self._on_clicked)

    def show_colour(self, colour: str) -> None:
        """Check the colour at hand; none of them for an empty name."""
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour.value == colour)

    @Slot()
    def _on_clicked(self) -> None:
        swatch = self.sender()
        if isinstance(swatch, Swatch):
            self.show_colour(swatch.colour.value)
            self.chosen.emit(swatch.colour.value)
