"""Sources as authors write them: items of the Citation Style Language 1.0.2. Not for citing them.

Names of variables and types: https://docs.citationstyles.org/en/stable/specification.html, appendix IV.
"""

from typing import Annotated, Any, Final, Literal

from pydantic import ConfigDict, Field, create_model

from desktop.load.records_fields import Date, Id, Record, Text, WebAddress, Words
from desktop.model.edtf import EdtfDate

SourceType = Literal[
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
    "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
    "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
    "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
    "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report",
    "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
]  # fmt: skip

NAME_VARIABLES: Final = (
    "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
    "director", "editor", "editorial-director", "guest", "host", "interviewer", "illustrator", "narrator",
    "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
    "series-creator", "translator",
)  # fmt: skip
DATE_VARIABLES: Final = ("accessed", "available-date", "event-date", "issued", "original-date", "submitted")
TEXT_VARIABLES: Final = (
    "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority",
    "call-number", "citation-key", "citation-label", "collection-title", "container-title",
    "container-title-short", "dimensions", "division", "DOI", "event-title", "event-place", "genre", "ISBN",
    "ISSN", "jurisdiction", "keyword", "language", "license", "medium", "note", "original-publisher",
    "original-publisher-place", "original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place",
    "references", "reviewed-genre", "reviewed-title", "scale", "section", "source", "status", "title-short",
    "volume-title", "year-suffix",
)  # fmt: skip
NUMBER_VARIABLES: Final = (
    "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue",
    "locator", "number", "number-of-pages", "number-of-volumes", "page", "page-first", "part-number",
    "printing-number", "supplement-number", "version", "volume",
)  # fmt: skip


class NameRecord(Record):
    """A person (family, given) or an institution (literal)."""

    family: Text | None = None
    given: Text | None = None
    literal: Text | None = None
    dropping_particle: Annotated[Text | None, Field(alias="dropping-particle")] = None
    non_dropping_particle: Annotated[Text | None, Field(alias="non-dropping-particle")] = None
    suffix: Text | None = None


class SourceBase(Record):
    """A source as a CSL item; dates are EDTF text."""

    model_config = ConfigDict(title="SourceRecord")

    id: Id
    type: SourceType
    title: Text
    URL: WebAddress | None = None
    custom: dict[str, Words] = Field({}, description="licence, reliability and whatever else belongs to it")

    def text(self, variable: str) -> str:
        """Return a text variable by its CSL name, empty if it is not given."""
        return str(getattr(self, variable.replace("-", "_")) or "")

    def date(self, variable: str) -> EdtfDate | None:
        """Return a date variable by its CSL name."""
        found: EdtfDate | None = getattr(self, variable)
        return found


def _variables() -> dict[str, Any]:
    """Return field definitions by Python name; the variable's own name, with hyphens, is the alias."""
    kinds: tuple[tuple[tuple[str, ...], Any], ...] = (
        (NAME_VARIABLES, list[NameRecord] | None),
        (DATE_VARIABLES, Date | None),
        (TEXT_VARIABLES, Words | None),
        (NUMBER_VARIABLES, Words | None),
    )
    return {
        name.replace("-", "_"): (kind, Field(None, alias=name)) for names, kind in kinds for name in names
    }


SourceRecord = create_model("SourceRecord", __base__=SourceBase, **_variables())
