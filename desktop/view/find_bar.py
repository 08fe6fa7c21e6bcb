"""The bar under the text in which words of the text are looked for. Not for finding them."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.language import tr
from desktop.view.dressing import dress
from desktop.view.parts.announce import announce
from desktop.view.parts.choices import CheckBox
from desktop.view.parts.icon_button import IconButton
from desktop.view.style_sheet import Dress

_OPTIONS_COLUMN: Final = 4
_FIELD_CHARS: Final = 30  # of the field and of how many were found
_ARROWS_PX: Final = 120


class FindBar(QWidget):
    """Hidden until it is asked for; Enter goes on, Shift+Enter back, Esc closes it."""

    wish_changed = Signal(object)  # tuple of text, whole words, capitals matter
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)
        self.field = _Field(self)
        self.field.setAccessibleName(tr("Find in the text"))
        self.field.setAccessibleDescription(tr("Enter goes to the next, Shift+Enter to the one before."))
        self.field.setPlaceholderText(tr("Find in the text"))
        dress(self.field, Dress.FIELD)
        self._count = QLabel(self)
        self._told = ""
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._whole, self._case = CheckBox(tr("&Whole words"), self), CheckBox(tr("&Capitals matter"), self)
        back, on = (
            IconButton("chevron-up", tr("Previous (Shift+Enter)"), self),
            IconButton("chevron-down", tr("Next (Enter)"), self),
        )
        close = IconButton("x", tr("Close (Esc)"), self)
        self._options = QHBoxLayout()
        self._options.addWidget(self._whole)
        self._options.addWidget(self._case)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(12, 6, 8, 6)
        self._rows.setSpacing(6)
        self._rows.setColumnStretch(0, 1)
        for column, part in enumerate((self.field, self._count, back, on)):
            self._rows.addWidget(part, 0, column)
        self._rows.addWidget(close, 0, _OPTIONS_COLUMN + 1)
        self._set_options(below=False)
        self.field.textChanged.connect(self._tell)
        self._whole.toggled.connect(self._tell)
        self._case.toggled.connect(self._tell)
        back.clicked.connect(self.go_back)
        on.clicked.connect(self.go_on)
        close.clicked.connect(self.close_bar)
        self.field.entered.connect(self.step_requested)
        self.field.left.connect(self.close_bar)
        self.hide()

    def _set_options(self, *, below: bool) -> None:
        """Set the options beside the arrows, or in a line below where a narrow text has no room for them."""
        self._below = below
        self._rows.removeItem(self._options)
        row, column, width = (1, 0, -1) if below else (0, _OPTIONS_COLUMN, 1)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0)
        self._rows.addLayout(self._options, row, column, 1, width, side)

    def open_with(self, words: str) -> None:
        """Show the bar with the words that are selected in the text, else with those of last time."""
        if words:
            self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._tell()

    @Slot(str)
    def show_count(self, words: str) -> None:
        """Show how far the reader is, ``3 of 12``."""
        words = words or (tr("Not found") if self.field.text() else "")
        self._count.setText(words)
        # A step from one to the next is told with its words.
        if self.field.hasFocus() and self.field.text() != self._told:
            self._told = self.field.text()
            announce(self.field, words)

    @Slot()
    def go_on(self) -> None:
        """Ask for the next place."""
        self.step_requested.emit(1)

    @Slot()
    def go_back(self) -> None:
        """Ask for the place before."""
        self.step_requested.emit(-1)

    @Slot()
    def close_bar(self) -> None:
        """Close it and forget what was found."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    @Slot()
    def _tell(self) -> None:
        self.wish_changed.emit((self.field.text(), self._whole.isChecked(), self._case.isChecked()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = self.fontMetrics().averageCharWidth() * _FIELD_CHARS
        below = self.width() < letters + self._options.sizeHint().width() + _ARROWS_PX
        if below is not self._below:
            self._set_options(below=below)


class _Field(QLineEdit):
    """A line that hands Enter and Esc on."""

    entered = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
