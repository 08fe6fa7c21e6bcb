"""What lifts the records that are called just as a query says, or begin so. Not for names within a query."""

from collections.abc import Sequence
from typing import Final

import tantivy

from desktop.library.khmer import is_khmer
from desktop.library.words import name_term
from desktop.search.ask import Ask

Query = tantivy.Query

_NAME: Final = 4.0
_MOST_NAMES: Final = 8
_SHORTEST: Final = 3


def called_so(key: str, ask: Ask) -> list[Query]:
    """What lifts the record whose title or name is the very query."""
    term = name_term(key)
    trusted = key and ask.title_weight and ask.frequency("n", term)
    return [ask.term("n", term, _NAME * ask.title_weight)] if trusted else []


def begun_so(key: str, typed: bool, ask: Ask) -> list[Query]:
    """What lifts entities whose name goes on from the very query, the more the less of it is missing.

    typed: the last word of the query may not be finished yet.
    """
    if len(key) < _SHORTEST:
        return []
    begun = key if typed or is_khmer(key[-1]) else f"{key} "
    names = [name for name in ask.begun("a", begun, _MOST_NAMES) if name != key]
    lifts = [ask.term("n", name_term(name), _NAME * len(key) / len(name)) for name in names]
    # Of an entity with several such names the nearest counts.
    return [Query.disjunction_max_query(lifts)] if lifts else []


def of_value(numbers: Sequence[str], ask: Ask) -> list[Query]:
    """What lifts the figures whose value is one of some numbers."""
    return [query for number in numbers for query in called_so(number, ask)]
