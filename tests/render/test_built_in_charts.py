"""Every series of the built-in dossier, as it is drawn beside the text."""

from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from desktop.load.folder import load_folder
from desktop.model.choices import Drawing
from desktop.model.edtf import day_number
from desktop.render.chart_layout import chart_height, layout_chart
from desktop.render.chart_marks import Box, Fill
from desktop.render.related import figures_in
from desktop.render.series_card import series_card
from desktop.render.shelf import Shelf
from tests.render.chart_cases import RULER

FOLDER = Path(__file__).parents[2] / "data" / "cambodia-peace-diplomacy"


@cache
def shelf():
    content = load_folder(FOLDER).content

    def by_id(records):
        return {record.id: record for record in records}

    return Shelf(
        dossier=content.dossier.id,
        units=by_id(content.units),
        sources=by_id(content.sources),
        figures=by_id(content.figures),
        series=by_id(content.series),
        events=by_id(content.events),
        today=day_number(2026, 11, 23),
    )


def cards():
    return [
        series_card(series, shelf(), figures_in(series.id, shelf())) for series in shelf().series.values()
    ]


@pytest.mark.parametrize("width", [280, 340, 460, 620, 900])
def test_no_label_is_cut_off_or_covered(width):
    for card in cards():
        height = chart_height(card.chart, width, RULER)
        layout = layout_chart(card.chart, width, height, RULER)
        for label in layout.labels:
            assert label.box.x >= -0.5, (card.series, label)
            assert label.box.right <= width + 0.5, (card.series, label)
            assert label.box.y >= -0.5, (card.series, label)
            assert label.box.bottom <= height + 0.5, (card.series, label)
        for first, second in combinations(layout.labels, 2):
            assert not first.box.meets(second.box), (card.series, first, second)


def covered(label, layout):
    """Name the marks under a label, but for faint grounds and the bar that it stands in."""
    for stroke in (*layout.strokes, *layout.grid):
        if any(label.box.is_crossed(*pair) for pair in pairwise(stroke.points)):
            yield stroke
    for dot in layout.dots:
        reach = Box(dot.x - dot.radius_px, dot.y - dot.radius_px, 2 * dot.radius_px, 2 * dot.radius_px)
        if label.box.meets(reach):
            yield dot
    for bar in layout.bars:
        if bar.fill is not Fill.FAINT and label.behind is None and label.box.meets(bar.box):
            yield bar


@pytest.mark.parametrize("width", [280, 420, 640, 900])
@pytest.mark.parametrize("with_events", [False, True])
def test_no_label_is_struck_by_a_mark(width, with_events):
    for card in cards():
        chart = card.chart._replace(shows_events=with_events)
        layout = layout_chart(chart, width, chart_height(chart, width, RULER), RULER)
        for label in layout.labels:
            assert not list(covered(label, layout)), (card.series, label)


def test_a_wide_chart_says_the_value_of_each_figure_of_the_text():
    for card in cards():
        layout = layout_chart(card.chart, 640, chart_height(card.chart, 640, RULER), RULER)
        said = {label.text for label in layout.labels}
        if card.chart.drawing in (Drawing.LINE, Drawing.STEP, Drawing.DOT) and not card.chart.rows:
            assert {mark.label for mark in card.chart.marks} <= said, card.series


def test_all_thirty_are_drawn_or_are_tables_with_every_row():
    found = cards()
    assert len(found) == 30
    assert sum(card.chart.drawing is not Drawing.TABLE for card in found) >= 24
    for card in found:
        assert len(card.table.rows) == len(shelf().series[card.series].points)
        assert card.summary.endswith(".")


def test_every_drawn_number_can_be_pointed_at_and_names_its_source():
    for card in cards():
        layout = layout_chart(card.chart, 460, chart_height(card.chart, 460, RULER), RULER)
        spoken = {spot.words for spot in layout.spots}
        for line in card.chart.lines:
            if not line.whole:
                assert {point.words for point in line.points} <= spoken, card.series
                assert all(point.note for point in line.points), card.series
