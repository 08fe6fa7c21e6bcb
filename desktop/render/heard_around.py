"""The sentence that words stand in, short enough to be heard in one go. Not for what is seen of a hit."""

import re
from typing import Final

from desktop.model.span import Span

MOST_CHARS: Final = 120
_ELLIPSIS: Final = "…"
_SENTENCE_END: Final = re.compile("[.!?][)”’\"']*\\s+(?=[^a-z])|[។៕]\\s*|[\n\u2028]")
_WIDTHLESS: Final = str.maketrans(dict.fromkeys("\u200b\u00ad\ufffc"))


def sentence_around(text: str, span: Span) -> str:
    """Return the sentence with the words of a span, cut at words on either side where it is long."""
    start, end = _sentence(text, span)
    room = max(MOST_CHARS - (span.end - span.start), 0)
    before, after = span.start - start, end - span.end
    lead = min(before, max(room // 2, room - after))
    first = start if lead == before else _word_after(text, span.start - lead, span.start)
    rest = min(after, room - lead)
    last = end if rest == after else _word_before(text, span.end + rest, span.end)
    found = " ".join(text[first:last].translate(_WIDTHLESS).split())
    return f"{_ELLIPSIS if first > start else ''}{found}{_ELLIPSIS if last < end else ''}"


def _sentence(text: str, span: Span) -> Span:
    ends = [each.end() for each in _SENTENCE_END.finditer(text)]
    start = max((each for each in ends if each <= span.start), default=0)
    end = min((each for each in ends if each >= span.end), default=len(text))
    return Span(start, end)


def _word_after(text: str, place: int, latest: int) -> int:
    """Return where the first whole word from a place on begins; the latest where none does."""
    gap = next((at for at in range(place, latest) if _parts(text[at])), None)
    return latest if gap is None else gap + 1


def _word_before(text: str, place: int, earliest: int) -> int:
    """Return where the last whole word before a place ends; the earliest where none does."""
    return next((at for at in range(place, earliest, -1) if _parts(text[at])), earliest)


def _parts(letter: str) -> bool:
    """Tell whether words end here, also those of Khmer, which are parted by what has no width."""
    return letter.isspace() or letter == "\u200b"
