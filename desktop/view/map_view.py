"""The map as a widget: zoomed, pushed, walked from country to country. Not for what countries are told."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import tr
from desktop.render.map_camera import Camera
from desktop.render.map_names import Name
from desktop.render.map_spec import MapSpec
from desktop.render.map_walk import next_in_direction
from desktop.render.map_world import REGIONS, Region, World, region_box
from desktop.view.map_paint import Drawn, MapPainter, Stop, drawn_world, placed_names, stops_of
from desktop.view.map_reach import land_at, nearest_to_middle, stop_at
from desktop.view.palettes import palette_of
from desktop.view.parts.announce import announce
from desktop.view.parts.labels import SMALL, scaled_font

_STEP: Final = 1.35
_DRAG_PX: Final = 4
_EDGE_PX: Final = 24.0
_DIRECTIONS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_HELP: Final = tr(
    "Arrow keys go to the nearest country that way, Tab to the next by name, Enter opens it,"
    " plus and minus zoom."
)
_FOREIGN: Final = tr("Not in this dossier.")


class MapView(QWidget):
    """Shows the spots of a map; one of them may be chosen, by pointer or key."""

    spot_changed = Signal(object)  # Spot, or None
    hovered_changed = Signal(str)
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._world: tuple[Drawn, ...] = ()
        self._spec = MapSpec()
        self._stops: tuple[Stop, ...] = ()
        self._chosen: int | None = None
        self._hovered = ""
        self._region = REGIONS[0]
        self._camera = Camera.on(region_box(self._region), 640, 360)
        self._free = False
        self._picture = QPixmap()
        self._names: tuple[Name, ...] = ()
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Map"))
        self.setAccessibleDescription(_HELP)

    # --- what it is told -------------------------------------------------------------------------------

    def show_world(self, world: World) -> None:
        """Show these countries."""
        self._world = drawn_world(world)
        self._take(self._spec)

    def show_map(self, spec: MapSpec) -> None:
        """Show other values; what was chosen stays chosen if it is still there."""
        self._take(spec)
        self.setAccessibleName(tr("Map: {title}", title=spec.title))

    def show_region(self, region: Region) -> None:
        """Look at a part of the world."""
        self._region, self._free = region, False
        self._camera = Camera.on(region_box(region), self.width(), self.height())
        self._forget()

    def zoom(self, steps: int) -> None:
        """Go nearer (1) or farther (-1), to what is chosen if it is in view, else to the middle."""
        stop = self.chosen_stop()
        at = (self.width() / 2, self.height() / 2)
        if stop is not None and self._camera.shows(stop.at):
            at = self._camera.px(stop.at)
        self._aim(self._camera.zoomed(_STEP**steps, *at))

    def stops(self) -> tuple[Stop, ...]:
        """Return what can be chosen, by name."""
        return self._stops

    def camera(self) -> Camera:
        """Return which part of the world is seen."""
        return self._camera

    def chosen_stop(self) -> Stop | None:
        """Return what is chosen, if anything is."""
        return self._stops[self._chosen] if self._chosen is not None else None

    def choose(self, index: int | None) -> None:
        """Choose a stop by its number; it is spoken, and brought into view."""
        if index == self._chosen or (index is not None and not 0 <= index < len(self._stops)):
            return
        self._chosen = index
        stop = self.chosen_stop()
        self.setAccessibleDescription(stop.spot.sentence if stop is not None else _HELP)
        if stop is not None:
            if not self._camera.shows(stop.at, _EDGE_PX):
                self._aim(self._camera.centred(stop.at))
            announce(self, stop.spot.sentence)
        self.update()
        self.spot_changed.emit(stop.spot if stop is not None else None)

    def choose_name(self, name: str) -> None:
        """Choose a stop by its name."""
        self.choose(next((n for n, stop in enumerate(self._stops) if stop.spot.name == name), None))

    # --- how -------------------------------------------------------------------------------------------

    def _take(self, spec: MapSpec) -> None:
        before = self.chosen_stop()
        self._spec = spec
        drawn = {each.shape.code: each for each in self._world if each.shape.code}
        self._stops = stops_of(spec, drawn)
        self._chosen = None
        if before is not None:
            self.choose_name(before.spot.name)
        self._forget()

    def _aim(self, camera: Camera) -> None:
        self._camera, self._free = camera, True
        self._forget()

    def _forget(self) -> None:
        self._picture = QPixmap()
        self.update()

    def _font(self) -> QFont:
        return scaled_font(SMALL)

    def _walk(self, dx: int, dy: int) -> None:
        if not self._stops:
            return
        if self._chosen is None:
            self.choose(nearest_to_middle(self._stops, self._camera))
            return
        points = [stop.at for stop in self._stops]
        found = next_in_direction(points, self._chosen, dx, dy)
        if found is not None:
            self.choose(found)

    def _hover(self, at: QPointF) -> None:
        index = stop_at(self._stops, self._camera, at)
        land = land_at(self._world, self._camera, at) if index is None else ""
        words = self._stops[index].spot.sentence if index is not None else land and f"{land}. {_FOREIGN}"
        self.setCursor(Qt.CursorShape.PointingHandCursor if index is not None else Qt.CursorShape.ArrowCursor)
        if words != self._hovered:
            self._hovered = words
            self.hovered_changed.emit(words)

    def _open(self) -> None:
        stop = self.chosen_stop()
        if stop is not None:
            self.link_activated.emit(stop.spot.link)

    def _painted(self) -> QPixmap:
        """Return the map without what is chosen; kept, so that walking and hovering paint nothing anew."""
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._picture.size() != wanted:
            picture = QPixmap(wanted)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self.palette().color(QPalette.ColorRole.Base))
            painter = QPainter(picture)
            MapPainter(painter, self._camera, palette_of(self), self._font()).paint(
                self._world, self._stops, self._spec
            )
            painter.end()
            self._picture = picture
            self._names = placed_names(self._stops, self._camera, self._font())
        return self._picture

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted())
        over = MapPainter(painter, self._camera, palette_of(self), self._font())
        stop = self.chosen_stop()
        if stop is not None:
            over.ring(stop)
        over.names(self._names)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette_of(self).focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _DIRECTIONS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._walk(*_DIRECTIONS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        elif key == Qt.Key.Key_0:
            self.show_region(self._region)
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(len(self._stops) - 1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on by name and leaves the map behind the last."""
        first, step = (0, 1) if forward else (len(self._stops) - 1, -1)
        index = first if self._chosen is None else self._chosen + step
        if self.hasFocus() and 0 <= index < len(self._stops):
            self.choose(index)
            return True
        return super().focusNextPrevChild(forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        at = event.position()
        self._aim(self._camera.zoomed(_STEP ** (event.angleDelta().y() / 120), at.x(), at.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        moved = event.position() - self._pressed
        if self._dragging or moved.manhattanLength() > _DRAG_PX:
            self._dragging = True
            self._pressed = event.position()
            self._aim(self._camera.panned(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif not self._dragging:
            self.choose(stop_at(self._stops, self._camera, event.position()))
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.choose(stop_at(self._stops, self._camera, event.position()))
        self._open()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = ""
        self.hovered_changed.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._free:
            self._camera = self._camera.resized(self.width(), self.height())
        else:
            self._camera = Camera.on(region_box(self._region), self.width(), self.height())
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()
