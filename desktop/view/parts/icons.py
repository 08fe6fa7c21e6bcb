"""Line icons in the colour of the text around them. Not for pictures with colours of their own.

The icons are SVG files with ``currentColor`` strokes, found through Qt's search path ``icons:``.
"""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QDir, QFile, QIODevice, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImageReader, QPalette, QPixmap

PREFIX: Final = "icons"
_SIZES_PX: Final = (16, 20, 24)


def set_icon_folder(folder: str) -> None:
    """Say where the icons are; needed once before the first is asked for."""
    QDir.setSearchPaths(PREFIX, [folder])


def icon(name: str, colour: QColor | None = None, *, filled: bool = False) -> QIcon:
    """Return an icon by the name of its file, sharp at the scale of the screen.

    colour: that of the palette's text by default. filled: fill the shape too, for a state that is on.
    """
    palette = QGuiApplication.palette()
    shown = QIcon()
    normal = colour or palette.color(QPalette.ColorRole.WindowText)
    faded = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    source = _source(name)
    for mode, tint in ((QIcon.Mode.Normal, normal), (QIcon.Mode.Disabled, faded)):
        for size_px in _SIZES_PX:
            shown.addPixmap(_drawn(source, tint, size_px, filled=filled), mode)
    return shown


def pixmap(name: str, colour: QColor, size_px: int) -> QPixmap:
    """Return an icon as a pixmap of one size."""
    return _drawn(_source(name), colour, size_px, filled=False)


def icon_exists(name: str) -> bool:
    """Tell whether there is a file for an icon."""
    return QFile.exists(f"{PREFIX}:{name}.svg")


def _source(name: str) -> bytes:
    file = QFile(f"{PREFIX}:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return b""
    return bytes(file.readAll().data())


def _drawn(source: bytes, colour: QColor, size_px: int, *, filled: bool) -> QPixmap:
    tint = colour.name().encode()
    svg = source.replace(b"currentColor", tint)
    if filled:
        svg = svg.replace(b'fill="none"', b'fill="' + tint + b'"', 1)
    buffer = QBuffer()
    buffer.setData(QByteArray(svg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    ratio = _ratio()
    reader.setScaledSize(QSize(round(size_px * ratio), round(size_px * ratio)))
    drawn = QPixmap.fromImage(reader.read()) if svg else QPixmap()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0
