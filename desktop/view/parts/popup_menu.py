"""A menu that a widget shows when it is asked for one, by a key or a right click. Not for what is in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTabBar, QWidget

from desktop.view.dressing import dress
from desktop.view.parts.menu_letters import MenuLetters
from desktop.view.style_sheet import Dress


class PopupMenu(QObject):
    """Made anew each time, so that it offers what can be done now. fill: puts the actions into it."""

    def __init__(self, widget: QWidget, fill: Callable[[QMenu], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._fill = fill
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(self._on_requested)
        widget.installEventFilter(self)

    @Slot(QPoint)
    def _on_requested(self, at: QPoint) -> None:
        menu = QMenu(self._widget)
        dress(menu, Dress.MENU)
        MenuLetters(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        menu.popup(self._widget.mapToGlobal(at))
        first = next((each for each in menu.actions() if each.isEnabled() and not each.isSeparator()), None)
        if first is not None:
            menu.setActiveAction(first)

    def _spot(self) -> QPoint:
        """Return where the menu stands that a key asks for: at the row, the tab or the caret, if in sight."""
        widget = self._widget
        if isinstance(widget, QAbstractItemView):
            at = widget.visualRect(widget.currentIndex()).bottomLeft()
        elif isinstance(widget, QTabBar):
            at = widget.tabRect(widget.currentIndex()).bottomLeft()
        else:
            at = QRectF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect().bottomLeft()
        return at if widget.rect().contains(at) else widget.rect().topLeft()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent) or event.reason() != event.Reason.Keyboard:
            return False
        # Left to Qt, a text would be scrolled to its caret, wherever that was left.
        self._on_requested(self._spot())
        return True
