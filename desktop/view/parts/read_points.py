"""Lets a screen reader walk what a drawing or a text is made of, one by one. Not for what it says."""

from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class ReadPoint(NamedTuple):
    """A point as it is heard. box: where it stands, in its widget. level: of a heading, else 0.

    press: what a press of it does, where it can be pressed.
    """

    words: str
    note: str
    box: QRect
    is_current: bool = False
    # An entry of a list says its place among the others.
    role: QAccessible.Role = QAccessible.Role.ListItem
    level: int = 0
    press: Callable[[], None] | None = None


class Points(Protocol):
    """The points of a drawing, in the order in which the arrow keys walk them."""

    def count(self) -> int:
        """Return how many there are now."""

    def point(self, place: int) -> ReadPoint:
        """Return one of them."""


class Reading(QObject):
    """Keeps what a screen reader has asked for of one widget, and lets go of it together with the widget.

    Qt's table of such interfaces holds bare addresses: each is struck off there before Python frees it.
    """

    def __init__(self, points: Points, widget: QWidget) -> None:
        super().__init__(widget)
        self.points: Final = points
        self.widget: Final = widget
        self._kept: dict[int, tuple[PointInterface, int]] = {}
        widget.destroyed.connect(self._on_destroyed)

    def interface(self, place: int) -> QAccessibleInterface | None:
        """Return the point at a place, made when it is first asked for."""
        if not 0 <= place < self.points.count():
            return None
        if place not in self._kept:
            made = PointInterface(self, place)
            self._kept[place] = (made, QAccessible.registerAccessibleInterface(made))
        return self._kept[place][0]

    @Slot()
    def _on_destroyed(self) -> None:
        kept, self._kept = self._kept, {}
        for _, number in kept.values():
            QAccessible.deleteAccessibleInterface(number)


class HeadingLevel(QAccessibleAttributesInterface):
    """The level of a heading, which a screen reader says and goes by."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self.level: Final = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """Return the one that it has."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        """Return the level."""
        return self.level if key == QAccessible.Attribute.Level else None


class Press(QAccessibleActionInterface):
    """Lets a point be pressed by who cannot click it."""

    def __init__(self, reading: Reading, place: int) -> None:
        super().__init__()
        self._reading = reading
        self._place = place

    def actionNames(self) -> list[str]:
        """Return the one that there is."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        """Press it when the answer to who asked is given: the text may be another one afterwards."""
        points = self._reading.points
        press = points.point(self._place).press if self._place < points.count() else None
        if press is not None and name == QAccessibleActionInterface.pressAction():
            QTimer.singleShot(0, self._reading, press)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """No key presses this one point."""
        return []


class PointInterface(QAccessibleInterface):
    """One point: its words as a name, its note (source, flags) as a description."""

    def __init__(self, reading: Reading, place: int) -> None:
        super().__init__()
        self._reading = reading
        self._level: HeadingLevel | None = None
        # One for good: Qt asks for it again while it holds what it was given before.
        self._action = Press(reading, place)
        self.place: Final = place

    def _point(self) -> ReadPoint | None:
        return self._reading.points.point(self.place) if self.isValid() else None

    def isValid(self) -> bool:
        """Tell whether the drawing still has such a point."""
        return shiboken6.isValid(self._reading.widget) and self.place < self._reading.points.count()

    def object(self) -> QObject | None:  # type: ignore[override]
        """A point is no object of its own."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Leave it to the drawing."""
        return None

    def parent(self) -> QAccessibleInterface:
        """Return the drawing."""
        return QAccessible.queryAccessibleInterface(self._reading.widget)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """A point holds nothing."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """A point holds nothing."""
        return None

    def childCount(self) -> int:
        """A point holds nothing."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """A point holds nothing."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Return its words or its note."""
        point = self._point()
        if point is None:
            return ""
        return {QAccessible.Text.Name: point.words, QAccessible.Text.Description: point.note}.get(kind, "")

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave it as it is."""

    def rect(self) -> QRect:
        """Return where it stands on the screen."""
        point = self._point()
        if point is None:
            return QRect()
        return QRect(self._reading.widget.mapToGlobal(point.box.topLeft()), point.box.size())

    def role(self) -> QAccessible.Role:
        """Return as what it is read."""
        point = self._point()
        return QAccessible.Role.NoRole if point is None else point.role

    def interface_cast(self, kind: QAccessible.InterfaceType) -> "HeadingLevel | Press | shiboken6.VoidPtr":  # type: ignore[override]
        """Hand out the level of a heading, and what presses a link."""
        if kind == QAccessible.InterfaceType.ActionInterface:
            pressed = self._point()
            return shiboken6.VoidPtr(0) if pressed is None or pressed.press is None else self._action
        point = self._point() if kind == QAccessible.InterfaceType.AttributesInterface else None
        if point is None or not point.level:
            return shiboken6.VoidPtr(0)
        if self._level is None or self._level.level != point.level:
            self._level = HeadingLevel(point.level)
        return self._level

    def state(self) -> QAccessible.State:
        """Tell whether the keyboard is at it."""
        return QAccessible.State()

    def foregroundColor(self) -> QColor:
        """Leave it to the drawing."""
        return QColor()

    def backgroundColor(self) -> QColor:
        """Leave it to the drawing."""
        return QColor()


class WalkedInterface(QAccessibleWidget):
    """A widget whose points are its children."""

    def __init__(self, reading: Reading, role: QAccessible.Role) -> None:
        super().__init__(reading.widget, role)
        self._reading = reading

    def childCount(self) -> int:
        """Return the number of points."""
        return self._reading.points.count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a point."""
        return self._reading.interface(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a point."""
        return child.place if isinstance(child, PointInterface) else -1


class DrawingInterface(WalkedInterface):
    """A drawing, whose points are found by where they stand, too."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, QAccessible.Role.Chart)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the point at a place of the screen."""
        at = self._reading.widget.mapFromGlobal(QPoint(x, y))
        points = self._reading.points
        found = (place for place in range(points.count()) if points.point(place).box.contains(at))
        return self._reading.interface(next(found, -1))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the point that the keyboard is at."""
        points = self._reading.points
        found = (place for place in range(points.count()) if points.point(place).is_current)
        return self._reading.interface(next(found, -1))
