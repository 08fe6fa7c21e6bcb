"""Contrast of colours as WCAG 2.2 defines it. Not for choosing colours: those stand in ``palette``."""

BLACK = "#000000"
WHITE = "#ffffff"


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two ``#rrggbb`` colours, 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable_on(ground: str) -> str:
    """Return black or white, whichever reads better; one of the two always has 4.5:1."""
    return BLACK if contrast(BLACK, ground) >= contrast(WHITE, ground) else WHITE


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
