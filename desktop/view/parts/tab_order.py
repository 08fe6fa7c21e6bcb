"""The order in which Tab goes through a window: as the eye does. Not for what a widget does with Tab itself.

Qt goes in the order in which widgets were made, and here many are made when they are first needed.
"""

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QLayout, QScrollArea, QSplitter, QWidget


class Dialog(QDialog):
    """A dialog in which Tab goes as the eye does."""

    def focusNextPrevChild(self, following: bool) -> bool:
        return step_focus(self, onward=following)


def step_focus(window: QWidget, *, onward: bool) -> bool:
    """Give the keyboard to what comes next in a window, or before; tell whether there is anything."""
    stops = list(_stops(window))
    if not stops:
        return False
    focused = QApplication.focusWidget()
    here = stops.index(focused) if focused in stops else (-1 if onward else 0)
    stop = stops[(here + (1 if onward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    _bring_into_sight(stop)
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    if takes_tab and widget.focusProxy() is None and not widget.isWindow():
        yield widget
    for child in _inside(widget):
        if not child.isHidden() and not child.isWindow():
            yield from _stops(child)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """Return the children of a widget: those laid out first, as they are laid out."""
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        parts = (widget.widget(number) for number in range(widget.count()))
        laid_out = [part for part in parts if part is not None]
    else:
        laid_out = list(_laid_out(layout)) if layout is not None else []
    yield from laid_out
    for child in widget.children():
        if isinstance(child, QWidget) and child not in laid_out:
            yield child


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in _in_order(layout):
        item = layout.itemAt(number)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget


def _in_order(layout: QLayout) -> list[int]:
    """Return the numbers of the items of a layout in the order in which they are read."""
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=partial(_place, layout))
    return numbers


def _place(grid: QGridLayout, number: int) -> tuple[int, ...]:
    row, column, *_ = cast(tuple[int, int, int, int], grid.getItemPosition(number))
    return row, column


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
