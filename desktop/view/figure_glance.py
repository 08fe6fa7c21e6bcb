"""The card that stands beside a link of the text while the pointer or the keyboard is on it.

Not for fetching what it shows, and not for opening it: Enter on the link does that.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.render.page import FigureCard, GlanceWords
from desktop.view.clipboard import put_text_on_clipboard
from desktop.view.parts.announce import announce
from desktop.view.parts.card import Card

DELAY_MS: Final = 220
_WIDEST_PX: Final = 360
_EDGE_PX: Final = 12
_GAP_PX: Final = 6
_SCHEME: Final = "figure:"
_SCHEMES: Final = (_SCHEME, "entity:", "passage:", "section:", "source:", "event:", "series:")


class FigureGlance(Card):
    """Lies over the text without taking pointer or focus. While it shows, Ctrl+C copies the figure."""

    figure_glanced = Signal(str)
    link_glanced = Signal(str)

    def __init__(self, text: QTextBrowser, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._text = text
        self._pane = parent
        self._wanted = ""
        self._by_key = False
        self._at = QRect()
        self._card: FigureCard | None = None
        self._body: QWidget | None = None
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._on_delay_over)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._on_cursor_moved)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        text.highlighted.connect(self._on_highlighted)
        text.cursorPositionChanged.connect(self._on_cursor_moved)
        text.selectionChanged.connect(self._on_cursor_moved)
        text.anchorClicked.connect(self.put_away)
        text.verticalScrollBar().valueChanged.connect(self.put_away)
        text.installEventFilter(self)

    @Slot(object)
    def show_card(self, card: FigureCard) -> None:
        """Show a figure, if it is still the one that is looked at."""
        if card.figure != self._wanted:
            return
        # What cards are made of comes with the first one.
        from desktop.view.glance_body import card_body, spoken_card  # noqa: PLC0415

        self._card = card
        self._show_body(card_body(card, self), spoken_card(card))

    @Slot(object)
    def show_words(self, words: GlanceWords) -> None:
        """Show what another link leads to, if it is still the one that is looked at."""
        if words.link == self._wanted:
            from desktop.view.glance_body import words_body  # noqa: PLC0415

            self._show_body(words_body(words, self), ". ".join(each for each in words[1:] if each))

    def _show_body(self, body: QWidget, spoken: str) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.deleteLater()
        self._body = body
        self.column.addWidget(self._body)
        self._place()
        self.setAccessibleName(spoken)
        self.show()
        self.raise_()
        if self._by_key:
            announce(self._text, spoken)

    @Slot()
    def put_away(self) -> None:
        """Show nothing until another figure is looked at."""
        self._delay.stop()
        self._wanted = ""
        self._by_key = False
        self._card = None
        self.hide()

    @Slot(QUrl)
    def _on_highlighted(self, url: QUrl) -> None:
        link = url.toString()
        if link.startswith(_SCHEMES):
            at = self._text.viewport().mapFromGlobal(QCursor.pos())
            self._look_at(link, self._text.cursorRect(self._text.cursorForPosition(at)), by_key=False)
        elif not self._by_key:
            self.put_away()

    @Slot()
    def _on_cursor_moved(self) -> None:
        cursor = self._text.textCursor()
        link = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        if link.startswith(_SCHEMES) and self._text.hasFocus():
            self._look_at(link, self._text.cursorRect(cursor), by_key=True)
        elif self._by_key:
            self.put_away()

    def _look_at(self, link: str, at: QRect, *, by_key: bool) -> None:
        figure = link.removeprefix(_SCHEME)
        if figure == self._wanted:
            return
        self.put_away()
        self._wanted, self._at, self._by_key = figure, at, by_key
        self._delay.start(0 if by_key else DELAY_MS)

    @Slot()
    def _on_delay_over(self) -> None:
        glanced = self.link_glanced if ":" in self._wanted else self.figure_glanced
        glanced.emit(self._wanted)

    def _place(self) -> None:
        """Stand below the line of the figure, or above it where there is no room below."""
        room = self._pane.rect().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        width = min(_WIDEST_PX, room.width())
        height = self.column.heightForWidth(width)
        top_left = self._text.viewport().mapTo(self._pane, self._at.topLeft())
        x = min(max(top_left.x() - width // 3, room.left()), room.right() - width)
        below = top_left.y() + self._at.height() + _GAP_PX
        y = below if below + height <= room.bottom() else top_left.y() - _GAP_PX - height
        self.setGeometry(QRect(QPoint(x, max(y, room.top())), self.size()))
        self.resize(width, min(height, room.height()))

    def _copies(self, event: QEvent) -> bool:
        """Tell whether an event asks to copy the figure that the keyboard is on."""
        keyed = self._by_key and self._card is not None and self.isVisible()
        return keyed and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy and put away by key; go with the text."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and self._copies(event):
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and self._copies(event) and self._card is not None:
            put_text_on_clipboard(self._card.copy_text)
            return True
        if kind == QEvent.Type.KeyPress:
            # Qt tells nobody when Tab goes from link to link.
            self._settling.start(0)
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Leave, QEvent.Type.Resize, QEvent.Type.Hide):
            self.put_away()
        return super().eventFilter(watched, event)
