"""A mark to be edited: its quote, note, tags, colour and star. Not for keeping it or where it floats."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.edit import Edit, binning, changing
from desktop.model.mark import Mark, MarkKind
from desktop.view.dressing import dress
from desktop.view.mark_swatch import Swatches
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.labels import SMALL, label
from desktop.view.selection_bar import paint_float
from desktop.view.style_sheet import Dress
from desktop.view.tag_field import TagField

_NOTE_PX: Final = 92
_QUOTE_CHARS: Final = 160


class MarkCard(QWidget):
    """Ctrl+Enter, Done and leaving the card keep what was written; Esc leaves everything as it was."""

    edit_requested = Signal(object)  # Edit
    tags_requested = Signal(str)  # the beginning of a tag
    closed = Signal()

    def __init__(self, parent: QWidget, *, floats: bool = False) -> None:
        super().__init__(parent)
        self._floats = floats
        self.mark: Mark | None = None
        self._quote = label("", SMALL, muted=True, parent=self)
        self.swatches = Swatches(self)
        self.star = IconButton("star", tr("Star"), self, fills=True)
        self.star.setCheckable(True)
        self.delete = IconButton("trash-2", tr("Delete this mark"), self)
        self.note = QPlainTextEdit(self)
        self.tags = TagField(self)
        self.done = QPushButton(tr("Done"), self)
        self._build()
        self.hide()

    def _build(self) -> None:
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note; Markdown is understood"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_PX)
        dress(self.note, Dress.FIELD)
        dress(self.done, Dress.BUTTON)
        self.done.setToolTip(tr("Keep (Ctrl+Enter)"))
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.swatches)
        head.addStretch(1)
        head.addWidget(self.star)
        head.addWidget(self.delete)
        foot.addWidget(self.tags, 1)
        foot.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._quote)
        column.addWidget(self.note)
        column.addLayout(foot)
        self.done.clicked.connect(self.keep)
        self.delete.clicked.connect(self._on_delete)
        self.tags.completion_requested.connect(self.tags_requested)

    def show_mark(self, mark: Mark) -> None:
        """Begin to edit a mark; what was written on another one is kept first."""
        self._keep_changes()
        self.mark = mark
        words = mark.anchor.exact if mark.anchor and mark.kind is not MarkKind.BOOKMARK else mark.title
        one_line = " ".join(words.split())
        self._quote.setText(one_line if len(one_line) < _QUOTE_CHARS else one_line[: _QUOTE_CHARS - 1] + "…")
        self.swatches.setHidden(mark.kind is MarkKind.BOOKMARK)
        self.swatches.show_colour(mark.colour)
        self.star.setChecked(mark.starred)
        self.note.setPlainText(mark.note)
        self.tags.show_tags(mark.tags)
        self.setAccessibleName(tr("Mark: {words}", words=self._quote.text()))
        self.show()
        self.raise_()

    def edit_note(self, mark: Mark) -> None:
        """Begin to write the note of a mark."""
        self.show_mark(mark)
        self.note.setFocus()

    def _changed(self) -> Mark | None:
        if self.mark is None:
            return None
        colour = next(
            (one.colour.value for one in self.swatches.swatches if one.isChecked()), self.mark.colour
        )
        return self.mark._replace(
            note=self.note.toPlainText().strip(),
            tags=self.tags.tags(),
            colour=colour,
            starred=self.star.isChecked(),
        )

    def _keep_changes(self) -> None:
        mark, changed = self.mark, self._changed()
        self.mark = None
        if mark is not None and changed is not None and changed != mark:
            self.edit_requested.emit(changing(tr("Change mark"), [(mark, changed)]))

    @Slot()
    def keep(self) -> None:
        """Ask for the change and close."""
        self._keep_changes()
        self.leave()

    @Slot()
    def leave(self) -> None:
        """Close; what was written and not kept is gone."""
        self.mark = None
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_delete(self) -> None:
        if self.mark is not None:
            edit: Edit = binning(tr("Delete mark"), [self.mark], "now")
            self.mark = None
            self.edit_requested.emit(edit)
        self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        elif not enter:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._floats:
            paint_float(self)
