"""The reader's marks in the text: drawn, walked, made by key and mouse. Not for keeping them.

Made in the second act and laid over a :class:`ReaderPane`, which knows nothing of it.
"""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.model.edit import changing
from desktop.model.mark import Colour, Mark, MarkKind
from desktop.model.marking import MarkWish, Settling, SettlingWay, ShownMark
from desktop.render.reading import ReadingPosition
from desktop.view.caret import Caret
from desktop.view.heard_caret import HeardCaret, reading_position
from desktop.view.mark_bands import MarkBands
from desktop.view.mark_words import described, selected_words
from desktop.view.parts.announce import announce
from desktop.view.reader_pane import ReaderPane
from desktop.view.section_ends import SectionEnds
from desktop.view.selection_bar import SelectionBar
from desktop.view.sought_place import SoughtPlace

_KEY: Final = QKeySequence.StandardKey
HOW_TO_SELECT: Final = tr("Select words first: with Shift and the arrow keys, or by dragging over them.")


class ReaderMarks(QObject):
    """Says which words the reader wants marked, and opens the notes of those that are."""

    mark_requested = Signal(object)  # MarkWish
    edit_requested = Signal(object)  # Edit
    hint_given = Signal(str)
    tags_requested = Signal(str)
    settling_requested = Signal(object)  # Settling
    undo_requested = Signal()
    redo_requested = Signal()
    _card_wanted = Signal(object)  # tuple of a Mark and a QRect
    _tags_found = Signal(object)
    _left = Signal()

    def __init__(self, reader: ReaderPane) -> None:
        super().__init__(reader)
        self._reader = reader
        self._text = reader.text
        self.colour: str = Colour.YELLOW.value
        self.bands = MarkBands(reader)
        self.caret = Caret(self._text, self._reading_position)
        self._bar: SelectionBar | None = None
        self._card: QWidget | None = None
        self._entered: frozenset[str] = frozenset()
        self._text.underlays.append(self.bands.paint)
        self._text.overlays.append(self.caret.paint)
        self.ends = SectionEnds(reader, self.caret)
        self.ends.told.connect(self.hint_given)
        self._text.key_takers.append(self._take)
        self._connect()
        # Behind the bands, which must be there when the caret comes to them.
        self._sought = SoughtPlace(reader, self.caret)
        HeardCaret(reader, self.caret)

    def _connect(self) -> None:
        self._text.pressed_at.connect(self._on_pressed_at)
        self._text.selected_with_mouse.connect(self._on_selected_with_mouse)
        self._text.cursorPositionChanged.connect(self._on_cursor_moved)
        self._text.selectionChanged.connect(self._on_selection_changed)
        self._text.verticalScrollBar().valueChanged.connect(self._hide_bar)
        self._reader.lines_settled.connect(self.bands.refresh)

    @property
    def bar(self) -> SelectionBar:
        """The buttons beside a selection, made by now."""
        if self._bar is None:
            self._bar = SelectionBar(self._text)
            self._bar.colour_chosen.connect(self.highlight_in)
            self._bar.kind_chosen.connect(self.mark)
            self._bar.copy_requested.connect(self._text.copy)
        return self._bar

    @property
    def card(self) -> QWidget:
        """The card that a mark is written on, made by now."""
        self._ensure_card()
        assert self._card is not None
        return self._card

    # --- what it is told -------------------------------------------------------------------------------

    @Slot(object)
    def show_marks(self, shown: tuple[ShownMark, ...]) -> None:
        """Draw the marks that stand on the page."""
        self.bands.show_marks(shown)
        self._entered = frozenset(mark.id for mark in self._at_caret())

    @Slot(object)
    def open_note(self, mark: Mark) -> None:
        """Let the reader write the note of a mark, beside its words."""
        band = next((band for band in self.bands.bands if band.mark.id == mark.id), None)
        at = band.end if band is not None else self._reading_position()
        self._open_card(mark, at)

    @Slot(object)
    def offer_tags(self, tags: tuple[str, ...]) -> None:
        """Offer tags that begin as the one being typed."""
        self._tags_found.emit(tags)

    @Slot()
    def highlight(self) -> None:
        """Highlight the selection in the colour used last."""
        self.highlight_in(self.colour)

    @Slot(str)
    def highlight_in(self, colour: str) -> None:
        """Highlight the selection, or give the marks at the caret this colour."""
        self.colour = colour
        if self._text.textCursor().hasSelection():
            self.mark(MarkKind.HIGHLIGHT)
            return
        marks = [mark for mark in self._at_caret() if mark.kind is not MarkKind.BOOKMARK]
        if marks:
            pairs = [(mark, mark._replace(colour=colour)) for mark in marks]
            self.edit_requested.emit(changing(tr("Change colour"), pairs))
        else:
            self.hint_given.emit(HOW_TO_SELECT)

    @Slot()
    def underline(self) -> None:
        """Underline the selection."""
        self.mark(MarkKind.UNDERLINE)

    @Slot()
    def write_note(self) -> None:
        """Write a note: on the mark at the caret, on the selection, else on the passage in view."""
        marks = self._at_caret()
        if marks and not self._text.textCursor().hasSelection():
            self._open_card(marks[-1], self._text.textCursor().position())
        else:
            self.mark(MarkKind.NOTE)

    @Slot(object)
    def mark(self, kind: MarkKind) -> None:
        """Ask for a mark on the selection; a note goes without one, on the passage."""
        cursor = self._text.textCursor()
        page_map = self._reader.page_map
        words = selected_words(page_map, cursor) if page_map is not None else ()
        if not words and kind is not MarkKind.NOTE:
            self.hint_given.emit(HOW_TO_SELECT)
            return
        self.mark_requested.emit(MarkWish(kind, words, self.colour, self._reader.passage_in_view()))
        self._hide_bar()
        cursor.clearSelection()
        self._text.setTextCursor(cursor)

    @Slot(object)
    def settle(self, settling: Settling) -> None:
        """Add to a decision the words that are selected, where it needs them."""
        if settling.way is SettlingWay.ATTACH and settling.words is None:
            page_map = self._reader.page_map
            words = selected_words(page_map, self._text.textCursor()) if page_map is not None else ()
            if not words:
                self.hint_given.emit(HOW_TO_SELECT)
                return
            settling = settling._replace(words=words[0])
        self.settling_requested.emit(settling)

    @Slot()
    def toggle_caret(self) -> None:
        """Show the caret in the text, or put it away."""
        self._text.setFocus()
        if self.caret.is_on:
            self.caret.turn_off()
        else:
            self.caret.turn_on()

    @Slot()
    def next_mark(self) -> None:
        """Put the caret at the next mark of the page."""
        self._step(1)

    @Slot()
    def previous_mark(self) -> None:
        """Put the caret at the mark before."""
        self._step(-1)

    # --- how -------------------------------------------------------------------------------------------

    @Slot()
    def _hide_bar(self) -> None:
        if self._bar is not None:
            self._bar.hide()

    def _step(self, way: int) -> None:
        self._text.setFocus()
        starts = sorted({band.start for band in self.bands.bands})
        if not starts and self.bands.beside(way) is None:
            self.hint_given.emit(tr("There are no marks on this page."))
            return
        here = (
            self._text.textCursor().position() if self.caret.is_on else self._reading_position() - (way > 0)
        )
        ahead = [at for at in starts if at > here] if way > 0 else [at for at in starts if at < here][::-1]
        beside = None if ahead else self.bands.beside(way)
        if beside is not None:
            self._sought.seek(beside)
            self._reader.position_requested.emit(ReadingPosition(beside))
            return
        target = ahead[0] if ahead else starts[0 if way > 0 else -1]
        self.caret.put_at(target)
        self._reader.reveal(target)

    def _reading_position(self) -> int:
        return reading_position(self._reader)

    def _at_caret(self) -> tuple[Mark, ...]:
        return self.bands.marks_at(self._text.textCursor().position())

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.caret.is_on:
            marks = self._at_caret()
            if marks and not self._text.textCursor().hasSelection():
                self._open_card(marks[-1], self._text.textCursor().position())
                return True
        # Qt keeps these keys from the menu for texts that can be edited, and for this one too.
        for key, wish in ((_KEY.Undo, self.undo_requested), (_KEY.Redo, self.redo_requested)):
            if event.matches(key):
                wish.emit()
                return True
        return self.caret.take(event)

    def _ensure_card(self) -> None:
        if self._card is not None:
            return
        # Nobody writes before the window stands; what a card is made of comes with the first.
        from desktop.view.floating_card import FloatingCard  # noqa: PLC0415

        self._card = card = FloatingCard(self._text)
        card.edit_requested.connect(self.edit_requested)
        card.tags_requested.connect(self.tags_requested)
        card.closed.connect(self._on_card_closed)
        self._card_wanted.connect(card.open_beside)
        self._tags_found.connect(card.tags.offer)
        self._left.connect(card.keep_if_shown)

    def _open_card(self, mark: Mark, position: int) -> None:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(position)
        line = self._text.cursorRect(cursor).translated(self._text.viewport().pos())
        self._ensure_card()
        self._card_wanted.emit((mark, line))

    @Slot(int)
    def _on_pressed_at(self, position: int) -> None:
        """A click on marked words opens what is written on them; a link among them is followed instead."""
        self._hide_bar()
        self._left.emit()
        marks = [] if self._text.is_link_at(position) else self.bands.marks_at(position)
        if marks:
            self._open_card(marks[-1], position)

    @Slot()
    def _on_selected_with_mouse(self) -> None:
        cursor, page_map = self._text.textCursor(), self._reader.page_map
        if page_map is not None and selected_words(page_map, cursor):
            first, last = QTextCursor(cursor), QTextCursor(cursor)
            first.setPosition(cursor.selectionStart())
            last.setPosition(cursor.selectionEnd())
            box = self._text.cursorRect(first).united(self._text.cursorRect(last))
            self.bar.show_at(box.translated(self._text.viewport().pos()))

    @Slot()
    def _on_selection_changed(self) -> None:
        if not self._text.textCursor().hasSelection():
            self._hide_bar()

    @Slot()
    def _on_card_closed(self) -> None:
        self._text.setFocus()

    @Slot()
    def _on_cursor_moved(self) -> None:
        """Say of marked words that they are, when the caret comes to them."""
        marks = self._at_caret()
        entered = frozenset(mark.id for mark in marks)
        new = [mark for mark in marks if mark.id not in self._entered]
        self._entered = entered
        if new and self.caret.is_on:
            announce(self._text, "; ".join(described(mark) for mark in new))
