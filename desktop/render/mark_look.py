"""How the five colours of marks look in each palette, and how they are told apart without colour.

Each colour has a ground light (or dark) enough for text, an edge that is seen on paper, a pattern of the
line under its words and a number, which is also its key. Not for drawing them.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.mark import Colour, MarkKind
from desktop.render.palette import MARK_HUES, Palette


class Pattern(StrEnum):
    """The line under marked words."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"
    WAVY = "wavy"


class MarkLook(NamedTuple):
    """How a colour is drawn. words: its name; number: its key and its sign."""

    ground: str
    edge: str
    pattern: Pattern
    words: str
    number: int


_PATTERNS: Final[Mapping[Colour, Pattern]] = MappingProxyType(
    {
        Colour.YELLOW: Pattern.SOLID,
        Colour.GREEN: Pattern.DASHED,
        Colour.BLUE: Pattern.DOTTED,
        Colour.ROSE: Pattern.DOUBLE,
        Colour.VIOLET: Pattern.WAVY,
    }
)
_DARK_SHARE: Final = 0.26
_COLOUR_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        Colour.YELLOW.value: tr("yellow"),
        Colour.GREEN.value: tr("green"),
        Colour.BLUE.value: tr("blue"),
        Colour.ROSE.value: tr("rose"),
        Colour.VIOLET.value: tr("violet"),
    }
)
MARK_KIND_WORDS: Final[Mapping[MarkKind, str]] = MappingProxyType(
    {
        MarkKind.HIGHLIGHT: tr("highlight"),
        MarkKind.UNDERLINE: tr("underline"),
        MarkKind.NOTE: tr("note"),
        MarkKind.BOOKMARK: tr("bookmark"),
    }
)


def colour_words(colour: str) -> str:
    """Return the name of a colour; one that is not known is called as it is."""
    return _COLOUR_WORDS.get(colour, colour)


def mark_look(colour: str, palette: Palette) -> MarkLook:
    """Return the look of a colour by its name; one that is not known looks like the first."""
    known = next((each for each in Colour if each.value == colour), Colour.YELLOW)
    hue, pattern = MARK_HUES[known], _PATTERNS[known]
    number = list(Colour).index(known) + 1
    if palette.dark:
        ground = _mixed(hue.dark_edge, palette.paper, _DARK_SHARE)
        return MarkLook(ground, hue.dark_edge, pattern, colour_words(known.value), number)
    return MarkLook(hue.ground, hue.edge, pattern, colour_words(known.value), number)


def colour_of_number(number: int) -> Colour:
    """Return the colour whose key is this number, 1 to 5."""
    return list(Colour)[number - 1]


def _mixed(one: str, other: str, share: float) -> str:
    parts = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in parts)
