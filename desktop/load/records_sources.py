"""Sources as authors write them: items of the Citation Style Language 1.0.2. Not for citing them.

Names of variables and types: https://docs.citationstyles.org/en/stable/specification.html, appendix IV.
"""

from typing import Final, Literal

from pydantic import ConfigDict, Field

from desktop.load.records_fields import Date, Id, Record, Text, WebAddress, Words

SourceType = Literal[
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
    "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
    "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
    "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
    "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report",
    "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
]  # fmt: skip

_WITH_UNDERSCORE: Final = ("archive_collection", "archive_location")


def _variable(name: str) -> str:
    """Return the CSL name of a key: all but two have hyphens."""
    return name if name in _WITH_UNDERSCORE else name.replace("_", "-")


class _Variables(Record):
    """Keys that CSL writes with hyphens."""

    model_config = ConfigDict(alias_generator=_variable)


class NameRecord(_Variables):
    """A person (family, given) or an institution (literal)."""

    family: Text | None = None
    given: Text | None = None
    literal: Text | None = None
    dropping_particle: Text | None = None
    non_dropping_particle: Text | None = None
    suffix: Text | None = None


Names = tuple[NameRecord, ...]


class SourceRecord(_Variables):
    """A source as a CSL item; dates are EDTF text."""

    id: Id
    type: SourceType
    title: Text
    URL: WebAddress | None = None
    custom: dict[str, Words] = Field(
        default_factory=dict, description="licence, reliability and whatever else belongs to it"
    )

    author: Names = ()
    chair: Names = ()
    collection_editor: Names = ()
    compiler: Names = ()
    composer: Names = ()
    container_author: Names = ()
    contributor: Names = ()
    curator: Names = ()
    director: Names = ()
    editor: Names = ()
    editorial_director: Names = ()
    guest: Names = ()
    host: Names = ()
    interviewer: Names = ()
    illustrator: Names = ()
    narrator: Names = ()
    organizer: Names = ()
    original_author: Names = ()
    performer: Names = ()
    producer: Names = ()
    recipient: Names = ()
    reviewed_author: Names = ()
    script_writer: Names = ()
    series_creator: Names = ()
    translator: Names = ()

    accessed: Date | None = None
    available_date: Date | None = None
    event_date: Date | None = None
    issued: Date | None = None
    original_date: Date | None = None
    submitted: Date | None = None

    abstract: Words | None = None
    annote: Words | None = None
    archive: Words | None = None
    archive_collection: Words | None = None
    archive_location: Words | None = None
    archive_place: Words | None = None
    authority: Words | None = None
    call_number: Words | None = None
    citation_key: Words | None = None
    citation_label: Words | None = None
    collection_title: Words | None = None
    container_title: Words | None = None
    container_title_short: Words | None = None
    dimensions: Words | None = None
    division: Words | None = None
    DOI: Words | None = None
    event_title: Words | None = None
    event_place: Words | None = None
    genre: Words | None = None
    ISBN: Words | None = None
    ISSN: Words | None = None
    jurisdiction: Words | None = None
    keyword: Words | None = None
    language: Words | None = None
    license: Words | None = None
    medium: Words | None = None
    note: Words | None = None
    original_publisher: Words | None = None
    original_publisher_place: Words | None = None
    original_title: Words | None = None
    part_title: Words | None = None
    PMCID: Words | None = None
    PMID: Words | None = None
    publisher: Words | None = None
    publisher_place: Words | None = None
    references: Words | None = None
    reviewed_genre: Words | None = None
    reviewed_title: Words | None = None
    scale: Words | None = None
    section: Words | None = None
    source: Words | None = None
    status: Words | None = None
    title_short: Words | None = None
    volume_title: Words | None = None
    year_suffix: Words | None = None

    chapter_number: Words | None = None
    citation_number: Words | None = None
    collection_number: Words | None = None
    edition: Words | None = None
    first_reference_note_number: Words | None = None
    issue: Words | None = None
    locator: Words | None = None
    number: Words | None = None
    number_of_pages: Words | None = None
    number_of_volumes: Words | None = None
    page: Words | None = None
    page_first: Words | None = None
    part_number: Words | None = None
    printing_number: Words | None = None
    supplement_number: Words | None = None
    version: Words | None = None
    volume: Words | None = None
