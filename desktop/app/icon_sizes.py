"""Draws the program's icon in the sizes that desktops ask for. Not for the icons inside the window."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QWidget

WINDOW_SIZES_PX: Final = (16, 32, 48, 128)
_OWN_SIZE: Final = 'width="128" height="128"'


def drawn(svg: str, size_px: int) -> QImage:
    """Return the icon in a size."""
    text = svg.replace(_OWN_SIZE, f'width="{size_px}" height="{size_px}"', 1)
    picture = QImage()
    # Named, because Qt would else load what reads the other kinds of picture, too.
    picture.loadFromData(text.encode(), "svg")
    return picture


def write(source: Path, targets: Iterable[tuple[int, Path]]) -> None:
    """Write the icon in each size.

    Raises:
        OSError: it cannot be drawn or written.
    """
    svg = source.read_text("utf-8")
    for size_px, file in targets:
        if not drawn(svg, size_px).save(str(file)):
            raise OSError(f"no picture could be written to {file}")


def give_icon(window: QWidget, folder: Path) -> None:
    """Give the window its icon in the sizes of title bars and task lists; none where the files are missing.

    They were drawn when the program was built, so that no start needs what draws them.
    """
    icon = QIcon()
    try:
        for size_px in WINDOW_SIZES_PX:
            picture = QPixmap()
            picture.loadFromData((folder / f"sastra-{size_px}.png").read_bytes(), "png")
            icon.addPixmap(picture)
    except OSError:
        return
    window.setWindowIcon(icon)
