"""A chart as a widget: paints it, answers pointer and keys, speaks its points. Not for placing marks."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import tr
from desktop.model.choices import Drawing
from desktop.render.chart import ChartSpec
from desktop.render.chart_frame import day_scale
from desktop.render.chart_layout import chart_height, layout_chart
from desktop.render.chart_manner import ChartChoice, chosen
from desktop.render.chart_marks import MARK, ChartLayout, Ruler, Spot
from desktop.view.charts.chart_keys import choice_after
from desktop.view.charts.chart_paint import ink_of, paint_chart
from desktop.view.charts.spot_card import paint_spot_card
from desktop.view.charts.spot_walk import nearest, next_spot
from desktop.view.palettes import palette_of
from desktop.view.parts.announce import announce

TEXT_SCALE: Final = 0.86
_LEAST_DRAG_PX: Final = 10.0
REACH_PX: Final = 28.0
MARGIN_PX: Final = 3.0
"""Room for the focus ring."""


class ChartView(QWidget):
    """One chart. Arrow keys walk its points, which are shown and spoken; Enter opens a figure of the text."""

    point_changed = Signal(str)
    link_activated = Signal(str)
    spec_changed = Signal(object)

    def __init__(self, spec: ChartSpec = ChartSpec(), parent: QWidget | None = None) -> None:  # noqa: B008
        super().__init__(parent)
        self._spec = self._given = spec
        self._choice = ChartChoice()
        self._drag: tuple[float, float] | None = None
        self._layout: ChartLayout | None = None
        self._picture = QPixmap()
        self._spot: int | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.show_chart(spec)

    def show_chart(self, spec: ChartSpec) -> None:
        """Show another chart, no point of it chosen."""
        self._given = spec
        self._choice = ChartChoice()
        self._show(spec)

    @property
    def given(self) -> ChartSpec:
        """The chart as it was made."""
        return self._given

    @property
    def spec(self) -> ChartSpec:
        """The chart as the reader has set it."""
        return self._spec

    @property
    def choice(self) -> ChartChoice:
        """How the reader wants it."""
        return self._choice

    def choose(self, choice: ChartChoice) -> None:
        """Show the chart in another way."""
        self._choice = choice
        self._show(chosen(self._given, choice))
        self.spec_changed.emit(self._spec)

    def _show(self, spec: ChartSpec) -> None:
        self._spec = spec
        self._spot = None
        self._heights.clear()
        drawn = spec.drawing is not Drawing.TABLE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if drawn else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Chart: {title}", title=spec.title))
        self.setAccessibleDescription(spec.summary)
        self._forget()
        self.updateGeometry()

    def placed(self) -> ChartLayout:
        """Return the marks as they stand on the screen, in pixels from the widget's margin."""
        if self._layout is None:
            size = self.size()
            width, height = size.width() - 2 * MARGIN_PX, size.height() - 2 * MARGIN_PX
            self._layout = layout_chart(self._spec, width, height, self._ruler())
        return self._layout

    def current_point(self) -> Spot | None:
        """Return the point that is chosen, if one is."""
        spots = self.placed().spots
        return spots[self._spot] if self._spot is not None and self._spot < len(spots) else None

    def choose_point(self, place: int | None) -> None:
        """Choose a point by its place among the spots, show and speak it."""
        if place == self._spot:
            return
        self._spot = place
        spot = self.current_point()
        spoken = ". ".join(part for part in (spot.words, spot.note) if part) if spot else ""
        self.setAccessibleDescription(spoken or self._spec.summary)
        self.update()
        if spot is not None:
            announce(self, spoken)
            self.point_changed.emit(spoken)

    def _open(self, spot: Spot | None) -> None:
        if spot is not None and spot.figure is not None:
            self.link_activated.emit(f"figure:{spot.figure}")

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * TEXT_SCALE)
        else:
            font.setPixelSize(round(font.pixelSize() * TEXT_SCALE))
        return font

    def _ruler(self) -> Ruler:
        font = self._small_font()
        bold = QFont(font)
        bold.setBold(True)
        metrics, bold_metrics = QFontMetricsF(font), QFontMetricsF(bold)
        plain_px, bold_px = metrics.horizontalAdvance, bold_metrics.horizontalAdvance

        def width_px(text: str, strong: bool) -> float:
            return (bold_px if strong else plain_px)(text) + 1

        return Ruler(width_px, metrics.height())

    def _ground(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Base)

    def _forget(self) -> None:
        self._layout = None
        self._picture = QPixmap()
        self.update()

    def _painted(self) -> QPixmap:
        """Return the chart without its chosen point; kept, so that hovering costs no layout."""
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._picture.size() != wanted:
            picture = QPixmap(wanted)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.translate(MARGIN_PX, MARGIN_PX)
            paint_chart(painter, self.placed(), palette_of(self), self._ground(), self._small_font())
            painter.end()
            self._picture = picture
        return self._picture

    def _paint_choice(self, painter: QPainter) -> None:
        spot = self.current_point()
        if spot is None:
            return
        painter.translate(MARGIN_PX, MARGIN_PX)
        ink = ink_of(MARK if spot.figure else spot.line, palette_of(self), self._ground())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._ground(), 4.5))
        painter.drawEllipse(QPointF(spot.x, spot.y), 7.5, 7.5)
        painter.setPen(QPen(ink, 2.2))
        painter.drawEllipse(QPointF(spot.x, spot.y), 7.5, 7.5)
        area = QRectF(self.rect()).adjusted(0, 0, -2 * MARGIN_PX, -2 * MARGIN_PX)
        paint_spot_card(painter, spot, area, palette_of(self), self._small_font())
        painter.resetTransform()

    def _paint_range(self, painter: QPainter) -> None:
        if self._drag is not None:
            start, end = sorted(self._drag)
            plot = self.placed().plot
            shade = QColor(palette_of(self).accent)
            shade.setAlphaF(0.18)
            painter.fillRect(QRectF(start + MARGIN_PX, plot.y + MARGIN_PX, end - start, plot.height), shade)

    def _day_at(self, x: float) -> float:
        """Return the day at a pixel of the time axis."""
        days = day_scale(self._spec, self.placed().plot)
        return days.at(x)

    def sizeHint(self) -> QSize:
        """Prefer the width of a side pane."""
        return QSize(340, self.heightForWidth(340))

    def minimumSizeHint(self) -> QSize:
        """Stay readable; the height follows the width."""
        return QSize(200, 0)

    def hasHeightForWidth(self) -> bool:
        """The legend and rows need more height on less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height wanted at a width, 0 for a series that is only a table."""
        if width not in self._heights:
            height = chart_height(self._spec, width - 2 * MARGIN_PX, self._ruler())
            self._heights[width] = round(height + 2 * MARGIN_PX) if height else 0
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, the chosen point and the focus ring."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_choice(painter)
        self._paint_range(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette_of(self).focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the marks anew."""
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of text."""
        self._heights.clear()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()
            self.updateGeometry()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the point next to the pointer, or the range that is being chosen."""
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag = (self._drag[0], event.position().x() - MARGIN_PX)
            self.update()
            return
        at = event.position() - QPointF(MARGIN_PX, MARGIN_PX)
        self.choose_point(nearest(self.placed(), at.x(), at.y(), REACH_PX))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the figure under the pointer, or begin to choose a range of time."""
        x = event.position().x() - MARGIN_PX
        self._drag = (x, x) if self.current_point() is None and self.placed().along_time else None
        self._open(self.current_point())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the range that was chosen."""
        drag, self._drag = self._drag, None
        if drag is not None and abs(drag[1] - drag[0]) > _LEAST_DRAG_PX:
            first, last = sorted(self._day_at(x) for x in drag)
            self.choose(self._choice._replace(days=(first, last)))
        self.update()
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the point go."""
        if not self.hasFocus():
            self.choose_point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the point go."""
        self.choose_point(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points; Enter opens a figure of the text; other keys go on to the pane."""
        day = None if self.current_point() is None else self._day_at(self.placed().spots[self._spot or 0].x)
        choice = choice_after(event, self._given, self._choice, day)
        if choice is not None:
            self.choose(choice)
            return
        place = next_spot(self.placed().spots, self._spot, Qt.Key(event.key()))
        if place is not None:
            self.choose_point(place)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._spot is not None:
            self._open(self.current_point())
        elif event.key() == Qt.Key.Key_Escape and self._spot is not None:
            self.choose_point(None)
        else:
            super().keyPressEvent(event)
