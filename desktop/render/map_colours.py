"""The colours of a map, made from a palette. Not for which country has which class.

A class must stand out from the land and the sea (3:1) and from its neighbours; so the ramp is chosen by
contrast: equal steps of it, from three to as much as the palette has.
"""

from typing import Final

from desktop.render.contrast import contrast
from desktop.render.palette import Palette

LEAST_CONTRAST: Final = 3.1
MOST_CONTRAST: Final = 11.5
_HALVINGS: Final = 24


def land(palette: Palette) -> str:
    """Return the colour of countries of which nothing is told."""
    return palette.hover


def ramp(palette: Palette, count: int) -> tuple[str, ...]:
    """Return colours for classes, the lowest first; they differ in lightness, so all eyes can tell them."""
    ground = land(palette)
    most = min(MOST_CONTRAST, contrast(palette.text, ground))
    if count < 2:
        return (_with_contrast(palette, ground, LEAST_CONTRAST * 1.5),) * count
    step = (most / LEAST_CONTRAST) ** (1 / (count - 1))
    return tuple(_with_contrast(palette, ground, LEAST_CONTRAST * step**index) for index in range(count))


def _with_contrast(palette: Palette, ground: str, wanted: float) -> str:
    """Go from the land over the accent to the colour of text until the contrast is there."""
    low, high = 0.0, 2.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if contrast(_between(ground, palette.accent, palette.text, middle), ground) < wanted:
            low = middle
        else:
            high = middle
    return _between(ground, palette.accent, palette.text, high)


def _between(first: str, second: str, third: str, at: float) -> str:
    """Return the colour at 0..2 on the way over three."""
    return mixed(first, second, at) if at <= 1 else mixed(second, third, at - 1)


def mixed(first: str, second: str, share: float) -> str:
    """Return a colour between two, ``share`` 0..1 of the second."""
    parts = (
        round(int(first[at : at + 2], 16) * (1 - share) + int(second[at : at + 2], 16) * share)
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)
