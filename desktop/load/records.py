"""The records of a dossier as authors write them; the JSON Schema is made from these. Not for linking them.

With ``records_fields`` and ``records_sources`` the only place that knows pydantic.
"""

from typing import Annotated, Final, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from desktop.load.records_fields import (
    Boolean,
    Date,
    Id,
    Ids,
    Language,
    Number,
    Range,
    Record,
    Text,
    Words,
)
from desktop.load.records_sources import SourceRecord
from desktop.model.choices import (
    Drawing,
    EntityKind,
    FieldRole,
    PointFlag,
    Qualifier,
    Stance,
    UnitKind,
    Verdict,
)

_NO_VALUE: Final[JsonDict] = {"not": {"anyOf": [{"required": ["value"]}, {"required": ["range"]}]}}
_ONE_VALUE: Final[JsonDict] = {"oneOf": [{"required": ["value"]}, {"required": ["range"]}]}


class DossierRecord(Record):
    """What the dossier says of itself; exactly one in the folder."""

    id: Id
    title: Text
    subtitle: Text | None = None
    language: Language = Field(description="BCP 47 tag, such as en or km")
    version: Words = Field(description='In quotes, such as "1.0"; readers cite it')
    updated: Date | None = None
    authors: tuple[Text, ...] = ()
    publisher: Text | None = None
    licence: Text
    description: Text
    based_on: Id | None = Field(None, description="The source that the dossier restates")


class UnitRecord(Record):
    """A unit of measure with its words."""

    id: Id
    one: str = Field(description="Singular, as read after a number: person; empty for a bare number")
    other: str = Field(description="Plural, as read after a number: persons; empty for a bare number")
    symbol: Text | None = None
    kind: UnitKind = UnitKind.COUNT
    scale: Annotated[int, Field(strict=True, ge=1, le=10**15)] = Field(
        1, description="The value 1 stands for this many of the bare unit"
    )


class CheckRecord(Record):
    """What another source says."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [_ONE_VALUE, _NO_VALUE]})

    statement: Text
    value: Number | None = None
    range: Range | None = None
    unit: Id | None = Field(None, description="The figure's unit if left out")
    qualifier: Qualifier = Qualifier.EXACT
    as_of: Date | None = None
    verdict: Verdict
    reason: Text | None = None
    sources: Ids = ()


class AnswerRecord(Record):
    """A passage that this one answers."""

    passage: Id
    subject: Text = Field(description="What the two differ about, in a few words")


class PassageRecord(Record):
    """A citable piece of prose."""

    id: Id
    title: Text
    stance: Stance = Stance.CONTEXT
    text: Text = Field(
        description="Markdown: paragraphs, **strong**, *emphasis*, `code`, > quotes, - and 1. lists, and "
        "links such as [240 million](figure:an-id), also to entity: section: passage: event: series: source:"
    )
    answers: tuple[AnswerRecord, ...] = ()
    checks: tuple[CheckRecord, ...] = ()
    series: Ids = ()
    entities: Ids = ()
    sources: Ids = ()


class SectionRecord(Record):
    """A node of the section tree."""

    id: Id
    title: Text
    number: Words | None = Field(None, description="Its position among its siblings if left out")
    sections: tuple["SectionRecord", ...] = ()
    passages: tuple[PassageRecord, ...] = ()


class SeriesLinkRecord(Record):
    """The series, and the field of it, in which a figure has its place."""

    series: Id
    field: Text = "value"


class FigureRecord(Record):
    """A number that a passage states."""

    model_config = ConfigDict(json_schema_extra=_ONE_VALUE)

    id: Id
    label: Text
    value: Number | None = None
    range: Range | None = None
    unit: Id
    qualifier: Qualifier = Qualifier.EXACT
    as_of: Date | None = None
    measures: Text | None = Field(None, description="What is counted, one sentence")
    passage: Id = Field(description="The passage that states it; its text must link to the figure")
    sources: Ids = ()
    series: tuple[SeriesLinkRecord, ...] = ()
    verdict: Verdict = Verdict.NOT_VERIFIED
    assessment: Text | None = None
    unverified: Text | None = None
    checks: tuple[CheckRecord, ...] = ()


class FieldRecord(Record):
    """A column of a series, named as in Table Schema; the first is the date."""

    name: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_-]*$", max_length=60)]
    title: Text | None = None
    type: Literal["date", "integer", "number", "string"] = "number"
    role: FieldRole | None = None
    unit: Id | None = None
    description: Text | None = None


class PointRecord(Record):
    """A row of a series; keys beside these name fields of the series."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, int | float | str | None]

    date: Date
    qualifier: Qualifier = Qualifier.EXACT
    note: Text | None = None
    flags: tuple[PointFlag, ...] = ()
    sources: Ids = ()


class BreakRecord(Record):
    """A place where the points before and after do not compare."""

    date: Date | None = None
    words: Text


class SeriesRecord(Record):
    """A table of points over time."""

    id: Id
    title: Text
    description: Text | None = None
    unit: Id
    theme: Text | None = None
    drawing: Drawing = Drawing.AUTO
    cumulative: Boolean = False
    lower_is_better: Boolean = False
    fields: Annotated[tuple[FieldRecord, ...], Field(min_length=2)]
    points: tuple[PointRecord, ...] = ()
    method: Text | None = None
    caveats: Text | None = None
    derived: Text | None = None
    breaks: tuple[BreakRecord, ...] = ()
    sources: Ids = ()


class NativeRecord(Record):
    """A name in another language or script."""

    language: Language
    text: Text
    sources: Ids = ()


class CoordinatesRecord(Record):
    """WGS 84 degrees."""

    latitude: Annotated[Number, Field(ge=-90, le=90)]
    longitude: Annotated[Number, Field(ge=-180, le=180)]


class EntityRecord(Record):
    """Somebody or something that passages speak of."""

    id: Id
    kind: EntityKind
    name: Text
    aliases: tuple[Text, ...] = ()
    native: tuple[NativeRecord, ...] = ()
    description: Text | None = None
    coordinates: CoordinatesRecord | None = None
    coordinates_note: Text | None = None
    identifiers: dict[str, Text] = Field(default_factory=dict)
    dates: Words | None = None
    sources: Ids = ()


class EventRecord(Record):
    """Something that happened on a date."""

    id: Id
    date: Date
    title: Text
    note: Text | None = None
    entities: Ids = ()
    passages: Ids = ()
    series: Ids = ()
    sources: Ids = ()


class DossierFile(Record):
    """A file of a dossier: any of these keys; all files of the folder are read together."""

    dossier: DossierRecord | None = None
    units: tuple[UnitRecord, ...] = ()
    sections: tuple[SectionRecord, ...] = ()
    figures: tuple[FigureRecord, ...] = ()
    series: tuple[SeriesRecord, ...] = ()
    entities: tuple[EntityRecord, ...] = ()
    events: tuple[EventRecord, ...] = ()
    sources: tuple[SourceRecord, ...] = ()
