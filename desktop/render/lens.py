"""Which passages are shown: those of a stance, claims beside what answers them. Not for writing them."""

from collections.abc import Iterable, Mapping
from typing import Final

from desktop.model.choices import Lens, Stance
from desktop.model.dossier import Passage
from desktop.model.ids import PassageId

Pairs = Mapping[PassageId, tuple[Passage, ...]]
"""By a claim the passages that stand beside it."""
_STANCES: Final = {Lens.ACCOUNT: Stance.ACCOUNT, Lens.CRITICISM: Stance.CRITICISM}


def of_stance(passages: Iterable[Passage], lens: Lens) -> tuple[Passage, ...]:
    """Return the passages of the stance that a lens lets through; all of them where it asks for none."""
    stance = _STANCES.get(lens)
    return tuple(each for each in passages if stance is None or each.stance is stance)


def pairs_of(passages: Iterable[Passage], answering: Iterable[Passage] = ()) -> Pairs:
    """Set each passage beside the first one on the page that it answers; no passage stands in two places.

    answering: passages from outside the page.
    """
    claims = {each.id: each for each in passages}
    placed: dict[PassageId, PassageId] = {}
    beside: dict[PassageId, tuple[Passage, ...]] = {}
    for counter in (*claims.values(), *answering):
        claim = next((each.passage for each in counter.answers if each.passage in claims), None)
        if claim is None or counter.id in placed or counter.id in beside or claim in placed:
            continue
        placed[counter.id] = claim
        beside[claim] = (*beside.get(claim, ()), counter)
    return beside
