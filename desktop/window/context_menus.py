"""The menus of the text and of the tabs, made from the table of actions. Not for what the actions do."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QTabBar

from desktop.language import tr
from desktop.view.article_browser import ArticleBrowser
from desktop.view.parts.popup_menu import PopupMenu
from desktop.window.action_set import ActionSet
from desktop.window.actions import ActionId

IN_TEXT: Final = (
    (ActionId.HIGHLIGHT, ActionId.UNDERLINE, ActionId.NOTE, ActionId.BOOKMARK),
    (ActionId.COPY_PASSAGE, ActionId.CITE, ActionId.COPY_LINK),
)
AT_TABS: Final = (
    *(ActionId.NEW_TAB, ActionId.CLOSE_TAB, ActionId.REOPEN_TAB),
    *(ActionId.TAB_RIGHT, ActionId.TAB_LEFT),
)


def ask_for_menu() -> None:
    """Ask what has the keyboard for its menu, as the Menu key does: on Linux Qt knows no other key for it."""
    focused = QApplication.focusWidget()
    if focused is not None:
        spot = focused.rect().center()
        by_key = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focused, QContextMenuEvent(by_key, spot, focused.mapToGlobal(spot)))


class TextMenu:
    """What can be done with the words that are selected, and with the passage in view."""

    def __init__(self, text: ArticleBrowser, actions: ActionSet) -> None:
        self._text = text
        self._actions = actions
        PopupMenu(text, self.fill)

    def fill(self, menu: QMenu) -> None:
        """Put what can be done into a menu."""
        key = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        copy = menu.addAction(f"{tr('Copy')}\t{key}")
        copy.setEnabled(self._text.textCursor().hasSelection())
        copy.triggered.connect(self._text.copy)
        for group in IN_TEXT:
            menu.addSeparator()
            for each in group:
                menu.addAction(self._actions[each])


class TabMenu(QObject):
    """What can be done with the tabs. A right click chooses the tab that it is pressed on before."""

    def __init__(self, tabs: QTabBar, actions: ActionSet) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._actions = actions
        tabs.customContextMenuRequested.connect(self._on_requested)
        PopupMenu(tabs, self.fill)

    def fill(self, menu: QMenu) -> None:
        """Put what can be done into a menu."""
        for each in AT_TABS:
            menu.addAction(self._actions[each])

    @Slot(QPoint)
    def _on_requested(self, at: QPoint) -> None:
        tab = self._tabs.tabAt(at)
        if tab >= 0:
            self._tabs.setCurrentIndex(tab)
