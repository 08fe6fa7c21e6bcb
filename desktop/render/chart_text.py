"""Fits words into a width, shortened or in several lines. Not for choosing what is written."""

from collections.abc import Iterator
from unicodedata import category

from desktop.render.chart_marks import Ruler


def fitted(words: str, width: float, ruler: Ruler, *, strong: bool = False) -> str:
    """Shorten words to a width, at their end."""
    if ruler.width_px(words, strong) <= width:
        return words
    return words[: _longest(words, width, ruler, "…", strong=strong)].rstrip() + "…"


def lines_of(words: str, width: float, ruler: Ruler, *, strong: bool = False) -> Iterator[str]:
    """Break words into lines that fit; none is lost, one that is wider than a line is broken within."""
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and ruler.width_px(longer, strong) > width:
            yield line
            longer = word
        line = longer
        while len(line) > 1 and ruler.width_px(line, strong) > width:
            end = max(_longest(line, width, ruler, strong=strong), 1)
            # A vowel sign never begins a line.
            while end > 1 and category(line[end]).startswith("M"):
                end -= 1
            yield line[:end]
            line = line[end:]
    yield line


def _longest(words: str, width: float, ruler: Ruler, tail: str = "", *, strong: bool) -> int:
    """Return how many characters fit into a width together with a tail."""
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        fits = ruler.width_px(words[:middle].rstrip() + tail, strong) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    return low
