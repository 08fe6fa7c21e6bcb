"""A line of one pixel between two surfaces. Not for frames."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget


class Hairline(QWidget):
    """A horizontal line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        _fill(self)


class HairlineHandle(QSplitterHandle):
    """A splitter's handle that looks like a line; Qt makes it wider for the mouse than for the eye."""

    def paintEvent(self, event: QPaintEvent) -> None:
        _fill(self)


class HairlineSplitter(QSplitter):
    """A splitter whose panes are divided by a line, and are read out in the order in which they stand."""

    def put_in_order(self) -> None:
        """Order the panes for a screen reader: Qt puts each that is added under those before it."""
        for number in reversed(range(self.count())):
            pane = self.widget(number)
            if pane is not None:
                pane.lower()

    def createHandle(self) -> QSplitterHandle:
        return HairlineHandle(self.orientation(), self)


def _fill(widget: QWidget) -> None:
    # Not fillRect: to choose among its many forms Python first makes the type of gradients, for 2 ms.
    painter = QPainter(widget)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(widget.palette().color(QPalette.ColorRole.Mid))
    painter.drawRect(widget.contentsRect())
    painter.end()
