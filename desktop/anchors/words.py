"""A text as its words with their places, and where its sentences end. Not for searching: that folds more.

Scripts written without spaces fall into short pieces at their vowel signs, which serve as well: what counts
is that the same text always falls into the same pieces.
"""

import re
from bisect import bisect_left, bisect_right
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|_+")
_END: Final = re.compile(r"[.!?។៕]+[\"'”’)\]]*(?=\s|$)|\n")


class Words(NamedTuple):
    """words: in lower case. starts, ends: where each stands in the text, in code points."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def first_after(self, index: int) -> int:
        """Return the first word that ends beyond an index; the number of words if there is none."""
        return bisect_right(self.ends, index)

    def last_before(self, index: int) -> int:
        """Return the word after the last one that begins before an index; 0 if there is none."""
        return bisect_left(self.starts, index)


def words_of(text: str) -> Words:
    """Cut a text into words."""
    found = [(match.group().casefold(), match.start(), match.end()) for match in _WORD.finditer(text)]
    words, starts, ends = zip(*found, strict=True) if found else ((), (), ())
    return Words(words, starts, ends)


def sentence_start(text: str, index: int) -> int:
    """Return where the sentence begins in which an index lies."""
    return next((end for end in reversed(_ends(text)) if end <= index), 0)


def sentence_end(text: str, index: int) -> int:
    """Return where the sentence ends that holds the code point before an index."""
    return next((end for end in _ends(text) if end >= index), len(text))


def _ends(text: str) -> list[int]:
    return [match.end() for match in _END.finditer(text)]
