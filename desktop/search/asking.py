"""Counts and ranks what a plan finds, less strictly where too little is found. Not for making plans."""

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from desktop.library.index import Found, IndexReader
from desktop.model.choices import RecordKind
from desktop.model.hit import Waiting
from desktop.model.ids import DossierId
from desktop.search.beside import Beside, Work
from desktop.search.part import Part
from desktop.search.plan import Planner
from desktop.search.planned import Plan

_SPARE: Final = 20
_LEAST_IN_PART: Final = 100
"""With fewer records found in the part, counts by it would be far off, and all of them are soon looked at."""
_LOOSE_UNITS: Final = 4
_FEW: Final = 3
_BELOW: Final = 0.95
Counts = dict[RecordKind, int]


def _tell_nobody(_plan: Plan) -> None:
    """Who only counts needs no ranking."""


class Question(NamedTuple):
    """What is asked. limit: how many records are wanted. fill: those that have some of the words will do."""

    planner: Planner
    scope: DossierId | None
    limit: int
    fill: bool = False


class Asking:
    """Asks one index; belongs to the thread of its engine."""

    def __init__(self, reader: IndexReader, many: int) -> None:
        self._reader = reader
        self._many = many
        self._beside = Beside()

    def close(self) -> None:
        """End the thread that helps."""
        self._beside.close()

    def settled(
        self, question: Question, plan: Plan, taken_up: Callable[[Plan], None] = _tell_nobody
    ) -> tuple[Plan, Counts]:
        """Count, and ask less strictly where not enough records have all of several words.

        taken_up: told each plan before it is counted; the last one is what the question is settled by.
        """
        if plan.part.counted is not None:
            taken_up(plan)
            counts = self._reader.counts(plan.counted_in_part)
            if sum(counts.values()) >= _LEAST_IN_PART:
                return plan, {kind: plan.part.estimated(count) for kind, count in counts.items()}
            plan = plan._replace(part=Part())
        taken_up(plan)
        counts = self._reader.counts(plan.counted)
        total = sum(counts.values())
        if plan.wanted < 2 or (total >= self._enough(question, plan) and not question.fill):
            return plan, counts
        # Of three words the telling ones are together in what has two; of one in two there is too much.
        least = _LOOSE_UNITS - 2 if total and plan.wanted == _LOOSE_UNITS - 1 and not question.fill else None
        loose = question.planner.plan(question.scope, loose=True, least=least)
        loose = loose._replace(loose=not total, mixed=bool(total) and not question.fill)
        taken_up(loose)
        return loose, self._reader.counts(loose.counted)

    def _enough(self, question: Question, plan: Plan) -> int:
        """Return how many records with all words are enough not to show any that miss some."""
        if plan.wanted >= _LOOSE_UNITS:
            return question.limit
        is_small = self._reader.searcher.num_docs <= self._many
        return min(_FEW, question.limit) if plan.wanted == _LOOSE_UNITS - 1 and is_small else 1

    def answered(self, question: Question, plan: Plan) -> tuple[Plan, Counts, list[Waiting]]:
        """Return how a question was settled, counted and ranked; in a large library both at once."""
        if self._reader.searcher.num_docs <= self._many:
            settled, counts = self.settled(question, plan)
            return settled, counts, self._ranked(settled, question.limit)
        begun: list[Work[list[Waiting]]] = []

        def rank(taken_up: Plan) -> None:
            begun.append(self._beside.begin(partial(self._ranked, taken_up, question.limit)))

        try:
            settled, counts = self.settled(question, plan, rank)
        finally:
            for ranking in begun:
                ranking.exception()
        return settled, counts, begun[-1].result()

    def _ranked(self, plan: Plan, limit: int) -> list[Waiting]:
        if plan.by_order:
            found = self._reader.in_order(plan.ranked, limit)
        else:
            found = _falling(self._reader.ranked(plan.best, limit + _SPARE)[:limit])
        return [Waiting(round(one.score, 4), one.number, one.kind) for one in found]


def _falling(found: list[Found]) -> list[Found]:
    """Return what was found with scores that are below those of what stands above it."""
    above = [one for one in found if one.first]
    rest = found[len(above) :]
    if not above or not rest or rest[0].score < above[-1].score:
        return found
    scale = _BELOW * above[-1].score / rest[0].score
    return [*above, *(one._replace(score=one.score * scale) for one in rest)]
