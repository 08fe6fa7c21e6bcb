"""A narrow strip beside the text that shows where on the page something stands. Not for what stands there.

Layers have names, so that marks and hits can be shown side by side without knowing of each other.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.language import tr

_WIDTH_PX: Final = 8
_TICK_PX: Final = 3.0
Ticks = tuple[tuple[float, str], ...]


class ScrollStrip(QWidget):
    """Stands at the left of the scroll bar of a view; a click goes there."""

    height_requested = Signal(float)  # how far down the page, 0 to 1

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._layers: dict[str, Ticks] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Where marks and hits stand on this page"))
        view.installEventFilter(self)
        self.hide()

    def show_layer(self, name: str, ticks: Ticks) -> None:
        """Show where something stands. ticks: how far down, 0 to 1, and a colour."""
        if ticks == self._layers.get(name, ()):
            return
        self._layers[name] = ticks
        self.setVisible(any(self._layers.values()))
        self._place()
        self.update()

    def _place(self) -> None:
        bar = self._view.verticalScrollBar()
        left = self._view.width() - bar.width() - _WIDTH_PX
        self.setGeometry(left, 0, _WIDTH_PX, self._view.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the view."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.height_requested.emit(event.position().y() / max(1, self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = self.height() - _TICK_PX
        for number, ticks in enumerate(self._layers.values()):
            left = 1.0 + 3.0 * (number % 2)
            for height, colour in ticks:
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(left, height * room, _WIDTH_PX - 2, _TICK_PX), 1.5, 1.5)
        painter.end()
