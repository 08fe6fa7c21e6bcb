"""A record that was found, as a hit: marks, snippet and why it matched. Not for finding or ranking it."""

from collections.abc import Iterable

from desktop.library.document import Document
from desktop.model.hit import Hit, Why
from desktop.model.place import Place
from desktop.search.marker import Mark, Marker, spans_of
from desktop.search.snippets import best_snippet


def hit_of(document: Document, score: float, marker: Marker) -> Hit:
    """Return the hit of a record."""
    title_marks = marker.marks(document.title)
    aliases = marker.marks(document.aliases)
    texts = [document.body, document.extra]
    if aliases and not title_marks:
        texts.insert(0, document.aliases.replace("\n", " · "))
    snippet = best_snippet(texts, marker)
    return Hit(
        place=Place(document.dossier, document.kind, document.id),
        kind=document.kind,
        title=document.title,
        title_marks=spans_of(title_marks),
        snippet=snippet.text,
        snippet_marks=snippet.spans,
        path=document.path,
        detail=document.detail,
        why=_why(title_marks, aliases, [*snippet.marks, *marker.marks(document.detail)], marker),
        verdict=document.verdict,
        stance=document.stance,
        score=round(score, 4),
    )


def _why(title: Iterable[Mark], aliases: Iterable[Mark], texts: Iterable[Mark], marker: Marker) -> Why:
    """Return the strongest reason: title, alias, text, synonym, near spelling; else a link or a filter."""
    for marks, why in ((title, Why.TITLE), (aliases, Why.ALIAS), (texts, Why.TEXT)):
        if any(mark.why is Why.TEXT for mark in marks):
            return why
    reasons = {mark.why for marks in (title, aliases, texts) for mark in marks}
    for why in (Why.SYNONYM, Why.NEAR_SPELLING):
        if why in reasons:
            return why
    return Why.SYNONYM if marker.has_names else Why.FILTER
