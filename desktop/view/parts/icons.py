"""Line icons in the colour of the text around them. Not for pictures with colours of their own.

The icons are SVG files of 24 pixels with ``currentColor`` strokes. They are read as text and drawn by Qt's
image plugin: each further type of Qt would cost a start half a millisecond.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPixmap

_PROPERTY: Final = "icon_folder"


def set_icon_folder(folder: str) -> None:
    """Say where the icons are; needed once before the first is asked for."""
    _application().setProperty(_PROPERTY, folder)


def pixmap(name: str, colour: QColor, size_px: int, *, filled: bool = False, scale: float = 1.0) -> QPixmap:
    """Return an icon by the name of its file, empty where there is none.

    filled: fill the shape too, for a state that is on. scale: device pixels in one pixel.
    """
    svg = _svg(name)
    for old, new in (
        ("currentColor", colour.name()),
        ('width="24" height="24"', f'width="{round(size_px * scale)}" height="{round(size_px * scale)}"'),
        ('fill="none"', f'fill="{colour.name() if filled else "none"}"'),
    ):
        svg = svg.replace(old, new)
    drawn = QPixmap()
    if svg:
        drawn.loadFromData(svg.encode(), "svg")
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
