"""Which of the marked hits of a page is the current one. Not for finding or painting them."""

from bisect import bisect_left

from desktop.language import counted, tr, trn

Range = tuple[int, int]


class HitWalk:
    """A ring of hits in reading order, and the one the reader is at (-1: none yet).

    ranges: of those on the page, in order of position. before, after: how many stand on the pages beside it.
    """

    def __init__(self, ranges: list[Range], before: int = 0, after: int = 0) -> None:
        self.ranges = ranges
        self.before = before
        self.after = after
        self.current = -1

    @property
    def total(self) -> int:
        """How many there are, on the page and beside it."""
        return self.before + len(self.ranges) + self.after

    def start_at(self, position: int) -> None:
        """Make the first hit at or after a position the current one, else the first of the page."""
        if self.ranges:
            self.current = bisect_left(self.ranges, (position, 0)) % len(self.ranges)

    def next_number(self, by: int, position: int) -> int:
        """Return the number, among all, of the hit one step on: from the current one or from a position."""
        if self.current >= 0:
            here = self.before + self.current
        else:
            here = self.before + bisect_left(self.ranges, (position, 0)) - (by > 0)
        return (here + by) % max(1, self.total)

    def go_to(self, number: int) -> Range | None:
        """Make a hit the current one by its number among all; None where it is not on the page."""
        at = number - self.before
        if not 0 <= at < len(self.ranges):
            return None
        self.current = at
        return self.ranges[at]

    def step(self, by: int, position: int) -> Range | None:
        """Go on by one hit, from the current one or from a position; None where it is not on the page."""
        return self.go_to(self.next_number(by, position))

    @property
    def words(self) -> str:
        """``3 of 12``, or ``12 hits`` before the reader is at one."""
        total = self.total
        if not total:
            return ""
        if self.current < 0:
            return trn("{count} hit", "{count} hits", total)
        return tr("{number} of {total}", number=counted(self.before + self.current + 1), total=counted(total))
