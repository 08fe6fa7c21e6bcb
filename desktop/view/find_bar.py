"""The bar under the text in which words of the text are looked for. Not for finding them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.language import tr
from desktop.view.dressing import dress
from desktop.view.parts.choices import CheckBox
from desktop.view.parts.icon_button import IconButton
from desktop.view.style_sheet import Dress


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
        self.field.setPlaceholderText(tr("Find in the text"))
        dress(self.field, Dress.FIELD)
        self._count = QLabel(self)
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._whole, self._case = CheckBox(tr("&Whole words"), self), CheckBox(tr("&Capitals matter"), self)
        back, on = (
            IconButton("chevron-up", tr("Previous (Shift+Enter)"), self),
            IconButton("chevron-down", tr("Next (Enter)"), self),
        )
        close = IconButton("x", tr("Close (Esc)"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for part in (self._count, back, on, self._whole, self._case, close):
            row.addWidget(part)
        self.field.textChanged.connect(self._tell)
        self._whole.toggled.connect(self._tell)
        self._case.toggled.connect(self._tell)
        back.clicked.connect(self.go_back)
        on.clicked.connect(self.go_on)
        close.clicked.connect(self.close_bar)
        self.field.entered.connect(self.step_requested)
        self.field.left.connect(self.close_bar)
        self.hide()

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
        self._count.setText(words or (tr("Not found") if self.field.text() else ""))

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
