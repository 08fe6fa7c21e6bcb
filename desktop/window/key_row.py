"""The keys of one action, and a field that records another. Not for whose a key is: the page knows."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QKeySequenceEdit, QLineEdit, QPushButton, QWidget

from desktop.language import tr, unmarked
from desktop.view.dressing import dress
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.labels import SMALL, label
from desktop.view.style_sheet import Dress
from desktop.window.actions import ActionSpec

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyRow(QWidget):
    """Press keys in the field: they are the action's from then on, unless they are another's."""

    recorded = Signal(str)  # portable text, empty to take all keys away
    taken = Signal(str)  # the same, although it is another's
    reset_requested = Signal()

    def __init__(self, spec: ActionSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.words = unmarked(spec.text)
        self._keys: tuple[str, ...] = ()
        self._also = label("", SMALL, muted=True, parent=self)
        self._field = QKeySequenceEdit(self)
        self._field.setMaximumSequenceLength(1)
        for line in self._field.findChildren(QLineEdit):
            dress(line, Dress.FIELD)
        self._field.setAccessibleName(tr("Keys for {words}", words=self.words))
        self._field.setFixedWidth(self.fontMetrics().averageCharWidth() * 22)
        self._clear = IconButton("x", tr("No keys for {words}", words=self.words), self)
        self._reset = IconButton("undo-2", tr("Back to the default: {words}", words=self.words), self)
        self._clash = QWidget(self)
        self._clash_words = label("", SMALL, parent=self._clash)
        self._build()

    def _build(self) -> None:
        take = QPushButton(tr("Take it from there"), self._clash)
        dress(take, Dress.BUTTON)
        clash = QHBoxLayout(self._clash)
        clash.setContentsMargins(0, 0, 0, 4)
        clash.addWidget(self._clash_words, 1)
        clash.addWidget(take)
        self._clash.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 3, 0, 3)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(self.words, parent=self), 0, 0)
        grid.addWidget(self._also, 0, 1)
        grid.addWidget(self._reset, 0, 2)
        grid.addWidget(self._clear, 0, 3)
        grid.addWidget(self._field, 0, 4)
        grid.addWidget(self._clash, 1, 0, 1, 5)
        grid.setColumnMinimumWidth(1, self.fontMetrics().averageCharWidth() * 16)
        self._field.editingFinished.connect(self._on_edited)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._reset.clicked.connect(self._on_reset_clicked)
        take.clicked.connect(self._on_take_clicked)

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Show the keys of the action; what was recorded and not taken is forgotten."""
        self._keys = keys
        self._field.setKeySequence(QKeySequence(keys[0] if keys else ""))
        others = ", ".join(QKeySequence(key).toString(_NATIVE) for key in keys[1:])
        self._also.setText(tr("also {others}", others=others) if others else "")
        self._clear.setEnabled(bool(keys))
        self._reset.setEnabled(keys != self.spec.keys)
        self._clash.hide()

    def show_clash(self, owner: str) -> None:
        """Say that what was recorded belongs to another action."""
        key = self._field.keySequence().toString(_NATIVE)
        self._clash_words.setText(tr("{key} belongs to “{owner}”.", key=key, owner=owner))
        self._clash.show()

    def recorded_key(self) -> str:
        """Return what stands in the field, as portable text."""
        return str(self._field.keySequence().toString(_PORTABLE))

    def matches(self, words: list[str]) -> bool:
        """Tell whether all words stand in the row."""
        text = " ".join((self.words, *self._keys)).casefold()
        return all(word in text for word in words)

    @Slot()
    def _on_edited(self) -> None:
        key = self.recorded_key()
        if key != (self._keys[0] if self._keys else ""):
            self.recorded.emit(key)

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.recorded.emit("")

    @Slot()
    def _on_reset_clicked(self) -> None:
        self.reset_requested.emit()

    @Slot()
    def _on_take_clicked(self) -> None:
        self.taken.emit(self.recorded_key())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._field.setFixedWidth(self.fontMetrics().averageCharWidth() * 22)
