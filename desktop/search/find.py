"""A piece of text found in another, folded as search folds it. Not for records, stems or ranking."""

import re
from collections.abc import Iterator
from typing import Final

from desktop.library.khmer import is_khmer
from desktop.library.words import Token, clusters_in, fold_with_offsets, original_end
from desktop.model.prose import Span

_ZERO_WIDTH: Final = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_UNEVEN: Final = re.compile(r"[\u1780-\u17dd\u200b-\u200d\u2060\ufeff\u00ad]|[^\S ]|  ")
_ACCENTS: Final = ("\u0300", "\u036f")


def find_in_text(text: str, needle: str, whole_word: bool = False, case: bool = False) -> tuple[Span, ...]:
    """Return where a text has another one, in order; places do not overlap.

    Accents, quotes, dashes, widths, runs of blanks and the spellings of Khmer clusters count as the same,
    and so does case unless it is asked for. Khmer is found by whole clusters. whole_word: letters and
    digits must not go on to either side.
    """
    wanted = _Folded(needle.strip())
    if not wanted.text:
        return ()
    inside = _Folded(text)
    found: list[Span] = []
    for start, end in inside.places(wanted.text):
        span = inside.original(start, end)
        if whole_word and not inside.is_whole(start, end):
            continue
        if case and not _same_case(text[span.start : span.end], needle.strip()):
            continue
        found.append(span)
    return tuple(found)


class _Folded:
    """A text folded for finding, with the way back to the original."""

    def __init__(self, text: str) -> None:
        self._original = text
        folded, offsets = fold_with_offsets(text)
        self._folded = folded
        self._offsets = offsets
        self._inner: set[int] = set()
        self._places: list[int] | None = None
        self.text = folded
        if _UNEVEN.search(folded):
            self.text, self._places = self._evened(folded)

    def _evened(self, folded: str) -> tuple[str, list[int]]:
        """Return the text with one space for blanks and one spelling for each cluster, and where each was."""
        parts: list[str] = []
        places: list[int] = []
        clusters = iter(clusters_in(folded))
        cluster = next(clusters, None)
        at = 0
        while at < len(folded):
            if cluster is not None and cluster.start == at:
                self._take_cluster(cluster, parts, places)
                at = cluster.end
                cluster = next(clusters, None)
                continue
            if folded[at] not in _ZERO_WIDTH and not (folded[at].isspace() and parts and parts[-1] == " "):
                parts.append(" " if folded[at].isspace() else folded[at])
                places.append(at)
            at += 1
        return "".join(parts), [*places, len(folded)]

    def _take_cluster(self, cluster: Token, parts: list[str], places: list[int]) -> None:
        first = len(places)
        parts.extend(cluster.text)
        places.extend([cluster.start] * len(cluster.text))
        self._inner.update(range(first + 1, len(places)))

    def places(self, wanted: str) -> Iterator[tuple[int, int]]:
        """Yield where a folded text stands, never beginning or ending within a Khmer cluster."""
        start = self.text.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            if start in self._inner or end in self._inner:
                start = self.text.find(wanted, start + 1)
                continue
            yield start, end
            start = self.text.find(wanted, end)

    def original(self, start: int, end: int) -> Span:
        """Return the place in the text as it is, with the accents that follow and no blanks around."""
        first, stop = (start, end) if self._places is None else (self._places[start], self._places[end])
        if self._offsets is not None:
            first, stop = self._offsets[first], original_end(stop, self._offsets)
        while stop > first and (
            self._original[stop - 1].isspace() or self._original[stop - 1] in _ZERO_WIDTH
        ):
            stop -= 1
        return Span(first, stop)

    def is_whole(self, start: int, end: int) -> bool:
        """Tell whether no word goes on before or after a place."""
        return not (self._joined(start) or self._joined(end))

    def _joined(self, border: int) -> bool:
        if not 0 < border < len(self.text):
            return False
        before, after = self.text[border - 1], self.text[border]
        return before.isalnum() and after.isalnum() and not (is_khmer(before) or is_khmer(after))


def _same_case(found: str, wanted: str) -> bool:
    """Compare capitals letter by letter; accents and other forms of a letter do not count."""
    return [one.isupper() for one in found if _is_letter(one)] == [
        one.isupper() for one in wanted if _is_letter(one)
    ]


def _is_blank(character: str) -> bool:
    return character.isspace() or character in _ZERO_WIDTH


def _is_letter(character: str) -> bool:
    return character.isalpha() and not _ACCENTS[0] <= character <= _ACCENTS[1]
