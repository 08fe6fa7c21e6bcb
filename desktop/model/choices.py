"""Closed choices of the vocabulary. Not for the words a reader sees: those are tables in ``render``."""

from enum import StrEnum
from typing import Final


class RecordKind(StrEnum):
    """The kinds of record a place can name; also the schemes of links in prose.

    VIEW is no record but a page made of many: its ids are those of :class:`ViewName`.
    """

    DOSSIER = "dossier"
    SECTION = "section"
    PASSAGE = "passage"
    FIGURE = "figure"
    SERIES = "series"
    ENTITY = "entity"
    EVENT = "event"
    SOURCE = "source"
    VIEW = "view"


RECORD_KINDS: Final = tuple(kind for kind in RecordKind if kind is not RecordKind.VIEW)
"""The kinds that a dossier holds records of."""


class ViewName(StrEnum):
    """The pages made of a whole dossier; each is the id of a place of the kind VIEW."""

    START = "start"
    STATISTICS = "statistics"
    TIMELINE = "timeline"
    PLACES = "places"


class Stance(StrEnum):
    """How a passage stands to what it tells."""

    ACCOUNT = "account"
    CRITICISM = "criticism"
    CONTEXT = "context"


class Qualifier(StrEnum):
    """How a number is hedged by whoever states it."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    NEARLY = "nearly"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    SINCE = "since"
    ROUNDED = "rounded"
    UNSTATED = "unstated"


class Verdict(StrEnum):
    """How a figure compares with what other sources say.

    AGREES: others report the same. DATED: right for an earlier date. DISPUTED: others report something
    else for the same date. PLAUSIBLE: fits between reported values, not found itself. NOT_VERIFIED:
    nothing found.
    """

    AGREES = "agrees"
    DATED = "dated"
    DISPUTED = "disputed"
    PLAUSIBLE = "plausible"
    NOT_VERIFIED = "not-verified"


class EntityKind(StrEnum):
    """What an entity is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"
    REGION = "region"
    COURT = "court"
    MISSION = "mission"
    AGREEMENT = "agreement"
    POLICY = "policy"
    EVENT = "event"
    OTHER = "other"


class UnitKind(StrEnum):
    """What a unit measures; decides how a value is written."""

    COUNT = "count"
    CURRENCY = "currency"
    AREA = "area"
    PERCENT = "percent"
    SCORE = "score"
    RANK = "rank"
    ORDINAL = "ordinal"
    YEAR = "year"
    OTHER = "other"


class FieldType(StrEnum):
    """Table Schema types that a series may use; ``edtf`` dates stand in the point itself."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"


class FieldRole(StrEnum):
    """What a field of a series is for: MEASURE is drawn, GROUP splits the rows, WORDS are only read."""

    MEASURE = "measure"
    GROUP = "group"
    WORDS = "words"


class Drawing(StrEnum):
    """How a series asks to be drawn; AUTO lets the program choose from the data."""

    AUTO = "auto"
    LINE = "line"
    STEP = "step"
    BAR = "bar"
    STACKED = "stacked"
    DOT = "dot"
    TABLE = "table"


class PointFlag(StrEnum):
    """What a reader must know of a point before trusting it."""

    DERIVED = "derived"
    UNCERTAIN = "uncertain"
    PARTIAL = "partial"
    PROJECTED = "projected"


class Severity(StrEnum):
    """How bad a problem of a dossier is: an ERROR drops its record, a WARNING keeps it."""

    ERROR = "error"
    WARNING = "warning"


class Lens(StrEnum):
    """Which passages are read: all, those of one stance, or claims beside their counter-claims."""

    ALL = "all"
    ACCOUNT = "account"
    CRITICISM = "criticism"
    PAIRED = "paired"


class MarkKind(StrEnum):
    """What a mark is; the motivation of its W3C annotation."""

    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    NOTE = "note"


class Colour(StrEnum):
    """The named colours of marks; how they look, also without colour, is the palette's matter."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    ROSE = "rose"
    VIOLET = "violet"
