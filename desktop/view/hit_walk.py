"""Which of the marked hits of a page is the current one. Not for finding or painting them."""

from bisect import bisect_left

Range = tuple[int, int]


class HitWalk:
    """A ring of ranges in order of position, and the one the reader is at (-1: none yet)."""

    def __init__(self, ranges: list[Range]) -> None:
        self.ranges = ranges
        self.current = -1

    def start_at(self, position: int) -> None:
        """Make the first hit at or after a position the current one, else the first of all."""
        if self.ranges:
            self.current = bisect_left(self.ranges, (position, 0)) % len(self.ranges)

    def step(self, by: int, position: int) -> Range | None:
        """Go on by one hit, from the current one or from a position; None where there are none."""
        if not self.ranges:
            return None
        if self.current < 0:
            self.start_at(position)
            if by < 0:
                self.current = (self.current - 1) % len(self.ranges)
        else:
            self.current = (self.current + by) % len(self.ranges)
        return self.ranges[self.current]

    @property
    def words(self) -> str:
        """``3 of 12``, or ``12 hits`` before the reader is at one."""
        total = len(self.ranges)
        if not total:
            return ""
        if self.current < 0:
            return "1 hit" if total == 1 else f"{total:,} hits"
        return f"{self.current + 1:,} of {total:,}"
