import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from desktop.model.choices import Verdict
from desktop.render.page import CheckLine
from desktop.view.figure_glance import FigureGlance
from desktop.view.palettes import palette_of
from tests.view.pages import a_figure, heard, words

HTML = '<p>Some <a href="figure:pk">9,205</a> went, from <a href="entity:kh">here</a>.</p>'


@pytest.fixture
def pane(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def text(qtbot, pane):
    made = QTextBrowser(pane)
    made.setOpenLinks(False)
    QVBoxLayout(pane).addWidget(made)
    made.setHtml(HTML)
    pane.resize(500, 420)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def glance(text):
    return FigureGlance(text, text.parentWidget())


def a_card():
    check = CheckLine(Verdict.DISPUTED, "Disputed", "Counted.", value="8,951 persons", as_of="March 2023")
    return a_figure(age="2 years old", measures="Tours of duty since 2006.", checks=(check,))


def tab_to_the_figure(qtbot, glance, text):
    with qtbot.waitSignal(glance.figure_glanced) as asked:
        qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert asked.args == ["pk"]
    glance.show_card(a_card())


def test_the_keyboard_on_a_figure_shows_everything_that_matters(qtbot, glance, text):
    tab_to_the_figure(qtbot, glance, text)
    assert glance.isVisible()
    told = words(glance)
    for part in ("9,205 persons", "2023", "2 years old", "Plausible", "Tours of duty", "8,951 persons"):
        assert part in told
    assert text.hasFocus()


def test_a_verdict_has_its_colour_on_the_ground_of_a_page_too(qtbot, glance, text, pane):
    pane.setBackgroundRole(QPalette.ColorRole.Base)
    tab_to_the_figure(qtbot, glance, text)
    label = next(each for each in glance.findChildren(QLabel) if each.text().startswith("Disputed: "))
    drawn = label.palette().color(label.foregroundRole())
    assert drawn.name() == palette_of(glance).verdicts[Verdict.DISPUTED]


def test_it_goes_when_the_keyboard_goes_on_to_a_name(qtbot, glance, text):
    tab_to_the_figure(qtbot, glance, text)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    qtbot.waitUntil(glance.isHidden)


def test_copying_gives_the_figure_with_its_date_and_source(qtbot, glance, text):
    tab_to_the_figure(qtbot, glance, text)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "9,205 persons (as of 2023; The Press)"


def test_the_pointer_on_a_figure_asks_for_it_and_leaving_it_puts_the_card_away(qtbot, glance, text):
    with qtbot.waitSignal(glance.figure_glanced):
        text.highlighted.emit(QUrl("figure:pk"))
    glance.show_card(a_card())
    assert glance.isVisible()
    text.highlighted.emit(QUrl())
    assert not glance.isVisible()


def test_a_figure_that_comes_too_late_is_not_shown(qtbot, glance, text):
    asked = heard(glance.figure_glanced)
    text.highlighted.emit(QUrl("figure:pk"))
    text.highlighted.emit(QUrl())
    glance.show_card(a_card())
    assert not glance.isVisible()
    assert not asked


def test_it_stays_inside_the_pane(qtbot, glance, text):
    tab_to_the_figure(qtbot, glance, text)
    assert text.parentWidget().rect().contains(glance.geometry())
