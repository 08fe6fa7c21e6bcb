"""What was typed, cut into parts of the query language. Not for what they mean together."""

import re
from enum import StrEnum
from typing import Final, NamedTuple

from desktop.model.prose import Span
from desktop.search.fields import FIELDS


class PartKind(StrEnum):
    """What a part of a query is; the search field colours by it."""

    TEXT = "text"
    PHRASE = "phrase"
    CLAUSE = "clause"
    NEAR = "near"
    OR = "or"
    AND = "and"
    NOT = "not"
    OPEN = "open"
    CLOSE = "close"


class Part(NamedTuple):
    """A part of a query. text: the words, the value of a clause, the distance of a near; field: its name."""

    kind: PartKind
    text: str
    span: Span
    field: str = ""


_QUOTES: Final = str.maketrans(
    dict.fromkeys("“”„‟«»″＂", '"') | dict.fromkeys("（", "(") | dict.fromkeys("）", ")")
)
_FIELD_NAMES: Final = "|".join(FIELDS)
_PART: Final = re.compile(
    rf"(?P<space>\s+)"
    rf'|(?P<phrase>"(?P<quoted>[^"]*)"?)'
    rf"|(?P<open>\()|(?P<close>\))"
    rf"|(?P<or>(?:OR|\|\|?)(?=[\s()]|$))"
    rf"|(?P<and>(?:AND|&&?|\+)(?=[\s()]|$))"
    rf"|(?P<not>NOT(?=[\s(])|[-−–](?=[^\s\-−–)]))"
    rf"|(?P<near>(?i:near)/(?P<distance>\d{{1,4}})(?=[\s()]|$))"
    rf"|(?P<clause>(?P<field>(?i:{_FIELD_NAMES})):(?:\"(?P<name>[^\"]*)\"?|(?P<value>[^\s()\"]*)))"
    rf"|(?P<text>[^\s()\"]+|.)",
    re.DOTALL,
)
_SINGLE: Final = {
    "open": PartKind.OPEN, "close": PartKind.CLOSE,
    "or": PartKind.OR, "and": PartKind.AND, "not": PartKind.NOT,
}  # fmt: skip


def parts_of(query: str) -> tuple[Part, ...]:
    """Cut a query into its parts; words that follow each other stay together, so that numbers do."""
    parts: list[Part] = []
    for match in _PART.finditer(query.translate(_QUOTES)):
        part = _part(match, query)
        if part is None:
            continue
        last = parts[-1] if parts else None
        if last and last.kind is part.kind is PartKind.TEXT and _only_space(query, last, part):
            span = Span(last.span.start, part.span.end)
            parts[-1] = Part(PartKind.TEXT, query[span.start : span.end], span)
        else:
            parts.append(part)
    return tuple(parts)


def _only_space(query: str, one: Part, other: Part) -> bool:
    return not query[one.span.end : other.span.start].strip()


def _part(match: re.Match[str], query: str) -> Part | None:
    name, span = match.lastgroup or "", Span(*match.span())
    if name == "space":
        return None
    if name in _SINGLE:
        return Part(_SINGLE[name], match[0], span)
    if name == "phrase":
        return Part(PartKind.PHRASE, query[match.start("quoted") : match.end("quoted")], span)
    if name == "near":
        return Part(PartKind.NEAR, match["distance"], span)
    if name == "clause":
        return Part(PartKind.CLAUSE, match["name"] or match["value"] or "", span, match["field"].lower())
    return Part(PartKind.TEXT, match[0], span)
