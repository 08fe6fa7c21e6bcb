"""The words for the closed choices of the vocabulary, one table each. Not for sentences about records.

A table is complete over its choice (a test holds that); a translation replaces the table.
"""

from collections.abc import Mapping
from typing import Final

from desktop.language import tr
from desktop.model.catalogue import Condition
from desktop.model.choices import (
    EntityKind,
    PointFlag,
    Qualifier,
    RecordKind,
    Severity,
    Verdict,
    ViewName,
)
from desktop.model.mark import MarkKind

VIEW_WORDS: Final[Mapping[ViewName, str]] = {
    ViewName.START: tr("Start"),
    ViewName.STATISTICS: tr("Statistics"),
    ViewName.TIMELINE: tr("Timeline"),
    ViewName.PLACES: tr("Places"),
}

VERDICT_WORDS: Final[Mapping[Verdict, str]] = {
    Verdict.AGREES: tr("Agrees with other sources"),
    Verdict.DATED: tr("Dated: right for an earlier date"),
    Verdict.DISPUTED: tr("Disputed: others report something else"),
    Verdict.PLAUSIBLE: tr("Plausible: fits what others report"),
    Verdict.NOT_VERIFIED: tr("Not verified: nothing found"),
}

VERDICT_SHORT: Final[Mapping[Verdict, str]] = {
    Verdict.AGREES: tr("Agrees"),
    Verdict.DATED: tr("Dated"),
    Verdict.DISPUTED: tr("Disputed"),
    Verdict.PLAUSIBLE: tr("Plausible"),
    Verdict.NOT_VERIFIED: tr("Not verified"),
}

MARK_WORDS: Final[Mapping[MarkKind, tuple[str, str]]] = {
    MarkKind.BOOKMARK: (tr("Bookmark"), tr("My bookmarks")),
    MarkKind.HIGHLIGHT: (tr("Highlight"), tr("My highlights")),
    MarkKind.UNDERLINE: (tr("Underline"), tr("My underlines")),
    MarkKind.NOTE: (tr("Note"), tr("My notes")),
}

KIND_WORDS: Final[Mapping[RecordKind, tuple[str, str]]] = {
    RecordKind.DOSSIER: (tr("Dossier"), tr("Dossiers")),
    RecordKind.SECTION: (tr("Section"), tr("Sections")),
    RecordKind.PASSAGE: (tr("Passage"), tr("Passages")),
    RecordKind.FIGURE: (tr("Figure"), tr("Figures")),
    RecordKind.SERIES: (tr("Series"), tr("Series")),
    RecordKind.ENTITY: (tr("Name"), tr("Names")),
    RecordKind.EVENT: (tr("Event"), tr("Events")),
    RecordKind.SOURCE: (tr("Source"), tr("Sources")),
    RecordKind.VIEW: (tr("Page"), tr("Pages")),
}
"""Singular and plural."""

ENTITY_WORDS: Final[Mapping[EntityKind, str]] = {
    EntityKind.PERSON: tr("Person"),
    EntityKind.ORGANISATION: tr("Organisation"),
    EntityKind.COUNTRY: tr("Country"),
    EntityKind.PLACE: tr("Place"),
    EntityKind.REGION: tr("Region"),
    EntityKind.COURT: tr("Court"),
    EntityKind.MISSION: tr("Mission"),
    EntityKind.AGREEMENT: tr("Agreement"),
    EntityKind.POLICY: tr("Policy"),
    EntityKind.EVENT: tr("Event"),
    EntityKind.OTHER: tr("Other"),
}

QUALIFIER_WORDS: Final[Mapping[Qualifier, str]] = {
    Qualifier.EXACT: tr("exact"),
    Qualifier.ABOUT: tr("about"),
    Qualifier.OVER: tr("over"),
    Qualifier.NEARLY: tr("nearly"),
    Qualifier.AT_LEAST: tr("at least"),
    Qualifier.AT_MOST: tr("at most"),
    Qualifier.SINCE: tr("since"),
    Qualifier.ROUNDED: tr("rounded"),
    Qualifier.UNSTATED: tr("not stated how exact"),
}

FLAG_WORDS: Final[Mapping[PointFlag, str]] = {
    PointFlag.DERIVED: tr("derived"),
    PointFlag.UNCERTAIN: tr("uncertain"),
    PointFlag.PARTIAL: tr("incomplete period"),
    PointFlag.PROJECTED: tr("projected"),
}

SEVERITY_WORDS: Final[Mapping[Severity, str]] = {Severity.ERROR: tr("Error"), Severity.WARNING: tr("Warning")}

CONDITION_WORDS: Final[Mapping[Condition, str]] = {
    Condition.READY: tr("Ready"),
    Condition.STALE: tr("Changed since it was read"),
    Condition.MISSING: tr("Its folder is missing"),
    Condition.BROKEN: tr("Cannot be read"),
}
