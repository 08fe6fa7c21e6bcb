from itertools import combinations, pairwise

import pytest

from desktop.model.choices import Drawing, PointFlag
from desktop.model.series import Break
from desktop.render.chart import ChartSpec
from desktop.render.chart_layout import chart_height, layout_chart
from desktop.render.chart_marks import FLAG_FILLS, MARK, MUTED, Box, Dash, Fill, Shape
from desktop.render.chart_patterns import pattern_of
from desktop.render.chart_spec import chart_spec
from desktop.render.words import FLAG_WORDS
from tests.builders import a_date, a_figure, a_point
from tests.render import chart_cases as cases

WIDTHS = (240, 280, 340, 460, 620, 900)


def placed(series, width=460, figures=(), focus=None, **changes):
    spec = chart_spec(series, cases.a_shelf(), figures, focus)._replace(**changes)
    return layout_chart(spec, width, chart_height(spec, width, cases.RULER), cases.RULER)


def case_ids(series):
    return series.id


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("marked", [False, True], ids=["bare", "marked"])
@pytest.mark.parametrize("series", cases.all_cases(), ids=case_ids)
def test_nothing_is_cut_off_and_no_label_covers_another(series, marked, width):
    figures = cases.figures_of(series) if marked else ()
    layout = placed(series, width, figures, "there" if marked else None)
    canvas = Box(-0.5, -0.5, layout.width + 1, layout.height + 1)
    boxes = [label.box for label in layout.labels] + [bar.box for bar in layout.bars]
    boxes += [Box(dot.x - 3.5, dot.y - 3.5, 7, 7) for dot in layout.dots]
    for box in boxes:
        assert canvas.x <= box.x
        assert box.right <= canvas.right
        assert canvas.y <= box.y
        assert box.bottom <= canvas.bottom
    for first, second in combinations(layout.labels, 2):
        assert not first.box.meets(second.box), (first, second)
    for stroke in (*layout.grid, *layout.strokes):
        assert all(-0.5 <= x <= layout.width + 0.5 for x, _ in stroke.points)


@pytest.mark.parametrize("series", cases.all_cases(), ids=case_ids)
def test_every_value_can_be_pointed_at(series):
    spec = chart_spec(series, cases.a_shelf(), cases.figures_of(series))
    layout = layout_chart(spec, 400, chart_height(spec, 400, cases.RULER), cases.RULER)
    values = sum(len(line.points) for line in spec.lines if not line.whole)
    wholes = sum(len(line.points) for line in spec.lines if line.whole)
    assert values + len(spec.marks) <= len(layout.spots) <= values + wholes + len(spec.marks)
    assert {spot.figure for spot in layout.spots} >= {mark.figure for mark in spec.marks}
    if layout.along_time:
        assert [spot.x for spot in layout.spots] == sorted(spot.x for spot in layout.spots)


def test_uneven_dates_lie_on_a_true_time_axis():
    series = cases.yearly((1, 2), drawing=Drawing.DOT)
    series = series._replace(
        points=tuple(a_point(day, (1,)) for day in ("2000-01-01", "2001-01-01", "2011-01-01"))
    )
    first, second, third = (dot.x for dot in placed(series).dots)
    assert (third - second) / (second - first) == pytest.approx(10, rel=0.02)


def test_a_running_total_is_drawn_in_steps():
    path = max(placed(cases.totals()).strokes, key=lambda stroke: len(stroke.points)).points
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(path))


def test_the_best_rank_stands_on_top():
    layout = placed(cases.ranking())
    by_words = {spot.words: spot.y for spot in layout.spots}
    assert by_words["2001: rank 117"] < by_words["2005: rank 161"]


def test_doubtful_points_have_shapes_and_fills_of_their_own():
    assert Shape.RING in {dot.shape for dot in placed(cases.totals()).dots}
    assert Shape.SQUARE in {dot.shape for dot in placed(cases.forecast()).dots}
    assert Shape.DIAMOND in {dot.shape for dot in placed(cases.population()).dots}
    assert Fill.HATCHED in {bar.fill for bar in placed(cases.casualties()).bars}
    assert Fill.OUTLINE in {bar.fill for bar in placed(cases.contingents()).bars}


def test_bars_of_every_flag_have_a_pattern_of_their_own_named_in_the_legend():
    assert len(set(FLAG_FILLS.values())) == len(FLAG_FILLS) == len(PointFlag)
    assert Fill.SOLID not in FLAG_FILLS.values()
    for flag in PointFlag:
        first, *rest = cases.casualties().points
        series = cases.casualties()._replace(points=(first._replace(flags=(flag,)), *rest[:-1]))
        layout = placed(series, 640)
        fills = [bar.fill for bar in layout.bars]
        assert fills.count(FLAG_FILLS[flag]) == 2, "the bar and its entry in the legend"
        assert FLAG_WORDS[flag] in {label.text for label in layout.labels}


@pytest.mark.parametrize("fill", [Fill.HATCHED, Fill.CROSSED, Fill.RULED])
def test_a_pattern_stays_inside_its_bar(fill):
    box = Box(10, 20, 13, 37)
    lines = pattern_of(box, fill)
    assert len(lines) >= 5
    for x, y in (point for line in lines for point in line):
        assert box.x <= x <= box.right
        assert box.y <= y <= box.bottom


def test_the_legend_names_lines_shapes_and_marks_and_only_those_present():
    texts = {label.text for label in placed(cases.totals(), figures=cases.figures_of(cases.totals())).labels}
    assert {"All", "Women", "uncertain", "over or nearly", "in the text"} <= texts
    assert "projected" not in texts
    plain = {label.text for label in placed(cases.growth()).labels}
    assert not {"in the text", "uncertain", "over or nearly", "All"} & plain


def test_a_break_is_a_broken_line_from_top_to_bottom():
    layout = placed(cases.totals())
    upright = [stroke for stroke in layout.grid if stroke.dash is Dash.DASHED]
    assert len(upright) == 1
    (x, top), (same_x, bottom) = upright[0].points
    assert x == same_x
    assert bottom - top == pytest.approx(layout.plot.height)


def test_the_figure_in_focus_is_always_labelled_and_strong():
    series = cases.totals()
    layout = placed(series, 280, cases.figures_of(series), focus="elsewhere")
    assert [label.text for label in layout.labels if label.strong] == ["over 10"]
    assert [dot.strong for dot in layout.dots if dot.shape is Shape.TARGET and dot.ink == MARK].count(
        True
    ) == 1


def test_bars_stand_on_zero_and_stacks_on_each_other():
    layout = placed(cases.votes(), 460)
    rows = {}
    for bar in layout.bars:
        if bar.box.height > 12:
            rows.setdefault(bar.box.y, []).append(bar.box)
    for boxes in rows.values():
        for left, right in pairwise(boxes):
            assert right.x == pytest.approx(left.right, abs=1.5)


def test_two_counts_for_one_year_stand_side_by_side():
    layout = placed(cases.casualties(), 900)
    first, second = [bar.box for bar in layout.bars if bar.box.height > 50][:2]
    assert second.x == pytest.approx(first.right, abs=1.5)


def test_a_table_draws_nothing_and_wants_no_height():
    spec = ChartSpec("Cases")
    assert chart_height(spec, 300, cases.RULER) == 0
    assert layout_chart(spec, 300, 100, cases.RULER).labels == ()


def test_rows_want_height_lines_do_not():
    rows = chart_spec(cases.contingents(), cases.a_shelf())
    more = rows._replace(rows=rows.rows)
    assert chart_height(more, 300, cases.RULER) > 200
    line = chart_spec(cases.growth(), cases.a_shelf())
    assert chart_height(line, 280, cases.RULER) < chart_height(line, 900, cases.RULER) < 400


def test_no_line_of_the_grid_crosses_the_name_of_a_row():
    layout = placed(cases.contingents(), 300)
    names = [label.box for label in layout.labels if " · " in label.text]
    assert len(names) == 5
    for stroke in layout.grid:
        (x, top), (_, bottom) = stroke.points
        assert not any(Box(x, top, 0.5, bottom - top).meets(name) for name in names)


def test_a_figure_among_bars_stands_at_the_bar_of_its_year_and_line():
    series = cases.casualties()
    link = a_figure().series[0]._replace(series=series.id)
    figure = a_figure("old", low=4127, high=4127, as_of=a_date("1996"), series=(link,), unit=series.unit)
    layout = placed(series, 900, (figure,))
    mark = next(spot for spot in layout.spots if spot.figure)
    _, second = [bar.box for bar in layout.bars if bar.box.height > 50][:2]
    assert second.x <= mark.x <= second.right


def test_a_figure_for_whose_year_no_bar_stands_keeps_its_own_date():
    series = cases.casualties()
    link = a_figure().series[0]._replace(series=series.id)
    figure = a_figure("other", low=100, high=100, as_of=a_date("2015"), series=(link,), unit=series.unit)
    layout = placed(series, 460, (figure,))
    mark = next(spot for spot in layout.spots if spot.figure)
    bars = [bar.box for bar in layout.bars if bar.box.y >= layout.plot.y]
    assert not any(box.x <= mark.x <= box.right for box in bars)


def test_a_figure_of_groups_belongs_to_the_one_that_says_most_nearly_the_same():
    series = cases.missions()
    link = a_figure().series[0]._replace(series=series.id)
    figure = a_figure("near", low=210, high=210, as_of=a_date("2012"), series=(link,), unit=series.unit)
    spec = chart_spec(series, cases.a_shelf(), (figure,))
    values = {line.title: line.points[1].value for line in spec.lines}
    nearest = min(values, key=lambda title: abs(values[title] - 210))
    assert spec.lines[spec.marks[0].line].title == nearest


@pytest.mark.parametrize("width", [240, 280, 900])
def test_the_name_of_a_row_is_never_shortened(width):
    layout = placed(cases.contingents(), width)
    words = " ".join(label.text for label in layout.labels)
    assert "UNIFIL (Lebanon)" in words
    assert "5 May 2023 · MINUSCA (Central African Republic), a mission with a very long name" in words


def test_a_long_entry_of_the_legend_takes_several_lines():
    series = cases.missions()
    name = "registered stock or total of six years as the central bank has it"
    first = series.points[0]
    series = series._replace(points=(first._replace(values=(name, 900)), *series.points))
    texts = [label.text for label in placed(series, 240).labels]
    assert name not in texts
    assert "registered stock or total of six" in " ".join(texts)
    assert not any("…" in text for text in texts)


def test_a_range_of_the_text_has_edges_that_can_be_seen():
    series = cases.totals()
    layout = placed(series, 640, cases.figures_of(series))
    (band,) = (bar.box for bar in layout.bars if bar.fill is Fill.FAINT)
    edges = [stroke.points for stroke in layout.strokes if stroke.ink == MARK and len(stroke.points) == 2]
    for y in (band.y, band.bottom):
        assert ((band.x, y), (band.right, y)) in edges


def test_a_break_among_rows_is_a_broken_line_above_the_first_row_after_it():
    series = cases.contingents()._replace(breaks=(Break("Counted anew", a_date("2020")),))
    layout = placed(series, 300)
    (line,) = (stroke for stroke in layout.grid if stroke.dash is Dash.DASHED)
    (x, y), (right, same_y) = line.points
    assert y == same_y
    assert right - x == 300
    names = {label.text.partition(" · ")[0]: label.box for label in layout.labels if " · " in label.text}
    assert names["Feb 2014"].bottom < y < names["5 May 2023"].y
    assert "break in the series" in {label.text for label in layout.labels}


@pytest.mark.parametrize("width", [240, 280, 420, 900])
def test_no_line_of_the_grid_strikes_a_value_in_a_row(width):
    series = cases.contingents()
    layout = placed(series, width, cases.figures_of(series))
    for label in layout.labels:
        for stroke in layout.grid:
            assert not label.box.is_crossed(*stroke.points), (label, stroke)


def test_an_open_end_is_seen_beyond_the_mark_of_a_figure():
    series = cases.contingents()
    place = 3  # at least 184
    point = series.points[place]
    link = a_figure().series[0]._replace(series=series.id)
    figure = a_figure("led", low=184, high=184, as_of=point.date, series=(link,), unit=series.unit)
    layout = placed(series, 420, (figure,))
    (mark,) = (dot for dot in layout.dots if dot.ink == MARK and dot.y > layout.plot.y)
    (chevron,) = (stroke for stroke in layout.strokes if len(stroke.points) == 3 and stroke.ink == 0)
    assert min(x for x, _ in chevron.points) > mark.x + mark.radius_px


def test_the_legend_shows_the_open_end_as_the_chart_does():
    for series in (cases.contingents(), cases.totals()):
        layout = placed(series, 460)
        heads = [stroke for stroke in layout.strokes if len(stroke.points) == 3 and stroke.width_px < 1.5]
        legend = [head for head in heads if head.ink == MUTED]
        assert len(legend) == 1

        def shape(head):
            x, y = head.points[1]
            return [(round(a - x, 3), round(b - y, 3)) for a, b in head.points]

        assert shape(legend[0]) in [shape(head) for head in heads if head.ink != MUTED]
