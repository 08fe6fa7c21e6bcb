"""An icon that draws itself for the colour, size and scale it is painted in. Not for the files of icons."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.view.parts.icons import pixmap

Drawn = tuple[str, int, float, bool]


class Look(NamedTuple):
    """How an icon is painted."""

    colour: QColor
    size_px: int
    filled: bool = False


class SharpIcon:
    """Keeps what it drew last; a change of theme, zoom or screen needs no telling."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._drawn: Drawn | None = None
        self._pixmap = QPixmap()

    def paint(self, painter: QPainter, widget: QWidget, x: int, y: int, look: Look) -> None:
        """Paint it with its corner at a point of a widget."""
        scale = widget.devicePixelRatioF()
        drawn = (look.colour.name(), look.size_px, scale, look.filled)
        if drawn != self._drawn:
            self._drawn = drawn
            self._pixmap = pixmap(self._name, look.colour, look.size_px, filled=look.filled, scale=scale)
        painter.drawPixmap(x, y, self._pixmap)
