"""A message over the panes that asks for no answer. Not for questions: those are dialogs."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.language import colon, tr
from desktop.model.notice import Notice, NoticeAction, NoticeLevel
from desktop.view.parts.announce import announce

LEVEL_WORDS: Final = {
    NoticeLevel.INFORMATION: tr("Information"),
    NoticeLevel.WARNING: tr("Warning"),
    NoticeLevel.ERROR: tr("Error"),
}


_MOST_BEHIND: Final = 20


class NoticeBar(QWidget):
    """The latest notice, until it is closed; its line is built with the first one.

    A fault that another notice has covered comes back when that one is closed; what is no fault does not.
    """

    action_requested = Signal(object)
    _shown = Signal(object)
    _counted = Signal(int)  # how many wait behind the one that is shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice: Notice | None = None
        self._behind: list[Notice] = []
        self._before: QWidget | None = None
        self._is_built = False
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice and have it spoken."""
        if not self._is_built:
            self._build()
        covered, self.notice = self.notice, notice
        if covered is not None and covered.level is not NoticeLevel.INFORMATION:
            self._behind.append(covered)
        self._behind = [one for one in self._behind if one != notice][-_MOST_BEHIND:]
        self._show()

    def _show(self) -> None:
        notice = self.notice
        if notice is None:
            self._leave()
            return
        self.setAccessibleName(colon(LEVEL_WORDS[notice.level], notice.text))
        self._shown.emit(notice)
        self._counted.emit(len(self._behind))
        self.show()
        announce(self, self.accessibleName())

    def _leave(self) -> None:
        """Hide; the keyboard goes back to where it was before it came here."""
        focused, before = QApplication.focusWidget(), self._before
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_keyboard and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and not (old is not None and self.isAncestorOf(old)):
            self._before = old if old is not self else self._before

    @Slot()
    def close_notice(self) -> None:
        """Put the notice away; one that it has covered is shown again."""
        self.notice = self._behind.pop() if self._behind else None
        self._show()

    @Slot(object)
    def _on_action_requested(self, action: NoticeAction) -> None:
        self.close_notice()
        self.action_requested.emit(action)

    def _build(self) -> None:
        # A start without anything to tell has no use for buttons and words of notices.
        from desktop.view.notice_line import NoticeLine  # noqa: PLC0415

        self._is_built = True
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        line = NoticeLine(self)
        self._shown.connect(line.show_notice)
        self._counted.connect(line.show_count)
        line.close_requested.connect(self.close_notice)
        line.action_requested.connect(self._on_action_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)
        line.show()
        self.setFocusProxy(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
            return
        super().keyPressEvent(event)
