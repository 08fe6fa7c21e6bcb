"""The menu of a row that can be opened, by its key or a right click. Not for opening."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.language import tr
from desktop.view.parts.popup_menu import PopupMenu

_NATIVE = QKeySequence.SequenceFormat.NativeText


class RowMenu:
    """Offers to open the current row here or in a new tab; its keys are those that the rows know already."""

    def __init__(self, rows: QWidget, open_here: Callable[[], None], open_beside: Callable[[], None]) -> None:
        self._ways = (
            (tr("Open"), "Return", open_here),
            (tr("Open in a new tab"), "Ctrl+Return", open_beside),
        )
        PopupMenu(rows, self.fill)

    def fill(self, menu: QMenu) -> None:
        """Put the two ways into a menu."""
        for words, key, slot in self._ways:
            # A key of its own would be taken from the rows; this one is only shown.
            menu.addAction(f"{words}\t{QKeySequence(key).toString(_NATIVE)}").triggered.connect(slot)
