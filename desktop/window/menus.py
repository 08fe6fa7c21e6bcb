"""Gives the titles in the menu bar their menus, from the table of actions. Not for the actions themselves."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.window.action_kinds import Menu
from desktop.window.action_set import ActionSet
from desktop.window.actions import ACTIONS


def fill_menus(parent: QWidget, titles: Sequence[QAction], actions: ActionSet) -> None:
    """Make every menu, with its actions in the order of the table, for the title that reads the same."""
    for title in titles:
        menu = Menu(title.text())
        shown = QMenu(parent)
        within: dict[str, QMenu] = {}
        for spec in ACTIONS:
            if spec.menu is not menu:
                continue
            if spec.gap:
                shown.addSeparator()
            target = shown
            if spec.submenu:
                target = within.get(spec.submenu) or shown.addMenu(spec.submenu)
                within[spec.submenu] = target
            target.addAction(actions[spec.id])
        title.setMenu(shown)
