"""The dates over a timeline and the meaning of its marks. Not for the lanes, which scroll below."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import tr
from desktop.render.timeline import TimeItem, TimeLane
from desktop.render.timeline_layout import PILL_LINES, POINT_PX, TimeMark
from desktop.render.timeline_ticks import TimeTick
from desktop.view.palettes import palette_of
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.timeline_paint import TimelinePainter

_TICK_PX: Final = 5
_GAP_PX: Final = 8.0  # between labels; dates nearer than this read as one
_ITEM: Final = TimeItem(TimeLane.EVENTS, "", "", "", 0, 0)
_MEANINGS: Final = (
    (tr("a day"), _ITEM._replace(exact=True), 0.0, False),
    (tr("a month, a year or longer"), _ITEM, 22.0, False),
    (tr("about"), _ITEM._replace(approximate=True), 22.0, False),
    (tr("uncertain"), _ITEM._replace(exact=True, uncertain=True), 0.0, False),
    (tr("goes on"), _ITEM, 22.0, True),
    (tr("several: go nearer"), _ITEM, 22.0, False),
)
_SEVERAL: Final = len(_MEANINGS) - 1


class _Sized(QWidget):
    """Asks for its room anew when the size of text has changed."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()


class TimelineAxis(_Sized):
    """A line of dates above a timeline. over: that timeline, whose scroll bar may stand on either side."""

    def __init__(self, over: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = over
        self._ticks: tuple[TimeTick, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @Slot(object)
    def show_ticks(self, ticks: tuple[TimeTick, ...]) -> None:
        """Show other dates."""
        self._ticks = ticks
        self.update()

    def origin(self) -> int:
        """Return where the timeline's left edge is, in pixels from that of this line."""
        return self._over.mapToGlobal(QPoint()).x() - self.mapToGlobal(QPoint()).x()

    def label_spans(self) -> dict[TimeTick, tuple[float, float]]:
        """Return where each label that has room begins and ends, in pixels from the timeline's left edge.

        A label at an end is moved inwards; where it would touch its neighbour there it is left out.
        """
        spans = {}
        for tick in self._ticks:
            width = QFontMetricsF(_font_of(tick)).horizontalAdvance(tick.label)
            left = min(max(tick.x - width / 2, 2.0), self._over.width() - width - 2.0)
            spans[tick] = (left, left + width)
        whole = list(self._ticks)
        if len(whole) > 1 and spans[whole[0]][1] + _GAP_PX > spans[whole[1]][0]:
            del spans[whole[0]]
        if len(whole) > 2 and spans[whole[-2]][1] + _GAP_PX > spans[whole[-1]][0]:
            del spans[whole[-1]]
        return spans

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetricsF(scaled_font(SMALL)).height().__ceil__() + _TICK_PX + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Time runs from left to right in every layout.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        palette = palette_of(self)
        metrics = QFontMetricsF(scaled_font(SMALL))
        bottom = self.height() - 1
        painter.setPen(QColor(palette.line))
        painter.drawLine(0, bottom, self.width(), bottom)
        painter.setPen(QColor(palette.muted))
        painter.translate(self.origin(), 0)
        for tick in self._ticks:
            painter.drawLine(QPointF(tick.x, bottom - _TICK_PX), QPointF(tick.x, bottom))
        for tick, (left, _) in self.label_spans().items():
            painter.setFont(_font_of(tick))
            painter.drawText(QPointF(left, metrics.ascent() + 1), tick.label)
        painter.end()


def _font_of(tick: TimeTick) -> QFont:
    return scaled_font(SMALL, QFont.Weight.DemiBold if tick.strong else QFont.Weight.Normal)


class TimelineLegend(_Sized):
    """The kinds of mark with what they mean, as many as have room in lines of words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What the signs mean: a disc is a day, a bar a month, a year or longer"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _placed(self, width: int) -> list[tuple[float, float]]:
        metrics = QFontMetricsF(scaled_font(SMALL))
        x, y, found = 0.0, 0.0, []
        for words, *_ in _MEANINGS:
            needed = _sample_px(metrics) + metrics.horizontalAdvance(words) + 16
            if x and x + needed > width:
                x, y = 0.0, y + metrics.height() + 3
            found.append((x, y))
            x += needed
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._placed(width)[-1][1] + QFontMetricsF(scaled_font(SMALL)).height() + 2)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, font = palette_of(self), scaled_font(SMALL)
        metrics = QFontMetricsF(font)
        marks = TimelinePainter(painter, palette, QColor(palette.paper), font)
        for number, ((x, y), meaning) in enumerate(zip(self._placed(self.width()), _MEANINGS, strict=True)):
            words, item, length, goes_on = meaning
            middle = y + metrics.height() / 2
            long = metrics.horizontalAdvance(words) + 2
            start, at = x, x + _sample_px(metrics)
            if self.isRightToLeft():
                start, at = self.width() - at + _GAP_PX, self.width() - at - long
            left = start + (13 - POINT_PX / 2 if not length else 2)
            items = (0, 1) if number == _SEVERAL else (0,)
            right = left + (PILL_LINES * metrics.height() if number == _SEVERAL else length or POINT_PX)
            marks.mark(TimeMark(items, left, right, middle, open_end=goes_on), item)
            painter.setPen(QColor(palette.muted))
            room = QRectF(at, y, long, metrics.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), words)
        painter.end()


def _sample_px(metrics: QFontMetricsF) -> float:
    """Return how much room a sample has before its words; the widest is the mark with a count."""
    return PILL_LINES * metrics.height() + 10.0
