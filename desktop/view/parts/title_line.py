"""A button that is a line of text: a link, or with an arrow what opens and closes. Not for its body."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.view.parts.announce import announce_opened
from desktop.view.parts.direction import isolated

_ARROW_ROOM_PX: Final = 18
_ARM_PX: Final = 3.5
_PADDING_PX: Final = 4
_GAP_PX: Final = 12
_BESIDE: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class TitleLine(QAbstractButton):
    """Words that wrap, a quiet detail flush right. opens: has an arrow, which points down when checked."""

    def __init__(
        self, words: str, detail: str = "", parent: QWidget | None = None, *, opens: bool = True
    ) -> None:
        super().__init__(parent)
        self._indent = _ARROW_ROOM_PX if opens else 0
        self._detail = detail
        # Before its words: those have a screen reader told what it is.
        self.setCheckable(opens)
        self.setText(words.replace("&", "&&"))
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(", ".join(part for part in (words, detail) if part))
        if opens:
            self.toggled.connect(self._on_toggled)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        announce_opened(self, is_open=is_open)

    def _words_room(self, width: int) -> int:
        detail = self.fontMetrics().horizontalAdvance(self._detail) + _GAP_PX if self._detail else 0
        return max(40, width - self._indent - detail)

    def _words_height(self, width: int) -> int:
        room = QRect(0, 0, self._words_room(width), 10_000)
        return self.fontMetrics().boundingRect(room, int(_WRAP), self._words).height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words_height(width) + 2 * _PADDING_PX

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 2 * _PADDING_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        strong = palette.color(
            QPalette.ColorRole.Link if self.underMouse() else QPalette.ColorRole.WindowText
        )
        if self.isCheckable():
            painter.setPen(QPen(quiet, 1.5))
            middle = _PADDING_PX + self.fontMetrics().height() / 2
            x = self.width() - 7 if self.isRightToLeft() else 7
            tip = arrow(QPointF(x, middle), is_open=self.isChecked(), is_mirrored=self.isRightToLeft())
            painter.drawPolyline(tip)
        room = self.rect().adjusted(self._indent, _PADDING_PX, -2, 0)
        layout = self.layoutDirection()
        painter.setPen(quiet)
        place = QStyle.visualRect(layout, self.rect(), room)
        painter.drawText(place, int(_BESIDE), isolated(self._detail, layout))
        painter.setPen(strong)
        room.setWidth(self._words_room(self.width()))
        painter.drawText(
            QStyle.visualRect(layout, self.rect(), room), int(_WRAP), isolated(self._words, layout)
        )
        painter.end()


def arrow(centre: QPointF, *, is_open: bool, is_mirrored: bool = False) -> QPolygonF:
    """Return the line of an arrow that points down when open, else to the right, or mirrored to the left."""
    offsets = ((-1.0, -0.5), (0.0, 0.5), (1.0, -0.5)) if is_open else ((-0.5, -1.0), (0.5, 0.0), (-0.5, 1.0))
    turn = -1 if is_mirrored else 1
    return QPolygonF([centre + QPointF(turn * x * _ARM_PX, y * _ARM_PX) for x, y in offsets])
