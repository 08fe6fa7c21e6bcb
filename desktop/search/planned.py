"""What a query is planned to be: its wanted parts and the whole. Not for planning or asking it."""

from typing import NamedTuple

import tantivy

from desktop.library.index import FIRST
from desktop.search.filters import Condition
from desktop.search.joining import lifted, limited, union
from desktop.search.part import Part

Query = tantivy.Query


class Unit(NamedTuple):
    """A word, name or group that is wanted. must: decides; bonus: only ranks; swift: both, as bare terms.

    strict: finds those that have its Khmer as words of their own; None where that makes no difference.
    """

    must: Query
    bonus: tuple[Query, ...] = ()
    swift: tuple[Query, ...] = ()
    strict: Query | None = None

    @property
    def whole(self) -> Query:
        """The unit as one query."""
        return union([self.must, *self.bonus])


class Plan(NamedTuple):
    """ranked: finds and ranks. counted: finds the same without ranking. wanted: how many units there are.

    by_order: there are no words to rank by, so reading order counts. loose: no record has all units; mixed:
    too few have. asks: the query asks for anything at all. capped: it finds fewer than there are. part:
    within what it may be asked where that finds enough; called: what ranks those beside it that have the
    words in their title.
    first: what finds those that stand above all others, however these are ranked.
    """

    ranked: Query
    counted: Query
    wanted: int
    by_order: bool = False
    loose: bool = False
    mixed: bool = False
    conditions: tuple[Condition, ...] = ()
    passed_over: tuple[str, ...] = ()
    asks: bool = True
    capped: bool = False
    part: Part = Part()
    called: tuple[Query, ...] = ()
    first: Query | None = None

    @property
    def ranked_in_part(self) -> Query:
        """What finds and ranks, within the part and among titles."""
        if self.part.ranked is None:
            return self.ranked
        found = limited(self.ranked, [self.part.ranked], [])
        return Query.disjunction_max_query([found, *self.called])

    @property
    def best(self) -> Query:
        """The same, which lifts those that stand above all others."""
        lift = [] if self.first is None else [Query.const_score_query(self.first, FIRST)]
        return lifted(self.ranked_in_part, lift)

    @property
    def counted_in_part(self) -> Query:
        """What finds, within the part."""
        return limited(self.counted, [self.part.counted] if self.part.counted else [], [])
