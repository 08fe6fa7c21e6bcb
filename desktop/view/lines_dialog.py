"""A window with a list of lines to choose from, and buttons for what to do. Not for what the lines are."""

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.language import tr, trn
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.lines_delegate import AIR_PX, SIDE_PX, LinesDelegate
from desktop.view.parts.clear_button import ClearButton
from desktop.view.parts.focus_ring import FocusRing
from desktop.view.parts.labels import SMALL, label, scaled_font
from desktop.view.parts.restyling import Restyling
from desktop.view.parts.walked_by_key import Dialog
from desktop.view.style_sheet import Dress

_VALUE: Final = Qt.ItemDataRole.UserRole + 1
_MOST_LINES: Final = 2_000
_PLAIN: Final = QFont.Weight.Normal


class Line(NamedTuple):
    """A line of the list; one without a value is a heading."""

    words: str
    value: object = None


class LinesDialog(Dialog):
    """Enter chooses, Esc closes; stands beside the reader's work."""

    chosen = Signal(object)  # the value of a line
    current_changed = Signal(object)  # the value of the current line
    words_changed = Signal(str)

    def __init__(self, title: str, parent: QWidget, *, hint: str = "", filters: str = "") -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self.setWindowTitle(title)
        self.field = QLineEdit(self)
        self.hint = label(hint, muted=True, parent=self)
        self.list = QListWidget(self)
        FocusRing(self.list)
        self.told = label("", SMALL, muted=True, parent=self)
        self._row = QHBoxLayout()
        self._lines: tuple[Line, ...] = ()
        self._are_any = False
        self._build(title, filters)
        self.resize(560, 600)

    def _build(self, title: str, filters: str) -> None:
        self.field.setPlaceholderText(filters)
        self.field.setAccessibleName(filters)
        self.field.setAccessibleDescription(tr("Only what has these words is listed below."))
        self.field.setVisible(bool(filters))
        ClearButton(self.field)
        dress(self.field, Dress.FIELD)
        self.hint.setVisible(bool(self.hint.text()))
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setItemDelegate(LinesDelegate(self.list))
        self.list.setMouseTracking(True)
        dress_scroll_bars(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (self.hint, self.field):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        self._row.addStretch(1)
        column.addLayout(self._row)
        self.field.textChanged.connect(self.words_changed)
        self.list.itemActivated.connect(self._on_activated)
        self.list.currentItemChanged.connect(self._on_current_changed)

    def add_button(self, words: str, tip: str) -> QPushButton:
        """Add a button under the list."""
        button = QPushButton(words, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        dress(button, Dress.BUTTON)
        self._row.addWidget(button)
        return button

    def show_lines(self, lines: tuple[Line, ...], empty: str) -> None:
        """Show other lines. empty: what is said where there are none, and what to do then."""
        self._are_any = bool(lines)
        self._lines = lines or (Line(empty),)
        self._fill()

    def value(self) -> object:
        """Return the value of the current line."""
        item = self.list.currentItem()
        return item.data(_VALUE) if item is not None else None

    def words(self) -> tuple[str, ...]:
        """Return the words of the lines."""
        return tuple(line.words for line in self._lines)

    def _fill(self) -> None:
        self.list.clear()
        left = len(self._lines) - _MOST_LINES
        more = (Line(trn("… and {count} more line", "… and {count} more lines", left)),) if left > 0 else ()
        for line in (*self._lines[:_MOST_LINES], *more):
            item = QListWidgetItem(line.words, self.list)
            item.setData(_VALUE, line.value)
            if line.value is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setFont(scaled_font(SMALL, QFont.Weight.DemiBold if self._are_any else _PLAIN))
            item.setSizeHint(QSize(0, self._height(line.words)))
        first = next((row for row, line in enumerate(self._lines) if line.value is not None), -1)
        self.list.setCurrentRow(first)

    def _height(self, words: str) -> int:
        """Return how high a row has to be for all of its words to be read."""
        metrics = self.fontMetrics()
        room = max(self.list.viewport().width(), self.minimumWidth(), 400) - 2 * SIDE_PX
        width = room if len(words) * metrics.averageCharWidth() > room // 2 else 0
        lines = words.count("\n") + 1
        if width:
            wrapped = metrics.boundingRect(QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, words)
            return max(wrapped.height(), metrics.lineSpacing() * lines) + AIR_PX
        return metrics.lineSpacing() * lines + AIR_PX

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        value = item.data(_VALUE)
        if value is not None:
            self.chosen.emit(value)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        self.current_changed.emit(item.data(_VALUE) if item is not None else None)

    def _restyle(self) -> None:
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setSizeHint(QSize(0, self._height(item.text())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)
