"""Makes what the first picture shows: the window with the page where the reader was. Not for anything else.

The first act of a start. Whatever is imported or made here is paid for by every start before anything is
seen; all that can wait belongs to :mod:`desktop.app.second_act`.
"""

from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from desktop.app.arguments import Arguments
from desktop.app.groundwork import Groundwork
from desktop.control.opening import Opening
from desktop.model.tab import TabsShown
from desktop.render.typography import typography_of
from desktop.settings.table import THEME, ZOOM
from desktop.view.fonts import load_fonts
from desktop.view.parts.icons import set_icon_folder
from desktop.view.theme import apply_theme
from desktop.window.main_window import MainWindow


class Stage(NamedTuple):
    """What the first act leaves to the second."""

    app: QApplication
    window: MainWindow
    arguments: Arguments
    ground: Groundwork


def set_stage(app: QApplication, arguments: Arguments, ground: Groundwork) -> Stage:
    """Make the window and put the first page into it; it is not shown yet."""
    load_fonts(ground.paths.resources / "fonts")
    set_icon_folder(str(ground.paths.resources / "icons"))
    choice = arguments.theme or ground.settings.get(THEME)
    window = MainWindow(apply_theme(app, choice, ground.settings.get(ZOOM)))
    window.reader.set_typography(typography_of(ground.settings))
    window.restore(dict(ground.session.window))
    if arguments.size is not None:
        window.resize(*arguments.size)
    titles = tuple(tab.title for tab in ground.session.tabs.tabs)
    if len(titles) > 1:
        window.tab_strip().show_tabs(TabsShown(titles, ground.session.tabs.current))
    if ground.opening is not None:
        _show(window, ground.opening)
    return Stage(app, window, arguments, ground)


def _show(window: MainWindow, opening: Opening) -> None:
    """Show a page as reading control would, which is not there yet."""
    window.contents.show_dossier(opening.entry)
    if opening.tree is not None:
        window.contents.show_tree(opening.tree)
    window.reader.show_page(opening.page)
    window.reader.go_to(opening.position)
