"""Style sheets for the few kinds of widget that Qt paints too plainly. Not for the article's own.

A sheet for the whole application was measured: it makes every label several times dearer to show and a
change of theme take a quarter of a second. So each sheet stands on single widgets, never on panes.
"""

from enum import StrEnum
from string import Template
from typing import Final

from desktop.render.palette import Palette


class Dress(StrEnum):
    """The kinds of widget that wear a sheet."""

    FIELD = "field"
    TABS = "tabs"
    SCROLL_BAR = "scroll-bar"
    BUTTON = "button"
    TITLE_BUTTON = "title-button"
    MENU_BAR = "menu-bar"
    HEADER = "header"


_SHEETS: Final = {
    Dress.FIELD: """
QLineEdit, QPlainTextEdit { background: $card; color: $text; border: 1px solid $line; border-radius: ${s6}px;
  padding: ${s5}px ${s6}px; selection-background-color: $selection; selection-color: $selected_text; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: ${s4}px ${s5}px; }""",
    Dress.TABS: """
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 1px solid transparent;
  border-bottom: 2px solid transparent; padding: ${s6}px ${s8}px ${s5}px ${s8}px; margin: 0; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { border: 1px solid $focus; border-radius: ${s4}px; }""",
    Dress.SCROLL_BAR: """
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${s12}px; }
QScrollBar:horizontal { height: ${s12}px; }
QScrollBar::handle { background: $thumb; border-radius: ${s4}px; margin: ${s2}px; }
QScrollBar::handle:vertical { min-height: ${s32}px; }
QScrollBar::handle:horizontal { min-width: ${s32}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }""",
    Dress.BUTTON: """
QPushButton { background: $card; color: $text; border: 1px solid $line; border-radius: ${s6}px;
  padding: ${s4}px ${s12}px; }
QPushButton:hover { background: $hover; }
QPushButton:checked { background: $selection; color: $selected_text; }
QPushButton:focus { border: 2px solid $focus; padding: ${s3}px ${s11}px; }""",
    Dress.TITLE_BUTTON: """
QPushButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: ${s6}px;
  text-align: left; font-weight: 600; padding: ${s4}px ${s24}px ${s4}px ${s6}px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border-color: $focus; }""",
    Dress.MENU_BAR: """
QMenuBar { background: $window; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: ${s4}px ${s8}px; border-radius: ${s4}px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $card; color: $text; border: 1px solid $line; padding: ${s4}px; }
QMenu::item { padding: ${s5}px ${s24}px; border-radius: ${s4}px; }
QMenu::item:selected { background: $selection; color: $selected_text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${s4}px ${s8}px; }""",
    Dress.HEADER: """
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $card; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: ${s4}px ${s6}px; }""",
}


def widget_sheet(dress: Dress, shown: Palette, zoom: float) -> str:
    """Return a style sheet in a palette; distances grow with the zoom, hairlines do not."""
    distances = {f"s{px}": str(max(1, round(px * zoom))) for px in (2, 3, 4, 5, 6, 8, 11, 12, 24, 32)}
    colours = {name: value for name, value in shown._asdict().items() if isinstance(value, str)}
    return Template(_SHEETS[dress]).substitute(distances, **colours, thumb=shown.line)
