"""What Tab and Enter do in a window: go as the eye does, press what is lit. Not for keys of single widgets.

Qt goes in the order in which widgets were made, and here many are made when they are first needed; Enter it
takes from a button and gives it to the default button of the dialog.
"""

from collections.abc import Iterator
from functools import partial
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QGridLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QWidget,
)

_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class Dialog(QDialog):
    """A dialog that can be walked by Tab, and whose buttons Enter presses."""

    def focusNextPrevChild(self, following: bool) -> bool:
        return step_focus(self, onward=following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)


def press_focused(event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, if the key is Enter; tell whether it was."""
    focused, is_bare = QApplication.focusWidget(), not event.modifiers() & ~_KEYPAD
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not is_bare:
        return False
    if not isinstance(focused, QAbstractButton) or isinstance(focused, QCheckBox | QRadioButton):
        return False
    focused.click()
    return True


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
