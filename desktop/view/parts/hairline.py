"""A line of one pixel between two surfaces. Not for frames."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget


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

    def widen(self, number: int, px: int) -> None:
        """Give a pane so many pixels of the next one that is shown, or of the one before."""
        shown = self.shown()
        other = next((n for n in (number + 1, number - 1) if n in shown), -1)
        if other < 0:
            return
        sizes = self.sizes()
        sizes[number] += px
        sizes[other] -= px
        self.setSizes(sizes)
        # What a key has moved is told of as what the mouse has moved.
        self.splitterMoved.emit(self.sizes()[0], 1)

    def widen_focused(self, px: int) -> None:
        """Give the pane that has the keyboard so many pixels more; within it the inner one of several."""
        focused = QApplication.focusWidget()
        for number, pane in self.shown().items():
            if focused is None or not pane.isAncestorOf(focused):
                continue
            if isinstance(pane, HairlineSplitter) and len(pane.shown()) > 1:
                pane.widen_focused(px)
            else:
                self.widen(number, px)

    def shown(self) -> dict[int, QWidget]:
        """Return the panes that are shown, by their numbers."""
        found = ((number, self.widget(number)) for number in range(self.count()))
        return {number: pane for number, pane in found if pane is not None and not pane.isHidden()}

    def createHandle(self) -> QSplitterHandle:
        return HairlineHandle(self.orientation(), self)


def _fill(widget: QWidget) -> None:
    # Not fillRect: to choose among its many forms Python first makes the type of gradients, for 2 ms.
    painter = QPainter(widget)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(widget.palette().color(QPalette.ColorRole.Mid))
    painter.drawRect(widget.contentsRect())
    painter.end()
