"""What stands on the map, as a screen reader walks it. Not for what is said of it."""

from typing import Final

from PySide6.QtCore import QRect

from desktop.view.map_view import MapView
from desktop.view.parts.read_points import ReadPoint

_REACH_PX: Final = 7


class MapPoints:
    """The countries and places of a map by name."""

    def __init__(self, view: MapView) -> None:
        self._view = view

    def count(self) -> int:
        """Return how many there are now."""
        return len(self._view.stops())

    def point(self, place: int) -> ReadPoint:
        """Return one of them."""
        stop = self._view.stops()[place]
        x, y = self._view.camera().px(stop.at)
        box = QRect(round(x) - _REACH_PX, round(y) - _REACH_PX, 2 * _REACH_PX, 2 * _REACH_PX)
        return ReadPoint(stop.spot.name, stop.spot.told, box, stop is self._view.chosen_stop())
