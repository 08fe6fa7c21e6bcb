"""The part of a text that shows best why it was found. Not for finding the marks in it."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.library.khmer import is_khmer
from desktop.model.prose import Span
from desktop.search.marker import Mark, Marker

LONGEST_CHARS: Final = 200
_LEAD_CHARS: Final = 50
_MOVE_CHARS: Final = 30
_SENTENCE_CHARS: Final = 60
"""How far before a mark its sentence may begin: two lines of a narrow pane show little more."""
_MOST_MARKS: Final = 40
_ENOUGH: Final = 3
"""Marks of which more are not worth more."""
_ELLIPSIS: Final = "…"
_BREAKS: Final = str.maketrans({"\n": " ", "\r": " ", "\t": " "})
_SENTENCE_END: Final = re.compile(r"(?:[.!?។]['\"”’)]?\s|\n)")


class Snippet(NamedTuple):
    """A piece of text with its marks."""

    text: str
    marks: tuple[Mark, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """The bare places of the marks."""
        return tuple(Span(mark.start, mark.end) for mark in self.marks)


def best_snippet(texts: Sequence[str], marker: Marker) -> Snippet:
    """Return the best piece of the first text that has marks, else the beginning of the first text."""
    for text in texts:
        marks = marker.marks(text)
        if marks:
            return _around(text, marks)
    first = next((text for text in texts if text.strip()), "")
    return _cut(first, 0, ())


def _around(text: str, marks: Sequence[Mark]) -> Snippet:
    """Cut where most different words of the query stand within reach; of equal places the first."""
    start = _beginning(text, marks[_best(marks)].start)
    return _cut(text, start, marks)


def _best(marks: Sequence[Mark]) -> int:
    most = (len({mark.term for mark in marks}), _ENOUGH)
    best, worth = 0, (0, 0)
    for place in range(min(len(marks), _MOST_MARKS)):
        here = _worth(marks, place)
        if here > worth:
            best, worth = place, here
        if worth == most:
            break
    return best


def _worth(marks: Sequence[Mark], place: int) -> tuple[int, int]:
    reach = marks[place].start + LONGEST_CHARS - _LEAD_CHARS
    within = [mark.term for mark in marks[place : place + _MOST_MARKS] if mark.end <= reach]
    return len(set(within)), min(_ENOUGH, len(within))


def _beginning(text: str, mark_start: int) -> int:
    """Return where to begin: at the start of the sentence if that is near, else at a word."""
    if mark_start <= _LEAD_CHARS:
        return 0
    earliest = max(0, mark_start - _SENTENCE_CHARS)
    ends = [found.end() for found in _SENTENCE_END.finditer(text, earliest, mark_start)]
    if ends:
        return ends[-1]
    return _whole(text, mark_start - _LEAD_CHARS, mark_start)


def _whole(text: str, place: int, latest: int) -> int:
    """Move a place to the right to the next word, or at least off the inside of a cluster."""
    for moved in range(place, min(place + _MOVE_CHARS, latest)):
        if text[moved - 1].isspace():
            return moved
    while place < latest and _inside(text, place):
        place += 1
    return place


def _inside(text: str, place: int) -> bool:
    """Tell whether a place would cut a Khmer cluster or a letter from its marks."""
    if not 0 < place < len(text):
        return False
    letter = text[place]
    dependent = is_khmer(letter) and letter >= "\u17b4"
    return dependent or text[place - 1] == "\u17d2" or "\u0300" <= letter <= "\u036f" or letter == "\u200d"


def _ending(text: str, place: int, earliest: int) -> int:
    if place >= len(text):
        return len(text)
    for moved in range(place, max(place - _MOVE_CHARS, earliest), -1):
        if text[moved].isspace():
            return moved
    while place > earliest and _inside(text, place):
        place -= 1
    return place


def _cut(text: str, start: int, marks: Sequence[Mark]) -> Snippet:
    first = next((mark for mark in marks if mark.start >= start), None)
    earliest = max(start, first.end if first else start)
    end = _ending(text, max(start + LONGEST_CHARS, earliest), earliest)
    before = _ELLIPSIS if start > 0 else ""
    after = _ELLIPSIS if end < len(text) else ""
    shift = len(before) - start
    kept = tuple(
        mark._replace(start=mark.start + shift, end=mark.end + shift)
        for mark in marks
        if mark.start >= start and mark.end <= end
    )
    return Snippet(f"{before}{text[start:end].translate(_BREAKS)}{after}", kept)
