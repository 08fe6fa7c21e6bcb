import pytest
from PySide6.QtCore import QPointF, QRectF

from desktop.view.charts.spot_card import placed_card

AREA = QRectF(0, 0, 300, 200)


@pytest.mark.parametrize("x", [0, 150, 300])
@pytest.mark.parametrize("y", [0, 100, 200])
@pytest.mark.parametrize("height", [40, 90])
def test_the_card_stays_inside_and_leaves_the_point_visible(x, y, height):
    card = placed_card(QPointF(x, y), 140, height, AREA)
    assert AREA.contains(card)
    assert not card.contains(QPointF(x, y)) or height == 90


def test_it_goes_beside_the_point_where_neither_above_nor_below_is_room():
    card = placed_card(QPointF(50, 100), 140, 150, AREA)
    assert AREA.contains(card)
    assert card.left() > 50


def test_a_card_larger_than_the_area_begins_where_the_area_begins():
    assert placed_card(QPointF(50, 100), 400, 300, AREA).topLeft() == QPointF(0, 0)
