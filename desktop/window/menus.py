"""Gives the titles in the menu bar their menus, from the table of actions. Not for the actions themselves."""

from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.view.parts.menu_letters import MenuLetters
from desktop.window.action_kinds import Menu
from desktop.window.action_set import ActionSet
from desktop.window.actions import ACTIONS


def fill_menus(bar: QMenuBar, actions: ActionSet) -> None:
    """Make every menu, with its actions in the order of the table, for the title that reads the same."""
    MenuLetters(bar)
    for title in bar.actions():
        menu = Menu(title.text())
        shown = QMenu(bar.window())
        MenuLetters(shown)
        within: dict[str, QMenu] = {}
        for spec in ACTIONS:
            if spec.menu is not menu:
                continue
            if spec.gap:
                shown.addSeparator()
            target = shown
            if spec.submenu:
                target = within.get(spec.submenu) or _within(shown, spec.submenu)
                within[spec.submenu] = target
            target.addAction(actions[spec.id])
        title.setMenu(shown)


def _within(menu: QMenu, title: str) -> QMenu:
    made = menu.addMenu(title)
    MenuLetters(made)
    return made
