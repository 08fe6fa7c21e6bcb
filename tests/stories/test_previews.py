"""What a reader sees of a link before following it."""

import pytest
from PySide6.QtCore import QUrl

from desktop.view.figure_glance import FigureGlance


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("entity:asean", "Association of Southeast Asian Nations"),
        ("passage:mekong-people", "§2"),
        ("source:article", "Source"),
    ],
)
def test_a_link_tells_where_it_leads(desk, link, words):
    glance = desk.window.reader.findChild(FigureGlance)
    desk.window.reader.text.highlighted.emit(QUrl(link))
    desk.until(glance.isVisible)
    assert words in glance.accessibleName()
