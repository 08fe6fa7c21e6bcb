"""Paints placed marks with the colours of a palette. Not for placing them or for the pointer."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from desktop.render.chart_marks import (
    GRID,
    MARK,
    MUTED,
    PAPER,
    TEXT,
    Bar,
    ChartLayout,
    Dash,
    Dot,
    Fill,
    Label,
    Shape,
    Stroke,
)
from desktop.render.chart_patterns import pattern_of
from desktop.render.contrast import readable_on
from desktop.render.palette import Palette

_DASHES: Final[Mapping[Dash, tuple[float, ...]]] = {Dash.DASHED: (5.0, 3.0), Dash.DOTTED: (1.2, 2.4)}
_HALO_PX: Final = 3.0


def paint_chart(
    painter: QPainter, layout: ChartLayout, palette: Palette, ground: QColor, font: QFont
) -> None:
    """Paint a chart; ``ground`` is what lies behind it, for halos and hollow points."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inks = _inks(palette, ground)
    # Hairlines of the grid are set on whole pixels; smoothing would only make them grey.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    _strokes(painter, layout.grid, inks)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for bar in layout.bars:
        _bar(painter, bar, inks(bar.ink), ground)
    _strokes(painter, layout.strokes, inks)
    for dot in layout.dots:
        paint_dot(painter, dot, inks(dot.ink), ground)
    for label in layout.labels:
        _label(painter, label, inks, font)


def paint_dot(painter: QPainter, dot: Dot, ink: QColor, ground: QColor) -> None:
    """Paint one point by its shape; hollow ones show the ground."""
    if dot.radius_px <= 0:
        return
    centre, radius = QPointF(dot.x, dot.y), dot.radius_px
    painter.setPen(QPen(ink, 1.6))
    _SHAPES[dot.shape](painter, centre, radius, ink, ground)
    if dot.strong:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius + 3.5, radius + 3.5)


def _disc(painter: QPainter, centre: QPointF, radius: float, ink: QColor, ground: QColor) -> None:
    painter.setPen(QPen(ground, 1.0))
    painter.setBrush(ink)
    painter.drawEllipse(centre, radius + 0.5, radius + 0.5)


def _ring(painter: QPainter, centre: QPointF, radius: float, _ink: QColor, ground: QColor) -> None:
    painter.setBrush(ground)
    painter.drawEllipse(centre, radius, radius)


def _half(painter: QPainter, centre: QPointF, radius: float, ink: QColor, ground: QColor) -> None:
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.setBrush(ground)
    painter.drawEllipse(box)
    painter.setBrush(ink)
    painter.drawChord(box, 180 * 16, 180 * 16)


def _square(painter: QPainter, centre: QPointF, radius: float, _ink: QColor, ground: QColor) -> None:
    painter.setBrush(ground)
    painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))


def _diamond(painter: QPainter, centre: QPointF, radius: float, _ink: QColor, ground: QColor) -> None:
    painter.setBrush(ground)
    painter.drawPolygon(_corners(centre, radius * 1.3))


def _target(painter: QPainter, centre: QPointF, radius: float, ink: QColor, ground: QColor) -> None:
    painter.setPen(QPen(ground, 3.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_corners(centre, radius * 1.3))
    painter.setPen(QPen(ink, 1.7))
    painter.drawPolygon(_corners(centre, radius * 1.3))
    painter.setBrush(ink)
    painter.drawEllipse(centre, 1.0, 1.0)


def _wedge(painter: QPainter, centre: QPointF, radius: float, ink: QColor, ground: QColor) -> None:
    x, top = centre.x(), centre.y() - radius
    painter.setPen(QPen(ground, 1.0))
    painter.setBrush(ink)
    foot = QPointF(x, centre.y() + radius)
    painter.drawPolygon(QPolygonF([QPointF(x - radius, top), QPointF(x + radius, top), foot]))


_SHAPES: Final[Mapping[Shape, Callable[[QPainter, QPointF, float, QColor, QColor], None]]] = {
    Shape.DISC: _disc,
    Shape.RING: _ring,
    Shape.HALF: _half,
    Shape.SQUARE: _square,
    Shape.DIAMOND: _diamond,
    Shape.TARGET: _target,
    Shape.WEDGE: _wedge,
}


def _corners(centre: QPointF, radius: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF(
        [QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)]
    )


def ink_of(ink: int, palette: Palette, ground: QColor) -> QColor:
    """Return the colour of an ink."""
    return _inks(palette, ground)(ink)


def _inks(palette: Palette, ground: QColor) -> Callable[[int], QColor]:
    named = {
        TEXT: QColor(palette.text),
        MUTED: QColor(palette.muted),
        GRID: QColor(palette.chart_grid),
        MARK: QColor(palette.chart_mark),
        PAPER: ground,
    }
    series = [QColor(colour) for colour in palette.series]
    return lambda ink: named[ink] if ink < 0 else series[ink % len(series)]


def _strokes(painter: QPainter, strokes: Sequence[Stroke], inks: Callable[[int], QColor]) -> None:
    """Draw lines of one pen together: a list of lines is far cheaper for Qt than one long path."""
    by_pen: defaultdict[tuple[int, float, Dash], list[QLineF]] = defaultdict(list)
    for stroke in strokes:
        points = [QPointF(x, y) for x, y in stroke.points]
        lines = by_pen[stroke.ink, stroke.width_px, stroke.dash]
        lines += [QLineF(start, end) for start, end in pairwise(points)]
    for (ink, width, dash), lines in by_pen.items():
        pen = QPen(inks(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if dash is Dash.SOLID else Qt.PenCapStyle.FlatCap)
        if dash is not Dash.SOLID:
            pen.setDashPattern(list(_DASHES[dash]))
        painter.setPen(pen)
        painter.drawLines(lines)


def _bar(painter: QPainter, bar: Bar, ink: QColor, ground: QColor) -> None:
    box = QRectF(*bar.box)
    if bar.fill is Fill.FAINT:
        faint = QColor(ink)
        faint.setAlphaF(0.14)
        painter.fillRect(box, faint)
        return
    if bar.fill in (Fill.SOLID, Fill.RULED):
        painter.fillRect(box, ink)
    else:
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.6, 0.6, -0.6, -0.6))
    lines = pattern_of(bar.box, bar.fill)
    if lines:
        painter.setPen(QPen(ground if bar.fill is Fill.RULED else ink, 1.0))
        painter.drawLines([QLineF(QPointF(*start), QPointF(*end)) for start, end in lines])


def _label(painter: QPainter, label: Label, inks: Callable[[int], QColor], font: QFont) -> None:
    chosen = QFont(font)
    chosen.setBold(label.strong)
    if label.ink == MARK:
        _halo(painter, label, inks(PAPER), chosen)
    painter.setFont(chosen)
    painter.setPen(inks(label.ink) if label.behind is None else _on(inks(label.behind)))
    painter.drawText(QRectF(*label.box), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, label.text)


def _on(ground: QColor) -> QColor:
    return QColor(readable_on(ground.name()))


def _halo(painter: QPainter, label: Label, ground: QColor, font: QFont) -> None:
    """Lay the ground around words that may cross a line."""
    path = QPainterPath()
    metrics_bottom = label.box.bottom - label.box.height * 0.24
    path.addText(QPointF(label.box.x, metrics_bottom), font, label.text)
    painter.strokePath(path, QPen(ground, _HALO_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
