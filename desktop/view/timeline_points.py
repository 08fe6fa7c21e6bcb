"""What stands on the timeline, as a screen reader walks it. Not for what is said of it."""

from typing import Final

from PySide6.QtCore import QRect

from desktop.language import colon
from desktop.view.parts.read_points import ReadPoint
from desktop.view.timeline_view import TOP_PX, TimelineView

_REACH_PX: Final = 7


class TimelinePoints:
    """The items of a timeline in order of time; one that is out of view has no place."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view

    def count(self) -> int:
        """Return how many there are now."""
        return len(self._view.items())

    def point(self, place: int) -> ReadPoint:
        """Return one of them."""
        item, mark = self._view.items()[place], self._view.placed().mark_of(place)
        box = QRect()
        if mark is not None:
            top = round(mark.y + TOP_PX) - _REACH_PX
            box = QRect(round(mark.left), top, max(round(mark.right - mark.left), 1), 2 * _REACH_PX)
        return ReadPoint(colon(item.date, item.title), item.note, box, item is self._view.chosen_item())
