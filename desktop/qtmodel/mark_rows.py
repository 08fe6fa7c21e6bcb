"""Which row of a list of marks is what, headings that are closed left out. Not for what rows say."""

from bisect import bisect_right
from typing import NamedTuple

from desktop.model.mark_view import Heading, MarkList, Segment


class Spot(NamedTuple):
    """What a row is: the heading of a segment (offset -1), or one of its marks."""

    segment: Segment
    offset: int


class MarkRows:
    """Rows of a list; closed: the keys of headings whose rows are not shown."""

    def __init__(self, marks: MarkList, closed: frozenset[str]) -> None:
        self._segments: list[Segment] = []
        self._starts: list[int] = []
        self._open: list[bool] = []
        self.count = 0
        self._lay(marks, closed)

    def _lay(self, marks: MarkList, closed: frozenset[str]) -> None:
        shown, shut_above = True, 99
        for segment in marks.segments:
            heading = segment.heading
            if heading is not None:
                if heading.depth > shut_above:
                    shown = False
                    continue
                shown = heading.key not in closed
                shut_above = 99 if shown else heading.depth
            elif not shown:
                continue
            self._segments.append(segment)
            self._starts.append(self.count)
            self._open.append(shown)
            self.count += (heading is not None) + (segment.size if shown else 0)

    def spot(self, row: int) -> Spot:
        """Return what stands in a row."""
        number = bisect_right(self._starts, row) - 1
        segment = self._segments[number]
        return Spot(segment, row - self._starts[number] - (segment.heading is not None))

    def row(self, segment: Segment, offset: int) -> int:
        """Return the row of a mark; -1 where it is not shown."""
        for number, one in enumerate(self._segments):
            if one.wanted == segment.wanted and self._open[number]:
                return self._starts[number] + (one.heading is not None) + offset
        return -1

    def is_open(self, row: int) -> bool:
        """Tell whether the rows under the heading of a row are shown."""
        return self._open[bisect_right(self._starts, row) - 1]

    def heading_above(self, row: int) -> int:
        """Return the row of the heading that a row stands under; -1 without one."""
        number = bisect_right(self._starts, row) - 1
        while number >= 0 and self._segments[number].heading is None:
            number -= 1
        return self._starts[number] if number >= 0 else -1

    def heading_rows(self) -> tuple[tuple[int, Heading], ...]:
        """Return the rows of the headings."""
        pairs = zip(self._starts, self._segments, strict=True)
        return tuple((start, one.heading) for start, one in pairs if one.heading is not None)
