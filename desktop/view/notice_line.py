"""The line that a notice is shown in, with its details under it. Not for deciding when it is shown."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import tr, trn
from desktop.model.notice import Notice, NoticeAction, NoticeLevel
from desktop.view.dressing import dress
from desktop.view.palettes import palette_of
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.icons import pixmap
from desktop.view.parts.labels import SMALL, label
from desktop.view.signs import LEVEL_ICONS
from desktop.view.style_sheet import Dress

ACTION_WORDS: Final = {
    NoticeAction.NONE: "",
    NoticeAction.SHOW_PROBLEMS: tr("Show problems"),
    NoticeAction.UNDO: tr("Undo"),
    NoticeAction.RETRY: tr("Try again"),
    NoticeAction.SHOW_CHANGED_MARKS: tr("Look at them"),
    NoticeAction.SHOW_CHANGES: tr("What has changed"),
    NoticeAction.MERGE_MARKS: tr("Look at them"),
}


class NoticeLine(QWidget):
    """Icon, text, buttons; details open under it and can be copied."""

    action_requested = Signal(object)
    close_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice: Notice | None = None
        self._sign = QLabel(self)
        self._text = label("", parent=self)
        self._detail = label("", SMALL, muted=True, parent=self)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._behind = label("", SMALL, muted=True, parent=self)
        self._action = QPushButton(self)
        self._action.setObjectName("action")
        self._more = QPushButton(tr("Details"), self)
        self._more.setCheckable(True)
        self._copy = QPushButton(tr("Copy details"), self)
        self._close = IconButton("x", tr("Close the notice"), self)
        for button in (self._action, self._more, self._copy):
            dress(button, Dress.BUTTON)
        # Beside the text it takes no less than its words, which a label that wraps would give up.
        self._behind.setWordWrap(False)
        self._behind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._build()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._behind)
        for button in (self._copy, self._more, self._action, self._close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(row)
        self._detail.setContentsMargins(28, 0, 0, 0)
        column.addWidget(self._detail)
        self._close.clicked.connect(self.close_requested)
        self._more.toggled.connect(self._on_more_toggled)
        self._copy.clicked.connect(self._on_copy)
        self._action.clicked.connect(self._on_action)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice and have it spoken."""
        self.notice = notice
        self._text.setText(notice.text)
        self._detail.setText(notice.detail)
        self._more.setChecked(False)
        self._more.setVisible(bool(notice.detail))
        self._on_more_toggled(False)
        self._action.setText(ACTION_WORDS[notice.action])
        self._action.setVisible(notice.action is not NoticeAction.NONE)
        self._restyle()

    @Slot(int)
    def show_count(self, behind: int) -> None:
        """Say how many notices come when this one is closed."""
        self._behind.setText(trn("{count} more", "{count} more", behind))
        self._behind.setVisible(behind > 0)

    @Slot(bool)
    def _on_more_toggled(self, is_open: bool) -> None:
        self._detail.setVisible(is_open)
        self._copy.setVisible(is_open)

    @Slot()
    def _on_copy(self) -> None:
        if self.notice is not None:
            QGuiApplication.clipboard().setText(f"{self.notice.text}\n{self.notice.detail}")

    @Slot()
    def _on_action(self) -> None:
        if self.notice is not None:
            self.action_requested.emit(self.notice.action)

    def _colour(self) -> QColor:
        colours = palette_of(self)
        level = self.notice.level if self.notice else NoticeLevel.INFORMATION
        return QColor(
            {NoticeLevel.ERROR: colours.error, NoticeLevel.WARNING: colours.warning}.get(
                level, colours.notice
            )
        )

    def _restyle(self) -> None:
        if self.notice is not None:
            colour, scale = self._colour(), self.devicePixelRatioF()
            self._sign.setPixmap(pixmap(LEVEL_ICONS[self.notice.level], colour, 20, scale=scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(0, 0, 3, self.height(), self._colour())
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the first button there is."""
        buttons = (self._action, self._more, self._close)
        next(button for button in buttons if not button.isHidden()).setFocus(event.reason())
