"""Sets words into a layout that may run from right to left. Not for choosing the layout's direction."""

from typing import Final

from PySide6.QtCore import Qt

_ISOLATE: Final = "\N{FIRST STRONG ISOLATE}"
_END: Final = "\N{POP DIRECTIONAL ISOLATE}"


def isolated(words: str, direction: Qt.LayoutDirection) -> str:
    """Return words that read in their own direction, whatever that of the layout around them is."""
    return f"{_ISOLATE}{words}{_END}" if direction is Qt.LayoutDirection.RightToLeft and words else words
