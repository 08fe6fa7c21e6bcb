"""Paints a map: land, classes, hatching for no value, names with room. Not for pointer and keys."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from desktop.render.map_camera import Camera
from desktop.render.map_colours import land, mixed, ramp
from desktop.render.map_names import Name, NameWish, place_names
from desktop.render.map_projection import Point, project
from desktop.render.map_spec import MapSpec, Spot
from desktop.render.map_world import Box as MapBox
from desktop.render.map_world import Shape, World
from desktop.render.palette import Palette

_HATCH_PX: Final = 5.0
_SMALL_PX: Final = 9.0
"""A country smaller than this gets a disc, so that it is seen at all."""
DISC_PX: Final = 4.5
_HALO_PX: Final = 3.0
_PLACES_FROM: Final = 520.0
"""Pixels for a unit of the plane from which towns and sites are named."""


class Drawn(NamedTuple):
    """A country made ready for painting."""

    shape: Shape
    path: QPainterPath


class Stop(NamedTuple):
    """A spot of the map and where it lies in the plane; drawn: its country, if it is one that is drawn."""

    spot: Spot
    at: Point
    drawn: Drawn | None


def drawn_world(world: World) -> tuple[Drawn, ...]:
    """Make the paths of all countries."""
    return tuple(Drawn(shape, _path(shape)) for shape in world.shapes)


def stops_of(spec: MapSpec, drawn: Mapping[str, Drawn]) -> tuple[Stop, ...]:
    """Return where the spots of a map lie; a country that the map has no shape of is left out."""
    found = []
    for spot in spec.spots:
        country = drawn.get(spot.code) if spot.code else None
        if country is not None:
            found.append(Stop(spot, country.shape.middle, country))
        elif not spot.code:
            found.append(Stop(spot, project(spot.longitude, spot.latitude), None))
    return tuple(found)


class MapPainter:
    """Paints one picture. stops: what the dossier tells of; all other countries are only land."""

    def __init__(self, painter: QPainter, camera: Camera, palette: Palette, font: QFont) -> None:
        self._painter = painter
        self._camera = camera
        self._palette = palette
        self._font = font

    def paint(self, world: Sequence[Drawn], stops: Sequence[Stop], spec: MapSpec) -> None:
        """Paint the world, then the countries of the dossier over it, then places."""
        painter, camera = self._painter, self._camera
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = [QColor(colour) for colour in ramp(self._palette, len(spec.classes))]
        painter.save()
        painter.translate(camera.width_px / 2, camera.height_px / 2)
        painter.scale(camera.scale, camera.scale)
        painter.translate(-camera.x, -camera.y)
        self._land(world)
        for stop in stops:
            if stop.drawn is not None:
                self._country(stop.drawn, colours[stop.spot.klass] if stop.spot.klass >= 0 else None)
        painter.restore()
        discs = [stop for stop in stops if not _is_large(stop, self._camera)]
        for stop in discs:
            self._disc(stop, colours[stop.spot.klass] if stop.spot.klass >= 0 else None)

    def ring(self, stop: Stop) -> None:
        """Paint a ring around what is chosen."""
        painter, camera = self._painter, self._camera
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self._palette.paper, 5.5), (self._palette.focus, 2.6)):
            painter.save()
            painter.setPen(_pen(QColor(colour), width))
            if stop.drawn is None or not _is_large(stop, self._camera):
                painter.drawEllipse(QPointF(*camera.px(stop.at)), DISC_PX + 4, DISC_PX + 4)
            else:
                painter.translate(camera.width_px / 2, camera.height_px / 2)
                painter.scale(camera.scale, camera.scale)
                painter.translate(-camera.x, -camera.y)
                painter.drawPath(stop.drawn.path)
            painter.restore()

    def _land(self, world: Sequence[Drawn]) -> None:
        seen = self._camera.seen()
        ground = land(self._palette)
        self._painter.setPen(_pen(QColor(mixed(ground, self._palette.muted, 0.42)), 0.7))
        self._painter.setBrush(QColor(ground))
        for each in world:
            box = each.shape.box
            if (
                box.right >= seen.left
                and box.left <= seen.right
                and box.bottom >= seen.top
                and box.top <= seen.bottom
            ):
                self._painter.drawPath(each.path)

    def _country(self, drawn: Drawn, colour: QColor | None) -> None:
        painter = self._painter
        painter.setPen(_pen(QColor(self._palette.paper if colour else self._palette.muted), 1.0))
        painter.setBrush(colour if colour is not None else Qt.BrushStyle.NoBrush)
        if colour is None:
            painter.save()
            painter.setClipPath(drawn.path, Qt.ClipOperation.IntersectClip)
            painter.setPen(_pen(QColor(self._palette.muted), 0.9))
            box = drawn.path.boundingRect()
            painter.drawLines(hatching(box, _HATCH_PX / self._camera.scale))
            painter.restore()
        painter.drawPath(drawn.path)

    def _disc(self, stop: Stop, colour: QColor | None) -> None:
        centre = QPointF(*self._camera.px(stop.at))
        place = stop.drawn is None
        ink = QColor(self._palette.chart_mark if place else self._palette.muted)
        self._painter.setPen(QPen(QColor(self._palette.paper), 1.4))
        self._painter.setBrush(colour if colour is not None else ink)
        radius = DISC_PX * (0.75 if place else 1.0)
        self._painter.drawEllipse(centre, radius, radius)

    def names(self, names: Sequence[Name]) -> None:
        """Paint names, which stand over everything else."""
        painter = self._painter
        halo = QColor(self._palette.paper)
        halo.setAlphaF(0.88)
        painter.setFont(self._font)
        for name in names:
            box = name.box
            base, path = QPointF(box.left, box.bottom - box.height * 0.24), QPainterPath()
            path.addText(base, self._font, name.text)
            painter.strokePath(path, _pen(halo, _HALO_PX))
            # As text, not as the path: where outlines of letters overlap a filled path has holes.
            painter.setPen(QColor(self._palette.text))
            painter.drawText(base, name.text)


def placed_names(stops: Sequence[Stop], camera: Camera, font: QFont) -> tuple[Name, ...]:
    """Find room for names: those with a value first, those of places only when near."""
    metrics = QFontMetricsF(font)
    shown = [stop for stop in stops if camera.shows(stop.at) and (stop.drawn or camera.scale >= _PLACES_FROM)]
    wishes = [
        NameWish(stop.spot.name, *camera.px(stop.at), inside=_is_large(stop, camera))
        for stop in sorted(shown, key=_importance)
    ]
    discs = [_disc_box(camera.px(stop.at)) for stop in stops if not _is_large(stop, camera)]
    size = (camera.width_px, camera.height_px)
    return place_names(wishes, size, metrics.horizontalAdvance, metrics.height(), discs)


def _is_large(stop: Stop, camera: Camera) -> bool:
    """Tell whether a stop is a country that can be seen as one."""
    if stop.drawn is None:
        return False
    box = stop.drawn.shape.box
    return max(box.width, box.height) * camera.scale >= _SMALL_PX


def _disc_box(at: Point) -> MapBox:
    return MapBox(at[0] - DISC_PX, at[1] - DISC_PX, at[0] + DISC_PX, at[1] + DISC_PX)


def _importance(stop: Stop) -> tuple[bool, bool, int]:
    return stop.drawn is None, not stop.spot.words, -stop.spot.klass


def hatching(box: QRectF, gap: float) -> list[QLineF]:
    """Return slanting lines over a box."""
    count = int((box.width() + box.height()) / gap) + 1
    starts = (box.left() - box.height() + number * gap for number in range(count))
    return [QLineF(x, box.bottom(), x + box.height(), box.top()) for x in starts]


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    for ring in shape.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return path


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
