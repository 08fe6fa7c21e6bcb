"""The three panes side by side: which are shown, how wide, where the focus goes. Not for their contents."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.view.parts.hairline import HairlineSplitter
from desktop.view.parts.stack import Stack
from desktop.window.layout import (
    NARROW_PX,
    READER_MINIMUM_PX,
    RELATED_MINIMUM_PX,
    RELATED_PX,
    SIDE_MINIMUM_PX,
    SIDE_PX,
)


class Door(NamedTuple):
    """A part of the window that is walked to. target: what in it takes the keyboard."""

    pane: QWidget
    target: QWidget


class Panes(HairlineSplitter):
    """In a narrow window there is room for one of the outer panes: showing one hides the other."""

    shown_changed = Signal()

    def __init__(self, side: QWidget, reader: QWidget, related: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.side, self.related = side, related
        self.reader: QWidget = reader
        self._narrow = False
        self._wanted = {side: True, related: True}
        # What stands over the panes now and then, and is walked to as if it were the first of them.
        self.over: list[QWidget] = []
        # Where the keyboard goes into a pane, if not to the pane itself.
        self.doors: dict[QWidget, Callable[[], Sequence[Door]]] = {}
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for pane, minimum_px in (
            (side, SIDE_MINIMUM_PX),
            (reader, READER_MINIMUM_PX),
            (related, RELATED_MINIMUM_PX),
        ):
            pane.setMinimumWidth(minimum_px)
            self.addWidget(pane)
        self.put_in_order()
        self.setStretchFactor(1, 1)
        self.setSizes([SIDE_PX, 10_000, RELATED_PX])

    def set_shown(self, pane: QWidget, is_shown: bool) -> None:
        """Show or hide one of the outer panes, as the reader wishes."""
        self._wanted[pane] = is_shown
        if is_shown and self._narrow:
            other = self.related if pane is self.side else self.side
            other.hide()
        pane.setVisible(is_shown)
        self.shown_changed.emit()

    def is_shown(self, pane: QWidget) -> bool:
        """Tell whether a pane is shown."""
        return not pane.isHidden()

    def wanted(self) -> list[bool]:
        """Tell of each pane whether the reader wants it, room or no room."""
        return [self._wanted.get(pane, True) for pane in (self.side, self.reader, self.related)]

    def cycle(self, step: int) -> None:
        """Give the keyboard to the next or previous pane that is shown."""
        panes = [pane for pane in (*self.over, self.side, self.reader, self.related) if self.is_shown(pane)]
        doors = [door for pane in panes for door in self._doors_of(pane)]
        focused = QApplication.focusWidget()
        here = next((n for n, door in enumerate(doors) if focused and door.pane.isAncestorOf(focused)), -1)
        target = doors[(here + step) % len(doors) if here >= 0 else 0].target
        # Asked itself, a pane would be told to screen readers to have the keyboard, after what in it has it.
        while (proxy := target.focusProxy()) is not None:
            target = proxy
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _doors_of(self, pane: QWidget) -> Sequence[Door]:
        if pane in self.doors:
            return self.doors[pane]()
        shown = pane.shown() if isinstance(pane, Stack) else None
        return self._doors_of(shown) if shown is not None else (Door(pane, pane),)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow and self.is_shown(self.side) and self.is_shown(self.related):
            self.related.hide()
        elif not narrow:
            for pane, wanted in self._wanted.items():
                pane.setVisible(wanted)
        self.shown_changed.emit()
