"""The fonts that ship with the program, and those that text is read in. Not for the font of the interface."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from desktop.render.typography import SERIF, Typography

READING: Final = "Source Serif 4"
FAMILIES: Final = SERIF
_SAMPLE: Final = "the quick brown fox jumps over the lazy dog and then some more of it"
_USUAL: Final = Typography()


def load_fonts(folder: Path) -> None:
    """Register the shipped fonts; a missing file only means the next family of the list."""
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def reading_font(size_px: int, typography: Typography = _USUAL) -> QFont:
    """Return the font of running text."""
    font = QFont([family.strip(" '") for family in typography.families.text.split(",")])
    font.setPixelSize(size_px)
    return font


def measure_px(size_px: int, typography: Typography = _USUAL) -> int:
    """Return the width of a comfortable line of running text."""
    advance = QFontMetricsF(reading_font(size_px, typography)).horizontalAdvance(_SAMPLE)
    return round(advance / len(_SAMPLE) * typography.measure_chars)
