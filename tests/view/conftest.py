from pathlib import Path

import pytest

from desktop.view.parts.icons import set_icon_folder

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


@pytest.fixture(autouse=True)
def icons(qapp):
    set_icon_folder(str(ICONS))


@pytest.fixture
def shown(qtbot):
    """Show a widget in a size and wait until it is there."""
    # qtbot knows it by a weak reference: collected as garbage while it is painted it would crash the run.
    kept = []

    def show(widget, width=640, height=480):
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    yield show
    kept.clear()
