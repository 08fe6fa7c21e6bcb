"""What a pane shows when it has nothing to show: a picture, a line, a hint. Not for errors."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.view.parts.icons import pixmap
from desktop.view.parts.labels import TITLE, label, restyle
from desktop.view.parts.restyling import Restyling

_ICON_PX: Final = 40


class EmptyState(QWidget):
    """A centred column of an icon, a title and a hint."""

    def __init__(self, icon_name: str, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self._icon_name = icon_name
        self._picture = QLabel(self)
        self._title = label(title, TITLE, strong=True, parent=self)
        self._hint = label(hint, muted=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (self._picture, self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addStretch(3)
        self._restyle()

    def show_words(self, title: str, hint: str = "") -> None:
        """Show other words."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _restyle(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._picture.setPixmap(pixmap(self._icon_name, colour, _ICON_PX, scale=self.devicePixelRatioF()))
        restyle(self._title, TITLE, strong=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)
