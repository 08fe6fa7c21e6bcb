"""What is kept of a session, as a value and as a record that can be stored. Not for when; imports no Qt."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop.control.tab_record import KeptTabs, read_tabs, tabs_record
from desktop.model.place import parse_place
from desktop.render.reading import ReadingPosition


class Session(NamedTuple):
    """What is restored. window: JSON-able values by name, whatever the window keeps of its own.

    used: how often what quick open offers was chosen. pages: of each page of the middle what it keeps.
    """

    position: ReadingPosition | None = None
    search: str = ""
    window: Mapping[str, object] = MappingProxyType({})
    used: Mapping[str, int] = MappingProxyType({})
    pages: Mapping[str, object] = MappingProxyType({})
    tabs: KeptTabs = KeptTabs()


def read_session(kept: Mapping[str, object]) -> Session:
    """Read what was kept; whatever does not fit is left out."""
    place, pixels, search = kept.get("place"), kept.get("pixels"), kept.get("search")
    found = parse_place(place) if isinstance(place, str) else None
    position = None
    if found is not None:
        position = ReadingPosition(found, pixels if isinstance(pixels, int) else 0)
    window, pages = kept.get("window"), kept.get("pages")
    return Session(
        position,
        search if isinstance(search, str) else "",
        window if isinstance(window, dict) else {},
        _counts(kept.get("used")),
        pages if isinstance(pages, dict) else {},
        read_tabs(kept.get("tabs")),
    )


def session_record(session: Session) -> dict[str, object]:
    """Return what is kept of a session; the opposite of :func:`read_session`."""
    record: dict[str, object] = {
        "search": session.search,
        "window": dict(session.window),
        "used": dict(session.used),
        "pages": dict(session.pages),
        "tabs": tabs_record(session.tabs),
    }
    if session.position is not None:
        record |= {"place": session.position.place.link, "pixels": session.position.pixels}
    return record


def _counts(kept: object) -> Mapping[str, int]:
    if not isinstance(kept, dict):
        return {}
    return {str(key): count for key, count in kept.items() if isinstance(count, int) and count > 0}
