"""Where a key leads on a timeline. Not for what is there."""

from collections.abc import Collection, Sequence

from desktop.render.timeline import TimeItem, TimeLane


def next_in_lane(items: Sequence[TimeItem], at: int, step: int) -> int | None:
    """Return the next (1) or previous (-1) item of the same lane, None at its end."""
    number = at + step
    while 0 <= number < len(items):
        if items[number].lane is items[at].lane:
            return number
        number += step
    return None


def next_lane(items: Sequence[TimeItem], at: int, step: int, lanes: Collection[TimeLane]) -> int | None:
    """Return the item nearest in time in the lane below (1) or above (-1) that has any, None at the end."""
    order = [lane for lane in TimeLane if lane in lanes]
    if items[at].lane not in order:
        return None
    place = order.index(items[at].lane) + step
    while 0 <= place < len(order):
        found = [number for number, item in enumerate(items) if item.lane is order[place]]
        if found:
            return min(found, key=lambda number: _gap(items[number], items[at]))
        place += step
    return None


def nearest_to(items: Sequence[TimeItem], day: float, lanes: Collection[TimeLane]) -> int | None:
    """Return the item of some lanes that is nearest to a day."""
    found = [number for number, item in enumerate(items) if item.lane in lanes]
    return min(
        found, key=lambda number: abs((items[number].start + items[number].end) / 2 - day), default=None
    )


def _gap(one: TimeItem, other: TimeItem) -> tuple[float, float]:
    apart = max(one.start - other.end, other.start - one.end, 0)
    return apart, abs((one.start + one.end) - (other.start + other.end)) / 2
