"""The bar in which words of the text are looked for, wide and narrow."""

import pytest
from PySide6.QtWidgets import QCheckBox

from desktop.view.find_bar import FindBar


@pytest.fixture
def bar(shown):
    return shown(FindBar(), 800, 44)


def options(bar):
    return bar.findChildren(QCheckBox)


def test_options_stand_in_a_line_of_their_own_where_there_is_no_room_beside(bar, qtbot):
    one_line = bar.sizeHint().height()
    for width, below in ((340, True), (800, False), (340, True)):
        bar.resize(width, bar.sizeHint().height())
        qtbot.waitUntil(lambda below=below: (options(bar)[0].y() > bar.field.geometry().bottom()) is below)
        bar.resize(width, bar.sizeHint().height())
        assert (bar.sizeHint().height() > one_line) is below
        assert bar.field.width() >= 140
        for option in options(bar):
            assert option.width() >= option.sizeHint().width()
