"""What lifts the records that are called as a query says, or begin so. Not for names within a query."""

from collections.abc import Sequence
from typing import Final

import tantivy

from desktop.library.khmer import is_khmer
from desktop.library.words import name_term
from desktop.model.choices import RecordKind
from desktop.search.ask import Ask
from desktop.search.joining import everything, limited, union
from desktop.search.tree import Leaf, Word

Query = tantivy.Query

_NAME: Final = 4.0
_MOST_NAMES: Final = 8
_SHORTEST: Final = 3
_TITLED: Final = 2.0
_MOST_TITLED: Final = 6


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


def titled(row: Sequence[Leaf], ask: Ask) -> list[Query]:
    """What lifts the records that have several words, in any form, all in their title or names.

    What is called so tells of the whole query, while a text that mentions it may be about anything. Titles
    of sources are not the dossier's own.
    """
    words = [leaf for leaf in row if isinstance(leaf, Word) and not leaf.prefix]
    if not (ask.title_weight and len(words) == len(row) and 1 < len(words) <= _MOST_TITLED):
        return []
    each = [_in_title(word, ask) for word in words]
    if not all(each):
        return []
    forms = (union(ask.term("t", form) for form in found) for found in each)
    source = ask.term("f", f"kind:{RecordKind.SOURCE.value}")
    rarity = sum(min(ask.rarity("t", form) for form in found) for found in each)
    lift = limited(everything(forms), [], [source])
    return [Query.const_score_query(lift, _TITLED * rarity * ask.title_weight)]


def _in_title(word: Word, ask: Ask) -> list[str]:
    """Return the forms of a word that titles have, where few enough have them."""
    forms = [form for form in dict.fromkeys((word.text, ask.stem(word.text))) if ask.frequency("t", form)]
    return [form for form in forms if ask.frequency("t", form) <= ask.many]
