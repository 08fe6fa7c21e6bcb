"""A ring round a view that has the keyboard. Not for views whose rows show that themselves."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_RADIUS_PX: Final = 5
_WIDTH_PX: Final = 2


class FocusRing(QWidget):
    """Lies over the view; a press of the mouse needs none, the pointer shows where the reader is.

    inside: what has the keyboard, where that is the widget that the view scrolls.
    """

    def __init__(self, view: QAbstractScrollArea, inside: QWidget | None = None) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.installEventFilter(self)
        if inside is not None:
            inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            seen = event.gotFocus() and event.reason() != Qt.FocusReason.MouseFocusReason
            if seen:
                self.setGeometry(self._view.rect())
                self.raise_()
            self.setVisible(seen)
        elif watched is self._view and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _WIDTH_PX))
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(room, _RADIUS_PX, _RADIUS_PX)
        painter.end()
