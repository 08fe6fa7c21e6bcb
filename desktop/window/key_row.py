"""The keys of one action, and a field that records another. Not for whose a key is: the page knows."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.language import tr, unmarked
from desktop.view.dressing import dress
from desktop.view.parts.announce import announce
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
    swapped = Signal(str)  # the same; the other gets the key of this row
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
        self._ways = (
            self._way(tr("Take it from there"), self._on_take_clicked),
            self._way(tr("Swap"), self._on_swap_clicked),
            self._way(tr("Leave it"), self._on_leave_clicked),
        )
        self._build()

    def _build(self) -> None:
        clash = QHBoxLayout(self._clash)
        clash.setContentsMargins(0, 0, 0, 4)
        clash.addWidget(self._clash_words, 1)
        for way in self._ways:
            clash.addWidget(way)
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
        self._field.installEventFilter(self)

    def _way(self, words: str, does: Callable[[], None]) -> QPushButton:
        way = QPushButton(words, self._clash)
        way.setAutoDefault(False)
        dress(way, Dress.BUTTON)
        way.clicked.connect(does)
        return way

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Show the keys of the action; what was recorded and not taken is forgotten."""
        self._keys = keys
        self._field.setKeySequence(QKeySequence(keys[0] if keys else ""))
        others = ", ".join(QKeySequence(key).toString(_NATIVE) for key in keys[1:])
        self._also.setText(tr("also {others}", others=others) if others else "")
        self._clear.setEnabled(bool(keys))
        self._reset.setEnabled(keys != self.spec.keys)
        focused = QApplication.focusWidget()
        if focused is not None and self._clash.isAncestorOf(focused):
            # Hidden with the keyboard in it, it would hand that to whatever comes next.
            self._field.setFocus()
        self._clash.hide()

    def show_clash(self, owner: str) -> None:
        """Say that what was recorded belongs to another action."""
        key = self._field.keySequence().toString(_NATIVE)
        self._say(tr("{key} belongs to “{owner}”.", key=key, owner=owner))
        self._ways[0].show()
        self._ways[1].setVisible(bool(self._keys))

    def refuse(self) -> None:
        """Say that what was recorded is needed elsewhere."""
        key = self._field.keySequence().toString(_NATIVE)
        for way in self._ways[:2]:
            way.hide()
        self._say(tr("“{key}” is needed for moving about.", key=key))

    def _say(self, words: str) -> None:
        self._clash_words.setText(words)
        self._clash.show()
        announce(self, words)

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

    @Slot()
    def _on_swap_clicked(self) -> None:
        self.swapped.emit(self.recorded_key())

    @Slot()
    def _on_leave_clicked(self) -> None:
        self.show_keys(self._keys)
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc undo what was recorded; where nothing was, it closes the window as everywhere."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if self._clash.isVisible():
            self.show_keys(self._keys)
        else:
            QCoreApplication.sendEvent(self.window(), event)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._field.setFixedWidth(self.fontMetrics().averageCharWidth() * 22)
