"""The colours of the program as Qt's roles, and back. Not for choosing them.

Base is the paper behind text, Light the card, Window the panel, Mid the hairline, PlaceholderText the muted
text, Accent the focus ring, Link the accent of links and active controls. What is disabled is quieter
than muted text and still seen.
"""

from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from desktop.render.contrast import contrast
from desktop.render.palette import DARK, LIGHT, Palette
from desktop.render.themes import PALETTES

_SEEN: Final = 3.0
_ROLE: Final = QPalette.ColorRole
_SHOWN: Final = QPalette.ColorGroup.Active
_BY_GROUND: Final = {(each.panel, each.text): each for each in PALETTES.values()}


def palette_of(widget: QWidget) -> Palette:
    """Return the colours that a widget is shown in."""
    palette = widget.palette()
    ground, text = palette.color(_SHOWN, _ROLE.Window), palette.color(_SHOWN, _ROLE.Text)
    found = _BY_GROUND.get((ground.name(), text.name()))
    return found or (DARK if ground.lightness() < 128 else LIGHT)


def qt_palette(shown: Palette) -> QPalette:
    """Return the colours as Qt's roles."""
    palette = QPalette()
    for role, colour in _roles(shown).items():
        palette.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(quiet_text(shown)))
    return palette


def _roles(shown: Palette) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: shown.panel,
        _ROLE.WindowText: shown.text,
        _ROLE.Base: shown.paper,
        _ROLE.AlternateBase: shown.hover,
        _ROLE.Text: shown.text,
        _ROLE.Button: shown.card,
        _ROLE.ButtonText: shown.text,
        _ROLE.BrightText: shown.error,
        _ROLE.PlaceholderText: shown.muted,
        _ROLE.Light: shown.card,
        _ROLE.Midlight: shown.hover,
        _ROLE.Mid: shown.line,
        _ROLE.Dark: shown.muted,
        _ROLE.Shadow: shown.line,
        _ROLE.Highlight: shown.selection,
        _ROLE.HighlightedText: shown.selected_text,
        _ROLE.Accent: shown.focus,
        _ROLE.Link: shown.accent,
        _ROLE.LinkVisited: shown.accent,
        _ROLE.ToolTipBase: shown.card,
        _ROLE.ToolTipText: shown.text,
    }


def quiet_text(shown: Palette) -> str:
    """Return the muted text as near to the panel as it may come and still be seen on every ground."""
    return _quiet(shown.muted, shown.panel, (shown.window, shown.panel, shown.card, shown.paper, shown.hover))


@lru_cache
def _quiet(muted: str, panel: str, grounds: tuple[str, ...]) -> str:
    mixed = (_mixed(muted, panel, share) for share in (5, 6, 7, 8, 9))
    seen = (each for each in mixed if all(contrast(each, ground) >= _SEEN for ground in grounds))
    return next(seen, muted)


def _mixed(one: str, other: str, tenths: int) -> str:
    parts = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round((a * tenths + b * (10 - tenths)) / 10):02x}" for a, b in parts)
