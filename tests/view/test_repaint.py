"""Qt calls do not eat references to None.

A wheel of PySide6 built for Python 3.12 and newer takes one reference to None at each call that returns
nothing. Before 3.12 None is not immortal: after some thousand calls the process aborts.
"""

import sys

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

CALLS = 1_000
REPAINTS = 300
# Other things come and go while a test runs; a wheel that eats references takes one at each call.
NOISE = 100


class Painted(QWidget):
    """Paints itself in Python, with void calls inside."""

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.drawText(10, 10, "text")
        painter.end()


def test_void_calls_leave_none_alone(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - NOISE


def test_repaints_leave_none_alone(qtbot):
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(40, 20)
    picture = QPixmap(widget.size())
    before = sys.getrefcount(None)
    for _ in range(REPAINTS):
        widget.render(picture)
    assert sys.getrefcount(None) > before - NOISE
