"""Two texts side by side in the middle, one of them opened in. Not for what is read in them."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.view.parts.hairline import HairlineSplitter
from desktop.view.reader_pane import ReaderPane
from desktop.window.layout import READER_MINIMUM_PX
from desktop.window.panes import Door, Panes

_MARK_PX: Final = 2


class Split(HairlineSplitter):
    """Takes the place of the middle among the panes, with that inside and a second text beside it."""

    turned = Signal(bool)  # whether the second text is the one that is opened in

    def __init__(self, panes: Panes, second: ReaderPane) -> None:
        # With a parent it would be a pane of its own already, which the splitter would not put elsewhere.
        super().__init__(Qt.Orientation.Horizontal)
        self._is_second = False
        first = panes.reader
        focused = QApplication.focusWidget()
        has_keyboard = focused is not None and first.isAncestorOf(focused)
        place, sizes = panes.indexOf(first), panes.sizes()
        panes.replaceWidget(place, self)
        panes.put_in_order()
        self._sides = (_Side(first), _Side(second))
        for side in self._sides:
            self.addWidget(side)
        self.put_in_order()
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setMinimumWidth(READER_MINIMUM_PX)
        self.setSizes([1_000, 1_000])
        self.setFocusProxy(first)
        panes.reader = self
        panes.setStretchFactor(place, 1)
        panes.setSizes(sizes)
        panes.doors[self] = self._doors
        first.show()
        self.show()
        if has_keyboard:
            # Put elsewhere it has lost the keyboard to whatever is next in the window.
            first.setFocus()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def set_second_shown(self, is_shown: bool) -> None:
        """Show or hide the second text."""
        self._sides[1].setVisible(is_shown)
        self._turn(is_second=False)
        self._sides[0].show_mark(is_shown)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or self._sides[1].isHidden():
            return
        for number, side in enumerate(self._sides):
            if side.isAncestorOf(now):
                self._turn(is_second=bool(number))

    def _doors(self) -> list[Door]:
        return [Door(side, side) for side in self._sides if not side.isHidden()]

    def _turn(self, *, is_second: bool) -> None:
        for number, side in enumerate(self._sides):
            side.show_mark(number == is_second)
        if is_second != self._is_second:
            self._is_second = is_second
            self.turned.emit(is_second)


class _Side(QWidget):
    """A text with a line over it that shows that it is the one that is opened in."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._is_marked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _MARK_PX, 0, 0)
        column.addWidget(inner)
        inner.setMinimumWidth(READER_MINIMUM_PX // 2)
        self.setMinimumWidth(READER_MINIMUM_PX // 2)
        self.setFocusProxy(inner)

    def show_mark(self, is_marked: bool) -> None:
        """Show or hide the line."""
        if is_marked != self._is_marked:
            self._is_marked = is_marked
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.Accent if self._is_marked else QPalette.ColorRole.Base
        painter.fillRect(0, 0, self.width(), _MARK_PX, self.palette().color(role))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
