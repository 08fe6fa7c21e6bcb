"""Says something to a screen reader that no focus leads to. Not for what is also a notice.

On X11 and Wayland Orca hears announcements only since its version 45, of 2023; what it has always spoken is
the description of what has the keyboard, when that changes, and what is said to have got the keyboard.
"""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop.language import tr

_HEARD_BY_ORCA: Final = frozenset({"xcb", "wayland"})
_LENT: Final = "keyboard_is_said_to_be_elsewhere"
_OTHER: Final = "\u200b"
"""Nothing to hear, but it makes the same words others than before."""


def is_heard() -> bool:
    """Tell whether there is a screen reader."""
    # The types of accessibility take 2 ms to make, which no start should pay for.
    from PySide6.QtGui import QAccessible  # noqa: PLC0415

    return QAccessible.isActive()


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader speak, when there is one."""
    if not words or not is_heard():
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    focused = QApplication.focusWidget()
    # Of a list it is a row that has the keyboard.
    if _is_orca() and focused is not None and not isinstance(focused, QAbstractItemView):
        _describe(focused, words)
    else:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def announce_row(view: QAbstractItemView, index: QModelIndex) -> None:
    """Have the row of a list spoken that is chosen while the keyboard stays in a field."""
    if not index.isValid() or not is_heard():
        return
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415

    if _is_orca():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(index.row())
        QAccessible.updateAccessibility(event)
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.setProperty(_LENT, True)
    else:
        announce(view, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""))


def announce_current(view: QAbstractItemView) -> None:
    """Have the current row of a list or tree spoken that has just got the keyboard."""
    if not is_heard() or not _is_orca():
        return
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415

    # Qt tells of the view alone, and Orca takes another row for the one that is selected.
    row = QAccessible.queryAccessibleInterface(view).focusChild()
    if row is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))


def announce_opened(widget: QWidget, *, is_open: bool) -> None:
    """Have it said that a widget has opened or closed what stands under it."""
    if not is_heard():
        return
    if _is_orca():
        # Qt tells it nothing of this change.
        announce(widget, tr("Opened") if is_open else tr("Closed"))
        return
    from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent  # noqa: PLC0415

    changed = QAccessible.State()
    changed.expanded, changed.collapsed = True, True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


def _is_orca() -> bool:
    return QGuiApplication.platformName() in _HEARD_BY_ORCA


def _describe(focused: QWidget, words: str) -> None:
    told = next((each for each in focused.children() if isinstance(each, _Told)), None)
    if focused.accessibleDescription() == words and (told is None or not told.says(words)):
        # It has told so itself by then.
        return
    (told or _Told(focused)).tell(words)
    if focused.property(_LENT):
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415

        # Who gets the keyboard back is spoken with its description.
        focused.setProperty(_LENT, None)
        QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))


class _Told(QObject):
    """Keeps what was said at a widget until the keyboard leaves it: what stood there before is not spoken."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._before = widget.accessibleDescription()
        self._said = ""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def tell(self, words: str) -> None:
        """Say other words, or the same again."""
        self._said = words + _OTHER if self.says(words) else words
        self._widget.setAccessibleDescription(self._said)

    def says(self, words: str) -> bool:
        """Tell whether the widget is described by these words because they were said."""
        return self._said == words and self._widget.accessibleDescription() == words

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, _now: QWidget | None) -> None:
        if old is self._widget:
            # Later, when the screen reader has been told who has the keyboard.
            QTimer.singleShot(0, self, self._describe_as_before)

    @Slot()
    def _describe_as_before(self) -> None:
        if self._widget.accessibleDescription() == self._said:
            self._widget.setAccessibleDescription(self._before)
        self.setParent(None)
        self.deleteLater()
