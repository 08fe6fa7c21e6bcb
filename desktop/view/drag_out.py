"""Drags what stands in a list out of the window, as text and HTML. Not for making what is dragged."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget

from desktop.render.copied import Copied
from desktop.view.clipboard import mime_data


def drag_out(source: QWidget, copied: Copied) -> bool:
    """Let go of content wherever the mouse does; False where its button is up by now."""
    if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
        return False
    drag = QDrag(source)
    drag.setMimeData(mime_data(copied))
    drag.exec(Qt.DropAction.CopyAction)
    return True
