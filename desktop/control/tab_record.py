"""What is kept of tabs, as values and as a record that can be stored. Not for when; imports no Qt."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.model.place import parse_place
from desktop.model.tab import TabTitle
from desktop.render.page import ReadingPosition

MOST_TABS: Final = 200
_MOST_STEPS: Final = 40


class KeptTab(NamedTuple):
    """A tab as it was left. behind, ahead: where Back and Forward lead, the farthest first.

    number: of a closed one, where it stood in the row; -1 where that is not known.
    """

    position: ReadingPosition
    title: TabTitle
    behind: tuple[ReadingPosition, ...] = ()
    ahead: tuple[ReadingPosition, ...] = ()
    number: int = -1


class KeptTabs(NamedTuple):
    """All tabs, the one that was read, and those closed, the latest last."""

    tabs: tuple[KeptTab, ...] = ()
    current: int = 0
    closed: tuple[KeptTab, ...] = ()


def read_tabs(kept: object) -> KeptTabs:
    """Read what was kept; whatever does not fit is left out."""
    if not isinstance(kept, dict):
        return KeptTabs()
    tabs, closed = _tabs(kept.get("open")), _tabs(kept.get("closed"))
    current = kept.get("current")
    fits = isinstance(current, int) and 0 <= current < len(tabs)
    return KeptTabs(tabs, current if isinstance(current, int) and fits else 0, closed)


def tabs_record(kept: KeptTabs) -> dict[str, object]:
    """Return what is kept of tabs; the opposite of :func:`read_tabs`."""
    return {
        "open": [_record(tab) for tab in kept.tabs],
        "current": kept.current,
        "closed": [_record(tab) for tab in kept.closed],
    }


def _record(tab: KeptTab) -> dict[str, object]:
    return {
        "at": _pair(tab.position),
        "title": list(tab.title),
        "behind": [_pair(each) for each in tab.behind[-_MOST_STEPS:]],
        "ahead": [_pair(each) for each in tab.ahead[-_MOST_STEPS:]],
        **({"number": tab.number} if tab.number >= 0 else {}),
    }


def _pair(position: ReadingPosition) -> list[object]:
    return [position.place.link, position.pixels]


def _tabs(kept: object) -> tuple[KeptTab, ...]:
    if not isinstance(kept, list):
        return ()
    found = (_tab(one) for one in kept[:MOST_TABS] if isinstance(one, dict))
    return tuple(tab for tab in found if tab is not None)


def _tab(kept: dict[str, object]) -> KeptTab | None:
    position = _position(kept.get("at"))
    if position is None:
        return None
    title = kept.get("title")
    words = [word for word in title if isinstance(word, str)] if isinstance(title, list) else []
    shown = TabTitle(*words[:2]) if words else TabTitle(position.place.id)
    number = kept.get("number")
    return KeptTab(
        position,
        shown,
        _positions(kept.get("behind")),
        _positions(kept.get("ahead")),
        number if isinstance(number, int) and number >= 0 else -1,
    )


def _positions(kept: object) -> tuple[ReadingPosition, ...]:
    rows: Sequence[object] = kept if isinstance(kept, list) else ()
    found = (_position(row) for row in rows)
    return tuple(position for position in found if position is not None)


def _position(kept: object) -> ReadingPosition | None:
    if not isinstance(kept, list) or len(kept) != 2:
        return None
    link, pixels = kept
    place = parse_place(link) if isinstance(link, str) else None
    return ReadingPosition(place, pixels) if place is not None and isinstance(pixels, int) else None
