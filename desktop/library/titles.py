"""Which words of a title tell what its text is about. Not for what a title weighs."""

from collections.abc import Mapping, Set
from typing import Final

from desktop.library.words import STOP_WORDS

_SHORT: Final = 8
"""So few different words need not repeat their title."""


def borne_out(title: set[str], text: Set[str], others: Set[str], stems: Mapping[str, str]) -> set[str]:
    """Return the words of a title that count as such: those that its text has, in any form.

    Where these are at least half of them, or the text is short, all do. By the others a record is found as by
    any word of its text, but it does not pass those that speak of the matter. others: the stems of the words
    of the text that are not their own stem. stems: of every word.
    """
    telling = title - STOP_WORDS
    if len(text) < _SHORT:
        return title
    found = telling & text
    if 2 * len(found) < len(telling):
        found = {word for word in telling if (stem := stems[word]) in text or stem in others}
    return title if 2 * len(found) >= len(telling) else found
