"""Cuts prose into sentences for a voice, and words them for it. Not for speaking them."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.model.span import Span

_ENDS: Final = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s)|[។៕]+[\"”’»)\]]*|\n+")
_SHORT: Final = re.compile(
    # Initials, and short forms that a name, a number or a second part follows.
    r"(?:^|[\s(\[“\"«‘])(?:[^\W\d]|(?:[^\W\d]\.)+[^\W\d]|Mrs?|Ms|Dr|Prof|Gen|Lt|Col|Maj|Brig|Capt|Sen|Rep|Gov"
    r"|St|Mme|MM|Nos?|[Aa]rt|[Ff]ig|[Vv]ol|pp|ch|eds?|cf|vs|approx|ca|chap|env|Rev|Res|al|etc)\.$"
)
_GAP: Final = re.compile(r"(?<=\d)[\u00a0\u202f\u2009](?=\d{3})")
_RANGE: Final = re.compile(r"(?<=\d)\s?–\s?(?=\d)")
_SPACES: Final = re.compile(r"\s+")


class _Signs(NamedTuple):
    """What signs are called that voices misread. to: between the ends of a range."""

    section: str
    to: str


_SIGNS: Final[Mapping[str, _Signs]] = MappingProxyType(
    {"en": _Signs("section ", " to "), "fr": _Signs("paragraphe ", " à ")}
)


def sentences(text: str) -> tuple[Span, ...]:
    """Return where the sentences of a text stand, in order, without the spaces between them."""
    found, begins = [], 0
    for end in _ENDS.finditer(text):
        if not _goes_on(text, begins, end):
            found.append((begins, end.end()))
            begins = end.end()
    found.append((begins, len(text)))
    return tuple(span for start, end in found if (span := _bare(text, start, end)).end > span.start)


def spoken_words(text: str, language: str) -> str:
    """Return a sentence as it is handed to a voice, on one line: numbers whole, signs by their names.

    language: a BCP 47 tag, whose signs are known or left as they are.
    """
    words = _GAP.sub(" ", text)
    signs = _SIGNS.get(language.partition("-")[0].lower())
    if signs is not None:
        words = re.sub(r"§\s*", signs.section, words)
        words = _RANGE.sub(signs.to, words)
    return _SPACES.sub(" ", words).strip()


def _goes_on(text: str, begins: int, end: re.Match[str]) -> bool:
    """Tell whether a full stop belongs to a short form, or stands inside a sentence."""
    if end.group() != ".":
        return False
    after = text[end.end() :].lstrip()
    return after[:1].islower() or bool(_SHORT.search(text[begins : end.end()]))


def _bare(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return Span(first, max(first, start + len(words.rstrip())))
