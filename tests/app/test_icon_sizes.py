"""The program's icon stands on its window as it was drawn."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.app.icon_sizes import WINDOW_SIZES_PX, drawn, give_icon
from desktop.paths import find_paths

FOLDER = find_paths({}).resources / "desktop"


def test_the_window_has_the_drawing_in_every_size(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    give_icon(window, FOLDER)
    sizes = sorted(size.width() for size in window.windowIcon().availableSizes())
    assert sizes == sorted(WINDOW_SIZES_PX)
    drawing = (FOLDER / "sastra.svg").read_text("utf-8")
    for size_px in sizes:
        shown = window.windowIcon().pixmap(size_px).toImage()
        expected = drawn(drawing, size_px)
        assert [shown.pixelColor(size_px // 3, y).name() for y in range(size_px)] == [
            expected.pixelColor(size_px // 3, y).name() for y in range(size_px)
        ]
        assert shown.convertToFormat(QImage.Format.Format_ARGB32).pixelColor(0, 0).alpha() == 0


def test_a_window_without_its_files_has_no_icon_of_its_own(qtbot, tmp_path: Path):
    window = QWidget()
    qtbot.addWidget(window)
    give_icon(window, tmp_path)
    assert window.windowIcon().isNull()
