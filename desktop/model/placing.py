"""What became of a mark when its dossier changed. Not for finding it out: that is ``anchors``."""

from enum import StrEnum
from typing import NamedTuple

from desktop.model.ids import MarkId
from desktop.model.mark import SeenFigure
from desktop.model.place import Place
from desktop.model.prose import Span


class Standing(StrEnum):
    """How sure a mark's place is.

    EXACT: its quote stands between the same words of its passage. MOVED: its words were changed, or stand
    elsewhere; the reader may accept the new place. ORPHAN: it is gone, or it cannot be told which place is
    meant.
    """

    EXACT = "exact"
    MOVED = "moved"
    ORPHAN = "orphan"


class Spot(NamedTuple):
    """Words of a passage. place: with ``at`` at their beginning. span: in the passage's text."""

    place: Place
    span: Span
    words: str


class FigureChange(NamedTuple):
    """A figure that is no longer what it was; ``now`` is None where it is gone."""

    was: SeenFigure
    now: SeenFigure | None


class Placing(NamedTuple):
    """A mark's place in the text as it is now.

    spot: where it stands, None for an orphan and for a mark without words that is where it was.
    before: the words as marked; what stands there now is ``spot.words``. candidates: places that an orphan
    may have, the likeliest first.
    """

    mark: MarkId
    standing: Standing
    spot: Spot | None = None
    before: str = ""
    candidates: tuple[Spot, ...] = ()
    figures: tuple[FigureChange, ...] = ()
