from PySide6.QtCore import Qt

from desktop.render.chart_marks import Box, ChartLayout, Spot
from desktop.view.charts.spot_walk import nearest, next_spot

SPOTS = (Spot(0, 0, "a"), Spot(10, 0, "b", line=1), Spot(20, 50, "c"), Spot(30, 0, "d", line=1))


def layout(along_time):
    return ChartLayout(100, 100, Box(0, 0, 100, 100), spots=SPOTS, along_time=along_time)


def test_the_nearest_is_found_with_and_without_order():
    for along_time in (True, False):
        assert nearest(layout(along_time), 11, 3, 20) == 1
        assert nearest(layout(along_time), 20, 60, 20) == 2
        assert nearest(layout(along_time), 90, 90, 20) is None
    assert nearest(ChartLayout(9, 9, Box(0, 0, 9, 9)), 1, 1, 20) is None


def test_keys_walk_and_stop_at_the_ends():
    assert next_spot(SPOTS, None, Qt.Key.Key_Right) == 0
    assert next_spot(SPOTS, None, Qt.Key.Key_Left) == 3
    assert next_spot(SPOTS, 3, Qt.Key.Key_Right) == 3
    assert next_spot(SPOTS, 1, Qt.Key.Key_Left) == 0
    assert next_spot(SPOTS, 1, Qt.Key.Key_A) is None
    assert next_spot((), None, Qt.Key.Key_Right) is None


def test_up_and_down_go_to_the_same_time_in_the_next_line():
    assert next_spot(SPOTS, 3, Qt.Key.Key_Down) == 2
    assert next_spot(SPOTS, 2, Qt.Key.Key_Down) in (1, 3)
    assert next_spot((SPOTS[0], SPOTS[2]), 0, Qt.Key.Key_Down) == 1
