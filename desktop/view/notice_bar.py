"""A message over the panes that asks for no answer. Not for questions: those are dialogs."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.notice import Notice, NoticeAction, NoticeLevel
from desktop.view.parts.announce import announce

LEVEL_WORDS: Final = {
    NoticeLevel.INFORMATION: tr("Information"),
    NoticeLevel.WARNING: tr("Warning"),
    NoticeLevel.ERROR: tr("Error"),
}


class NoticeBar(QWidget):
    """The latest notice, until it is closed or replaced; its line is built with the first one."""

    action_requested = Signal(object)
    _shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice: Notice | None = None
        self._is_built = False
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice and have it spoken."""
        if not self._is_built:
            self._build()
        self.notice = notice
        self.setAccessibleName(f"{LEVEL_WORDS[notice.level]}: {notice.text}")
        self._shown.emit(notice)
        self.show()
        announce(self, self.accessibleName())

    @Slot()
    def close_notice(self) -> None:
        """Put the notice away."""
        self.notice = None
        self.hide()

    @Slot(object)
    def _on_action_requested(self, action: NoticeAction) -> None:
        self.close_notice()
        self.action_requested.emit(action)

    def _build(self) -> None:
        # A start without anything to tell has no use for buttons and words of notices.
        from desktop.view.notice_line import NoticeLine  # noqa: PLC0415

        self._is_built = True
        line = NoticeLine(self)
        self._shown.connect(line.show_notice)
        line.close_requested.connect(self.close_notice)
        line.action_requested.connect(self._on_action_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)
        line.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
            return
        super().keyPressEvent(event)
