import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.model.choices import RecordKind, Verdict
from desktop.model.ids import FigureId
from desktop.render.cards import figure_card
from desktop.render.page import CheckLine, EntityCard
from desktop.view.cards.figure_card import FigureCardView
from desktop.view.cards.lines import PassageCard, PassageRow
from desktop.view.charts.chart_view import ChartView
from desktop.view.parts.disclosure import Disclosure
from desktop.view.parts.title_line import TitleLine
from desktop.view.related_pane import RelatedPane
from desktop.view.word_table import WordTable
from tests.render.test_built_in_charts import shelf
from tests.view.pages import (
    a_figure,
    a_line,
    a_related,
    heard,
    place,
    words,
)

CHECK = CheckLine(
    Verdict.DISPUTED, "Disputed", "The centre counted 8,951.", value="8,951 persons", as_of="March 2023"
)


def test_a_figure_is_read_at_a_glance(shown):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related())
    assert "9,205 persons" in words(pane)
    assert "Plausible: fits what others report" in words(pane)
    assert "2023" in words(pane)


def test_what_others_say_opens_by_key_and_closes_again(shown, qtbot):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related(figures=(a_figure(checks=(CHECK,)),)))
    pane.focus_card()
    card = pane.findChild(FigureCardView)
    assert card.hasFocus()
    assert "8,951" not in words(pane)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert "8,951 persons" in words(pane)
    assert "Disputed" in words(pane)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert "8,951" not in words(pane)


def test_the_figure_in_focus_stands_open_and_in_sight(shown):
    pane = shown(RelatedPane(), 360, 300)
    figures = tuple(a_figure(f"f{n}", label=f"Figure {n}", checks=(CHECK,)) for n in range(12))
    pane.show_related(a_related(figures=figures, focus="f9"))
    QApplication.processEvents()
    card = pane.focused_card()
    assert card.figure.figure == "f9"
    assert "8,951 persons" in words(card)
    top = card.mapTo(pane, card.rect().topLeft()).y()
    assert 0 <= top < 150


def test_what_could_not_be_verified_is_named_as_that(shown):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related(figures=(a_figure(unverified="A list of 20 countries."),), focus="pk"))
    assert "Not verified\nA list of 20 countries." in words(pane)


@pytest.mark.parametrize("width", [276, 316, 360])
@pytest.mark.parametrize("figure", ["mekong-240m", "cleared-1700", "cost-300m"])
def test_no_line_of_what_others_say_is_cut_off_below_its_chart(shown, figure, width):
    pane = shown(RelatedPane(), width, 600)
    card = figure_card(shelf().figures[FigureId(figure)], shelf())
    pane.show_related(a_related(figures=(card,), focus=figure))
    QApplication.processEvents()
    assert pane.findChildren(ChartView)
    lines = [each for each in pane.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    cut = [each.text() for each in lines if each.height() < each.heightForWidth(each.width())]
    assert cut == []


def test_a_drawing_is_heard_as_a_chart_with_its_summary(shown):
    pane = shown(RelatedPane(), 360, 600)
    card = figure_card(shelf().figures[FigureId("mekong-240m")], shelf())
    pane.show_related(a_related(figures=(card,), focus="mekong-240m"))
    chart = QAccessible.queryAccessibleInterface(pane.findChild(ChartView))
    assert chart.role() == QAccessible.Role.Chart
    assert chart.text(QAccessible.Text.Name) == "Chart: People in the Mekong region"
    assert "Others report" in chart.text(QAccessible.Text.Description)


def test_many_figures_leave_room_for_their_charts_and_still_tell_all(shown, qtbot):
    few, many = shown(RelatedPane(), 360, 600), shown(RelatedPane(), 360, 600)
    few.show_related(a_related())
    many.show_related(a_related(figures=tuple(a_figure(f"f{n}", checks=(CHECK,)) for n in range(4))))
    QApplication.processEvents()
    card = many.findChild(FigureCardView)
    assert card.height() < few.findChild(FigureCardView).height() * 0.8
    assert "9,205 persons" in words(card)
    assert "Plausible" in words(card)
    assert [line.text() for line in card.findChildren(TitleLine)] == ["2023"]
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert "8,951 persons" in words(card)


def test_a_figure_is_copied_with_its_date_and_source(shown, qtbot):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related())
    pane.focus_card()
    qtbot.keyClick(pane.findChild(FigureCardView), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "9,205 persons (as of 2023; The Press)"


def test_a_card_says_its_figure_to_those_who_do_not_see_it(shown):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related(figures=(a_figure(checks=(CHECK,)),)))
    card = QAccessible.queryAccessibleInterface(pane.findChild(FigureCardView))
    spoken = card.text(QAccessible.Text.Name)
    assert spoken == "Persons sent. 9,205 persons. 2023. Plausible: fits what others report. 1 check"
    assert card.role() == QAccessible.Role.Grouping


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_an_answer_is_opened_by_key(shown, qtbot, key):
    pane = shown(RelatedPane(), 360, 600)
    opened = heard(pane.open_requested)
    pane.show_related(a_related(answered_by=(a_line(),)))
    qtbot.keyClick(pane.findChild(PassageCard), key)
    assert opened == [(place("p2"),)]


def test_an_entity_opened_for_itself_shows_who_it_is_and_where_it_is_spoken_of(shown, qtbot):
    pane = shown(RelatedPane(), 360, 600)
    opened = heard(pane.open_requested)
    entity = EntityCard(
        "mali", "country", "Country", "Mali", description="A state of West Africa.", mentions=(a_line(),)
    )
    pane.show_related(a_related(kind=RecordKind.ENTITY, entities=(entity,), figures=()))
    assert "A state of West Africa." in words(pane)
    qtbot.mouseClick(pane.findChild(PassageRow), Qt.MouseButton.LeftButton)
    assert opened == [(place("p2"),)]


def test_an_entity_among_others_is_one_line_that_opens(shown, qtbot):
    pane = shown(RelatedPane(), 360, 600)
    entity = EntityCard("mali", "country", "Country", "Mali", description="A state of West Africa.")
    pane.show_related(a_related(entities=(entity,), figures=()))
    assert "A state of West Africa." not in words(pane)
    line = next(line for line in pane.findChildren(TitleLine) if line.accessibleName() == "Mali, Country")
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert "A state of West Africa." in words(pane)


def test_nothing_is_wider_than_the_pane(shown):
    pane = shown(RelatedPane(), 300, 600)
    long = "National Centre for Peacekeeping Forces, Mine and Explosive Remnants of War Clearance"
    entity = EntityCard("np", "organisation", "Organisation", long)
    pane.show_related(
        a_related(
            title=long, figures=(a_figure(value=long),), entities=(entity,), answers=(a_line(title=long),)
        )
    )
    QApplication.processEvents()
    right = [
        child.mapTo(pane, child.rect().topRight()).x()
        for child in pane.findChildren(QWidget)
        if child.isVisible()
    ]
    assert max(right) <= pane.width()


def test_the_pane_turned_while_hidden_is_built_when_it_is_seen(shown):
    pane = shown(RelatedPane(), 360, 600)
    turned = heard(pane.turned)
    pane.hide()
    pane.show_related(a_related())
    assert pane.findChild(FigureCardView) is None
    assert len(turned) == 1
    pane.show()
    assert pane.findChild(FigureCardView) is not None


@pytest.mark.parametrize("width", [280, 760])
def test_in_the_table_of_figures_no_line_is_cut_off(shown, width):
    figures = tuple(
        figure_card(each, shelf()) for each in shelf().figures.values() if each.passage == "cost-over-time"
    )
    pane = shown(RelatedPane(), width, 700)
    pane.show_related(a_related(figures=figures))
    line = next(each for each in pane.findChildren(Disclosure) if "table" in each.title.text())
    line.set_open(True)
    QApplication.processEvents()
    table = pane.findChild(WordTable)
    for index in (table.model().index(row, column) for row in range(len(figures)) for column in range(4)):
        # How words break at the edge is the view's own measure: another one may differ by a fraction.
        assert table.sizeHintForIndex(index).height() <= table.visualRect(index).height(), index.data()
    last = table.visualRect(table.model().index(len(figures) - 1, 0))
    assert last.bottom() <= table.viewport().height()
