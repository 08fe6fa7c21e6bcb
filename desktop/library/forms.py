"""What the index stores of a text: words, further forms, Khmer clusters, prefixes. Not for the engine."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from desktop.library.khmer import is_khmer
from desktop.library.numbers import numbers_in
from desktop.library.words import STOP_WORDS, fold, words_of

PREFIX_LETTERS: Final = 3
GAP: Final = "|"
_HYPHENED: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")


class Forms(NamedTuple):
    """A text made ready. words: of the exact field; others: further forms; clusters: Khmer."""

    words: list[str]
    others: list[str]
    clusters: list[str]


def forms_of(text: str) -> Forms:
    """Return what the index stores of a text."""
    folded = text.lower() if text.isascii() else fold(text)
    words = words_of(folded)
    clusters: list[str] = []
    if not folded.isascii():
        words, clusters = _parted(words)
    return Forms(words, _others(folded, words), clusters)


def _parted(found: list[str]) -> tuple[list[str], list[str]]:
    """Part words from Khmer clusters; a gap keeps Khmer on two sides of a word from reading as one."""
    words: list[str] = []
    clusters: list[str] = []
    for one in found:
        if is_khmer(one[0]):
            clusters.append(one)
            continue
        words.append(one)
        if clusters and clusters[-1] != GAP:
            clusters.append(GAP)
    return words, clusters


def _others(folded: str, words: list[str]) -> list[str]:
    others = ["_".join(pair) for pair in pairwise(words) if pair[0] in STOP_WORDS and pair[1] in STOP_WORDS]
    if "-" in folded:
        others += [found.replace("-", "") for found in _HYPHENED.findall(folded)]
    for form in numbers_in(folded, words):
        if not form.plain:
            others += _number_forms(form.canonical, folded[form.start : form.end])
    return others


def _number_forms(canonical: str, written: str) -> list[str]:
    """Return the value and, for ``$300m``, the bare 300 as well: a reader may type no more than that."""
    bare = re.search(r"\d[\d.]*", written.replace(",", ""))
    return [canonical, bare[0]] if bare and bare[0] != canonical else [canonical]


def prefixes_of(words: Iterable[str]) -> set[str]:
    """Return the beginnings of one to three letters."""
    distinct = set(words)
    lengths = range(1, PREFIX_LETTERS + 1)
    return {begin for length in lengths for begin in {word[:length] for word in distinct}}
