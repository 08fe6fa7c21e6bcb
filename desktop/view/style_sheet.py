"""Style sheets for the few kinds of widget that Qt paints too plainly. Not for the article's own.

A sheet for the whole application was measured: it makes every label several times dearer to show and a
change of theme take a quarter of a second. So each sheet stands on single widgets, never on panes.
"""

from enum import StrEnum
from typing import Final

from desktop.render.palette import Palette
from desktop.view.palettes import quiet_text


class Dress(StrEnum):
    """The kinds of widget that wear a sheet."""

    FIELD = "field"
    TABS = "tabs"
    SCROLL_BAR = "scroll-bar"
    BUTTON = "button"
    TITLE_BUTTON = "title-button"
    MENU_BAR = "menu-bar"
    HEADER = "header"
    MENU = "menu"


_MENU: Final = """
QMenu { background: %(card)s; color: %(text)s; border: 1px solid %(line)s; padding: %(s4)spx; }
QMenu::item { padding: %(s5)spx %(s24)spx; border-radius: %(s4)spx; }
QMenu::item:selected { background: %(selection)s; color: %(selected_text)s; }
QMenu::item:disabled { color: %(quiet)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: %(s4)spx %(s8)spx; }"""
_SHEETS: Final = {
    Dress.MENU: _MENU,
    Dress.FIELD: """
QLineEdit, QPlainTextEdit { background: %(card)s; color: %(text)s;
  placeholder-text-color: %(muted)s; border: 1px solid %(edge)s;
  border-radius: %(s6)spx;
  padding: %(s5)spx %(s6)spx; selection-background-color: %(selection)s; selection-color: %(selected_text)s; }
QLineEdit:focus, QPlainTextEdit:focus {
  border: 2px solid %(focus)s; padding: %(s4)spx %(s5)spx; }""",
    Dress.TABS: """
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: %(muted)s; border: 1px solid transparent;
  border-bottom: 2px solid transparent; padding: %(s6)spx %(s8)spx %(s5)spx %(s8)spx; margin: 0; }
QTabBar::tab:hover { color: %(text)s; }
QTabBar::tab:selected { color: %(text)s; border-bottom: 2px solid %(accent)s; }
QTabBar::tab:focus { border: 1px solid %(focus)s; border-radius: %(s4)spx; }
QTabBar::tear { width: 0; border: none; }
QTabBar QToolButton { background: %(panel)s; border: none; }
QTabBar QToolButton:hover { background: %(hover)s; }""",
    Dress.SCROLL_BAR: """
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: %(s12)spx; }
QScrollBar:horizontal { height: %(s12)spx; }
QScrollBar::handle { background: %(edge)s; border-radius: %(s4)spx; margin: %(s2)spx; }
QScrollBar::handle:vertical { min-height: %(s32)spx; }
QScrollBar::handle:horizontal { min-width: %(s32)spx; }
QScrollBar::handle:hover { background: %(muted)s; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }""",
    Dress.BUTTON: """
QPushButton { background: %(card)s; color: %(text)s; border: 1px solid %(line)s; border-radius: %(s6)spx;
  padding: %(s4)spx %(s12)spx; }
QPushButton:default { border-color: %(accent)s; }
QPushButton:hover { background: %(hover)s; }
QPushButton:checked { background: %(selection)s; color: %(selected_text)s; }
QPushButton:disabled { color: %(quiet)s; }
QPushButton:focus { border: 2px solid %(focus)s; padding: %(s3)spx %(s11)spx; }""",
    Dress.TITLE_BUTTON: """
QPushButton { background: transparent; color: %(text)s; border: 1px solid transparent;
  border-radius: %(s6)spx;
  text-align: left; font-weight: 600; padding: %(s4)spx %(s24)spx %(s4)spx %(s6)spx; }
QPushButton:hover { background: %(hover)s; }
QPushButton:focus { border-color: %(focus)s; }""",
    Dress.MENU_BAR: """
QMenuBar { background: %(window)s; color: %(text)s; border-bottom: 1px solid %(line)s; }
QMenuBar::item { background: transparent; padding: %(s4)spx %(s8)spx; border-radius: %(s4)spx; }
QMenuBar::item:selected { background: %(hover)s; }"""
    + _MENU,
    Dress.HEADER: """
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: %(card)s; color: %(muted)s; border: none;
  border-bottom: 1px solid %(line)s;
  padding: %(s4)spx %(s6)spx; }""",
}


def widget_sheet(dress: Dress, shown: Palette, zoom: float) -> str:
    """Return a style sheet in a palette; distances grow with the zoom, hairlines do not."""
    distances = {f"s{px}": str(max(1, round(px * zoom))) for px in (2, 3, 4, 5, 6, 8, 11, 12, 24, 32)}
    colours = {name: value for name, value in shown._asdict().items() if isinstance(value, str)}
    return _SHEETS[dress] % {**colours, **distances, "quiet": quiet_text(shown)}
