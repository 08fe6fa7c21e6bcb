"""Every chart of the built-in dossier in the fonts of the screen, from the narrowest pane to the widest."""

from itertools import combinations

import pytest

from desktop.model.choices import Drawing
from desktop.view.charts.chart_view import MARGIN_PX, ChartView
from tests.render.test_built_in_charts import cards, covered

SLACK_PX = 1.0


@pytest.mark.parametrize("width", [280, 420, 640, 900])
def test_no_words_are_cut_off_cover_each_other_or_are_struck_by_a_mark(qtbot, width):
    view = ChartView()
    qtbot.addWidget(view)
    for card in cards():
        if card.chart.drawing is Drawing.TABLE:
            continue
        view.show_chart(card.chart)
        view.resize(width, view.heightForWidth(width))
        layout = view.placed()
        for label in layout.labels:
            assert label.box.x >= -SLACK_PX, (card.series, label)
            assert label.box.right <= width - 2 * MARGIN_PX + SLACK_PX, (card.series, label)
            assert label.box.y >= -SLACK_PX, (card.series, label)
            assert label.box.bottom <= view.height() - 2 * MARGIN_PX + SLACK_PX, (card.series, label)
            assert not list(covered(label, layout)), (card.series, label)
        for first, second in combinations(layout.labels, 2):
            assert not first.box.meets(second.box), (card.series, first, second)
