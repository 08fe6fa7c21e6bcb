"""What was found, as hits: marks, snippet and why it matched. Not for finding or ranking it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.library.document import Document
from desktop.model import mark as own
from desktop.model.hit import Hit, Why
from desktop.model.place import Place
from desktop.search.marker import Mark, Marker, spans_of
from desktop.search.snippets import best_snippet

_STRENGTH: Final = {why: place for place, why in enumerate(Why)}


class _Reasons(NamedTuple):
    """Why a hit matched, the strongest first, and the name or word that stood for the typed one."""

    whys: tuple[Why, ...]
    matched: str


class _Part(NamedTuple):
    """A text of a hit with its marks. why: the reason that a mark in it is."""

    text: str
    marks: Sequence[Mark]
    why: Why


def hit_of(document: Document, score: float, marker: Marker) -> Hit:
    """Return the hit of a record."""
    title_marks = marker.marks(document.title)
    aliases = marker.marks(document.aliases)
    texts = [document.body, document.extra]
    if aliases and not title_marks:
        texts.insert(0, document.aliases.replace("\n", " · "))
    snippet = best_snippet(texts, marker)
    detail = document.detail.english()
    parts = [
        _Part(document.title, title_marks, Why.TITLE),
        _Part(document.aliases, aliases, Why.ALIAS),
        _Part(snippet.text, snippet.marks, Why.ALIAS if texts[0] != document.body else Why.TEXT),
        _Part(detail, marker.marks(detail), Why.TEXT),
    ]
    reasons = _reasons(parts, marker)
    return Hit(
        place=Place(document.dossier, document.kind, document.id),
        kind=document.kind,
        title=document.title,
        title_marks=spans_of(title_marks),
        snippet=snippet.text,
        snippet_marks=snippet.spans,
        path=document.path,
        detail=document.detail.filled(),
        why=reasons.whys[0],
        verdict=document.verdict,
        stance=document.stance,
        score=round(score, 4),
        whys=reasons.whys,
        matched=reasons.matched,
        date=document.date,
    )


def own_hit(mark: own.Mark, document: Document | None, score: float, marker: Marker) -> Hit:
    """Return the hit of one of the reader's own marks. document: of the record that it leads to."""
    quote = mark.anchor.exact if mark.anchor else ""
    title_marks, noted = marker.marks(mark.title), marker.marks(mark.note)
    snippet = best_snippet([mark.note, quote] if noted or not marker.marks(quote) else [quote], marker)
    parts = [
        _Part(mark.title, title_marks, Why.TITLE),
        _Part(mark.note, noted, Why.NOTE),
        _Part(quote, marker.marks(quote), Why.TEXT),
    ]
    reasons = _reasons(parts, marker)
    return Hit(
        place=mark.place,
        kind=mark.place.kind,
        title=mark.title,
        title_marks=spans_of(title_marks),
        snippet=snippet.text,
        snippet_marks=snippet.spans,
        path=(*document.path, document.title) if document else (),
        why=reasons.whys[0],
        score=round(score, 4),
        whys=reasons.whys,
        matched=reasons.matched,
        mark=mark,
    )


def _reasons(parts: Sequence[_Part], marker: Marker) -> _Reasons:
    """Gather the reasons of all marks; what has none came by a link or by the clauses alone."""
    found: dict[Why, str] = {}
    for part in parts:
        for mark in part.marks:
            why = part.why if mark.why is Why.TEXT else mark.why
            found.setdefault(why, _word(part, mark) if why not in (Why.TITLE, Why.TEXT, Why.NOTE) else "")
    if not found:
        found[Why.SYNONYM if marker.has_names else Why.FILTER] = ""
    whys = tuple(sorted(found, key=_STRENGTH.__getitem__))
    return _Reasons(whys, found[whys[0]])


def _word(part: _Part, mark: Mark) -> str:
    """Return what was marked, and of an alias the whole of it."""
    if part.why is not Why.ALIAS or mark.why is not Why.TEXT or "\n" not in part.text:
        return part.text[mark.start : mark.end]
    start = part.text.rfind("\n", 0, mark.start) + 1
    return part.text[start:].partition("\n")[0]
