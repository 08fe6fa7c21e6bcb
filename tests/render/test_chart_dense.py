from desktop.model.choices import Drawing, PointFlag
from desktop.render.chart import ChartLine, ChartPoint, ChartSpec
from desktop.render.chart_layout import layout_chart
from desktop.render.chart_marks import Shape
from tests.render.chart_cases import RULER

COUNT = 10_000
PEAK, FLAGGED = 4321, 7777


def a_chart(hole=range(0)):
    points = tuple(
        ChartPoint(
            day,
            day,
            day,
            900.0 if day == PEAK else float(day * 7919 % 97),
            str(day),
            f"Day {day}",
            flags=(PointFlag.UNCERTAIN,) if day == FLAGGED else (),
        )
        for day in range(COUNT)
        if day not in hole
    )
    return ChartSpec("Many", Drawing.LINE, (ChartLine("All", points),))


def placed(spec):
    return layout_chart(spec, 400, 250, RULER)


def drawn(layout):
    return [point for stroke in layout.strokes if stroke.ink == 0 for point in stroke.points]


def test_ten_thousand_points_become_few_strokes_that_keep_the_peak():
    layout = placed(a_chart())
    assert len(drawn(layout)) < 4 * 400
    highest = min(drawn(layout), key=lambda point: point[1])
    assert abs(highest[1] - layout.spots[PEAK].y) < 0.01
    assert abs(highest[0] - layout.spots[PEAK].x) < 0.01


def test_a_flagged_point_is_still_drawn_by_its_shape():
    layout = placed(a_chart())
    spot = layout.spots[FLAGGED]
    dots = [dot for dot in layout.dots if dot.shape is Shape.RING and dot.y > layout.plot.y]
    assert [(round(dot.x, 3), round(dot.y, 3)) for dot in dots] == [(round(spot.x, 3), round(spot.y, 3))]


def test_every_point_can_still_be_walked_in_order_of_date():
    spots = placed(a_chart()).spots
    assert len(spots) == COUNT
    assert [spot.words for spot in spots[4:7]] == ["Day 4", "Day 5", "Day 6"]


def test_the_thinning_is_told():
    assert any("10,000 points" in label.text for label in placed(a_chart()).labels)


def test_a_long_hole_stays_a_hole():
    layout = placed(a_chart(hole=range(4500, 6500)))
    strokes = [stroke for stroke in layout.strokes if stroke.ink == 0]
    assert len(strokes) == 2
    edge = layout.spots[4499].x
    assert all(not edge < x < layout.spots[4500].x for stroke in strokes for x, _ in stroke.points)
