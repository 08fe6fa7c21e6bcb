"""Gives the titles in the menu bar their menus, from the table of actions. Not for the actions themselves."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.window.action_set import ActionSet
from desktop.window.actions import ACTIONS, Menu


def fill_menus(parent: QWidget, titles: Sequence[QAction], actions: ActionSet) -> None:
    """Make every menu, with its actions in the order of the table, for the title that reads the same."""
    for title in titles:
        menu = Menu(title.text())
        shown = QMenu(parent)
        for spec in ACTIONS:
            if spec.menu is menu:
                if spec.gap:
                    shown.addSeparator()
                shown.addAction(actions[spec.id])
        title.setMenu(shown)
