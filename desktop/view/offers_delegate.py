"""Paints an offer of quick open in one line. Not for ranking offers."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.model.offer import Offer, OfferKind
from desktop.qtmodel.roles import Role
from desktop.view.palettes import palette_of
from desktop.view.parts.direction import write
from desktop.view.parts.icons import pixmap
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.row_ground import RowState, paint_row_ground
from desktop.view.parts.row_state import row_state

Index = QModelIndex | QPersistentModelIndex
_SIDE_PX: Final = 14
_ICONS: Final[Mapping[OfferKind, str]] = MappingProxyType(
    {
        OfferKind.PLACE: "arrow-right",
        OfferKind.RECENT: "history",
        OfferKind.DOSSIER: "library",
        OfferKind.MARK: "bookmark",
        OfferKind.COMMAND: "keyboard",
        OfferKind.SETTING: "sun-moon",
    }
)


class OffersDelegate(QStyledItemDelegate):
    """Fonts, colours and signs are looked up once and again after each change of the theme.

    walked: the list itself has the keyboard.
    """

    def __init__(self, view: QWidget, *, walked: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._walked = walked
        self.restyle()

    def restyle(self) -> None:
        """Look up fonts and colours anew."""
        self._colours = palette_of(self._view)
        self._font, self._small = scaled_font(1.0), scaled_font(SMALL)
        self._icon_px = max(14, QFontMetrics(self._font).height() - 2)
        scale = self._view.devicePixelRatioF()
        muted = QColor(self._colours.muted)
        self._icons = {kind: pixmap(name, muted, self._icon_px, scale=scale) for kind, name in _ICONS.items()}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(Role.VALUE)
        if not isinstance(offer, Offer):
            return
        painter.save()
        state = row_state(option)
        # Where the keyboard stays in a line above, the chosen row is shown by its ground alone.
        shown = state if self._walked else RowState(state.selected, state.hovered, False)
        paint_row_ground(painter, option.rect, shown, self._colours)
        self._paint_offer(painter, option.rect, offer, chosen=state.selected)
        painter.restore()

    def _paint_offer(self, painter: QPainter, row: QRect, offer: Offer, *, chosen: bool) -> None:
        room = row.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        top = room.center().y() - self._icon_px // 2
        icon = QRect(room.left(), top, self._icon_px, self._icon_px)
        place = QStyle.visualRect(painter.layoutDirection(), row, icon)
        painter.drawPixmap(place.topLeft(), self._icons[offer.kind])
        room.setLeft(room.left() + self._icon_px + 10)
        ink = QColor(self._colours.selected_text if chosen else self._colours.text)
        quiet = ink if chosen else QColor(self._colours.muted)
        right = offer.keys or offer.detail
        room.setRight(self._paint_end(painter, row, room, right, quiet))
        painter.setFont(self._font)
        if offer.number:
            painter.setPen(quiet)
            write(painter, row, room, offer.number)
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(offer.number) + 8)
        painter.setPen(ink)
        words = painter.fontMetrics().elidedText(offer.title, Qt.TextElideMode.ElideRight, room.width())
        write(painter, row, room, words)

    def _paint_end(self, painter: QPainter, row: QRect, room: QRect, words: str, ink: QColor) -> int:
        """Write what stands at the end of the row; return where the room before it ends."""
        painter.setFont(self._small)
        painter.setPen(ink)
        most = room.width() // 2
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideLeft, most)
        write(painter, row, room, shown, Qt.AlignmentFlag.AlignRight)
        return room.right() - painter.fontMetrics().horizontalAdvance(shown) - 12

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.width(), QFontMetrics(self._font).height() + 14)
