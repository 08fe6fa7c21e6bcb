"""Paints a row of the contents: locator, title, a quiet sign of the stance. Not for the tree itself."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.language import tr
from desktop.model.choices import RecordKind, Stance
from desktop.qtmodel.roles import Role
from desktop.render.palette import Palette
from desktop.render.reading import TreeNode
from desktop.view.palettes import palette_of
from desktop.view.parts.direction import isolated
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.row_ground import paint_row_ground
from desktop.view.parts.row_tree import RowTree

Index = QModelIndex | QPersistentModelIndex
_VERTICAL: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_GAP_PX: Final = 8
_SIGN_PX: Final = 3.0


class ContentsDelegate(QStyledItemDelegate):
    """Sections in the weight of a heading, passages smaller."""

    def __init__(self, view: RowTree) -> None:
        super().__init__(view)
        self._view = view
        self.read: Mapping[str, tuple[int, int]] = {}
        self.restyle()

    def restyle(self) -> None:
        """Look up fonts and colours anew."""
        self._colours: Palette = palette_of(self._view)
        self._section = scaled_font(1.0, QFont.Weight.Medium)
        self._passage = scaled_font(SMALL)
        self._height = QFontMetrics(self._section).height() + 11

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        node: TreeNode = index.data(Role.VALUE)
        rect: QRect = option.rect
        paint_row_ground(painter, rect, self._view.row_state(index), self._colours, left=float(rect.left()))
        painter.setFont(self._section if node.place.kind is RecordKind.SECTION else self._passage)
        layout = option.direction
        room = rect.adjusted(6, 0, -12, 0)
        if node.stance in _SIGNED:
            sign = QRect(room.right() - 8, room.top(), 9, room.height())
            _paint_sign(painter, QStyle.visualRect(layout, rect, sign), node.stance, self._colours)
            room.setRight(room.right() - 14)
        read, total = self.read.get(node.place.id, (0, 0))
        if read and node.place.kind is RecordKind.SECTION:
            place = QStyle.visualRect(layout, rect, room)
            room.setRight(room.right() - self._paint_progress(painter, place, read, total))
        self._paint_words(painter, QStyle.visualRect(layout, rect, room), node, layout)
        painter.restore()

    def _paint_progress(self, painter: QPainter, room: QRect, read: int, total: int) -> int:
        """Write how many passages were read, small and muted, and return the room it takes."""
        painter.save()
        painter.setFont(self._passage)
        painter.setPen(QColor(self._colours.muted))
        words = tr("read") if read == total else f"{read}/{total}"
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        wide = painter.fontMetrics().horizontalAdvance(words) + _GAP_PX
        painter.restore()
        return wide

    def _paint_words(
        self, painter: QPainter, room: QRect, node: TreeNode, layout: Qt.LayoutDirection
    ) -> None:
        metrics = painter.fontMetrics()
        if node.number:
            painter.setPen(QColor(self._colours.muted))
            painter.drawText(room, int(_VERTICAL), node.number)
            rest = room.adjusted(metrics.horizontalAdvance(node.number) + _GAP_PX, 0, 0, 0)
            room = QStyle.visualRect(layout, room, rest)
        painter.setPen(QColor(self._colours.text))
        title = metrics.elidedText(node.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(_VERTICAL), isolated(title, layout))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._height)


_SIGNED: Final = (Stance.ACCOUNT, Stance.CRITICISM)


def _paint_sign(painter: QPainter, place: QRect, stance: Stance, colours: Palette) -> None:
    """Draw a full dot for an account, a hollow diamond for criticism: the shape tells, not the colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(colours.stance_texts[stance])
    centre = QPointF(place.center().x(), place.center().y() + 0.5)
    if stance is Stance.ACCOUNT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, _SIGN_PX, _SIGN_PX)
        return
    painter.save()
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(centre)
    painter.rotate(45)
    painter.drawRect(QRectF(-_SIGN_PX, -_SIGN_PX, 2 * _SIGN_PX, 2 * _SIGN_PX))
    painter.restore()
