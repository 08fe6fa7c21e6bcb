import gc
from pathlib import Path

import pytest

from desktop.view.parts.icons import set_icon_folder
from desktop.view.theme import Theme
from desktop.window.interior import Interior
from desktop.window.main_window import MainWindow

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


@pytest.fixture
def theme(qapp):
    set_icon_folder(str(ICONS))
    theme = Theme(qapp, "light")
    yield theme
    theme.set_zoom(100)
    qapp.styleHints().colorSchemeChanged.disconnect(theme._on_scheme_changed)
    theme.deleteLater()


@pytest.fixture
def window(theme, qtbot):
    window = MainWindow(theme)
    window.interior = Interior(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()
    gc.collect()
