"""What the search field shows of a query: colours, completions, facets, its link. Not for reading queries."""

from enum import StrEnum
from typing import Final, NamedTuple
from urllib.parse import parse_qs, urlencode

from desktop.model.ids import DossierId
from desktop.model.place import SCHEME, is_record_id
from desktop.model.prose import Span

_SEARCH: Final = f"{SCHEME}:search?"


class SpanKind(StrEnum):
    """What a part of a typed query is.

    STOP: a word so common that others decide. NOT: the minus before what is shut out. WRONG: a value that
    its field does not have.
    """

    WORD = "word"
    PHRASE = "phrase"
    NUMBER = "number"
    KHMER = "khmer"
    STOP = "stop"
    FIELD = "field"
    VALUE = "value"
    OPERATOR = "operator"
    NOT = "not"
    BRACKET = "bracket"
    WRONG = "wrong"


class QuerySpan(NamedTuple):
    """A part of a typed query; code points of the text as typed."""

    kind: SpanKind
    span: Span


class Completion(NamedTuple):
    """What may stand in the place of what is being typed.

    text: goes into the query, with its quotes. label: what it is called; detail: words beside that.
    records: how many it leads to, None where that makes no sense.
    """

    text: str
    label: str
    detail: str = ""
    records: int | None = None


class Completions(NamedTuple):
    """What may replace a part of the query. field: whose values they are, empty for names of fields."""

    replace: Span
    field: str = ""
    items: tuple[Completion, ...] = ()


class FacetValue(NamedTuple):
    """A value that hits have. clause: as it is written in a query; chosen: the query has it already."""

    value: str
    label: str
    records: int
    clause: str
    chosen: bool = False


class Facet(NamedTuple):
    """A field by which hits can be narrowed down, the most frequent value first."""

    field: str
    label: str
    values: tuple[FacetValue, ...]


class Join(StrEnum):
    """How a clause is added to a query."""

    AND = "and"
    OR = "or"
    NOT = "not"


def query_of(link: str) -> str:
    """Return the query that the link of a search says, its scope as a clause; empty for any other text."""
    found = parse_search_link(link)
    if found is None:
        return ""
    text, scope = found
    return f"in:{scope} {text}" if scope else text


def search_link(text: str, scope: DossierId | None = None) -> str:
    """Return the link of a search, in one dossier or in all."""
    return _SEARCH + urlencode({"q": text, **({"in": scope} if scope else {})})


def parse_search_link(link: str) -> tuple[str, DossierId | None] | None:
    """Read the link of a search; None where it is no such link."""
    stripped = link.strip()
    if not stripped.startswith(_SEARCH):
        return None
    found = parse_qs(stripped.removeprefix(_SEARCH))
    text, scope = found.get("q", [""])[0], found.get("in", [""])[0]
    if not text.strip() or (scope and not is_record_id(scope)):
        return None
    return text, DossierId(scope) if scope else None
