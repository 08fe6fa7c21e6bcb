"""What of a map lies under a pixel. Not for what is made of it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF

from desktop.render.map_camera import Camera
from desktop.view.map_paint import DISC_PX, Drawn, Stop

_REACH_PX: Final = 9.0


def stop_at(stops: Sequence[Stop], camera: Camera, at: QPointF) -> int | None:
    """Return the number of a stop: a place or small country near the pixel, else the country it is in."""
    near = []
    for index, stop in enumerate(stops):
        x, y = camera.px(stop.at)
        gap = ((x - at.x()) ** 2 + (y - at.y()) ** 2) ** 0.5
        if gap <= (_REACH_PX if stop.drawn is None else DISC_PX):
            near.append((gap, index))
    if near:
        return min(near)[1]
    point = QPointF(*camera.plane(at.x(), at.y()))
    inside = (n for n, stop in enumerate(stops) if stop.drawn and stop.drawn.path.contains(point))
    return next(inside, None)


def land_at(world: Sequence[Drawn], camera: Camera, at: QPointF) -> str:
    """Return the name of the country under a pixel, empty at sea."""
    point = QPointF(*camera.plane(at.x(), at.y()))
    return next((each.shape.name for each in world if each.path.contains(point)), "")


def nearest_to_middle(stops: Sequence[Stop], camera: Camera) -> int:
    """Return the number of the stop nearest to the middle of the view; there must be one."""
    gaps = [(stop.at[0] - camera.x) ** 2 + (stop.at[1] - camera.y) ** 2 for stop in stops]
    return gaps.index(min(gaps))
