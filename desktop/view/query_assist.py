"""Help while a query is typed: its clauses in colour, names and values to take over. Not for finding them.

Laid over the search field in the second act; the field knows nothing of it. The list never takes the
keyboard: Up and Down walk it while it is shown, Tab takes a line over, Esc puts it away first. In an empty
field Down, or a click, offers the latest searches; of those Enter takes one over, too.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.language import counted, tr
from desktop.model.prose import Span
from desktop.model.query import Completion, Completions, QuerySpan, SpanKind
from desktop.qtmodel.roles import Role
from desktop.render.palette import Palette
from desktop.view.completions_delegate import CompletionsDelegate
from desktop.view.dressing import dress_scroll_bars
from desktop.view.palettes import palette_of
from desktop.view.parts.announce import announce, announce_row
from desktop.view.parts.utf16 import points, units

_MOST_ROWS: Final = 8
_FORMAT: Final = QInputMethodEvent.AttributeType.TextFormat


class QueryAssist(QObject):
    """Asks with every change of the field for colours and completions, and shows those that still fit."""

    asked = Signal(object)  # tuple of the text and the cursor in it, in code points
    recent_requested = Signal()

    def __init__(self, field: QLineEdit, window: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._window = window
        self._list: QListWidget | None = None
        self._completions = Completions(Span(0, 0))
        self._asked = ""
        field.installEventFilter(self)
        field.textEdited.connect(self._on_edited)
        field.textChanged.connect(self._on_changed)

    @property
    def is_shown(self) -> bool:
        """Tell whether there is anything to take over."""
        return self._list is not None and self._list.isVisible()

    @Slot(object)
    def show_completions(self, completions: Completions) -> None:
        """Show what may stand at the cursor; words of the text are left to the results."""
        telling = bool(completions.field) or any(one.text.endswith(":") for one in completions.items)
        if self._field.text() != self._asked or not completions.items or not telling:
            self.put_away()
            return
        self._offer(completions)

    @Slot(object)
    def show_recent(self, searches: tuple[Completion, ...]) -> None:
        """Show the latest and the kept searches, if the field is still empty and has the keyboard."""
        if searches and not self._field.text() and self._field.hasFocus():
            self._asked = ""
            self._offer(Completions(Span(0, 0), items=searches))
            announce(self._field, tr("Recent searches"))

    def _offer(self, completions: Completions) -> None:
        self._completions = completions
        rows = self._made()
        rows.clear()
        for each in completions.items:
            rows.addItem(_row(each))
        rows.setCurrentRow(0)
        self._place(rows)
        rows.show()
        rows.raise_()

    @Slot(object)
    def show_colours(self, told: tuple[str, tuple[QuerySpan, ...]]) -> None:
        """Show the clauses in colour, if the text is still the one that was read."""
        text, spans = told
        if text != self._field.text():
            return
        colours, cursor = palette_of(self._field), self._field.cursorPosition()
        formats = []
        for kind, span in spans:
            look = _look(kind, colours)
            if look is not None:
                start, end = units(text, span.start), units(text, span.end)
                formats.append(QInputMethodEvent.Attribute(_FORMAT, start - cursor, end - start, look))
        # A line of text has no formats of its own; those of an input method are laid over what is there.
        QCoreApplication.sendEvent(self._field, QInputMethodEvent("", formats))

    def take(self) -> None:
        """Take the current line over."""
        row = self._list.currentRow() if self._list is not None else -1
        if not 0 <= row < len(self._completions.items):
            return
        text, (start, end) = self._field.text(), self._completions.replace
        was_empty = not text
        taken = text[:start] + self._completions.items[row].text
        self.put_away()
        self._field.setText(taken + text[end:])
        self._field.setCursorPosition(units(taken, len(taken)))
        if not was_empty:
            self._ask()

    @Slot()
    def put_away(self) -> None:
        """Hide the list."""
        if self._list is not None:
            self._list.hide()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._ask()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if not text:
            self.put_away()
        if text != self._asked:
            # Put there by a chip, a link or a saved search: to be coloured, while nothing is being typed.
            self._asked = text
            self.asked.emit((text, 0))

    def _ask(self) -> None:
        self._asked = self._field.text()
        self.asked.emit((self._asked, points(self._asked, self._field.cursorPosition())))

    def _made(self) -> QListWidget:
        if self._list is None:
            self._list = QListWidget(self._window)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setFrameShape(QFrame.Shape.StyledPanel)
            self._list.setAccessibleName(tr("What can stand here"))
            self._list.setAutoFillBackground(True)
            self._list.setItemDelegate(CompletionsDelegate(self._list))
            self._list.setMouseTracking(True)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            dress_scroll_bars(self._list)
            self._list.itemClicked.connect(self._on_clicked)
            self._list.hide()
        return self._list

    @Slot(QListWidgetItem)
    def _on_clicked(self, _item: QListWidgetItem) -> None:
        self.take()

    def _place(self, rows: QListWidget) -> None:
        below = self._field.mapTo(self._window, self._field.rect().bottomLeft())
        height = rows.sizeHintForRow(0) * min(rows.count(), _MOST_ROWS) + 2 * rows.frameWidth()
        rows.setGeometry(below.x(), below.y() + 2, self._field.width(), height)

    def _step(self, by: int) -> None:
        if self._list is not None:
            row = (self._list.currentRow() + by) % max(1, self._list.count())
            self._list.setCurrentRow(row)
            announce_row(self._list, self._list.currentIndex())

    def _on_key_alone(self, key: int) -> bool:
        """Offer the latest searches in an empty field."""
        if key != Qt.Key.Key_Down or self._field.text():
            return False
        self.recent_requested.emit()
        return True

    def _on_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Tab:
                self.take()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not self._field.text():
                self.take()
            case Qt.Key.Key_Escape:
                self.put_away()
            case _:
                return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk and take over with keys while the list is shown."""
        if event.type() == QEvent.Type.FocusOut:
            self.put_away()
        if event.type() == QEvent.Type.MouseButtonRelease and not self._field.text():
            self.recent_requested.emit()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._on_key(event.key()) if self.is_shown else self._on_key_alone(event.key())


def _row(each: Completion) -> QListWidgetItem:
    count = f"  ({counted(each.records)})" if each.records is not None else ""
    detail = f"  {each.detail}" if each.detail and each.detail != each.label else ""
    item = QListWidgetItem(f"{each.label}{detail}{count}")
    item.setData(Role.VALUE, each)
    return item


def _look(kind: SpanKind, colours: Palette) -> QTextCharFormat | None:
    """Return how a part of a query looks; plain words look as they are."""
    colour = {
        SpanKind.FIELD: colours.accent,
        SpanKind.VALUE: colours.notice,
        SpanKind.PHRASE: colours.notice,
        SpanKind.OPERATOR: colours.accent,
        SpanKind.BRACKET: colours.muted,
        SpanKind.STOP: colours.muted,
        SpanKind.NOT: colours.error,
        SpanKind.WRONG: colours.error,
    }.get(kind)
    if colour is None:
        return None
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    if kind is SpanKind.WRONG:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(QColor(colour))
    return look
