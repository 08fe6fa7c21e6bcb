"""Lets lines of Khmer be broken between words, which are written without spaces. Not for other scripts.

Where words end is asked of ICU; without it lines are broken as Qt does. What is
put between words has no width and stands only in what is shown: places are told without it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

BREAK: Final = "\N{ZERO WIDTH SPACE}"
_RUN: Final = re.compile("[\u1780-\u17ff][\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d]+")
_KHMER: Final = re.compile("[\u1780-\u17ff]")
_PART: Final = re.compile("<[^>]*>|[^<]+")
_WITHIN_A_LINE: Final = re.compile("</?(?:a|b|i|span|code|sup)[ >/]")
_BETWEEN: Final = re.compile("(?<=[\u1780-\u17ff])\u200b(?=[\u1780-\u17ff])")
_BESIDE: Final = re.compile("(?<=[\u1780-\u17ff])\u200b|\u200b(?=[\u1780-\u17ff])")
_ONE_PIECE: Final = 12
"""So many letters are no longer than a long word; for a name among other words nothing need be loaded."""
Breaks = tuple[int, ...]


def has_khmer(text: str) -> bool:
    """Tell whether any of it is written in Khmer."""
    return _KHMER.search(text) is not None


def breaks(text: str) -> Breaks:
    """Return where a line of a text may be broken between words of Khmer, in code points."""
    if not has_khmer(text):
        return ()
    return tuple(run.start() + at for run in _RUN.finditer(text) for at in _run_breaks(run[0]))


def broken(text: str) -> str:
    """Return a text whose lines may be broken between words of Khmer."""
    return _with_breaks(text, breaks(text))


def broken_html(html: str) -> str:
    """Return HTML whose lines may be broken so; a line may go on through the tags within it."""
    if not has_khmer(html):
        return html
    parts: list[str] = _PART.findall(html)
    line: list[int] = []
    for number, part in enumerate(parts):
        if not part.startswith("<"):
            line.append(number)
        elif not _WITHIN_A_LINE.match(part):
            _break_line(parts, line)
            line = []
    _break_line(parts, line)
    return "".join(parts)


def without_breaks(text: str) -> str:
    """Take the breaks out between letters of Khmer; a writer's own at the same places go with them."""
    return _BETWEEN.sub("", text) if BREAK in text else text


def html_without_breaks(html: str) -> str:
    """Take the breaks out of HTML, where a tag may stand before or after one."""
    return _BESIDE.sub("", html) if BREAK in html else html


def shown_offset(found: Breaks, at: int) -> int:
    """Return where a place of a text stands among its breaks."""
    return at + bisect_right(found, at)


def told_offset(found: Breaks, shown: int) -> int:
    """Return which place of a text stands there, its breaks not counted."""
    return shown - bisect_left([at + number for number, at in enumerate(found)], shown)


def _break_line(parts: list[str], line: list[int]) -> None:
    """Put breaks into the parts of a line that are text, as if it were whole."""
    found = breaks("".join(parts[number] for number in line))
    start = 0
    for number in line:
        text = parts[number]
        # A break at the edge of two parts is put before the second one.
        own = tuple(at - start for at in found if start <= at < start + len(text))
        parts[number] = _with_breaks(text, own)
        start += len(text)


def _with_breaks(text: str, found: Breaks) -> str:
    return BREAK.join(text[start:end] for start, end in _pieces(found, len(text)))


def _pieces(found: Breaks, length: int) -> Iterator[tuple[int, int]]:
    return zip((0, *found), (*found, length), strict=True)


@lru_cache(maxsize=4096)
def _run_breaks(run: str) -> Breaks:
    if len(run) <= _ONE_PIECE:
        return ()
    # The door to the library, which a start without Khmer should not pay for.
    from desktop.icu import Ends, ends_in  # noqa: PLC0415

    # Where the writer has set words apart there is nothing to add.
    found = ends_in(run, Ends.LINES, "km") or ()
    return tuple(at for at in found if BREAK not in run[at - 1 : at + 1])
