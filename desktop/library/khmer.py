"""Khmer orthographic clusters, the unit in which Khmer is searched. Not for breaking lines or finding words.

Khmer is written without spaces between words. A cluster (a consonant or independent vowel with its coeng
consonants, vowels and signs) is never split by a reader, so a phrase of clusters finds any word whatever
its neighbours.
"""

import re
from functools import lru_cache
from typing import Final

KHMER: Final = "\u1780-\u17dd\u200b-\u200d"
COENG: Final = "\u17d2"
_ZERO_WIDTH: Final = "\u200b\u200c\u200d"
CLUSTER: Final = (
    "[\u1780-\u17b3](?:[\u200b-\u200d]*\u17d2[\u200b-\u200d]*[\u1780-\u17b3]|[\u200c\u200d]*[\u17b4-\u17d1\u17d3\u17dd])*"
    "|[\u17b4-\u17d3\u17dd]+|\u17d7|\u17dc"
)
_PARTS: Final = re.compile("\u17d2[\u1780-\u17b3]|.", re.DOTALL)
_SPELLINGS: Final = (
    ("\u17c1\u17b6", "\u17c4"),
    ("\u17c1\u17b8", "\u17be"),
    ("\u17c6\u17b6", "\u17b6\u17c6"),
    ("\u17a3", "\u17a2"),
    ("\u17a4", "\u17a2\u17b6"),
    ("\u17b2", "\u17b1"),
    ("\u17b4", ""),
    ("\u17b5", ""),
    ("\u17d2\u178a", "\u17d2\u178f"),  # coeng DA and coeng TA look the same
)
_MOST_KNOWN: Final = 20_000


def is_khmer(character: str) -> bool:
    """Tell whether a character belongs to a Khmer cluster; zero-width characters do not by themselves."""
    return "\u1780" <= character <= "\u17dd" and character not in "\u17d4\u17d5\u17d6\u17d8\u17d9\u17da\u17db"


@lru_cache(maxsize=_MOST_KNOWN)
def normal_cluster(cluster: str) -> str:
    """Return the one spelling of a cluster: no zero-width characters, coeng, shifters, vowels, signs."""
    for character in _ZERO_WIDTH:
        cluster = cluster.replace(character, "")
    for written, meant in _SPELLINGS:
        cluster = cluster.replace(written, meant)
    first, *rest = _PARTS.findall(cluster) or [""]
    ordered = first + "".join(sorted(rest, key=_rank))
    for written, meant in _SPELLINGS[:3]:
        ordered = ordered.replace(written, meant)
    return ordered or cluster


def _rank(part: str) -> int:
    """Order the parts of a cluster as the Unicode standard does: coeng (ro last), shifter, vowel, sign."""
    if part[0] == COENG:
        return 1 if part == "\u17d2\u179a" else 0
    if part in "\u17c9\u17ca":
        return 2
    return 3 if part <= "\u17c5" else 4
