"""Paints the marks of a timeline; what is not certain is not solid. Not for placing them."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.render.palette import Palette
from desktop.render.timeline import TimeItem, TimeLane
from desktop.render.timeline_layout import POINT_PX, LaneTitle, TimeMark

_BAR_PX: Final = 5.0
_TICK_PX: Final = 2.4
_ARROW_PX: Final = 6.0


def lane_colour(lane: TimeLane, palette: Palette) -> QColor:
    """Return the colour of a lane's marks."""
    inks = {
        TimeLane.EVENTS: palette.accent,
        TimeLane.FIGURES: palette.chart_mark,
        TimeLane.SERIES: palette.series[0],
        TimeLane.PASSAGES: palette.series[3],
    }
    return QColor(inks[lane])


class TimelinePainter:
    """Paints marks with the colours of a palette on a ground."""

    def __init__(self, painter: QPainter, palette: Palette, ground: QColor, font: QFont) -> None:
        self._painter = painter
        self._palette = palette
        self._ground = ground
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._pill_px = round(self._metrics.height() * 0.95)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)

    def title(self, title: LaneTitle) -> None:
        """Paint the title of a lane."""
        bold = QFont(self._font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._painter.setFont(bold)
        self._painter.setPen(QColor(self._palette.muted))
        self._painter.drawText(QPointF(12.0, title.y + self._metrics.ascent()), title.text)
        self._painter.setFont(self._font)

    def mark(self, mark: TimeMark, item: TimeItem) -> None:
        """Paint a mark and its name; ``item``: the first one it stands for."""
        ink = lane_colour(item.lane, self._palette)
        if len(mark.items) > 1:
            self._pill(mark, ink)
        elif item.exact:
            self._point(mark, ink, hollow=item.uncertain)
        elif (
            mark.right - mark.left <= POINT_PX and not mark.ticks and not (item.uncertain or item.approximate)
        ):
            self._stub(mark, ink)
        else:
            self._bar(mark, item, ink)
        if mark.name is not None:
            self._name(mark, item)

    def ring(self, mark: TimeMark) -> None:
        """Paint what shows that a mark is chosen."""
        half = self._pill_px / 2 + 3 if len(mark.items) > 1 else POINT_PX / 2 + 3
        box = QRectF(mark.left - 3.5, mark.y - half, mark.right - mark.left + 7, 2 * half)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self._ground, 4.5), (QColor(self._palette.focus), 2.2)):
            self._painter.setPen(QPen(colour, width))
            self._painter.drawRoundedRect(box, half, half)

    def _point(self, mark: TimeMark, ink: QColor, *, hollow: bool) -> None:
        centre = QPointF((mark.left + mark.right) / 2, mark.y)
        self._painter.setPen(QPen(ink, 1.6))
        self._painter.setBrush(self._ground if hollow else ink)
        self._painter.drawEllipse(centre, POINT_PX / 2 - 0.8, POINT_PX / 2 - 0.8)

    def _stub(self, mark: TimeMark, ink: QColor) -> None:
        """Paint a month or a year that is too short to be seen as a span here: not round, so no day."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink)
        self._painter.drawRoundedRect(QRectF(mark.left, mark.y - 3.0, mark.right - mark.left, 6.0), 1.5, 1.5)

    def _bar(self, mark: TimeMark, item: TimeItem, ink: QColor) -> None:
        box = QRectF(mark.left, mark.y - _BAR_PX / 2, mark.right - mark.left, _BAR_PX)
        painter = self._painter
        doubtful = item.uncertain or item.approximate
        pen = QPen(ink, 1.5)
        if item.approximate:
            pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen if doubtful else Qt.PenStyle.NoPen)
        faint = QColor(ink)
        faint.setAlphaF(0.45)
        painter.setBrush(self._ground if doubtful else faint if mark.ticks else ink)
        painter.drawRoundedRect(box.adjusted(0.8, 0.0, -0.8, 0.0), 2.0, 2.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for tick in mark.ticks:
            painter.drawEllipse(QPointF(tick, mark.y), _TICK_PX, _TICK_PX)
        if mark.open_start:
            self._arrow(mark.left, mark.y, -1.0)
        if mark.open_end:
            self._arrow(mark.right, mark.y, 1.0)

    def _arrow(self, x: float, y: float, way: float) -> None:
        """Paint an end that goes on beyond the view, or is not known."""
        inner = x - way * _ARROW_PX
        tip = QPolygonF([QPointF(inner, y - 5.0), QPointF(x, y), QPointF(inner, y + 5.0)])
        self._painter.drawPolygon(tip)

    def _pill(self, mark: TimeMark, ink: QColor) -> None:
        half = self._pill_px / 2
        box = QRectF(mark.left, mark.y - half, mark.right - mark.left, self._pill_px)
        self._painter.setPen(QPen(ink, 1.4))
        self._painter.setBrush(self._ground)
        self._painter.drawRoundedRect(box, half, half)
        self._painter.setPen(QColor(self._palette.text))
        count = len(mark.items)
        words = str(count) if count < 1000 else "999+"
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), words)

    def _name(self, mark: TimeMark, item: TimeItem) -> None:
        name = mark.name
        if name is None:
            return
        words = self._metrics.elidedText(name.text, Qt.TextElideMode.ElideRight, name.width + 1)
        important = item.lane is TimeLane.EVENTS
        self._painter.setPen(QColor(self._palette.text if important else self._palette.muted))
        self._painter.drawText(QPointF(name.x, name.y + self._metrics.ascent()), words)
