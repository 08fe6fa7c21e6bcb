"""Paints the words of the chosen point beside it, within the chart. Not for finding the point.

Qt's own tool tips are windows of their own: they do not follow the keyboard well, hide after a while and
are missing from a picture of the window.
"""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.render.chart_marks import Spot
from desktop.render.palette import Palette

WIDEST_PX: Final = 280.0
PADDING_PX: Final = 8.0
AWAY_PX: Final = 14.0
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def paint_spot_card(painter: QPainter, spot: Spot, area: QRectF, palette: Palette, font: QFont) -> None:
    """Paint words and note of a point where they hide neither the point nor leave the area."""
    strong = QFont(font)
    strong.setBold(True)
    wide = QRectF(0, 0, min(WIDEST_PX, area.width() - 4) - 2 * PADDING_PX, 10_000)
    words = QFontMetricsF(strong).boundingRect(wide, _WRAP, spot.words)
    note = QFontMetricsF(font).boundingRect(wide, _WRAP, spot.note) if spot.note else QRectF()
    width = max(words.width(), note.width()) + 2 * PADDING_PX + 2
    height = words.height() + note.height() + 2 * PADDING_PX + (3 if spot.note else 0)
    card = placed_card(QPointF(spot.x, spot.y), width, height, area)
    painter.setPen(QPen(QColor(palette.muted), 1.0))
    painter.setBrush(QColor(palette.panel))
    painter.drawRoundedRect(card, 5, 5)
    text = card.adjusted(PADDING_PX, PADDING_PX, -PADDING_PX + 2, 0)
    painter.setFont(strong)
    painter.setPen(QColor(palette.text))
    painter.drawText(text, _WRAP, spot.words)
    painter.setFont(font)
    painter.setPen(QColor(palette.muted))
    painter.drawText(text.translated(0, words.height() + 3), _WRAP, spot.note)


def placed_card(at: QPointF, width: float, height: float, area: QRectF) -> QRectF:
    """Return the card's place: above the point if there is room, else below, else beside it."""
    left = min(max(at.x() - width / 2, area.left()), max(area.right() - width, area.left()))
    if at.y() - AWAY_PX - height >= area.top():
        return QRectF(left, at.y() - AWAY_PX - height, width, height)
    if at.y() + AWAY_PX + height <= area.bottom():
        return QRectF(left, at.y() + AWAY_PX, width, height)
    top = min(max(at.y() - height / 2, area.top()), max(area.bottom() - height, area.top()))
    right_of = at.x() + AWAY_PX
    left = right_of if right_of + width <= area.right() else max(at.x() - AWAY_PX - width, area.left())
    return QRectF(left, top, width, height)
