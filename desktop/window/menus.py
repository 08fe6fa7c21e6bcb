"""Fills the menu bar from the table of actions. Not for the actions themselves."""

from PySide6.QtWidgets import QMenuBar

from desktop.window.action_set import ActionSet
from desktop.window.actions import ACTIONS, Menu


def fill_menu_bar(bar: QMenuBar, actions: ActionSet) -> None:
    """Add every menu with its actions in the order of the table."""
    for menu in Menu:
        shown = bar.addMenu(menu.value)
        for spec in ACTIONS:
            if spec.menu is menu:
                if spec.gap:
                    shown.addSeparator()
                shown.addAction(actions[spec.id])
