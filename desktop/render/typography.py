"""How running text is set, as the reader wishes it. Not for its colours, nor for Qt's fonts."""

from typing import Final, NamedTuple

from desktop.render.style import Families, Rhythm
from desktop.settings.table import (
    JUSTIFY,
    LINE_HEIGHT,
    PARAGRAPH_SPACING,
    READING_WIDTH,
    TEXT_FAMILY,
    TEXT_SIZE,
)
from desktop.settings.values import Settings

_SERIF: Final = "'Source Serif 4', 'Noto Serif', 'Charter', 'Georgia', 'Noto Sans Khmer', serif"
_SANS: Final = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', 'Noto Sans Khmer', sans-serif"
SERIF: Final = Families(text=_SERIF)
"""The families of a setting never touched."""


class Typography(NamedTuple):
    """size_percent: of the normal size. measure_chars: the longest line, in letters of usual width."""

    families: Families = SERIF
    size_percent: int = TEXT_SIZE.default
    measure_chars: int = READING_WIDTH.default
    rhythm: Rhythm = Rhythm()


def typography_of(settings: Settings) -> Typography:
    """Return how the settings want text to be set."""
    return Typography(
        _families(settings.get(TEXT_FAMILY)),
        settings.get(TEXT_SIZE),
        settings.get(READING_WIDTH),
        Rhythm(settings.get(LINE_HEIGHT), settings.get(PARAGRAPH_SPACING), settings.get(JUSTIFY)),
    )


def _families(wish: str) -> Families:
    if wish == "serif":
        return SERIF
    return Families(text=_SANS if wish == "sans" else f"'{wish}', {_SERIF}")
