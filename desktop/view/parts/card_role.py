"""Tells a screen reader what a card is: a group, or a link where pressing it leads on. Not for its words."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget

from desktop.view.parts.card import Card

_DONE: Final = "cards_have_roles"


def give_cards_roles() -> None:
    """Answer for cards from now on; Qt itself takes each of them for a border."""
    app = QCoreApplication.instance()
    if app is not None and not app.property(_DONE):
        app.setProperty(_DONE, True)
        QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject | None) -> QAccessibleWidget | None:
    if not isinstance(thing, Card):
        return None
    role = QAccessible.Role.Link if thing.is_pressable else QAccessible.Role.Grouping
    return QAccessibleWidget(thing, role)
