"""What of a dossier is cited: passages, or words selected in them. Not for how it is cited."""

from typing import NamedTuple

from desktop.model.place import Place


class Excerpt(NamedTuple):
    """Passages of one dossier in reading order, at least one. words: those selected, empty for all."""

    places: tuple[Place, ...]
    words: str = ""
