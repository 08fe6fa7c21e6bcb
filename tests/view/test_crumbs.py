from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.view.crumbs import SEPARATOR, Crumbs


def spans(titles, width):
    crumbs = Crumbs(None)
    crumbs.show_titles(titles)
    crumbs.resize(width, 30)
    advance = crumbs.fontMetrics().horizontalAdvance
    return crumbs, [each.width() for each in crumbs._spans()], [advance(each) for each in titles], advance


def test_the_innermost_part_is_read_whole_where_the_path_is_too_long():
    crumbs, shown, wanted, advance = spans(
        ("A section with a long title of many words", "Short", "§3.2"), 220
    )
    assert shown[1:] == wanted[1:]
    assert 0 < shown[0] < wanted[0]
    assert sum(shown) + 2 * advance(SEPARATOR) <= 220
    pressed = []
    crumbs.pressed.connect(pressed.append)
    QTest.mouseClick(crumbs, Qt.MouseButton.LeftButton, pos=QPoint(crumbs._spans()[2].center()))
    assert pressed == [2]


def test_parts_that_fit_are_not_cut():
    _, shown, wanted, _ = spans(("One", "Two", "§3"), 600)
    assert shown == wanted


def test_hardly_any_room_cuts_whatever_there_is_and_goes_nowhere_below_none():
    for width in (0, 5, 30, 60):
        _, shown, wanted, _ = spans(("A long part", "Another one", "§3.2"), width)
        assert all(0 <= one <= other for one, other in zip(shown, wanted, strict=True))
