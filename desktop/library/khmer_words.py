"""Where words of Khmer end, which are written without spaces, by a dictionary. Not for finding what is typed.

Two dictionaries may cut differently, and a machine may have none: words only rank, clusters find. So an index
made with words answers as well without them, and the reverse.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

_LONGEST_CLUSTERS: Final = 200
_MOST_KNOWN: Final = 2_000
_NOUN_OF: Final = ("កា", "រ")
"""What makes the noun of a verb, searching of to search; dictionaries have some of these as words."""


def khmer_words(clusters: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the words of clusters in a row, each as its clusters; none where there is no dictionary."""
    starts = range(0, len(clusters), _LONGEST_CLUSTERS)
    return tuple(word for at in starts for word in _cut(tuple(clusters[at : at + _LONGEST_CLUSTERS])))


def khmer_verb(word: Sequence[str]) -> tuple[str, ...]:
    """Return the verb that a word is the noun of; nothing for any other word."""
    verb = tuple(word[len(_NOUN_OF) :])
    is_noun = tuple(word[: len(_NOUN_OF)]) == _NOUN_OF and len(verb) > 1
    return verb if is_noun and _cut(verb) == (verb,) else ()


@lru_cache(maxsize=_MOST_KNOWN)
def _cut(clusters: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    # The door to the dictionary, which nobody should pay for who neither reads nor types Khmer.
    from desktop.icu import Ends, ends_in  # noqa: PLC0415

    found = ends_in("".join(clusters), Ends.WORDS, "km")
    if found is None:
        return ()
    ends = {end: number for number, end in enumerate(accumulate(map(len, clusters)), start=1)}
    inner = (ends[end] for end in found if end in ends)
    return tuple(clusters[start:end] for start, end in pairwise((0, *inner, len(clusters))) if start < end)
