"""Which known word an unknown one was probably meant to be. Not for searching: readers have an engine."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from desktop.language import NOTHING_SAID, Said, said

_LIKENESS = 66
"""Percent; below it a suggestion misleads more often than it helps."""


def guess(word: str, known: Iterable[str]) -> str:
    """Return the known word nearest to a misspelt one, empty if none is near."""
    found = process.extractOne(word[:100], list(known), scorer=fuzz.ratio, score_cutoff=_LIKENESS)
    return str(found[0]) if found else ""


def did_you_mean(word: str, known: Iterable[str]) -> Said:
    """Return the sentence ``Did you mean ...?``, nothing if no known word is near."""
    found = guess(word, known)
    return said("Did you mean `{word}`?", word=found) if found else NOTHING_SAID
