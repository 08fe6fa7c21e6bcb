"""A dossier as it is now, made ready for finding the places of many marks. Not for deciding on them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import accumulate
from typing import Final, NamedTuple

from desktop.anchors.words import Words, words_of
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, FigureId, PassageId
from desktop.model.mark import SeenFigure

SHINGLE: Final = 3
_COMMON: Final = 40
_DRIFT: Final = 8
_OF_THE_BEST: Final = 0.2


class PassageText(NamedTuple):
    """A passage and its plain text."""

    id: PassageId
    text: str


class Stretch(NamedTuple):
    """Words of a passage that may be those looked for: from the first to before the last, by number."""

    passage: PassageId
    first: int
    last: int


class Ground:
    """The texts, figures and other records of a dossier; what costs is made when first needed.

    records: every record that a mark can stand on, as kind and id; None where that is not known.
    """

    def __init__(
        self,
        dossier: DossierId,
        passages: Iterable[PassageText],
        figures: Mapping[FigureId, SeenFigure],
        records: frozenset[tuple[RecordKind, str]] | None = None,
    ) -> None:
        self.dossier = dossier
        self.texts: Mapping[PassageId, str] = dict(passages)
        self.figures = figures
        self.records = records
        self._words: dict[PassageId, Words] = {}

    def words(self, passage: PassageId) -> Words:
        """Return the words of a passage."""
        found = self._words.get(passage)
        if found is None:
            found = self._words[passage] = words_of(self.texts[passage])
        return found

    def stretches(self, wanted: Words, most: int) -> tuple[Stretch, ...]:
        """Return where runs of three of the wanted words stand, the places with most of them first."""
        votes = defaultdict[tuple[PassageId, int], int](int)
        for index, shingle in enumerate(_shingles(wanted.words)):
            places = self._index.get(shingle, ())
            if len(places) <= _COMMON:
                for passage, at in places:
                    votes[passage, (at - index) // _DRIFT] += 1
        size, slack = len(wanted.words), len(wanted.words) // 4 + 2 * _DRIFT
        least = max(votes.values(), default=0) * _OF_THE_BEST
        tops = sorted((key for key in votes if votes[key] >= least), key=lambda key: (-votes[key], key))
        tops = tops[: 2 * most]
        stretches = dict.fromkeys(
            Stretch(passage, max(0, drift * _DRIFT - slack), drift * _DRIFT + size + slack)
            for passage, drift in tops
            if (passage, drift - 1) not in tops[: tops.index((passage, drift))]
        )
        return tuple(stretches)[:most]

    def has_twice(self, passage: PassageId, words: tuple[str, ...]) -> bool:
        """Tell whether some three of these words follow each other twice in a passage."""
        places = (self._index.get(shingle, ()) for shingle in _shingles(words))
        return any(sum(where == passage for where, _ in found) > 1 for found in places)

    def only_place(self, text: str) -> tuple[PassageId, int] | None:
        """Return the one place in the dossier where a text stands word for word; None if there are more."""
        joined, starts, names = self._joined
        at = joined.find(text)
        if at < 0 or joined.find(text, at + 1) >= 0:
            return None
        number = bisect_right(starts, at) - 1
        return names[number], at - starts[number]

    @cached_property
    def _joined(self) -> tuple[str, tuple[int, ...], tuple[PassageId, ...]]:
        """All texts in one, with a sign between them that none has; where each begins; its passage."""
        sizes = (len(text) + 1 for text in self.texts.values())
        return "\0".join(self.texts.values()), tuple(accumulate(sizes, initial=0))[:-1], tuple(self.texts)

    @cached_property
    def _index(self) -> Mapping[tuple[str, ...], list[tuple[PassageId, int]]]:
        found = defaultdict[tuple[str, ...], list[tuple[PassageId, int]]](list)
        for passage in self.texts:
            for at, shingle in enumerate(_shingles(self.words(passage).words)):
                found[shingle].append((passage, at))
        return found


def _shingles(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(SHINGLE)), strict=False)
