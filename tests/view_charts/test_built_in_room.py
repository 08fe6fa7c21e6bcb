"""Every chart of the built-in dossier in the program's own letters: nothing is cut off, nothing covered."""

from functools import cache
from itertools import combinations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.model.choices import Drawing
from desktop.render.cards import figure_card
from desktop.render.chart_layout import chart_height, layout_chart
from desktop.render.chart_manner import ChartChoice, chosen
from desktop.render.chart_marks import Ruler
from tests.render.test_built_in_charts import cards, shelf

WIDTHS = (280, 330, 420, 560, 720, 900)


@cache
def drawings():
    figures = {each.id: figure_card(each, shelf()).drawing for each in shelf().figures.values()}
    return {card.series: card.chart for card in cards()} | figures


def ruler(pixels):
    font, bold = QFont("Noto Sans"), QFont("Noto Sans")
    for each in (font, bold):
        each.setPixelSize(pixels)
    bold.setBold(True)
    plain, strong = QFontMetricsF(font), QFontMetricsF(bold)
    return Ruler(
        lambda text, is_strong: (strong if is_strong else plain).horizontalAdvance(text) + 1, plain.height()
    )


@pytest.mark.parametrize("pixels", [11, 14])
@pytest.mark.parametrize(
    "choice", [ChartChoice(), ChartChoice(log=True), ChartChoice(as_index=True)], ids=str
)
def test_all_words_have_room(qapp, pixels, choice):
    rule = ruler(pixels)
    for name, given in drawings().items():
        spec = chosen(given, choice)
        for width in WIDTHS if spec.drawing is not Drawing.TABLE else ():
            height = chart_height(spec, width, rule)
            labels = layout_chart(spec, width, height, rule).labels
            for label in labels:
                inside = label.box.x >= -0.5 and label.box.right <= width + 0.5
                assert inside, (name, width, label)
                assert label.box.y >= -0.5, (name, width, label)
                assert label.box.bottom <= height + 0.5, (name, width, label)
                assert rule.width_px(label.text, label.strong) <= label.box.width + 0.5, (name, width, label)
            for first, second in combinations(labels, 2):
                assert not first.box.meets(second.box), (name, width, first, second)


def test_figures_that_others_count_too_are_drawn():
    drawn = [each for each in shelf().figures if drawings()[each].drawing is not Drawing.TABLE]
    assert "pk-nearly-10000" in drawn
    assert len(drawn) >= 10
