"""Chooses which consecutive sections make one page. Not for fetching or writing them."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from desktop.model.dossier import Passage, Section
from desktop.model.ids import PassageId, SectionId

SCREENFUL_WORDS: Final = 600
Load = Callable[[Sequence[SectionId]], tuple[Passage, ...]]


class Run(NamedTuple):
    """Consecutive sections with their passages; complete: they are all there are."""

    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    complete: bool


def run_around(sections: Sequence[Section], at: int, most_words: int, load: Load, passage: str = "") -> Run:
    """Grow a run from the section with index ``at`` until it has ``most_words``, the text after it first.

    Half of the words may come after the section and what is left before it; the section itself is always
    whole, however long. passage: where in the section the reader is; a screenful after it is always taken.
    """
    if not sections:
        return Run((), (), True)
    taken = {at: load([sections[at].id])}
    budget = most_words - _words(taken[at])
    screenful = SCREENFUL_WORDS - _words_from(taken[at], passage)
    after = _grow(sections, range(at + 1, len(sections)), max(budget // 2, screenful), load, taken)
    before = _grow(sections, range(at - 1, -1, -1), budget - after, load, taken)
    _grow(sections, range(max(taken) + 1, len(sections)), budget - after - before, load, taken)
    chosen = sorted(taken)
    return Run(
        tuple(sections[index] for index in chosen),
        tuple(passage for index in chosen for passage in taken[index]),
        len(chosen) == len(sections),
    )


def _grow(
    sections: Sequence[Section],
    order: range,
    budget: int,
    load: Load,
    taken: dict[int, tuple[Passage, ...]],
) -> int:
    """Take sections in this order while there is budget; return the words taken."""
    used = 0
    for index in order:
        if used >= budget:
            break
        taken[index] = load([sections[index].id])
        used += _words(taken[index])
    return used


def _words_from(passages: Sequence[Passage], passage: str) -> int:
    """Count the words from a passage on, from the first one where it is not among them."""
    ids = [each.id for each in passages]
    return _words(passages[ids.index(PassageId(passage)) if passage in ids else 0 :])


def _words(passages: Sequence[Passage]) -> int:
    return sum(passage.prose.text.count(" ") + 1 for passage in passages)
