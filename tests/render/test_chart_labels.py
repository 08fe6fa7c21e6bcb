from desktop.render.chart_labels import Taken, Wish, place_labels
from desktop.render.chart_marks import MARK, MUTED, Box, Label, Stroke
from tests.render.chart_cases import RULER

INSIDE = Box(0, 0, 300, 200)
AT_THE_FOOT = Wish(150, 190, "9,205", MARK)


def line(y):
    return Stroke(((0, y), (300, y)), 0)


def test_a_label_never_stands_beyond_the_line_of_other_points():
    crowded = Taken(strokes=(line(172), line(186)))
    assert place_labels([AT_THE_FOOT], INSIDE, RULER, crowded) == ()
    (free,) = place_labels([AT_THE_FOOT], INSIDE, RULER, Taken())
    assert free.box.bottom < 190


def test_a_label_may_stand_beyond_a_ruled_line_but_not_on_it():
    ruled = Stroke(((135, 0), (135, 200)), MUTED)
    wish = Wish(150, 100, "over 600", MARK)
    narrow = INSIDE._replace(width=160)
    (label,) = place_labels([wish], narrow, RULER, Taken(ruled=(ruled,)))
    assert label.box.right <= 135
    assert place_labels([wish], narrow, RULER, Taken(strokes=(ruled,))) == ()


def test_a_label_keeps_its_distance_from_words_that_stand_already():
    title = Label(Box(100, 0, 30, 15), "points")
    (label,) = place_labels([Wish(147, 21, "35", MARK)], INSIDE, RULER, Taken(), [title])
    assert label.box.y > 0 or label.box.x > title.box.right + 5
