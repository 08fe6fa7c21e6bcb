"""Line icons in the colour of the text around them. Not for pictures with colours of their own.

The icons are SVG files of 24 units with strokes of two, round at their ends and corners.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.view.parts.icon_shape import shapes_of

_PROPERTY: Final = "icon_folder"
_SIDE: Final = 24
_STROKE: Final = 2


def set_icon_folder(folder: str) -> None:
    """Say where the icons are; needed once before the first is asked for."""
    _application().setProperty(_PROPERTY, folder)


def pixmap(name: str, colour: QColor, size_px: int, *, filled: bool = False, scale: float = 1.0) -> QPixmap:
    """Return an icon by the name of its file, empty where there is none.

    filled: fill the shape too, for a state that is on. scale: device pixels in one pixel.
    """
    svg = _svg(name)
    if not svg:
        return QPixmap()
    side = round(size_px * scale)
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / _SIDE, side / _SIDE)
    painter.setPen(
        QPen(colour, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    if filled:
        painter.setBrush(colour)
    for shape in shapes_of(svg):
        painter.drawPath(shape)
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


def _svg(name: str) -> str:
    folder = _application().property(_PROPERTY)
    try:
        with open(f"{folder}/{name}.svg", encoding="ascii") as file:
            return file.read()
    except OSError:
        return ""


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("icons are drawn only while there is an application")
    return app
