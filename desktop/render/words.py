"""The words for the closed choices of the vocabulary, one table each. Not for sentences about records.

A table is complete over its choice (a test holds that); a translation replaces the table.
"""

from collections.abc import Mapping
from typing import Final

from desktop.model.catalogue import Condition
from desktop.model.choices import (
    EntityKind,
    PointFlag,
    Qualifier,
    RecordKind,
    Severity,
    Stance,
    Verdict,
    ViewName,
)
from desktop.model.mark import MarkKind

VIEW_WORDS: Final[Mapping[ViewName, str]] = {
    ViewName.STATISTICS: "Statistics",
    ViewName.TIMELINE: "Timeline",
    ViewName.PLACES: "Places",
}

STANCE_WORDS: Final[Mapping[Stance, str]] = {
    Stance.ACCOUNT: "Account",
    Stance.CRITICISM: "Criticism",
    Stance.CONTEXT: "Context",
}

VERDICT_WORDS: Final[Mapping[Verdict, str]] = {
    Verdict.AGREES: "Agrees with other sources",
    Verdict.DATED: "Dated: right for an earlier date",
    Verdict.DISPUTED: "Disputed: others report something else",
    Verdict.PLAUSIBLE: "Plausible: fits what others report",
    Verdict.NOT_VERIFIED: "Not verified: nothing found",
}

VERDICT_SHORT: Final[Mapping[Verdict, str]] = {
    Verdict.AGREES: "Agrees",
    Verdict.DATED: "Dated",
    Verdict.DISPUTED: "Disputed",
    Verdict.PLAUSIBLE: "Plausible",
    Verdict.NOT_VERIFIED: "Not verified",
}

MARK_WORDS: Final[Mapping[MarkKind, tuple[str, str]]] = {
    MarkKind.BOOKMARK: ("Bookmark", "My bookmarks"),
    MarkKind.HIGHLIGHT: ("Highlight", "My highlights"),
    MarkKind.UNDERLINE: ("Underline", "My underlines"),
    MarkKind.NOTE: ("Note", "My notes"),
}

KIND_WORDS: Final[Mapping[RecordKind, tuple[str, str]]] = {
    RecordKind.DOSSIER: ("Dossier", "Dossiers"),
    RecordKind.SECTION: ("Section", "Sections"),
    RecordKind.PASSAGE: ("Passage", "Passages"),
    RecordKind.FIGURE: ("Figure", "Figures"),
    RecordKind.SERIES: ("Series", "Series"),
    RecordKind.ENTITY: ("Name", "Names"),
    RecordKind.EVENT: ("Event", "Events"),
    RecordKind.SOURCE: ("Source", "Sources"),
    RecordKind.VIEW: ("Page", "Pages"),
}
"""Singular and plural."""

ENTITY_WORDS: Final[Mapping[EntityKind, str]] = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organisation",
    EntityKind.COUNTRY: "Country",
    EntityKind.PLACE: "Place",
    EntityKind.REGION: "Region",
    EntityKind.COURT: "Court",
    EntityKind.MISSION: "Mission",
    EntityKind.AGREEMENT: "Agreement",
    EntityKind.POLICY: "Policy",
    EntityKind.EVENT: "Event",
    EntityKind.OTHER: "Other",
}

QUALIFIER_WORDS: Final[Mapping[Qualifier, str]] = {
    Qualifier.EXACT: "exact",
    Qualifier.ABOUT: "about",
    Qualifier.OVER: "over",
    Qualifier.NEARLY: "nearly",
    Qualifier.AT_LEAST: "at least",
    Qualifier.AT_MOST: "at most",
    Qualifier.SINCE: "since",
    Qualifier.ROUNDED: "rounded",
    Qualifier.UNSTATED: "not stated how exact",
}

FLAG_WORDS: Final[Mapping[PointFlag, str]] = {
    PointFlag.DERIVED: "derived",
    PointFlag.UNCERTAIN: "uncertain",
    PointFlag.PARTIAL: "incomplete period",
    PointFlag.PROJECTED: "projected",
}

SEVERITY_WORDS: Final[Mapping[Severity, str]] = {Severity.ERROR: "Error", Severity.WARNING: "Warning"}

CONDITION_WORDS: Final[Mapping[Condition, str]] = {
    Condition.READY: "Ready",
    Condition.STALE: "Changed since it was read",
    Condition.MISSING: "Its folder is missing",
    Condition.BROKEN: "Cannot be read",
}
