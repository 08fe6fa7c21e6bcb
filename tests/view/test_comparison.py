"""What the article says of a count beside what others say: in columns where there is room, else stacked."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from desktop.render.cards import figure_card
from desktop.view.cards.comparison import Comparison
from desktop.view.cards.figure_card import FigureCardView
from desktop.view.related_pane import RelatedPane
from tests.render.test_built_in_charts import shelf
from tests.view.pages import a_related, words

CHECKED = sorted(each.id for each in shelf().figures.values() if each.checks)
WIDE_PX, NARROW_PX = 720, 300


@pytest.fixture
def compared(shown):
    def show(figure, width):
        pane = shown(RelatedPane(), width, 900)
        card = figure_card(shelf().figures[figure], shelf())
        pane.show_related(a_related(figures=(card,), focus=figure))
        QApplication.processEvents()
        return pane, card

    return show


def seen(pane, text):
    """Return where a label with a text stands in its comparison."""
    within = pane.findChild(Comparison)
    found = [each for each in within.findChildren(QLabel) if each.isVisible() and each.text() == text]
    return found[0].mapTo(within, found[0].rect().topLeft()) if found else None


def test_the_built_in_dossier_compares_its_seventeen_numbers():
    assert len(CHECKED) == 17


@pytest.mark.parametrize("figure", CHECKED)
def test_value_date_statement_reason_and_source_of_every_side_are_read_uncut(compared, figure):
    pane, card = compared(figure, WIDE_PX)
    for width in (WIDE_PX, NARROW_PX):
        pane.resize(width, 900)
        QApplication.processEvents()
        read = words(pane)
        for check in card.checks:
            told = (check.value, check.as_of, check.verdict_words, check.statement, check.reason)
            assert all(each in read for each in told)
            assert all(source.name in read for source in check.sources)
        lines = [each for each in pane.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
        assert [each.text() for each in lines if each.height() < each.heightForWidth(each.width())] == []


def test_in_a_wide_pane_the_article_stands_over_the_others_and_values_in_one_column(compared):
    pane, _ = compared("pk-sent-2023", WIDE_PX)
    own, other, last = (seen(pane, f"{count} persons sent") for count in ("9,205", "8,859", "9,826"))
    assert own.x() == other.x() == last.x()
    assert own.y() < other.y() < last.y()
    said, why = seen(pane, "The total was given as 8,859 in February 2023."), seen(pane, "21 February 2023")
    assert said.x() > why.x() > other.x()
    assert seen(pane, "In the text").y() < own.y()


def test_in_a_narrow_pane_they_are_stacked_and_the_number_is_not_said_twice(compared):
    pane, _ = compared("pk-sent-2023", NARROW_PX)
    value, said = (
        seen(pane, "8,859 persons sent"),
        seen(pane, "The total was given as 8,859 in February 2023."),
    )
    assert value.x() == said.x()
    assert value.y() < said.y()
    assert seen(pane, "9,205 persons sent") is None
    assert seen(pane, "In the text") is None


def test_a_pane_made_wider_sets_them_side_by_side(compared):
    pane, _ = compared("pk-sent-2023", NARROW_PX)
    pane.resize(WIDE_PX, 900)
    QApplication.processEvents()
    assert seen(pane, "In the text") is not None


def test_the_comparison_is_copied_with_the_article_first(compared):
    pane, _ = compared("pk-sent-2023", NARROW_PX)
    pane.findChild(FigureCardView).copy_comparison()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0] == ["Who", "Value", "As of", "Verdict", "What it says", "Why", "Source"]
    assert rows[1][:4] == ["In the text", "9,205 persons sent", "2023", "Plausible"]
    assert rows[2][1:3] == ["8,859 persons sent", "21 February 2023"]
    assert len(rows) == 7


class _Asked(QObject):
    """Counts how often the layout of a widget is asked for anew."""

    def __init__(self, widget):
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("width", [WIDE_PX, NARROW_PX])
def test_it_comes_to_rest_once_its_rows_are_laid(compared, qapp, width):
    pane, _ = compared("pk-sent-2023", width)
    asked = _Asked(pane.findChild(Comparison))
    for _ in range(20):
        qapp.processEvents()
    before = asked.count
    for _ in range(20):
        qapp.processEvents()
    assert asked.count == before
