"""Draws marks under the words of a text without changing it. Not for choosing them.

Each mark has a ground and a line below its words; where marks overlap, the shorter one lies on the longer
with a lower ground, and their lines stand below one another, so that each is seen to begin and to end.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTextDocument

from desktop.model.mark import Mark, MarkKind
from desktop.model.placing import Standing
from desktop.render.mark_look import MarkLook, Pattern

_STEP_PX: Final = 2.6
_INSET_PX: Final = 2.5
_MOST_LANES: Final = 3
_SIGN_PX: Final = 12.0


class Band(NamedTuple):
    """A mark at positions of a document. lane: how many of those it overlaps are drawn before it."""

    start: int
    end: int
    lane: int
    mark: Mark
    look: MarkLook
    standing: Standing


class LineBox(NamedTuple):
    """A part of a line. box: from the top of its letters to their lowest point."""

    box: QRectF


def with_lanes(bands: Iterable[Band]) -> tuple[Band, ...]:
    """Give each band the lowest lane that is free, longer ones first where they begin together."""
    ends: list[int] = []
    placed = []
    for band in sorted(bands, key=lambda each: (each.start, -each.end)):
        lane = next((lane for lane, end in enumerate(ends) if end <= band.start), len(ends))
        ends[lane : lane + 1] = [band.end]
        placed.append(band._replace(lane=min(lane, _MOST_LANES - 1)))
    return tuple(sorted(placed, key=lambda each: each.lane))


def line_boxes(document: QTextDocument, start: int, end: int) -> tuple[QRectF, ...]:
    """Return the boxes of a range of a document, one a line, in its coordinates."""
    boxes = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        rect = document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        first, last = max(0, start - block.position()), min(end - block.position(), block.length() - 1)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begins, stops = line.textStart(), line.textStart() + line.textLength()
            if begins < last and first < stops:
                left = _x(line.cursorToX(max(first, begins)))
                right = _x(line.cursorToX(min(last, stops)))
                top = rect.top() + line.y()
                height = line.ascent() + line.descent()
                boxes.append(QRectF(layout.position().x() + min(left, right), top, abs(right - left), height))
        block = block.next()
    return tuple(boxes)


def _x(answer: object) -> float:
    """Qt answers with the place alone or with the cursor it took, too."""
    first = answer[0] if isinstance(answer, tuple) else answer
    assert isinstance(first, float)
    return first


def paint_band(painter: QPainter, band: Band, boxes: Iterable[QRectF], *, is_current: bool) -> None:
    """Draw a mark at its boxes."""
    ground, edge = QColor(band.look.ground), QColor(band.look.edge)
    for box in boxes:
        inset = _INSET_PX * band.lane
        room = QRectF(box.left() - 1, box.top() + inset, box.width() + 2, box.height() - inset + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        if band.mark.kind is MarkKind.HIGHLIGHT:
            painter.setBrush(ground)
            painter.drawRoundedRect(room, 2.5, 2.5)
        elif band.mark.kind is MarkKind.NOTE or band.standing is Standing.MOVED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(
                    edge,
                    1,
                    Qt.PenStyle.DashLine if band.standing is Standing.MOVED else Qt.PenStyle.SolidLine,
                )
            )
            painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(edge, 1.5))
            painter.drawRoundedRect(room, 2.5, 2.5)
        if band.mark.kind is not MarkKind.NOTE:
            heavy = band.mark.kind is MarkKind.UNDERLINE
            paint_line(
                painter,
                room.left(),
                room.right(),
                box.bottom() + 1 + _STEP_PX * band.lane,
                band.look,
                heavy=heavy,
            )


def paint_line(
    painter: QPainter, left: float, right: float, y: float, look: MarkLook, *, heavy: bool
) -> None:
    """Draw the line of a colour in its pattern. heavy: where there is no ground to help."""
    width = 2.2 if heavy else 1.5
    pen = QPen(QColor(look.edge), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.pattern is Pattern.DASHED:
        pen.setDashPattern([5.0, 2.5])
    elif look.pattern is Pattern.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.4])
    painter.setPen(pen)
    if look.pattern is Pattern.WAVY:
        painter.drawPolyline(_wave(left, right, y))
    elif look.pattern is Pattern.DOUBLE:
        pen.setWidthF(width * 0.6)
        painter.setPen(pen)
        for above in (-1.2, 1.2):
            painter.drawLine(QPointF(left, y + above), QPointF(right, y + above))
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def _wave(left: float, right: float, y: float) -> QPolygonF:
    points, x, down = [], left, False
    while x < right:
        points.append(QPointF(x, y + (1.4 if down else -1.4)))
        x, down = x + 3.0, not down
    return QPolygonF(points)


def paint_note_sign(painter: QPainter, left: float, top: float, look: MarkLook) -> QRectF:
    """Draw the sign of a note, a sheet with lines and a turned corner, and return where it stands."""
    box = QRectF(left, top, _SIGN_PX, _SIGN_PX)
    corner = 4.0
    sheet = QPainterPath(box.topLeft())
    for point in (
        QPointF(box.right() - corner, box.top()),
        QPointF(box.right(), box.top() + corner),
        box.bottomRight(),
        box.bottomLeft(),
    ):
        sheet.lineTo(point)
    sheet.closeSubpath()
    painter.setPen(QPen(QColor(look.edge), 1.2))
    painter.setBrush(QColor(look.ground))
    painter.drawPath(sheet)
    for below in (4.5, 7.0, 9.5):
        painter.drawLine(
            QPointF(left + 2.5, top + below), QPointF(left + (7.0 if below == 4.5 else 9.5), top + below)
        )
    return box
