"""What a search answers. Not for parsing or running it."""

from enum import StrEnum
from typing import Final, NamedTuple

from desktop.model.choices import RecordKind, Stance, Verdict
from desktop.model.hit_marks import HitMarks
from desktop.model.mark import Mark, MarkKind
from desktop.model.place import Place
from desktop.model.span import Span

__all__ = ("HitMarks",)  # handed on


class Why(StrEnum):
    """Why a hit matched; the strongest reason."""

    TITLE = "title"
    ALIAS = "alias"
    TEXT = "text"
    NOTE = "note"
    SYNONYM = "synonym"
    NEAR_SPELLING = "near-spelling"
    FILTER = "filter"


GROUP_ORDER: Final = (
    RecordKind.DOSSIER,
    RecordKind.SECTION,
    RecordKind.PASSAGE,
    RecordKind.FIGURE,
    RecordKind.SERIES,
    RecordKind.ENTITY,
    RecordKind.EVENT,
    RecordKind.SOURCE,
)
"""The order in which kinds are listed; within a kind the best hit comes first."""
IN_SIGHT: Final = 15
"""How many rows of the list a window of usual size shows at most, and one more."""


class Hit(NamedTuple):
    """One result. Marks are spans of code points in the very string they stand beside.

    path: titles from the dossier down to the parent. detail: for a figure its value with unit and date,
    for a series its range, for an event its date. whys: all reasons, the strongest first. matched: the name
    or word that stood for what was typed, empty where that stands there itself. date: as-of or event date
    in words. mark: the reader's own mark that was found, which leads to ``place``; None for a record.
    """

    place: Place
    kind: RecordKind
    title: str
    title_marks: tuple[Span, ...] = ()
    snippet: str = ""
    snippet_marks: tuple[Span, ...] = ()
    path: tuple[str, ...] = ()
    detail: str = ""
    why: Why = Why.TEXT
    verdict: Verdict | None = None
    stance: Stance | None = None
    score: float = 0.0
    whys: tuple[Why, ...] = ()
    matched: str = ""
    date: str = ""
    mark: Mark | None = None


class Waiting(NamedTuple):
    """A hit that was found and ranked, but is not made yet: marks and snippet are missing.

    number: of its record in the library. mark: the reader's own mark that it is; None for a record.
    """

    score: float
    number: int
    kind: RecordKind
    mark: Mark | None = None

    @property
    def group(self) -> RecordKind | MarkKind:
        """Under which heading it is listed."""
        return self.kind if self.mark is None else self.mark.kind


class Results(NamedTuple):
    """The answer to one question.

    hits: best first, already cut to the limit. rest: hits to be made later, in the order of the list, in
    which all of them stand behind ``hits``. several: the hits, made or not, are of several dossiers.
    total: how many there are in all; counts: records of each kind, in the order of the groups; mark_counts:
    the reader's own marks. capped: there are more than total.
    about: so many were found that counts come from a part of the library, the best from it and from titles.
    mixed: hits may lack some of the words. explanation: how the query was read, one sentence. ignored: what
    was left out of it and why. suggestion: a better spelling, empty if none. partial: (indexed, all)
    dossiers while an index is being built, else None. searched: dossiers indexed.
    """

    query: str
    hits: tuple[Hit, ...] = ()
    total: int = 0
    counts: tuple[tuple[RecordKind, int], ...] = ()
    explanation: str = ""
    ignored: tuple[str, ...] = ()
    suggestion: str = ""
    partial: tuple[int, int] | None = None
    elapsed_ms: float = 0.0
    mark_counts: tuple[tuple[MarkKind, int], ...] = ()
    capped: bool = False
    about: bool = False
    rest: tuple[Waiting, ...] = ()
    several: bool = False
    searched: int = 0
    mixed: bool = False
