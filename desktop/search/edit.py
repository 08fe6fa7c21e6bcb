"""Changes to the text of a query: a clause added or taken out. Not for what the query then finds."""

from desktop.model.prose import Span
from desktop.model.query import Join
from desktop.search.lexer import Part, PartKind, parts_of


def with_clause(text: str, clause: str, join: Join = Join.AND) -> str:
    """Add a clause such as ``kind:figure``, leaving the rest as it was typed; once there it stays as it is.

    OR joins it to clauses of the same field, else to the query as a whole; NOT shuts it out. A last word that
    may not be finished stays the last, since it stands for all words that begin so.
    """
    query = text.strip()
    if join is Join.NOT:
        return _joined(without_clause(text, clause), f"-{clause}", text)
    if not query or _places(query, clause):
        return query or clause
    if join is Join.AND:
        return _joined(f"({query})" if _has_alternatives(query) else query, clause, text)
    field = clause.partition(":")[0]
    same = [part for part in parts_of(query) if part.kind is PartKind.CLAUSE and part.field == field]
    if not same:
        return f"{query} OR {clause}" if _is_one(query) else f"({query}) OR {clause}"
    last = same[-1].span
    value = clause.partition(":")[2]
    plain = query[last.start : last.end]
    if '"' not in plain + value:
        return f"{query[: last.end]},{value}{query[last.end :]}"
    return f"{query[: last.start]}({plain} OR {clause}){query[last.end :]}"


def _joined(query: str, clause: str, text: str) -> str:
    parts = parts_of(query)
    unfinished = bool(parts) and parts[-1].kind is PartKind.TEXT and text[-1:] == query[-1:]
    return f"{clause} {query}" if unfinished else f"{query} {clause}".strip()


def without_clause(text: str, clause: str) -> str:
    """Take a clause out, shut out or not; a list such as ``kind:figure,series`` keeps its other values."""
    query = text.strip()
    field, _, value = clause.partition(":")
    for span in reversed(_places(query, clause)):
        query = f"{query[: span.start].rstrip()} {query[span.end :].lstrip()}".strip()
    for part in reversed(_clauses(query, field)):
        values = part.text.split(",")
        if value in values:
            kept = ",".join(one for one in values if one != value)
            query = f"{query[: part.span.start]}{field}:{kept}{query[part.span.end :]}"
    return query


def has_clause(text: str, clause: str) -> bool:
    """Tell whether a query has a clause, by itself or in a list of values."""
    field, _, value = clause.partition(":")
    bare = value.strip('"')
    return any(bare == part.text or bare in part.text.split(",") for part in _clauses(text, field))


def _clauses(text: str, field: str) -> list[Part]:
    return [part for part in parts_of(text) if part.kind is PartKind.CLAUSE and part.field == field]


def _places(text: str, clause: str) -> list[Span]:
    """Return where a clause stands, with the minus before it."""
    found: list[Span] = []
    before: Part | None = None
    for part in parts_of(text):
        written = text[part.span.start : part.span.end]
        if part.kind is PartKind.CLAUSE and written.lower() == clause.lower():
            minus = before is not None and before.kind is PartKind.NOT
            found.append(Span(before.span.start if before and minus else part.span.start, part.span.end))
        before = part
    return found


def _has_alternatives(text: str) -> bool:
    depth = 0
    for part in parts_of(text):
        depth += (part.kind is PartKind.OPEN) - (part.kind is PartKind.CLOSE)
        if part.kind is PartKind.OR and depth == 0:
            return True
    return False


def _is_one(text: str) -> bool:
    parts = parts_of(text)
    return len(parts) == 1 and (parts[0].kind is not PartKind.TEXT or not parts[0].text.strip().count(" "))
