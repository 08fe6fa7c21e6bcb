"""A field for tags, parted by commas, that completes those in use. Not for keeping tags."""

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from desktop.language import tr
from desktop.view.dressing import dress
from desktop.view.style_sheet import Dress


class TagField(QLineEdit):
    """Completes the tag at its end; Tab or Enter takes the completion."""

    completion_requested = Signal(str)  # the beginning of a tag

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tags"))
        self.setPlaceholderText(tr("Tags, parted by commas"))
        dress(self, Dress.FIELD)
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._list = QListView(self)
        self._completer.setPopup(self._list)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._on_completed)
        self.textEdited.connect(self._on_edited)

    def tags(self) -> tuple[str, ...]:
        """Return the tags, each once."""
        return tuple(dict.fromkeys(tag for each in self.text().split(",") if (tag := each.strip())))

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show other tags."""
        self.setText(", ".join(tags))

    @Slot(object)
    def offer(self, tags: tuple[str, ...]) -> None:
        """Offer tags that begin as the one being typed."""
        there = set(self.tags())
        self._known.setStringList([tag for tag in tags if tag not in there])
        beginning = self._beginning()
        if not (self.hasFocus() and beginning and self._known.rowCount()):
            return
        self._completer.setCompletionPrefix(beginning)
        if self._completer.completionCount():
            self._completer.complete()

    def _beginning(self) -> str:
        return self.text().rpartition(",")[2].strip()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        beginning = self._beginning()
        if beginning:
            self.completion_requested.emit(beginning)
        else:
            self._list.hide()

    @Slot(str)
    def _on_completed(self, tag: str) -> None:
        head = self.text().rpartition(",")[0]
        self.setText(f"{head}, {tag}, " if head else f"{tag}, ")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._on_completed(self._completer.currentCompletion())
            self._list.hide()
            return
        super().keyPressEvent(event)
