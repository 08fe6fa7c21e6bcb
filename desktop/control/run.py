"""Chooses which consecutive passages make one page. Not for fetching or writing them."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from desktop.model.dossier import Passage, Section
from desktop.model.ids import SectionId

SCREENFUL_WORDS: Final = 600
LONGEST_WHOLE_WORDS: Final = 8_000
"""A section of more words is cut; a shorter one always stands whole on its page."""
CUT_WORDS: Final = 3_000
"""What is taken at most round a passage of a long section: it must be set within a frame while scrolling."""
Load = Callable[[SectionId], tuple[Passage, ...]]


class Run(NamedTuple):
    """Consecutive passages and the sections they stand in.

    begins, ends: nothing of the dossier comes before them, or after. before: what the first section has
    before those here. after: what the last section has after them.
    """

    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    begins: bool = True
    ends: bool = True
    before: tuple[Passage, ...] = ()
    after: tuple[Passage, ...] = ()

    @property
    def complete(self) -> bool:
        """Tell whether they are all there are."""
        return self.begins and self.ends


def run_around(
    sections: Sequence[Section], at: int, most_words: int, load: Load, passage: str = "", share: int = 1
) -> Run:
    """Grow a run from the section with index ``at`` until it has ``most_words``, the text after it first.

    Half of the words may come after the section and what is left before it; so round the passage alone in a
    section that is long. passage: where in the section the reader is; a screenful after it is always taken.
    share: one in how many words may be shown at the least; so many times more are taken.
    """
    if not sections:
        return Run((), ())
    growth = _Growth(sections, load)
    taken = growth.begin(at, passage)
    wanted = min(most_words, CUT_WORDS) if growth.is_long(at) else most_words
    budget = wanted * share - taken
    screenful = SCREENFUL_WORDS - growth.words_after(passage)
    after = growth.grow(range(growth.last, len(sections)), max(budget // 2, screenful))
    before = growth.grow(range(growth.first, -1, -1), budget - after)
    growth.grow(range(growth.last, len(sections)), budget - after - before)
    return growth.run()


class _Growth:
    """What has been taken so far: for each section the passages from one index up to another."""

    def __init__(self, sections: Sequence[Section], load: Load) -> None:
        self._sections = sections
        self._load = load
        self._inside: dict[int, tuple[Passage, ...]] = {}
        self._taken: dict[int, tuple[int, int]] = {}

    @property
    def first(self) -> int:
        """The index of the first section taken."""
        return min(self._taken)

    @property
    def last(self) -> int:
        """The index of the last section taken."""
        return max(self._taken)

    def begin(self, at: int, passage: str) -> int:
        """Take a section, of a long one only the passage; return the words taken."""
        inside = self._passages(at)
        here = next((number for number, each in enumerate(inside) if each.id == passage), 0)
        start, end = self._taken[at] = (here, here + 1) if self.is_long(at) else (0, len(inside))
        return _words(inside[start:end])

    def is_long(self, at: int) -> bool:
        """Tell whether a section has too many words to stand whole on a page."""
        return _words(self._passages(at)) > LONGEST_WHOLE_WORDS

    def words_after(self, passage: str) -> int:
        """Count the words taken from a passage on, from the first one where it is not among them."""
        taken = self._passages_taken()
        here = next((number for number, each in enumerate(taken) if each.id == passage), 0)
        return _words(taken[here:])

    def grow(self, order: range, budget: int) -> int:
        """Take what comes next in this order while there is budget; return the words taken."""
        used = 0
        for index in order:
            if used >= budget:
                break
            used += self._take_more(index, budget - used, forwards=order.step > 0)
        return used

    def _take_more(self, index: int, budget: int, *, forwards: bool) -> int:
        """Take the passages of a section that follow those taken, or precede them; of long ones a part."""
        inside = self._passages(index)
        start, end = self._taken.get(index, (0, 0) if forwards else (len(inside), len(inside)))
        left = inside[end:] if forwards else inside[:start][::-1]
        count = _reach(left, budget) if self.is_long(index) else len(left)
        self._taken[index] = (start, end + count) if forwards else (start - count, end)
        return _words(left[:count])

    def run(self) -> Run:
        """Return what has been taken."""
        first, last = self.first, self.last
        before = self._passages(first)[: self._taken[first][0]]
        after = self._passages(last)[self._taken[last][1] :]
        return Run(
            tuple(self._sections[first : last + 1]),
            tuple(self._passages_taken()),
            first == 0 and not before,
            last == len(self._sections) - 1 and not after,
            before,
            after,
        )

    def _passages(self, index: int) -> tuple[Passage, ...]:
        if index not in self._inside:
            self._inside[index] = self._load(self._sections[index].id)
        return self._inside[index]

    def _passages_taken(self) -> list[Passage]:
        taken = sorted(self._taken.items())
        return [each for index, (start, end) in taken for each in self._inside[index][start:end]]


def _reach(passages: Sequence[Passage], budget: int) -> int:
    """Count the passages that may be taken, whole ones, until the budget is used."""
    used = 0
    for number, passage in enumerate(passages):
        if used >= budget:
            return number
        used += _words((passage,))
    return len(passages)


def _words(passages: Iterable[Passage]) -> int:
    return sum(passage.prose.text.count(" ") + 1 for passage in passages)
