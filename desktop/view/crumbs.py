"""The path to where the reader is, each part of it to be pressed. Not for going there itself."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from desktop.language import tr
from desktop.view.palettes import palette_of
from desktop.view.parts.direction import isolated

SEPARATOR: Final = "  \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}  "

_SIDE_PX: Final = 4
"""Room on either side, so that the ring of the keyboard does not touch the words."""


class Crumbs(QWidget):
    """One line; Left and Right choose a part, Enter presses it.

    Where it does not fit, the longest parts are cut; the innermost, which tells most, only at the last.
    """

    pressed = Signal(int)  # number of the part, the outermost is 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._lit = -1
        self.setAccessibleName(tr("Where you are"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)

    def show_titles(self, titles: tuple[str, ...]) -> None:
        """Show the titles from the outermost to the innermost."""
        self._titles = titles
        self._lit = -1
        # An empty box would be lit for nothing.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if titles else Qt.FocusPolicy.NoFocus)
        words = SEPARATOR.join(titles)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def text(self) -> str:
        """Return the path as it is read."""
        return SEPARATOR.join(self._titles)

    def _spans(self) -> list[QRect]:
        """Return where each part stands, as far as there is room."""
        advance, x, spans = self.fontMetrics().horizontalAdvance, _SIDE_PX, list[QRect]()
        gap = advance(SEPARATOR)
        room = self.width() - 2 * _SIDE_PX - gap * (len(self._titles) - 1)
        for width in _shared([advance(title) for title in self._titles], room):
            span = QRect(x, 0, width, self.height())
            spans.append(QStyle.visualRect(self.layoutDirection(), self.rect(), span))
            x += width + gap
        return spans

    def _light(self, number: int) -> None:
        if number != self._lit:
            self._lit = number
            shape = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def _at(self, spot: QPoint) -> int:
        return next((number for number, span in enumerate(self._spans()) if span.contains(spot)), -1)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_of(self)
        painter = QPainter(self)
        metrics = painter.fontMetrics()
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for number, (title, span) in enumerate(zip(self._titles, self._spans(), strict=True)):
            if span.width() <= 0:
                continue
            if number:
                painter.setPen(QColor(colours.muted))
                gap = metrics.horizontalAdvance(SEPARATOR)
                left = span.right() + 1 if self.isRightToLeft() else span.left() - gap
                painter.drawText(QRect(left, 0, gap, self.height()), align, SEPARATOR)
            painter.setPen(QColor(colours.accent if number == self._lit else colours.muted))
            fits = metrics.horizontalAdvance(title) <= span.width()
            shown = title if fits else metrics.elidedText(title, Qt.TextElideMode.ElideRight, span.width())
            painter.drawText(span, align, isolated(shown, self.layoutDirection()))
            if number == self._lit:
                line = (self.height() + metrics.height()) // 2 - 1
                painter.drawLine(span.left(), line, span.left() + metrics.horizontalAdvance(shown), line)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _SIDE_PX, _SIDE_PX)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._light(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            QToolTip.hideText()
            self.pressed.emit(number)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._titles) - 1
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            step = 1 if event.key() == onward else -1
            self._light(min(max(self._lit + step, 0), last))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lit >= 0:
            self.pressed.emit(self._lit)
        else:
            super().keyPressEvent(event)


def _shared(wanted: list[int], room: int) -> list[int]:
    """Return how wide each part may be: the last one first, the others as even as their widths allow."""
    if sum(wanted) <= room:
        return wanted
    last = min(wanted[-1], max(0, room if len(wanted) == 1 else room * 2 // 3))
    left, level = room - last, 0
    for number, width in enumerate(sorted(wanted[:-1])):
        level = max(0, left // (len(wanted) - 1 - number))
        if width > level:
            break
        left -= width
    return [*(min(width, level) for width in wanted[:-1]), last]
