"""Where the reader has been: the stacks behind Back and Forward. Not for going there."""

from collections.abc import Iterable
from typing import Final

from desktop.model.history import HistoryState
from desktop.render.page import ReadingPosition

MOST_POSITIONS: Final = 200


class Trail:
    """Positions left behind, exact to the pixel; a new step forgets the way forward."""

    def __init__(self, behind: Iterable[ReadingPosition] = (), ahead: Iterable[ReadingPosition] = ()) -> None:
        self._back = list(behind)
        self._forward = list(ahead)

    def copy(self) -> "Trail":
        """Return another trail of the same steps."""
        return Trail(self._back, self._forward)

    @property
    def state(self) -> HistoryState:
        """Whether there is a way back and forward."""
        return HistoryState(bool(self._back), bool(self._forward))

    @property
    def behind(self) -> tuple[ReadingPosition, ...]:
        """Where Back leads, the next one first."""
        return tuple(reversed(self._back))

    @property
    def ahead(self) -> tuple[ReadingPosition, ...]:
        """Where Forward leads, the next one first."""
        return tuple(reversed(self._forward))

    def leave(self, position: ReadingPosition) -> None:
        """Note the position that is left for a new place."""
        if not self._back or self._back[-1] != position:
            self._back.append(position)
        del self._back[:-MOST_POSITIONS]
        self._forward.clear()

    def back(self, position: ReadingPosition) -> ReadingPosition | None:
        """Go back from a position; None where there is no way."""
        return _step(self._back, self._forward, position)

    def forward(self, position: ReadingPosition) -> ReadingPosition | None:
        """Go forward from a position; None where there is no way."""
        return _step(self._forward, self._back, position)


def _step(
    source: list[ReadingPosition], target: list[ReadingPosition], position: ReadingPosition
) -> ReadingPosition | None:
    if not source:
        return None
    target.append(position)
    return source.pop()
