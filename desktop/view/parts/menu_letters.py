"""Keeps letters for the menu that they are pressed in. Not for what is in the menu.

An action that has a letter as its key stands in a menu too, and while the menus have the keyboard Qt takes
the letter for that key: ``M`` in the menu of marks went to the next mark instead of importing marks.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class MenuLetters(QObject):
    """Stands before a menu, or the bar of menus, which owns it."""

    def __init__(self, menu: QWidget) -> None:
        super().__init__(menu)
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & _HELD or not event.text().isprintable() or not event.text():
            return False
        event.accept()
        return True
