"""Tells a screen reader what cards and drawings are: a group, a link, a chart. Not for their words."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop.view.parts.card import Card
from desktop.view.parts.read_points import DrawingInterface, Points, Reading
from desktop.view.parts.title_line import TitleLine

_DONE: Final = "cards_have_roles"
_CHART: Final = "is_chart"


def give_cards_roles() -> None:
    """Answer for cards from now on; Qt itself takes each of them for a border."""
    app = QCoreApplication.instance()
    if app is not None and not app.property(_DONE):
        app.setProperty(_DONE, True)
        QAccessible.installFactory(_interface)


def read_as_chart(widget: QWidget, points: Points | None = None) -> None:
    """Have a widget that draws values read as a chart.

    The point that the keyboard is at is its description, and is announced as it is reached. points: its
    children, which a screen reader walks with its own keys.
    """
    give_cards_roles()
    widget.setProperty(_CHART, True)
    if points is not None:
        Reading(points, widget)
    if QAccessible.isActive():
        # Naming the widget has let Qt make its own answer for it already.
        QAccessible.deleteAccessibleInterface(
            QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget))
        )


def _interface(class_name: str, thing: QObject | None) -> QAccessibleWidget | None:
    if isinstance(thing, QWidget) and thing.property(_CHART):
        reading = next((child for child in thing.children() if isinstance(child, Reading)), None)
        return DrawingInterface(reading) if reading else QAccessibleWidget(thing, QAccessible.Role.Chart)
    if isinstance(thing, TitleLine) and thing.isCheckable():
        return _Opener(thing)
    if not isinstance(thing, Card):
        return None
    if thing.is_pressable:
        return _Pressed(thing, QAccessible.Role.Link, thing.press)
    return QAccessibleWidget(thing, QAccessible.Role.Grouping)


class _Pressed(QAccessibleWidget):
    """What is pressed by who cannot click it."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, press: Callable[[], None]) -> None:
        super().__init__(widget, role)
        self._widget = widget
        self._press = press

    def actionNames(self) -> list[str]:
        """Return the press before what every widget can."""
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press it when the answer to who asked is given: it may be gone afterwards."""
        if name == QAccessibleActionInterface.pressAction():
            QTimer.singleShot(0, self._widget, self._press)
        else:
            super().doAction(name)


class _Opener(_Pressed):
    """What opens and closes what stands under it; Qt itself takes it for a box to check."""

    def __init__(self, line: TitleLine) -> None:
        super().__init__(line, QAccessible.Role.Button, line.click)
        self._line = line

    def state(self) -> QAccessible.State:
        """Tell whether it is open, instead of checked."""
        found = super().state()
        found.checkable = found.checked = False
        found.expandable, found.expanded = True, self._line.isChecked()
        found.collapsed = not found.expanded
        return found
