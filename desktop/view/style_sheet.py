"""The style sheet of the widgets: corners, paddings, hairlines. Not for the article's own."""

from string import Template
from typing import Final

from desktop.render.palette import Palette

_SHEET: Final = Template("""
QMainWindow::separator, QSplitter::handle { background: $line; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: ${s4}px ${s6}px; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent;
  border-radius: ${s6}px; padding: ${s4}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $selection; }
QToolButton:checked { background: transparent; }
QToolButton:checked:hover { background: $hover; }
QToolButton:focus { border: 2px solid $focus; padding: ${s3}px; }
QToolButton::menu-indicator { image: none; }
QPushButton { background: $card; color: $text; border: 1px solid $line; border-radius: ${s6}px;
  padding: ${s4}px ${s12}px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $focus; padding: ${s3}px ${s11}px; }
QPushButton#dossier { background: transparent; border: 1px solid transparent; text-align: left;
  font-weight: 600; padding: ${s4}px ${s6}px; }
QPushButton#dossier:hover { background: $hover; }
QPushButton#dossier:focus { border-color: $focus; }
QPushButton#dossier::menu-indicator { subcontrol-position: right center; right: ${s6}px; }
QLineEdit { background: $card; color: $text; border: 1px solid $field_line; border-radius: ${s6}px;
  padding: ${s5}px ${s6}px; selection-background-color: $selection; selection-color: $selected_text; }
QLineEdit:focus { border: 2px solid $focus; padding: ${s4}px ${s5}px; }
QPlainTextEdit { background: $card; border: 1px solid $line; border-radius: ${s6}px; padding: ${s2}px; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: ${s1}px; }
QTextBrowser, QWidget#reader { background: $paper; border: none; }
QWidget#locator { background: $paper; border-bottom: 1px solid $line; }
QToolButton#link { color: $accent; text-decoration: underline; }
QFrame#hairline { background: $line; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${s12}px; }
QScrollBar:horizontal { height: ${s12}px; }
QScrollBar::handle { background: $thumb; border-radius: ${s4}px; margin: ${s2}px; }
QScrollBar::handle:vertical { min-height: ${s32}px; }
QScrollBar::handle:horizontal { min-width: ${s32}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 1px solid transparent;
  border-bottom: 2px solid transparent; padding: ${s6}px ${s8}px ${s5}px ${s8}px; margin: 0; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { border: 1px solid $focus; border-radius: ${s4}px; }
QMenuBar { background: $window; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: ${s4}px ${s8}px; border-radius: ${s4}px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $card; color: $text; border: 1px solid $line; padding: ${s4}px; }
QMenu::item { padding: ${s5}px ${s24}px ${s5}px ${s24}px; border-radius: ${s4}px; }
QMenu::item:selected { background: $selection; color: $selected_text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${s4}px ${s8}px; }
QHeaderView::section { background: $card; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: ${s4}px ${s6}px; }
QTableView { background: $card; border: none; gridline-color: $line; }
QTableView:focus { border: 1px solid $focus; }
QTableView::item { padding: 0 ${s4}px; }
QTreeView, QListView { border: none; background: $panel; outline: none; show-decoration-selected: 0; }
QTreeView { padding-left: ${s4}px; }
QTreeView::branch, QTreeView::branch:selected { background: transparent; }
""")


def widget_sheet(shown: Palette, zoom: float) -> str:
    """Return the style sheet in a palette; distances grow with the zoom, hairlines do not."""
    distances = {f"s{px}": str(max(1, round(px * zoom))) for px in (1, 2, 3, 4, 5, 6, 8, 11, 12, 24, 32)}
    return _SHEET.substitute(
        distances,
        window=shown.window,
        panel=shown.panel,
        paper=shown.paper,
        card=shown.card,
        text=shown.text,
        muted=shown.muted,
        line=shown.line,
        field_line=shown.line,
        thumb=shown.line,
        accent=shown.accent,
        focus=shown.focus,
        hover=shown.hover,
        selection=shown.selection,
        selected_text=shown.selected_text,
    )
