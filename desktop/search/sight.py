"""Which hits there are, and which are made at first: those at the top of the list. Not for making them.

Only marks and snippets of the rows that can be seen are worth waiting for; the rest of the list is made while
the reader looks at them.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from desktop.library.document import Document
from desktop.model.hit import GROUP_ORDER, Waiting
from desktop.model.mark import Mark, MarkKind

_PLACES: Final = {kind: place for place, kind in enumerate((*GROUP_ORDER, *MarkKind))}

_BELOW_THE_BEST: Final = 0.9
"""Scores of few marks and of many records cannot be compared: the best mark stands just below the best."""


def with_own(records: list[Waiting], own: Sequence[tuple[float, Mark]], limit: int) -> list[Waiting]:
    """Put the reader's own marks, with their scores, among the records, by their standing among marks."""
    if not own:
        return records
    best = max((one.score for one in records), default=0.0)
    highest = max(score for score, _ in own)
    scale = _BELOW_THE_BEST * best / highest if best and highest else 1.0
    marks = [Waiting(round(score * scale, 4), 0, mark.place.kind, mark) for score, mark in own]
    return sorted([*records, *marks], key=_score, reverse=True)[:limit]


def in_sight(found: Sequence[Waiting], first: int) -> tuple[list[Waiting], tuple[Waiting, ...]]:
    """Part hits, best first, into those of the first rows, best first, and the rest in order of the list.

    In the list the best of all comes first, where they are ranked, then the kinds in their order.
    """
    if len(found) <= first:
        return list(found), ()
    places = [_PLACES[one.group] for one in found]
    if found[0].score:
        places[0] = -1
    listed = sorted(range(len(found)), key=places.__getitem__)
    return [found[place] for place in sorted(listed[:first])], tuple(found[place] for place in listed[first:])


def edges(rest: Iterable[Waiting]) -> list[Waiting]:
    """Return the records with the least and the greatest number: a dossier's are one row of numbers."""
    records = [one for one in rest if one.mark is None]
    return [min(records, key=_number), max(records, key=_number)] if records else []


def are_several(documents: Iterable[Document], found: Iterable[Waiting]) -> bool:
    """Tell whether hits are of several dossiers. documents: of them all but those between two edges."""
    owners: set[str] = {document.dossier for document in documents}
    return len(owners | {one.mark.place.dossier for one in found if one.mark is not None}) > 1


def _number(one: Waiting) -> int:
    return one.number


def _score(one: Waiting) -> float:
    return one.score
