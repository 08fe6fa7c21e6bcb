"""The table of query fields, from which parser, completion and help are made. Not for applying them."""

from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.choices import RECORD_KINDS, RecordKind, Stance, Verdict
from desktop.model.mark import MarkKind


class QueryField(NamedTuple):
    """A field of the query language.

    values: the closed choice, empty where the library gives them. resolves: the kind of record that the
    value names. marks: it asks for the reader's own marks.
    """

    name: str
    words: str
    example: str
    values: tuple[str, ...] = ()
    resolves: RecordKind | None = None
    range: bool = False
    marks: bool = False


_HAS: Final = ("series", "figures", "checks", "answers", "sources")
_IS: Final = ("bookmarked", "highlighted", "noted", "starred")
_TABLE: Final = (
    QueryField("in", tr("in the dossier"), "in:cambodia-peace-diplomacy", resolves=RecordKind.DOSSIER),
    QueryField("section", tr("in the section"), "section:introduction", resolves=RecordKind.SECTION),
    QueryField("kind", tr("of the kind"), "kind:figure", (*RECORD_KINDS, *MarkKind)),
    QueryField("stance", tr("with the stance"), "stance:criticism", tuple(Stance)),
    QueryField("verdict", tr("with the verdict"), "verdict:disputed", tuple(Verdict)),
    QueryField("entity", tr("that tell of"), "entity:untac", resolves=RecordKind.ENTITY),
    QueryField("source", tr("with the source"), "source:article", resolves=RecordKind.SOURCE),
    QueryField("series", tr("in the series"), "series:pk-cumulative", resolves=RecordKind.SERIES),
    QueryField("unit", tr("in the unit"), "unit:person"),
    QueryField("has", tr("with"), "has:series", _HAS),
    QueryField("value", tr("with a value"), "value:>1000", range=True),
    QueryField("year", tr("of the year"), "year:1992..1995", range=True),
    QueryField(
        "is", tr("that are"), "is:bookmarked", ("bookmarked", "highlighted", "noted", "starred"), marks=True
    ),
    QueryField("tag", tr("tagged"), "tag:read-later", marks=True),
    QueryField("note", tr("with a note saying"), "note:check", marks=True),
)
FIELDS: Final = {field.name: field for field in _TABLE}


def meant(field: QueryField, value: str) -> list[str]:
    """Return the choices that a typed value means: itself, its singular, or all that begin so."""
    lowered = value.lower()
    singular = lowered.removesuffix("s") if field.name == "kind" else lowered
    singular = "entity" if singular == "entitie" else singular
    exact = [str(one) for one in field.values if one in (lowered, singular)]
    return exact or [str(one) for one in field.values if one.startswith(lowered)]
