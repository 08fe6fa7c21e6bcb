"""A line that opens and closes what stands under it. Not for deciding what that is."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.title_line import TitleLine


class Disclosure(QWidget):
    """A title over a body that is built when it is first opened."""

    toggled = Signal(bool)

    def __init__(
        self, words: str, build: Callable[[], QWidget], parent: QWidget | None = None, detail: str = ""
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._body: QWidget | None = None
        self.title = TitleLine(words, detail, self)
        self.title.setFont(scaled_font(SMALL))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.title)
        self.title.toggled.connect(self._on_toggled)

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self.title.setChecked(is_open)

    def is_open(self) -> bool:
        """Tell whether it is open."""
        return self.title.isChecked()

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        if is_open and self._body is None:
            self._body = self._build()
            self._column.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(is_open)
        self.toggled.emit(is_open)
