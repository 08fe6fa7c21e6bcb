"""Places the items of a timeline in lanes and rows, with names that never overlap. Not for painting them.

Each lane has a few rows. An item takes the first row in which its mark and its name have room; those for
which there is none stand in the lane's last row without a name, and what would touch there is drawn as one
mark with a count, which opens up when one goes nearer.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from desktop.language import counted, tr
from desktop.render.timeline import LANE_WORDS, TimeItem, TimeLane
from desktop.render.timeline_window import TimeWindow

MOST_ROWS: Final = {
    TimeLane.EVENTS: 16,
    TimeLane.FIGURES: 6,
    TimeLane.SERIES: 30,
    TimeLane.PASSAGES: 12,
}
POINT_PX: Final = 9.0
PILL_LINES: Final = 1.5
"""How wide a mark with a count is, in heights of a line."""
SPAN_PX: Final = 26.0
"""From this length on a span bears its name above itself, else beside."""
_GAP_PX: Final = 6.0
_AIR_PX: Final = 12.0
_REACH_PX: Final = 8.0
_EDGE_PX: Final = 4.0
_MOST_NAME_LINES: Final = 19.0
_LANE_GAP_PX: Final = 14.0


class TimeName(NamedTuple):
    """A name: its left edge, its width and the top of its line; cut: how wide it would like to be."""

    text: str
    x: float
    y: float
    width: float


class TimeMark(NamedTuple):
    """A mark from ``left`` to ``right`` whose middle line is at ``y``. items: places in the list of items.

    More than one item is a mark with a count. begins_before, ends_after: it goes on beyond the view or has no
    known end there. ticks: pixels at which it has something.
    """

    items: tuple[int, ...]
    left: float
    right: float
    y: float
    name: TimeName | None = None
    open_start: bool = False
    open_end: bool = False
    ticks: tuple[float, ...] = ()


class LaneTitle(NamedTuple):
    """The title of a lane: words, top, and how many items are in view of how many."""

    text: str
    y: float


class TimelineLayout(NamedTuple):
    """Everything placed. height: of all lanes, in pixels."""

    marks: tuple[TimeMark, ...]
    titles: tuple[LaneTitle, ...]
    height: float

    def mark_of(self, item: int) -> TimeMark | None:
        """Return the mark of an item, None where it is out of view."""
        return next((mark for mark in self.marks if item in mark.items), None)

    def mark_at(self, x: float, y: float) -> TimeMark | None:
        """Return the mark, or the mark of the name, at a pixel."""
        for mark in self.marks:
            name = mark.name
            if name is not None and name.x <= x <= name.x + name.width and 0 <= y - name.y <= 2 * _REACH_PX:
                return mark
            if mark.left - 3 <= x <= mark.right + 3 and abs(y - mark.y) <= _REACH_PX:
                return mark
        return None


class _Extent(NamedTuple):
    """What an item takes of a row. name: left edge and width of its name, above or beside its mark."""

    left: float
    right: float
    name: tuple[float, float] | None
    above: bool


def layout_timeline(
    items: Sequence[TimeItem],
    lanes: Iterable[TimeLane],
    window: TimeWindow,
    width_px: Callable[[str], float],
    line_px: float,
) -> TimelineLayout:
    """Place the items of some lanes that are in view; ``items`` in order of time."""
    marks: list[TimeMark] = []
    titles: list[LaneTitle] = []
    y = 0.0
    for lane in (each for each in TimeLane if each in set(lanes)):
        inside = [(n, item) for n, item in enumerate(items) if item.lane is lane and _in_view(item, window)]
        total = sum(1 for item in items if item.lane is lane)
        if not total:
            continue
        words = LANE_WORDS[lane][1]
        seen = counted(total)
        if len(inside) != total:
            seen = tr("{number} of {total}", number=counted(len(inside)), total=seen)
        titles.append(LaneTitle(f"{words}, {seen}", y))
        y += line_px + _GAP_PX
        placed, y = _lane(inside, MOST_ROWS[lane], window, (width_px, line_px), y)
        marks += placed
        y += _LANE_GAP_PX
    return TimelineLayout(tuple(marks), tuple(titles), y)


def _in_view(item: TimeItem, window: TimeWindow) -> bool:
    starts = item.first_day is None or item.first_day <= window.last
    return starts and (item.last_day is None or item.last_day + 1 >= window.first)


_Ruler = tuple[Callable[[str], float], float]


def _lane(
    inside: Sequence[tuple[int, TimeItem]], most_rows: int, window: TimeWindow, ruler: _Ruler, top: float
) -> tuple[list[TimeMark], float]:
    ends: list[float] = []
    marks: list[TimeMark] = []
    rest: list[TimeMark] = []
    row_px = ruler[1] + 8.0
    for number, item in inside:
        bare = _bare(number, item, window, top)
        extent = _extent(item, bare, window, ruler)
        row = next((n for n, end in enumerate(ends) if extent.left >= end + _AIR_PX), None)
        if row is None and len(ends) < most_rows:
            ends.append(0.0)
            row = len(ends) - 1
        if row is None or extent.name is None:
            rest.append(bare)
            continue
        ends[row] = extent.right
        marks.append(_named(bare, item, extent, top + row * row_px, ruler))
    y = top + len(ends) * row_px
    if rest:
        marks += [
            mark._replace(y=y + row_px / 2) for mark in _counted(rest, window.width, PILL_LINES * ruler[1])
        ]
        y += row_px
    return marks, y


def _bare(number: int, item: TimeItem, window: TimeWindow, y: float) -> TimeMark:
    """Return the mark of an item, cut at the edges of the view."""
    left = 0.0 if item.first_day is None else window.px(item.first_day)
    right = window.width if item.last_day is None else window.px(item.last_day + 1)
    cut_left, cut_right = max(left, 0.0), min(right, window.width)
    if cut_right - cut_left < POINT_PX:
        middle = min(max((cut_left + cut_right) / 2, POINT_PX / 2), window.width - POINT_PX / 2)
        cut_left, cut_right = middle - POINT_PX / 2, middle + POINT_PX / 2
    ticks = tuple(window.px(day + 0.5) for day in item.ticks if window.first <= day <= window.last)
    open_start = item.first_day is None or left < -0.5
    open_end = item.last_day is None or right > window.width + 0.5
    return TimeMark((number,), cut_left, cut_right, y, None, open_start, open_end, ticks)


def _extent(item: TimeItem, mark: TimeMark, window: TimeWindow, ruler: _Ruler) -> _Extent:
    """Find where the name goes: above a long mark, else right of it, else left of it, else nowhere."""
    width_px, line_px = ruler
    room = window.width - 2 * _EDGE_PX - POINT_PX - _GAP_PX
    width = min(width_px(item.title), _MOST_NAME_LINES * line_px, room)
    if width <= 0:
        return _Extent(mark.left, mark.right, None, above=False)
    if mark.right - mark.left >= SPAN_PX:
        x = max(_EDGE_PX, min(mark.left, window.width - _EDGE_PX - width))
        return _Extent(min(mark.left, x), max(mark.right, x + width), (x, width), above=True)
    if mark.right + _GAP_PX + width <= window.width - _EDGE_PX:
        x = mark.right + _GAP_PX
        return _Extent(mark.left, x + width, (x, width), above=False)
    x = mark.left - _GAP_PX - width
    if x >= _EDGE_PX:
        return _Extent(x, mark.right, (x, width), above=False)
    return _Extent(mark.left, mark.right, None, above=False)


def _named(mark: TimeMark, item: TimeItem, extent: _Extent, top: float, ruler: _Ruler) -> TimeMark:
    x, width = extent.name or (0.0, 0.0)
    line_px = ruler[1]
    name = TimeName(item.title, x, top, width)
    return mark._replace(y=top + line_px + 3.0 if extent.above else top + line_px / 2, name=name)


def _counted(rest: Sequence[TimeMark], width: float, pill_px: float) -> list[TimeMark]:
    """Draw marks that would touch as one with a count, as wide as its number needs."""
    groups: list[tuple[float, list[TimeMark]]] = []
    for mark in sorted(rest, key=_middle):
        middle = max(pill_px / 2, min(_middle(mark), width - pill_px / 2))
        if groups and middle - groups[-1][0] < pill_px + 4:
            groups[-1][1].append(mark)
        else:
            groups.append((middle, [mark]))
    return [_merged(group, middle, pill_px) for middle, group in groups]


def _merged(group: Sequence[TimeMark], middle: float, pill_px: float) -> TimeMark:
    if len(group) == 1:
        return group[0]._replace(left=middle - POINT_PX / 2, right=middle + POINT_PX / 2, ticks=())
    items = tuple(number for mark in group for number in mark.items)
    return TimeMark(items, middle - pill_px / 2, middle + pill_px / 2, group[0].y)


def _middle(mark: TimeMark) -> float:
    return (mark.left + mark.right) / 2
