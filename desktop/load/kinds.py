"""What the kinds of records are called in sentences, as each language has its own. Not for their keys."""

from typing import Final

from desktop.language import Said, said
from desktop.load.entry import Kind

_ONE: Final = {
    "dossier": said("a dossier"),
    "unit": said("a unit"),
    "section": said("a section"),
    "passage": said("a passage"),
    "figure": said("a figure"),
    "series": said("a series"),
    "point": said("a point"),
    "entity": said("an entity"),
    "event": said("an event"),
    "source": said("a source"),
}
_NO_SUCH: Final = {
    "unit": said("There is no unit `{id}`."),
    "section": said("There is no section `{id}`."),
    "passage": said("There is no passage `{id}`."),
    "figure": said("There is no figure `{id}`."),
    "series": said("There is no series `{id}`."),
    "entity": said("There is no entity `{id}`."),
    "event": said("There is no event `{id}`."),
    "source": said("There is no source `{id}`."),
}
_NAMED: Final = {
    "unit": said("the unit `{id}`"),
    "section": said("the section `{id}`"),
    "passage": said("the passage `{id}`"),
    "figure": said("the figure `{id}`"),
    "series": said("the series `{id}`"),
    "entity": said("the entity `{id}`"),
    "event": said("the event `{id}`"),
    "source": said("the source `{id}`"),
}


def one(kind: Kind) -> Said:
    """Return ``a series``."""
    return _ONE[kind]


def no_such(kind: Kind, record: str) -> Said:
    """Say that there is no record of a kind and id."""
    return _NO_SUCH[kind].of(id=record)


def named(kind: Kind, record: str) -> Said:
    """Return ``the series`` with its id."""
    return _NAMED[kind].of(id=record)
