"""What the index stores of a text: words, further forms, Khmer clusters, beginnings. Not for the engine."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from desktop.library.khmer import is_khmer
from desktop.library.khmer_words import khmer_verb, khmer_words
from desktop.library.numbers import numbers_beyond
from desktop.library.words import STOP_WORDS, fold, shape_of, spaced, words_of

BEGINNING_LETTERS: Final = 3
GAP: Final = "|"
_HYPHENED: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_KHMER_RUN: Final = re.compile("[\u1780-\u17d3\u17d7\u17dc\u17dd]+")
_LONGEST_RUN_CHARS: Final = 40
_JOINERS: Final = "\u200c\u200d"


class Forms(NamedTuple):
    """A text made ready. text: its words parted by blanks; words: the same; others: further forms of them."""

    text: str
    words: list[str]
    others: list[str]
    clusters: list[str]


def forms_of(text: str) -> Forms:
    """Return what the index stores of a text."""
    folded = text.lower() if text.isascii() else fold(text)
    if not folded.isascii():
        words, clusters = _parted(words_of(folded))
        others = _others(folded, words)
        return Forms(" ".join(words), words, [*others, *_khmer(folded)] if clusters else others, clusters)
    shape = shape_of(folded)
    plain = spaced(folded, shape)
    words = plain.split()
    return Forms(plain, words, _others(folded, words, shape), [])


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


def _khmer(folded: str) -> set[str]:
    """Return the Khmer words of a text, and what its writer set apart by blanks or zero width spaces."""
    found: set[str] = set()
    for joiner in _JOINERS:
        folded = folded.replace(joiner, "")
    for run in set(_KHMER_RUN.findall(folded)):
        clusters = words_of(run)
        words = khmer_words(clusters)
        found.update("".join(word) for word in (*words, *map(khmer_verb, words)) if word)
        if len(run) <= _LONGEST_RUN_CHARS:
            found.add("".join(clusters))
    return found


def _others(folded: str, words: list[str], shape: bytes | None = None) -> list[str]:
    others = _stop_pairs(words)
    if "-" in folded:
        others += [found.replace("-", "") for found in _HYPHENED.findall(folded)]
    for form in numbers_beyond(folded, words, shape):
        others += _number_forms(form.canonical, folded[form.start : form.end])
    return others


def _stop_pairs(words: list[str]) -> list[str]:
    """Return the pairs of stop words that follow each other, as one word each."""
    stops = bytes(map(STOP_WORDS.__contains__, words))
    found: list[str] = []
    at = stops.find(b"\1\1")
    while at >= 0:
        found.append(f"{words[at]}_{words[at + 1]}")
        at = stops.find(b"\1\1", at + 1)
    return found


def _number_forms(canonical: str, written: str) -> list[str]:
    """Return the value and, for ``$300m``, the bare 300 as well: a reader may type no more than that."""
    bare = re.search(r"\d[\d.]*", written.replace(",", ""))
    return [canonical, bare[0]] if bare and bare[0] != canonical else [canonical]


def beginnings_of(words: Iterable[str]) -> set[str]:
    """Return the beginnings of words, of one to three letters."""
    found: set[str] = set()
    for longest in {word[:BEGINNING_LETTERS] for word in words}:
        found.update((longest, longest[:2], longest[:1]))
    return found
