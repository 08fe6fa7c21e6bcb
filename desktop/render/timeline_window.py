"""Which days of a timeline are seen, and where. Not for what happened on them."""

from typing import Final, NamedTuple, Self

LEAST_DAYS: Final = 12.0
_MARGIN: Final = 0.03


class TimeWindow(NamedTuple):
    """The days ``first``..``last`` over ``width`` pixels; least, most: the days beyond which nothing is."""

    first: float
    last: float
    width: float
    least: float
    most: float

    @classmethod
    def whole(cls, days: tuple[int, int], width: float) -> Self:
        """Return all of a span of days, with a little air on both sides."""
        air = max((days[1] - days[0]) * _MARGIN, 10.0)
        least, most = days[0] - air, days[1] + air
        return cls(least, most, max(width, 1.0), least, most)

    @property
    def span(self) -> float:
        """How many days are seen."""
        return self.last - self.first

    def px(self, day: float) -> float:
        """Return where a day begins."""
        return (day - self.first) / self.span * self.width

    def day(self, px: float) -> float:
        """Return the day at a pixel."""
        return self.first + px / self.width * self.span

    def zoomed(self, factor: float, px: float) -> Self:
        """Return a nearer (or for less than 1 a farther) view; the day at a pixel stays there."""
        span = min(max(self.span / factor, LEAST_DAYS), self.most - self.least)
        at = self.day(px)
        first = at - px / self.width * span
        return self._replace(first=first, last=first + span).kept()

    def panned(self, px: float) -> Self:
        """Return the view after its picture was pushed by some pixels."""
        days = px / self.width * self.span
        return self._replace(first=self.first - days, last=self.last - days).kept()

    def resized(self, width: float) -> Self:
        """Return the same days over another width."""
        return self._replace(width=max(width, 1.0))

    def showing(self, start: int, end: int) -> Self:
        """Return a view in which some days can be seen, the same one if they already can."""
        if start <= self.last and end >= self.first:
            return self
        middle = (start + end) / 2
        return self._replace(first=middle - self.span / 2, last=middle + self.span / 2).kept()

    def kept(self) -> Self:
        """Return the view pushed back to where there is something."""
        span = min(self.span, self.most - self.least)
        first = min(max(self.first, self.least), self.most - span)
        return self._replace(first=first, last=first + span)
