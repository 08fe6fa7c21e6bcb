"""Figures: the numbers that prose states, and what others say of them. Not for series of points."""

from typing import NamedTuple

from desktop.model.choices import Qualifier, UnitKind, Verdict
from desktop.model.edtf import EdtfDate
from desktop.model.ids import FigureId, PassageId, SeriesId, SourceId, UnitId

Number = int | float


class Unit(NamedTuple):
    """A unit of measure with its words.

    one, other: singular and plural as read after a number ("person", "persons"). symbol: short form
    ("km²", "US$"), empty if none. scale: the value 1 stands for this many of the bare unit (1_000_000
    for "million US dollars").
    """

    id: UnitId
    one: str
    other: str
    symbol: str = ""
    kind: UnitKind = UnitKind.COUNT
    scale: int = 1


class SeriesLink(NamedTuple):
    """The series (and the field of it) in which a figure has its place."""

    series: SeriesId
    field: str = "value"


class Check(NamedTuple):
    """What another source says.

    low, high: its value, equal unless it gives a range, both None if it says it in words only.
    statement: what the source reports, in words. reason: why the verdict is so.
    """

    statement: str
    verdict: Verdict
    reason: str = ""
    low: Number | None = None
    high: Number | None = None
    unit: UnitId | None = None
    qualifier: Qualifier = Qualifier.EXACT
    as_of: EdtfDate | None = None
    sources: tuple[SourceId, ...] = ()


class Figure(NamedTuple):
    """A number that a passage states.

    low, high: the value, equal unless it is a range. measures: what is counted, one sentence. verdict:
    the sum of the checks. assessment: why, in words. unverified: what could not be found.
    """

    id: FigureId
    label: str
    low: Number
    high: Number
    unit: UnitId
    passage: PassageId
    qualifier: Qualifier = Qualifier.EXACT
    as_of: EdtfDate | None = None
    measures: str = ""
    sources: tuple[SourceId, ...] = ()
    series: tuple[SeriesLink, ...] = ()
    checks: tuple[Check, ...] = ()
    verdict: Verdict = Verdict.NOT_VERIFIED
    assessment: str = ""
    unverified: str = ""
