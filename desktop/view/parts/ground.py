"""The ground that a view scrolls over, made here instead of by Qt. Not for what is painted on it.

A widget that Qt made and Python meets for the first time costs 11 ms, once: to tell its type, every type of
widget there is gets its Python side. A ground made in Python is known from the beginning.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def lay_ground(view: QAbstractScrollArea, role: QPalette.ColorRole = QPalette.ColorRole.Window) -> None:
    """Give a view a ground in a colour of the palette; to be done before anything else is set on the view."""
    ground = QWidget()
    ground.setBackgroundRole(role)
    ground.setAutoFillBackground(True)
    ground.setMouseTracking(True)
    view.setViewport(ground)
