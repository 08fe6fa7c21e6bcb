"""Words as the index knows them: folded, and with numbers in one form. Not for queries or for ranking.

Index and queries go through the same functions, so that what is typed meets what is stored.
"""

import re
import unicodedata

# Not by way of hashlib, which loads OpenSSL: four megabytes for a digest that is asked for now and then.
from _blake2 import blake2b
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from desktop.library.khmer import CLUSTER, KHMER, is_khmer, normal_cluster

_COMMON: Final = (
    "a an and are as at be been but by for from had has have he her his i in into is it its of on or out"
    " s she that the their them there they this to was we were which who will with you"
)
STOP_WORDS: Final = frozenset(_COMMON.split())
_QUOTES: Final = dict.fromkeys("‘’‚‛ʼ′`´＇", "'") | dict.fromkeys("“”„‟«»″＂", '"')
_DASHES: Final = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_SPACES: Final = dict.fromkeys(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    " ",
)
_DROPPED: Final = "\u00ad\u2060\ufeff\u200e\u200f"
_ACCENTS: Final = ((0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F))
_MARKS: Final = "\u0591-\u05c7\u0610-\u06ed\u0900-\u0963\u0970-\u0dff\u0e31-\u0eff\u0f18-\u109f"
_LETTER: Final = rf"(?:[^\W_{KHMER}]|[{_MARKS}])"
_LETTERS: Final = rf"[^\W_{KHMER}]++(?:[{_MARKS}]++[^\W_{KHMER}]*+)*+"
_TOKEN: Final = re.compile(
    # Most words are plain letters before a space or a comma: seen first, they cost half.
    r"[a-z]++(?![^ ,;:?!)\n])|"
    rf"\d{{1,3}}(?:[, ]\d{{3}})+(?!\d)(?:\.\d+)?(?!{_LETTER})"
    rf"|\d+(?:\.\d+)+(?!{_LETTER})"
    rf"|(?:[a-z]\.){{2,}}(?:[a-z](?!{_LETTER}|'))?"
    rf"|{_LETTERS}(?:'{_LETTERS})*"
    rf"|{CLUSTER}"
)
_CLUSTER: Final = re.compile(CLUSTER)
_WITHIN: Final = re.compile(r"'(?<=[a-z0-9]')(?=[a-z0-9])")
_POINTED: Final = re.compile(r"\.(?<=[a-z]\.)(?=[a-z]\.)")
_DIGEST_CHARS: Final = 12
_MOST_KNOWN: Final = 4_000  # Khmer has few clusters, which come again and again
_HELD: Final = "\u0001"  # stands for a decimal point while other points are blanks
_BLANKS: Final = bytes(code if chr(code).isalnum() else 32 for code in range(128)) + bytes(128)
_SHAPES: Final = bytes.maketrans(b"abcdefghijklmnopqrstuvwxyz0123456789 ", b"a" * 26 + b"0" * 10 + b",")
_BLANKS_OR_HELD: Final = _BLANKS[: ord(_HELD)] + b"." + _BLANKS[ord(_HELD) + 1 :]


class Token(NamedTuple):
    """A word, or one Khmer cluster, in the form that is indexed; start, end: where it stands in the text."""

    text: str
    start: int
    end: int


class _Folds(dict[int, str]):
    """Table from a code point to its folded text, filled as characters are met.

    moving: the characters met that do not fold to exactly one.
    """

    def __init__(self) -> None:
        self.moving: set[str] = set()

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        if len(folded) != 1:
            self.moving.add(chr(code))
        return folded


def _fold_character(character: str) -> str:
    for table in (_QUOTES, _DASHES, _SPACES):
        if character in table:
            return table[character]
    if character in _DROPPED:
        return ""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    if is_khmer(character) or "\uac00" <= character <= "\ud7a3":
        return character
    plain = "".join(one for one in unicodedata.normalize("NFKD", character) if not _is_accent(ord(one)))
    return unicodedata.normalize("NFC", plain.casefold())


def _is_accent(code: int) -> bool:
    return any(first <= code <= last for first, last in _ACCENTS)


_FOLDS: Final = _Folds()


def fold(text: str) -> str:
    """Fold case, accents, quotes, dashes, spaces and digits; the length may change."""
    return text.translate(_FOLDS)


def fold_with_offsets(text: str) -> tuple[str, list[int] | None]:
    """Fold a text and tell where each folded character came from; None where no place has moved."""
    folded = text.lower() if text.isascii() else text.translate(_FOLDS)
    if text.isascii() or _FOLDS.moving.isdisjoint(text):
        return folded, None
    offsets = [place for place, character in enumerate(text) for _ in _FOLDS[ord(character)]]
    offsets.append(len(text))
    return folded, offsets


def words_of(folded: str) -> list[str]:
    """Return the words and Khmer clusters of a folded text, in order."""
    return [found if found.isalnum() else _normal(found) for found in _TOKEN.findall(folded)]


def shape_of(folded: str) -> bytes:
    """Return a folded ASCII text with ``a`` for each letter, ``0`` for a digit and a comma for a blank.

    What is rare in a text is looked for in it ten times as fast as by a pattern in the text.
    """
    return folded.encode().translate(_SHAPES)


def spaced(folded: str, shape: bytes) -> str:
    """Return a folded ASCII text with its words, as :func:`words_of` gives them, parted by blanks alone.

    Most texts are plain letters, which the interpreter cuts four times as fast as the pattern of words does.
    """
    spots = _spots(folded, shape)
    if not spots:
        return folded.encode().translate(_BLANKS).decode()
    parts: list[str] = []
    at = 0
    folded = folded.replace(_HELD, " ")
    for spot in spots:
        if spot < at:
            continue  # a token may have several such spots
        match = _TOKEN.match(folded, _token_start(folded, spot, at))
        if match is not None:
            found = match[0]
            normal = _in_figures(found) if found[0].isdigit() else _normal(found)
            parts += (folded[at : match.start()], " ", normal.replace(".", _HELD), " ")
            at = match.end()
    parts.append(folded[at:])
    return "".join(parts).encode().translate(_BLANKS_OR_HELD).decode()


def _spots(folded: str, shape: bytes) -> list[int]:
    """Return where the words of a folded ASCII text are more than what stands between other characters."""
    spots: list[int] = []
    first = shape.find(b"0")  # one character is looked for sooner than several
    for grouped in (b"0,0", b"0.0") if first >= 0 else ():
        at = shape.find(grouped, first)
        while at >= 0:
            spots.append(at)
            at = shape.find(grouped, at + 1)
    if b"'" in shape:
        spots += [spot.start() for spot in _WITHIN.finditer(folded)]
    if b"a.a." in shape:
        spots += [spot.start() for spot in _POINTED.finditer(folded)]
    spots.sort()
    return spots


def _token_start(folded: str, place: int, earliest: int) -> int:
    """Return where the token at a letter or digit begins; it may hold apostrophes before that."""
    while place > earliest and (
        folded[place - 1].isalnum()
        or (folded[place - 1] == "'" and place - 2 >= earliest and folded[place - 2].isalnum())
    ):
        place -= 1
    return place


def tokens_in(folded: str) -> list[Token]:
    """Return the words and Khmer clusters of a folded text with their places in it."""
    return [Token(_normal(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(folded)]


def cluster_spans(folded: str) -> list[tuple[int, int]]:
    """Return where the Khmer clusters of a folded text begin and end; cheaper than what they are."""
    return [match.span() for match in _CLUSTER.finditer(folded)]


def clusters_in(folded: str) -> list[Token]:
    """Return the Khmer clusters alone of a folded text with their places in it."""
    return [
        Token(normal_cluster(match[0]), match.start(), match.end()) for match in _CLUSTER.finditer(folded)
    ]


def token_at(folded: str, start: int) -> Token | None:
    """Return the token that begins just at a place of a folded text."""
    match = _TOKEN.match(folded, start)
    return match and Token(_normal(match[0]), start, match.end())


def tokens_of(text: str) -> list[Token]:
    """Return the words and Khmer clusters of a text with the place of each in the text as it is."""
    folded, offsets = fold_with_offsets(text)
    if offsets is None:
        return tokens_in(folded)
    return [
        # The end stands after the last character the word came from, and after marks that folding dropped.
        Token(token.text, offsets[token.start], original_end(token.end, offsets))
        for token in tokens_in(folded)
    ]


def original_end(end: int, offsets: list[int]) -> int:
    """Return where a part of a folded text ends in the text as it is; what folding dropped belongs to it."""
    return max(offsets[end - 1] + 1, offsets[end])


@lru_cache(maxsize=_MOST_KNOWN)
def _normal(found: str) -> str:
    """Give a token its one form: 10,000 -> 10000, u.n. -> un, cambodia's -> cambodia, don't -> dont."""
    if found.isalnum():
        return found
    if found[0].isdigit():
        return _in_figures(found)
    if "'" in found:
        return found.removesuffix("'s").replace("'", "")
    if is_khmer(found[0]):
        return normal_cluster(found)
    return found.replace(".", "")


def _in_figures(found: str) -> str:
    return found.replace(",", "").replace(" ", "").removesuffix("'s").replace("'", "")


def name_key(text: str) -> str:
    """Return the form by which a whole title or name is found; empty for a text without words."""
    return key_of(words_of(fold(text)))


def name_term(key: str) -> str:
    """Return what stands for the key of a name in the index: itself, or a digest where that is shorter."""
    if len(key) <= _DIGEST_CHARS:
        return key
    return blake2b(key.encode(), digest_size=_DIGEST_CHARS // 2).hexdigest()


def key_of(words: Iterable[str]) -> str:
    """Join words into the key of a name: spaces between words, none between Khmer clusters."""
    key = ""
    for word in words:
        joined = not key or (is_khmer(word[0]) and is_khmer(key[-1]))
        key += word if joined else f" {word}"
    return key
