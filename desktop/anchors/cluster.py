"""Where a text may be cut without tearing what a reader sees as one sign. Not for finding words.

Extended grapheme clusters of UAX #29 for the scripts that dossiers use, with one addition: a Khmer consonant
written under another (after COENG) belongs to it, as readers and Khmer keyboards hold it.
"""

import unicodedata
from typing import Final

_ZERO_WIDTH_JOINER: Final = "\u200d"
_JOINS_THE_NEXT: Final = frozenset({"\u17d2", _ZERO_WIDTH_JOINER})
_ALSO_EXTENDS: Final = frozenset({"\u200c", "\u200d", "\u0e33", "\u0eb3"})
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
_TAGS: Final = range(0xE0020, 0xE0080)
_FLAGS: Final = range(0x1F1E6, 0x1F200)
_HANGUL_LEAD: Final = range(0x1100, 0x1160)
_HANGUL_INNER: Final = range(0x1160, 0x1200)
_HANGUL_SYLLABLE: Final = range(0xAC00, 0xD7A4)


def is_boundary(text: str, index: int) -> bool:
    """Tell whether a text may be cut before the code point at ``index``."""
    if not 0 < index < len(text):
        return True
    before, after = text[index - 1], text[index]
    if before in "\r\n":
        return (before, after) != ("\r", "\n")
    return not (_extends(after) or _joins(before, after) or _is_half_flag(text, index))


def boundary_before(text: str, index: int) -> int:
    """Return the last boundary at or before an index."""
    while not is_boundary(text, index):
        index -= 1
    return index


def boundary_after(text: str, index: int) -> int:
    """Return the first boundary at or after an index."""
    while not is_boundary(text, index):
        index += 1
    return index


def _extends(sign: str) -> bool:
    code = ord(sign)
    return (
        unicodedata.category(sign) in {"Mn", "Mc", "Me"}
        or sign in _ALSO_EXTENDS
        or code in _SKIN_TONES
        or code in _TAGS
    )


def _joins(before: str, after: str) -> bool:
    if before in _JOINS_THE_NEXT:
        return unicodedata.category(after) in {"Lo", "So"}
    first, second = ord(before), ord(after)
    if second in _HANGUL_INNER:
        return first in _HANGUL_LEAD or first in _HANGUL_INNER or first in _HANGUL_SYLLABLE
    return first in _HANGUL_LEAD and (second in _HANGUL_LEAD or second in _HANGUL_SYLLABLE)


def _is_half_flag(text: str, index: int) -> bool:
    """Tell whether a cut would part the two letters of a flag; flags in a row are counted in pairs."""
    if ord(text[index]) not in _FLAGS:
        return False
    start = index
    while start and ord(text[start - 1]) in _FLAGS:
        start -= 1
    return (index - start) % 2 == 1
