"""One setting of the dialog: title, sentence, control, the way back to its default. Not for keeping it."""

from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.settings.kinds import Choice, Family
from desktop.settings.table import Shown
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.labels import SMALL, label, restyle
from desktop.view.parts.restyling import Restyling
from desktop.view.parts.toggle import Toggle
from desktop.view.setting_editor import editor_for

_SPACING_PX: Final = 12


class SettingRow(QWidget):
    """A row that can be searched for."""

    edited = Signal(object)  # the new value
    reset_requested = Signal()

    def __init__(self, setting: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self._restyling = Restyling(self, self._restyle)
        self._title = label(setting.title, parent=self)
        self._help = label(setting.help, SMALL, muted=True, parent=self)
        self._editor = editor_for(setting, self)
        self._reset = IconButton("undo-2", tr("Back to the default: {title}", title=setting.title), self)
        self._room = QWidget(self)
        self._room.setVisible(isinstance(self._editor.widget, Toggle))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(_SPACING_PX)
        row.addLayout(words, 1)
        row.addWidget(self._reset)
        row.addWidget(self._editor.widget)
        row.addWidget(self._room)
        self._editor.edited.connect(self.edited)
        self._reset.clicked.connect(self._on_reset_clicked)
        keeps_room = self._reset.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keeps_room)
        self._restyle()

    def show_value(self, value: object) -> None:
        """Show a value; where it is not the default, the way back to it."""
        self._editor.show_value(value)
        if self._reset.hasFocus() and value == self.setting.default:
            self._editor.widget.setFocus()
        self._reset.setVisible(value != self.setting.default)

    def matches(self, words: list[str]) -> bool:
        """Tell whether all words stand somewhere in the row."""
        choices = self.setting.choices if isinstance(self.setting, Choice | Family) else ()
        text = " ".join((self.setting.title, self.setting.help, *(shown for _, shown in choices))).casefold()
        return all(word in text for word in words)

    @Slot()
    def _on_reset_clicked(self) -> None:
        self.reset_requested.emit()

    def _restyle(self) -> None:
        restyle(self._help, SMALL)
        width = self.fontMetrics().averageCharWidth() * 38
        if isinstance(self._editor.widget, Toggle):
            self._room.setFixedWidth(width - self._editor.widget.sizeHint().width() - _SPACING_PX)
        else:
            self._editor.widget.setFixedWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)
