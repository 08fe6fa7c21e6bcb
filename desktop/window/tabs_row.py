"""Where the row of tabs stands in the window, made when it is first needed. Not for the tabs themselves."""

from desktop.view.tab_strip import TabStrip
from desktop.window.main_window import MainWindow


def tab_strip(window: MainWindow) -> TabStrip:
    """Return the row of tabs over the panes: most first pictures show one tab and no row."""
    found = window.findChild(TabStrip)
    if found is None:
        found = TabStrip(window)
        window.column.insertWidget(window.column.indexOf(window.panes), found)
    return found
