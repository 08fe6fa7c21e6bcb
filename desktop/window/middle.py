"""The middle of the window, where a page may stand in the place of the text. Not for what pages show.

It is made when the first page is opened, so that a start does without it; from then on it holds the reader's
pane and every page that was opened, and shows one of them. What a page offers: ``view.middle_page``.
"""

from PySide6.QtWidgets import QApplication, QWidget

from desktop.view.middle_page import MiddlePage
from desktop.view.parts.stack import Stack
from desktop.window.action_set import ActionSet
from desktop.window.actions import ActionId
from desktop.window.layout import READER_MINIMUM_PX
from desktop.window.panes import Panes


class Middle(Stack):
    """Takes the place of the reader's pane among the panes, with that pane inside."""

    def __init__(self, panes: Panes, actions: ActionSet) -> None:
        # With a parent it would be a pane of its own already, which the splitter would not put elsewhere.
        super().__init__()
        self._text: QWidget = panes.reader
        self._actions = actions
        place, sizes = panes.indexOf(self._text), panes.sizes()
        panes.replaceWidget(place, self)
        panes.put_in_order()
        self.add(self._text)
        # Its own least width would cut the text where the middle may be narrower: beside a second one.
        self._text.setMinimumWidth(0)
        self.setMinimumWidth(READER_MINIMUM_PX)
        panes.reader = self
        panes.setStretchFactor(place, 1)
        panes.setSizes(sizes)
        self.show()
        self._text.show()

    def add_page(self, page: MiddlePage) -> None:
        """Take in a page, hidden until it is asked for."""
        pick = self._actions.button
        page.bar.set_buttons(
            (pick(ActionId.SIDE_BAR), pick(ActionId.BACK), pick(ActionId.FORWARD)),
            (pick(ActionId.BOOKMARK), pick(ActionId.RELATED)),
        )
        self.add(page)

    def show_page(self, page: MiddlePage | None) -> None:
        """Show a page, or for None the text; the keyboard goes along if it was in the middle."""
        shown: QWidget = page if page is not None else self._text
        # Asked itself, the middle would name what had the keyboard in it last, however long ago.
        keyboard = QApplication.focusWidget()
        had_keyboard = keyboard is not None and self.isAncestorOf(keyboard)
        self.show_widget(shown)
        self.setFocusProxy(shown)
        if had_keyboard or page is not None:
            shown.setFocus()
