"""Icons are drawn as Qt's own reader of SVG draws them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap

from desktop.paths import find_paths
from desktop.view.parts.icons import pixmap

FOLDER = find_paths({}).resources / "icons"
INK = QColor("#7a1f5c")
STEPS = 8
"""Of 256; points that are given to three places do not fall out more alike."""


def drawn_by_qt(file: Path, size_px: int, *, filled: bool) -> QImage:
    svg = file.read_text()
    for old, new in (
        ("currentColor", INK.name()),
        ('width="24" height="24"', f'width="{size_px}" height="{size_px}"'),
        ('fill="none"', f'fill="{INK.name() if filled else "none"}"'),
    ):
        svg = svg.replace(old, new)
    picture = QPixmap()
    picture.loadFromData(svg.encode(), "svg")
    return picture.toImage().convertToFormat(QImage.Format.Format_RGBA8888)


@pytest.mark.parametrize("filled", [False, True])
@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.svg")), ids=lambda file: file.stem)
def test_an_icon_is_drawn_as_its_file_says(file, filled, qapp):
    for size_px in (16, 72):
        mine = pixmap(file.stem, INK, size_px, filled=filled).toImage()
        mine = mine.convertToFormat(QImage.Format.Format_RGBA8888)
        expected = drawn_by_qt(file, size_px, filled=filled)
        assert mine.size() == expected.size()
        apart = zip(bytes(mine.constBits())[3::4], bytes(expected.constBits())[3::4], strict=True)
        assert max(abs(one - other) for one, other in apart) <= STEPS
        assert mine.pixelColor(0, 0).alpha() == 0


def test_an_icon_is_as_sharp_as_the_screen(qapp):
    sharp = pixmap("search", INK, 16, scale=2.0)
    assert sharp.width() == 32
    assert sharp.devicePixelRatio() == 2.0


def test_an_icon_without_a_file_is_empty(qapp):
    assert pixmap("no-such-icon", INK, 16).isNull()
