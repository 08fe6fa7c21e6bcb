"""Small real values for tests, whose defaults any keyword changes. Not for whole dossiers on disk."""

from desktop.language import said
from desktop.model.choices import (
    EntityKind,
    FieldRole,
    FieldType,
    PointFlag,
    Qualifier,
    Severity,
    Stance,
    UnitKind,
    Verdict,
)
from desktop.model.content import Content
from desktop.model.dossier import Answer, Dossier, Passage, Section
from desktop.model.edtf import parse_edtf
from desktop.model.entity import Coordinates, Entity, Event, Identifier, NativeName
from desktop.model.figure import Check, Figure, SeriesLink, Unit
from desktop.model.problem import Problem
from desktop.model.prose import Block, Prose, Run, RunKind, Span
from desktop.model.series import Break, Field, Point, Series
from desktop.model.source import Source


def a_date(text="2023-03-15"):
    return parse_edtf(text)


def a_dossier(record="peace", **changes):
    default = Dossier(
        id=record,
        title="Cambodia's peace diplomacy",
        language="en",
        version="1.0",
        description="What an article says of Cambodia's peace diplomacy.",
        subtitle="From host to sender",
        authors=("A. Writer",),
        publisher="The Press",
        licence="CC-BY-4.0",
        updated=a_date("2026-11-23"),
        based_on="article",
    )
    return default._replace(**changes)


def a_section(record="peacekeepers", order=0, **changes):
    default = Section(id=record, title="Peacekeepers", number=str(order + 1), order=order)
    return default._replace(**changes)


def a_prose(text="Cambodia sent 9,205 persons on missions.", links=()):
    """Prose of one paragraph a line; links: pairs of words in the text and their target."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(Span(start, start + len(line))))
        start += len(line) + 1
    runs = []
    for words, target in links:
        at = text.index(words)
        runs.append(Run(Span(at, at + len(words)), RunKind.LINK, target))
    return Prose(text, tuple(blocks), tuple(sorted(runs)))


def a_passage(record="sent", section="peacekeepers", order=0, **changes):
    default = Passage(
        id=record,
        section=section,
        number=f"1.{order + 1}",
        order=order,
        title="Persons sent",
        prose=a_prose(links=(("Cambodia", "entity:cambodia"), ("9,205 persons", "figure:pk-sent-2023"))),
        stance=Stance.ACCOUNT,
        figures=("pk-sent-2023",),
        entities=("cambodia",),
        sources=("article",),
    )
    return default._replace(**changes)


def an_answer(passage="sent", subject="Who counts"):
    return Answer(passage, subject)


def a_unit(record="person-sent", **changes):
    default = Unit(id=record, one="person sent", other="persons sent", kind=UnitKind.COUNT)
    return default._replace(**changes)


def a_check(**changes):
    default = Check(
        statement="The press reported 8,951 by March 2023.",
        verdict=Verdict.PLAUSIBLE,
        reason="An earlier date.",
        low=8951,
        high=8951,
        unit="person-sent",
        as_of=a_date("2023-03-15"),
        sources=("press",),
    )
    return default._replace(**changes)


def a_figure(record="pk-sent-2023", **changes):
    default = Figure(
        id=record,
        label="Personnel sent on UN missions",
        low=9205,
        high=9205,
        unit="person-sent",
        passage="sent",
        as_of=a_date("2023"),
        measures="Persons sent on missions since 2006.",
        sources=("article",),
        series=(SeriesLink("pk-cumulative"),),
        checks=(a_check(),),
        verdict=Verdict.PLAUSIBLE,
        assessment="Fits between reported values.",
        unverified="The very number.",
    )
    return default._replace(**changes)


def a_field(name="value", **changes):
    default = Field(name=name, title="All", type=FieldType.INTEGER, role=FieldRole.MEASURE)
    return default._replace(**changes)


def a_point(date="2023-03-15", values=(8951, 692), **changes):
    return Point(a_date(date), tuple(values))._replace(**changes)


def a_series(record="pk-cumulative", **changes):
    default = Series(
        id=record,
        title="Persons sent since 2006",
        unit="person-sent",
        fields=(a_field(), a_field("women", title="Women")),
        points=(
            a_point("2015", (3000, None), qualifier=Qualifier.OVER, note="more than 3,000"),
            a_point(flags=(PointFlag.UNCERTAIN,), sources=("press",)),
            a_point("2024", (9826, 800)),
        ),
        description="Running total.",
        theme="peacekeeping",
        cumulative=True,
        method="Counted by the ministry.",
        breaks=(Break("New count", a_date("2020")),),
        sources=("press",),
    )
    return default._replace(**changes)


def an_entity(record="cambodia", **changes):
    default = Entity(
        id=record,
        kind=EntityKind.COUNTRY,
        name="Cambodia",
        aliases=("Kingdom of Cambodia", "KH"),
        native=(NativeName("km", "កម្ពុជា", ("press",)),),
        description="A country in South-East Asia.",
        coordinates=Coordinates(11.55, 104.92),
        coordinates_note="Phnom Penh",
        identifiers=(Identifier("iso-3166-1-numeric", "116"),),
        sources=("article",),
    )
    return default._replace(**changes)


def an_event(record="paris-agreements", **changes):
    default = Event(
        id=record,
        date=a_date("1991-10-23"),
        title="Paris Peace Agreements signed",
        note="Nineteen states.",
        entities=("cambodia",),
        passages=("sent",),
        series=("pk-cumulative",),
        sources=("article",),
    )
    return default._replace(**changes)


def a_source(record="article", **changes):
    default = Source(
        id=record,
        title="Cambodia's Peace Diplomacy",
        publisher="The Press",
        issued=a_date("2025-02-05"),
        url="https://example.org/article",
        accessed=a_date("2026-11-23"),
        csl='{"type": "article-newspaper", "title": "Cambodia\'s Peace Diplomacy"}',
    )
    return default._replace(**changes)


def a_problem(**changes):
    default = Problem(
        severity=Severity.ERROR,
        file="figures.yaml",
        line=12,
        column=5,
        what=said("The figure has no value."),
        why=said("A number without a value says nothing."),
        remedy=said("Give it a value."),
        record="figure:no-value",
    )
    return default._replace(**changes)


def a_content(record="peace", **changes):
    """A complete dossier: two sections (the second below the first), three passages, one claim answered."""
    default = Content(
        dossier=a_dossier(record),
        sections=(
            a_section(),
            a_section("critics", 1, title="What critics say", number="1.1", depth=1, parent="peacekeepers"),
        ),
        passages=(
            a_passage(),
            a_passage("missions", order=1, title="Where they serve", series=("pk-cumulative",)),
            a_passage(
                "doubts",
                "critics",
                2,
                number="1.1.1",
                title="Doubts",
                prose=a_prose("Critics doubt the count."),
                stance=Stance.CRITICISM,
                answers=(an_answer(),),
                checks=(a_check(low=None, high=None, unit=None, as_of=None),),
                figures=(),
                entities=(),
                sources=("press",),
            ),
        ),
        units=(a_unit(),),
        figures=(a_figure(),),
        series=(a_series(),),
        entities=(an_entity(),),
        events=(an_event(),),
        sources=(a_source(), a_source("press", title="Press report", issued=None)),
    )
    return default._replace(**changes)
