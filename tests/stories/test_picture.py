"""What the window looks like in a picture of it."""

import pytest

from desktop.app.screenshot import picture


@pytest.mark.parametrize("part", ["text", "contents"])
def test_a_picture_shows_no_ring_of_the_keyboard(desk, part):
    desk.window.search_field.setFocus()
    desk.settle()
    plain = picture(desk.window).toImage()
    widget = {"text": desk.window.reader.text, "contents": desk.window.contents.tree}[part]
    widget.setFocus()
    assert desk.window.grab().toImage() != plain
    assert picture(desk.window).toImage() == plain
