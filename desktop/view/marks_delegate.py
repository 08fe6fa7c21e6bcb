"""Paints a mark: its title, its day, the beginning of its note. Not for editing it."""

from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.model.mark import Mark
from desktop.qtmodel.roles import Role
from desktop.view.palettes import palette_of
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.marked_text import Ink, draw, lay_out
from desktop.view.parts.row_ground import paint_row_ground
from desktop.view.parts.row_state import row_state

Index = QModelIndex | QPersistentModelIndex
_SIDE_PX: Final = 16
_ABOVE_PX: Final = 8


class MarksDelegate(QStyledItemDelegate):
    """Two or three lines a mark."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.restyle()

    def restyle(self) -> None:
        """Look up fonts and colours anew."""
        self._colours = palette_of(self._view)
        text, muted = QColor(self._colours.text), QColor(self._colours.muted)
        self._title = Ink(scaled_font(1.0, QFont.Weight.Medium), text, text)
        self._note = Ink(scaled_font(SMALL), text, text)
        self._quiet = Ink(scaled_font(SMALL), muted, text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        mark: Mark = index.data(Role.VALUE)
        paint_row_ground(painter, option.rect, row_state(option), self._colours)
        rect: QRect = option.rect
        room = rect.adjusted(_SIDE_PX, _ABOVE_PX, -_SIDE_PX, -_ABOVE_PX)
        y = float(room.top())
        for words, ink in (
            (mark.title, self._title),
            (mark.note, self._note),
            (day_words(mark), self._quiet),
        ):
            if words:
                line = lay_out(words.replace("\n", " "), (), ink, room.width(), 1)
                y = draw(line, painter, room.left(), y, ink.colour)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        mark: Mark = index.data(Role.VALUE)
        small = QFontMetrics(self._quiet.font).lineSpacing() * (2 if mark.note else 1)
        return QSize(0, QFontMetrics(self._title.font).lineSpacing() + small + 2 * _ABOVE_PX)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.left() + 8, rect.top() + 2, rect.width() - 16, editor.sizeHint().height())


def day_words(mark: Mark) -> str:
    """Return the day on which a mark was made, as the reader's locale writes it."""
    made = QDateTime.fromString(mark.created, Qt.DateFormat.ISODate).toLocalTime()
    return (
        QLocale().toString(made.date(), QLocale.FormatType.ShortFormat)
        if made.isValid()
        else mark.created[:10]
    )
