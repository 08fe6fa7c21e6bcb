"""The lanes of a timeline as a widget: zoomed, pushed, walked by key. Not for the dates over them."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import tr
from desktop.render.dates import ENGLISH
from desktop.render.timeline import TimeItem, TimeLane, Timeline, words_of
from desktop.render.timeline_layout import TimelineLayout, TimeMark, layout_timeline
from desktop.render.timeline_ticks import TimeTick, time_ticks
from desktop.render.timeline_walk import nearest_to, next_in_lane, next_lane
from desktop.render.timeline_window import TimeWindow
from desktop.view.palettes import palette_of
from desktop.view.parts.announce import announce
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.timeline_paint import TimelinePainter

_STEP: Final = 1.4
_DRAG_PX: Final = 4
TOP_PX: Final = 8.0
_HELP: Final = tr(
    "Left and Right go through a lane, Up and Down change the lane, plus and minus zoom, Enter opens."
)


class TimelineView(QWidget):
    """All lanes in their full height; whoever shows it scrolls. One item may be chosen."""

    item_changed = Signal(object)  # TimeItem, or None
    hovered_changed = Signal(str)
    open_requested = Signal(object)  # TimeItem
    beside_requested = Signal(object)  # TimeItem
    ticks_changed = Signal(object)  # tuple[TimeTick, ...]
    spot_requested = Signal(QPointF)  # to be scrolled to
    push_requested = Signal(float)  # pixels to scroll down

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = Timeline()
        self._lanes = frozenset(TimeLane)
        self._window = TimeWindow.whole((0, 365), 600)
        self._layout: TimelineLayout | None = None
        self._ticks: tuple[TimeTick, ...] = ()
        self._chosen: int | None = None
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(_HELP)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    # --- what it is told -------------------------------------------------------------------------------

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline, all of it; what was chosen stays chosen if it is still there."""
        before = self.chosen_item()
        self._timeline = timeline
        self._window = TimeWindow.whole(timeline.days, self.width())
        self._chosen = next(
            (n for n, item in enumerate(timeline.items) if before and item.link == before.link), None
        )
        self._place()

    def show_lanes(self, lanes: frozenset[TimeLane]) -> None:
        """Show only some lanes."""
        self._lanes = lanes
        item = self.chosen_item()
        if item is not None and item.lane not in lanes:
            self.choose(None)
        self._place()

    def show_window(self, first: float, last: float) -> None:
        """Look at some days."""
        if last > first:
            self._see(self._window._replace(first=first, last=last).kept())

    def zoom(self, steps: int) -> None:
        """Go nearer (1) or farther (-1), to what is chosen if it is in view, else to the middle."""
        item = self.chosen_item()
        at = self._window.width / 2
        if item is not None:
            middle = self._window.px((item.start + item.end + 1) / 2)
            at = middle if 0 <= middle <= self._window.width else at
        self._see(self._window.zoomed(_STEP**steps, at))

    def show_all(self) -> None:
        """Look at all days."""
        self._see(TimeWindow.whole(self._timeline.days, self.width()))

    def window_days(self) -> tuple[float, float]:
        """Return the days that are seen."""
        return self._window.first, self._window.last

    def items(self) -> tuple[TimeItem, ...]:
        """Return all items in order of time."""
        return self._timeline.items

    def placed(self) -> TimelineLayout:
        """Return the marks as they stand, in pixels below the top margin."""
        if self._layout is None:
            self._place()
        return self._layout or TimelineLayout((), (), 0.0)

    def chosen_item(self) -> TimeItem | None:
        """Return what is chosen, if anything is."""
        return self._timeline.items[self._chosen] if self._chosen is not None else None

    def choose(self, number: int | None) -> None:
        """Choose an item by its place in the timeline; it is spoken, and brought into view."""
        if number == self._chosen or (number is not None and not 0 <= number < len(self._timeline.items)):
            return
        self._chosen = number
        item = self.chosen_item()
        self.setAccessibleDescription(item.sentence if item is not None else _HELP)
        if item is not None:
            window = self._window.showing(item.start, item.end)
            if window != self._window:
                self._see(window)
            mark = self.placed().mark_of(number or 0)
            if mark is not None:
                self.spot_requested.emit(QPointF((mark.left + mark.right) / 2, mark.y + TOP_PX))
            announce(self, item.sentence)
        self.update()
        self.item_changed.emit(item)

    # --- how -------------------------------------------------------------------------------------------

    def _font(self) -> QFont:
        return scaled_font(SMALL)

    def _place(self) -> None:
        metrics = QFontMetricsF(self._font())
        self._layout = layout_timeline(
            self._timeline.items, self._lanes, self._window, metrics.horizontalAdvance, metrics.height()
        )
        self._ticks = time_ticks(self._window, metrics.horizontalAdvance, ENGLISH)
        self.setFixedHeight(round(self._layout.height + 2 * TOP_PX))
        self.ticks_changed.emit(self._ticks)
        self.update()

    def _see(self, window: TimeWindow) -> None:
        self._window = window
        self._place()

    def _mark_at(self, at: QPointF) -> TimeMark | None:
        return self.placed().mark_at(at.x(), at.y() - TOP_PX)

    def _words(self, mark: TimeMark | None) -> str:
        return words_of([self._timeline.items[number] for number in mark.items]) if mark else ""

    def _walk(self, key: Qt.Key) -> None:
        items = self._timeline.items
        if self._chosen is None:
            self.choose(nearest_to(items, (self._window.first + self._window.last) / 2, self._lanes))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(next_in_lane(items, self._chosen, 1 if key == Qt.Key.Key_Right else -1))
        else:
            self._go(next_lane(items, self._chosen, 1 if key == Qt.Key.Key_Down else -1, self._lanes))

    def _go(self, number: int | None) -> None:
        if number is not None:
            self.choose(number)

    def _open(self) -> None:
        """Open what is chosen; a mark of several opens up by going nearer."""
        item = self.chosen_item()
        if item is not None:
            self.open_requested.emit(item)

    def _press_on(self, mark: TimeMark | None) -> None:
        if mark is not None and len(mark.items) > 1:
            self._see(self._window.zoomed(_STEP**3, (mark.left + mark.right) / 2))
        self.choose(mark.items[0] if mark is not None else None)

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        palette = palette_of(self)
        seen = event.rect()
        painter.setPen(QPen(QColor(palette.chart_grid), 1))
        for tick in self._ticks:
            painter.drawLine(QPointF(tick.x, seen.top()), QPointF(tick.x, seen.bottom() + 1))
        placed = self.placed()
        chosen = placed.mark_of(self._chosen) if self._chosen is not None else None
        if chosen is not None:
            band = QColor(palette.focus)
            band.setAlphaF(0.13)
            width = max(chosen.right - chosen.left, 2.0)
            painter.fillRect(round(chosen.left), seen.top(), round(width), seen.height(), band)
        painter.translate(0, TOP_PX)
        ground = self.palette().color(QPalette.ColorRole.Base)
        marks = TimelinePainter(painter, palette, ground, self._font())
        for title in placed.titles:
            marks.title(title)
        for mark in placed.marks:
            if seen.top() - 40 <= mark.y <= seen.bottom() + 40:
                marks.mark(mark, self._timeline.items[mark.items[0]])
        if chosen is not None:
            marks.ring(chosen)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif shift and key in arrows[:2]:
            self._see(self._window.panned(self.width() / 5 * (1 if key == Qt.Key.Key_Left else -1)))
        elif key in arrows:
            self._walk(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Space and self.chosen_item() is not None:
            self.beside_requested.emit(self.chosen_item())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        elif key == Qt.Key.Key_0:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turn.x()) > abs(turn.y()):
            self._see(self._window.panned(float(turn.x() or turn.y())))
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.push_requested.emit(-float(turn.y()))
        else:
            self._see(self._window.zoomed(_STEP ** (turn.y() / 120), event.position().x()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.globalPosition(), False
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            mark = self._mark_at(event.position())
            shape = Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.hovered_changed.emit(self._words(mark))
            return
        moved = event.globalPosition() - self._pressed
        if self._dragging or moved.manhattanLength() > _DRAG_PX:
            self._dragging, self._pressed = True, event.globalPosition()
            self._see(self._window.panned(moved.x()))
            self.push_requested.emit(-moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif not self._dragging:
            self._press_on(self._mark_at(event.position()))
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered_changed.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._window = self._window.resized(self.width())
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()
