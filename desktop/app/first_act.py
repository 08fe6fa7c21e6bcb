"""Makes what the first picture shows: the window with the page where the reader was. Not for anything else.

The first act of a start. Whatever is imported or made here is paid for by every start before anything is
seen; all that can wait belongs to :mod:`desktop.app.second_act`.
"""

from importlib import import_module
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from desktop.app.arguments import Arguments
from desktop.control.scene import Scene
from desktop.paths import Paths
from desktop.render.typography import typography_of
from desktop.settings.table import THEME, ZOOM
from desktop.view.fonts import load_fonts
from desktop.view.parts.icons import set_icon_folder
from desktop.view.theme import apply_theme
from desktop.window.main_window import TITLE, MainWindow


class Stage(NamedTuple):
    """What the first act leaves to the second."""

    app: QApplication
    window: MainWindow
    arguments: Arguments
    scene: Scene


def set_stage(app: QApplication, paths: Paths, arguments: Arguments, scene: Scene) -> Stage:
    """Make the window and put the first page into it; it is not shown yet."""
    load_fonts(paths.resources / "fonts")
    set_icon_folder(str(paths.resources / "icons"))
    choice = arguments.theme or scene.settings.get(THEME)
    window = MainWindow(apply_theme(app, choice, scene.settings.get(ZOOM)))
    window.reader.set_typography(typography_of(scene.settings))
    window.restore(scene.window)
    if arguments.size is not None:
        window.resize(*arguments.size)
    if len(scene.tabs.titles) > 1:
        import_module("desktop.window.tabs_row").tab_strip(window).show_tabs(scene.tabs)
    _show(window, scene)
    return Stage(app, window, arguments, scene)


def _show(window: MainWindow, scene: Scene) -> None:
    """Show a page as reading control would, which is not there yet."""
    window.contents.show_title(scene.title, several=scene.several)
    window.setWindowTitle(scene.title or TITLE)
    window.contents.show_tree(scene.tree)
    if scene.page is not None and scene.position is not None:
        window.reader.show_page(scene.page)
        window.reader.go_to(scene.position)
