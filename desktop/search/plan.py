"""What the engine is asked: conditions, wanted words, what lifts a record. Not for asking it."""

from collections.abc import Iterable, Sequence
from copy import copy
from itertools import pairwise
from typing import Final

import tantivy

from desktop.library.words import STOP_WORDS, key_of
from desktop.search.ask import Ask
from desktop.search.clusters import as_words, khmer_run
from desktop.search.filters import Condition, Filters
from desktop.search.joining import everything, lifted, limited, union
from desktop.search.names import Name, corrected
from desktop.search.naming import begun_so, called_so, of_value, titled
from desktop.search.part import Part, called, part_of
from desktop.search.planned import Plan, Unit
from desktop.search.reading import Reading
from desktop.search.tree import All, Any, Clause, Compound, Khmer, Leaf, Near, Node, Not, Number, Word

Query = tantivy.Query

_AMONG_OTHERS: Final = 0.35
_PAIR: Final = 1.0
_WHOLE_ROW: Final = 1.5
_CLOSE: Final = 0.5
_CLOSE_WORDS: Final = 10
_LONGEST_ROW: Final = 6
_SENTENCE: Final = 4
_AMONG_MANY: Final = 0.1


class Planner:
    """Plans one query."""

    def __init__(self, ask: Ask, filters: Filters, reading: Reading) -> None:
        self._ask = ask
        self._finding = copy(ask)
        self._finding.weighs = False
        self._filters = filters
        self._reading = reading
        self._near = dict(reading.near)
        self._asking = reading.asking
        self._conditions: list[Condition] = []
        self._passed_over: list[str] = []

    def plan(self, scope: str | None, loose: bool = False, least: int | None = None) -> Plan:
        """Return the plan; a query that asks for nothing finds nothing.

        loose: some words may be missing; least: so many must be there, where not the usual number.
        """
        self._conditions.clear()
        self._passed_over.clear()
        units = self._units(loose)
        unwanted = (
            self._match(node.node, self._finding) for node in self._reading.top if isinstance(node, Not)
        )
        found = (self._condition(node, alone=True) for node in self._reading.top if isinstance(node, Clause))
        conditions = [query for query in found if query is not None]
        shut_out = [query for query in unwanted if query is not None]
        if not (units or conditions or shut_out):
            nothing = Plan(Query.empty_query(), Query.empty_query(), 0, asks=False)
            return nothing._replace(conditions=tuple(self._conditions))
        if scope:
            conditions.append(self._ask.term("f", f"in:{scope}"))
        # Of a whole sentence any word may be the telling one; the ranking tells them apart.
        usual = 1 if len(units) >= _SENTENCE else max(1, len(units) // 2)
        ranked, counted = self._words(units, (least or usual) if loose else 0)
        part = Part() if loose else self._part(units, scope)
        return Plan(
            limited(ranked, conditions, shut_out),
            limited(counted, conditions, shut_out),
            max(len(units), 2 * self._is_row_of_stops()),
            by_order=not units,
            loose=loose,
            conditions=tuple(self._conditions),
            passed_over=tuple(dict.fromkeys(self._passed_over)),
            capped=self._ask.capped or self._finding.capped,
            part=part,
            called=tuple(limited(one, conditions, shut_out) for one in self._called(part)),
            first=None if loose else _first(units),
        )

    def _part(self, units: Sequence[Unit], scope: str | None) -> Part:
        swift = len(units) == 1 and bool(units[0].swift)
        return part_of(self._reading, self._ask, scope, swift) if units and self._ask.is_large else Part()

    def _called(self, part: Part) -> Iterable[Query]:
        """Return what ranks the records that have all words in their title, closest first."""
        row, lift = self._row_and_lift() if part.ranked is not None else ([], [])
        return (lifted(one, lift) for one in called(row, self._ask, self._weight()))

    def _row_and_lift(self) -> tuple[list[Leaf], list[Query]]:
        row = [leaf for leaf in self._reading.row if not self._may_pass(leaf)]
        key = self._key()
        names = [*called_so(key, self._ask), *begun_so(key, self._reading.ends_typed, self._ask)]
        return row, [*self._closeness(row), *names, *titled(row, self._ask)]

    def _words(self, units: Sequence[Unit], least: int) -> tuple[Query, Query]:
        """Return what finds and ranks units and what only finds them. least: so many, of 0 all."""
        if not units:
            return Query.all_query(), Query.all_query()
        _, lift = self._row_and_lift()
        if len(units) == 1:
            if units[0].swift:
                return union(units[0].swift), units[0].must
            return lifted(units[0].must, [*units[0].bonus, *lift]), units[0].must
        if least:
            some = [(tantivy.Occur.Should, unit.whole) for unit in units]
            counted = Query.boolean_query(some, minimum_number_should_match=least)
            return lifted(counted, lift), counted
        counted = everything([unit.must for unit in units])
        bonus = [query for unit in units for query in unit.bonus]
        musts = [(tantivy.Occur.Must, unit.must) for unit in units]
        shoulds = [(tantivy.Occur.Should, query) for query in [*bonus, *lift]]
        return Query.boolean_query([*musts, *shoulds]), counted

    def _key(self) -> str:
        """Return the query as a name; a number is no name: the 7 of 7% is in the name of every other 7."""
        if any(isinstance(leaf, Number) for leaf in self._reading.row):
            return ""
        return key_of(word for leaf in self._reading.row for word in corrected(leaf, self._near))

    def _may_pass(self, node: Node) -> bool:
        """Tell whether a node is a stop word beside other words; it is not looked for then."""
        if not isinstance(node, Word):
            return False
        if node.text in STOP_WORDS:
            return not self._only_stops()
        if node in self._asking:
            return True
        return self._ask.says_little(node) and len(self._reading.row) > 1

    def _only_stops(self) -> bool:
        wanted = [node for node in self._reading.top if not isinstance(node, Not | Clause)]
        return all(isinstance(node, Word) and node.text in STOP_WORDS for node in wanted)

    def _is_row_of_stops(self) -> bool:
        return len(self._reading.row) > 1 and self._only_stops()

    def _units(self, loose: bool) -> list[Unit]:
        if self._is_row_of_stops():
            words = [leaf.text for leaf in self._reading.row if isinstance(leaf, Word)]
            any_of = [self._ask.term("x", word) for word in dict.fromkeys(words)]
            return [Unit(union(any_of) if loose else self._stops(words))]
        inside = {place: name for name in self._reading.names for place in range(name.first, name.end)}
        units: list[Unit] = []
        place = -1
        seen: set[str] = set()
        for node in self._reading.top:
            if isinstance(node, Not | Clause):
                continue
            name = None
            if isinstance(node, Leaf):
                place += 1
                name = inside.get(place)
            if name is None:
                units += [] if _is_again(node, seen) else self._unit(node)
            elif place == name.first:
                units += self._named(name)
        return units

    def _named(self, name: Name) -> list[Unit]:
        """Return a name as one unit: as written, or by another name of the same."""
        members = self._reading.row[name.first : name.end]
        written = [unit for leaf in members for unit in self._unit(leaf)]
        if not written:
            return []
        strict = [unit.strict or unit.whole for unit in written] if _first(written) else []
        return [
            Unit(
                self._ask.name(name, everything(unit.whole for unit in written)),
                strict=self._ask.name(name, everything(strict)) if strict else None,
            )
        ]

    def _unit(self, node: Node) -> list[Unit]:
        if self._may_pass(node) and isinstance(node, Word):
            self._passed_over.append(node.text)
            return []
        if swift := self._swift(node):
            return [Unit(union(swift), swift=tuple(swift))]
        if isinstance(node, Word):
            words, bonus = self._ask.word(node, self._near.get(node, ()), self._weight())
            return [Unit(union(words), tuple(bonus))]
        if isinstance(node, Khmer):
            finding, lifting = khmer_run(node, self._ask)
            return [Unit(finding, tuple(lifting), strict=as_words(node, self._ask))]
        bonus = of_value(node.readings, self._ask) if isinstance(node, Number) else []
        query = self._match(node)
        return [] if query is None else [Unit(query, tuple(bonus), strict=as_words(node, self._ask))]

    def _swift(self, node: Node) -> list[Query]:
        """Return bare terms for a frequent word, or several of which one will do, that stands alone."""
        any_of = node.nodes if isinstance(node, Any) else (node,)
        words = [one for one in any_of if isinstance(one, Word) and one not in self._near]
        return self._ask.swift(words) if len(self._reading.top) == 1 and len(words) == len(any_of) else []

    def _weight(self) -> float:
        """What a place in the title weighs: much for one word, little for one of many."""
        words = len(self._reading.row)
        return 1.0 if words == 1 else _AMONG_OTHERS if words < _SENTENCE else _AMONG_MANY

    def _stops(self, words: Sequence[str]) -> Query:
        """Only stop words: their pairs are in the index; without any, the rarest word has to do."""
        pairs = ["_".join(pair) for pair in pairwise(words)]
        known = [pair for pair in pairs if self._ask.frequency("s", pair)]
        if known:
            return union([self._ask.term("s", pair) for pair in known])
        return self._ask.term("x", min(words, key=self._frequency))

    def _frequency(self, word: str) -> int:
        return self._ask.frequency("x", word)

    def _match(self, node: Node, ask: Ask | None = None) -> Query | None:
        """Return a node as one query; None for what asks for nothing. ask: if not what ranks as well."""
        if isinstance(node, Clause):
            return self._condition(node)
        if isinstance(node, Not):
            inner = self._match(node.node, self._finding)
            return None if inner is None else limited(Query.all_query(), [], [inner])
        if isinstance(node, Any):
            given = (self._match(one, ask) for one in node.nodes)
            found = [query for query in given if query is not None]
            return union(found) if found else None
        if isinstance(node, All):
            return self._group(node, ask)
        return self._leaf(node, ask or self._ask)

    def _group(self, group: All, ask: Ask | None) -> Query | None:
        wanted = [self._match(node, ask) for node in group.nodes if not isinstance(node, Not)]
        unwanted = [self._match(node.node, self._finding) for node in group.nodes if isinstance(node, Not)]
        musts = [query for query in wanted if query is not None]
        nots = [query for query in unwanted if query is not None]
        return limited(everything(musts), [], nots) if musts or nots else None

    def _leaf(self, leaf: Leaf, ask: Ask) -> Query:
        if isinstance(leaf, Word):
            return ask.whole_word(leaf, self._near.get(leaf, ()))
        if isinstance(leaf, Khmer):
            finding, lifting = khmer_run(leaf, ask)
            return union([finding, *lifting]) if ask.weighs else finding
        if isinstance(leaf, Number):
            return ask.number(leaf)
        if isinstance(leaf, Compound):
            return ask.compound(leaf)
        return ask.near(leaf) if isinstance(leaf, Near) else ask.phrase(leaf)

    def _condition(self, clause: Clause, alone: bool = False) -> Query | None:
        """Return the query of a clause and note how it was understood; only alone it is told."""
        condition = self._filters.condition(clause)
        self._conditions.append(condition if alone else condition._replace(words=""))
        return None if condition.query is None else Query.const_score_query(condition.query, 0.0)

    def _closeness(self, row: Sequence[Leaf]) -> list[Query]:
        """What lifts records in which the words stand side by side, or close: in titles of anything, too."""
        typed = (leaf.text for leaf in row if isinstance(leaf, Word) and not leaf.prefix)
        words = [word for word in typed if self._frequency(word)]
        if (
            not self._ask.title_weight
            or len(words) < 2
            or STOP_WORDS.issuperset(words)
            or min(map(self._frequency, words)) > self._ask.many
        ):
            return []
        pair_weight = (_PAIR if len(words) < _SENTENCE else _PAIR * _AMONG_MANY) * self._ask.title_weight
        close = [Query.boost_query(self._ask.sequence(pair), pair_weight) for pair in pairwise(words)]
        if len(words) <= _LONGEST_ROW:
            close.append(Query.boost_query(self._ask.sequence(words, slop=_CLOSE_WORDS), _CLOSE))
            close += [Query.boost_query(self._ask.sequence(words), _WHOLE_ROW)] * (len(words) > 2)
        return close


def _first(units: Sequence[Unit]) -> Query | None:
    """Return what finds the records that have the Khmer of all units as words."""
    strict = [unit.strict for unit in units if unit.strict is not None]
    return everything(strict) if strict else None


def _is_again(node: Node, seen: set[str]) -> bool:
    """Tell whether a word stands in the query before, and note it: in prose the same word often does."""
    if not isinstance(node, Word) or node.typed or node.prefix:
        return False
    again = node.text in seen
    seen.add(node.text)
    return again
