"""Lets the side buttons of a mouse pass through a view to the window. Not for walking the history."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

_SIDE_BUTTONS: Final = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)


def passes_through(event: QMouseEvent) -> bool:
    """Tell whether an event is for the window; it is then marked as not taken."""
    if event.button() not in _SIDE_BUTTONS:
        return False
    event.ignore()
    return True
