"""Paints the rows of the list of marks: headings, and marks in two lines. Not for editing them."""

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.language import counted, tr
from desktop.model.mark import Mark, MarkKind
from desktop.model.mark_view import Heading
from desktop.model.placing import Placing, Standing
from desktop.qtmodel.days import day_words
from desktop.qtmodel.marks_model import MarksModel
from desktop.qtmodel.roles import Role
from desktop.render.mark_look import mark_look
from desktop.view.mark_paint import paint_line, paint_note_sign
from desktop.view.palettes import palette_of
from desktop.view.parts.direction import write
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.row_ground import paint_row_ground
from desktop.view.parts.row_state import row_state
from desktop.view.parts.sharp_icon import Look, SharpIcon
from desktop.view.parts.title_line import arrow

Index = QModelIndex | QPersistentModelIndex
_SIDE_PX: Final = 12
_ABOVE_PX: Final = 6
_SIGN_PX: Final = 26
_INDENT_PX: Final = 14
_ELIDE: Final = Qt.TextElideMode.ElideRight
_STANDINGS: Final = {Standing.MOVED: "moved", Standing.ORPHAN: tr("not in the text")}


class MarksDelegate(QStyledItemDelegate):
    """Every row is as high as any other, so that a hundred thousand are laid out at once."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._star, self._ribbon = SharpIcon("star"), SharpIcon("bookmark")
        self.restyle()

    def restyle(self) -> None:
        """Look up fonts and colours anew."""
        self._colours = palette_of(self._view)
        self._font, self._small = scaled_font(1.0), scaled_font(SMALL)
        self._strong = scaled_font(1.0, QFont.Weight.DemiBold)
        self._line_px = QFontMetrics(self._font).lineSpacing()
        self._small_px = QFontMetrics(self._small).lineSpacing()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rect: QRect = option.rect
        value = index.data(Role.VALUE)
        if isinstance(value, Heading):
            self._paint_heading(painter, option, value, index)
        else:
            paint_row_ground(painter, rect, row_state(option), self._colours)
            if isinstance(value, Mark):
                self._paint_mark(painter, rect, value, index.data(Role.STANDING))
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading, index: Index
    ) -> None:
        rect: QRect = option.rect
        low = rect.adjusted(0, rect.height() - self._line_px - 10, 0, 0)
        paint_row_ground(painter, low, row_state(option), self._colours)
        model = index.model()
        is_open = isinstance(model, MarksModel) and model.is_open(index.row())
        left = _SIDE_PX + heading.depth * _INDENT_PX
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        tip = QPointF(_seen(painter, low, QRect(left, low.top(), 8, 8)).center().x(), low.center().y() + 1)
        painter.setPen(QPen(QColor(self._colours.muted), 1.5))
        painter.drawPolyline(arrow(tip, is_open=is_open, is_mirrored=is_mirrored))
        count = counted(heading.size)
        count_px = QFontMetrics(self._small).horizontalAdvance(count)
        room = low.adjusted(left + 14, 0, -_SIDE_PX - count_px - 8, 0)
        self._write(painter, low, room, _heading_words(heading), self._strong, self._colours.text)
        painter.setFont(self._small)
        painter.setPen(QColor(self._colours.muted))
        write(painter, low, low.adjusted(0, 0, -_SIDE_PX, 0), count, Qt.AlignmentFlag.AlignRight)

    def _paint_mark(self, painter: QPainter, rect: QRect, mark: Mark, placing: Placing | None) -> None:
        self._paint_sign(painter, rect, mark)
        right = rect.right() - _SIDE_PX
        if mark.starred:
            side = round(self._line_px * 0.8)
            look = Look(QColor(self._colours.accent), side, True)
            place = _seen(painter, rect, QRect(right - side, rect.top() + _ABOVE_PX + 2, side, side))
            self._star.paint(painter, self._view, place.left(), place.top(), look)
            right -= side + 6
        left, top = rect.left() + _SIDE_PX + _SIGN_PX, rect.top() + _ABOVE_PX
        first = QRect(left, top, right - left, self._line_px)
        second = QRect(left, first.bottom() + 1, rect.right() - _SIDE_PX - left, self._small_px)
        self._write(painter, rect, first, quote_of(mark), self._font, self._colours.text)
        told = _told(mark, placing)
        colour = self._colours.warning if placing is not None and told else self._colours.muted
        if mark.note and not (placing is not None and told):
            self._write(painter, rect, second, " ".join(mark.note.split()), self._small, self._colours.text)
        else:
            self._write(painter, rect, second, told or under(mark), self._small, colour)

    def _paint_sign(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        """Draw what kind and colour a mark is, also for those who see no colours."""
        look = mark_look(mark.colour, self._colours)
        left, top = rect.left() + _SIDE_PX, rect.top() + _ABOVE_PX + 1
        if mark.kind is MarkKind.BOOKMARK:
            side = round(self._line_px * 0.82)
            place = _seen(painter, rect, QRect(left, top + 1, side, side))
            ribbon = Look(QColor(self._colours.accent), side, True)
            self._ribbon.paint(painter, self._view, place.left(), place.top(), ribbon)
            return
        box = QRectF(_seen(painter, rect, QRect(left, top, 18, self._line_px - 3)))
        if mark.kind is MarkKind.NOTE:
            paint_note_sign(painter, round(box.left()) + 2, top + 3, look)
            return
        if mark.kind is MarkKind.HIGHLIGHT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.ground))
            painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._small)
        painter.setPen(QColor(self._colours.text))
        sign = "U" if mark.kind is MarkKind.UNDERLINE else str(look.number)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), sign)
        paint_line(
            painter, box.left(), box.right(), box.bottom() + 1, look, heavy=mark.kind is MarkKind.UNDERLINE
        )

    def _write(
        self, painter: QPainter, row: QRect, room: QRect, words: str, font: QFont, colour: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(words, _ELIDE, room.width())
        write(painter, row, room, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._line_px + self._small_px + 2 * _ABOVE_PX + 1)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.left() + 8, rect.top() + 2, rect.width() - 16, editor.sizeHint().height())


def quote_of(mark: Mark) -> str:
    """Return the first line of a mark: the words it stands on, or what it is called."""
    has_words = mark.anchor is not None and mark.kind is not MarkKind.BOOKMARK
    return " ".join(mark.anchor.exact.split()) if has_words and mark.anchor is not None else mark.title


def under(mark: Mark) -> str:
    """Return the second line of a mark without a note: tags, place or what is searched for, day."""
    title = mark.title if quote_of(mark) != mark.title else asked_of(mark)
    tags = " ".join(f"#{tag}" for tag in mark.tags)
    return " · ".join(part for part in (tags, title, day_words(mark.created)) if part)


def asked_of(mark: Mark) -> str:
    """Return what a kept search looks for, if it is called otherwise."""
    return mark.query if mark.query not in mark.title else ""


def _seen(painter: QPainter, row: QRect, room: QRect) -> QRect:
    """Return where a part of a row lies, given as it lies from left to right."""
    return QStyle.visualRect(painter.layoutDirection(), row, room)


def _heading_words(heading: Heading) -> str:
    return day_words(heading.title) if heading.key.startswith("day:") else heading.title


def _told(mark: Mark, placing: Placing | None) -> str:
    """Say what the text did to a mark, in a few words."""
    if mark.detached:
        return tr("detached from the text")
    if placing is None:
        return ""
    changed = tr("a figure changed") if placing.figures else ""
    return " · ".join(part for part in (_STANDINGS.get(placing.standing, ""), changed) if part)
