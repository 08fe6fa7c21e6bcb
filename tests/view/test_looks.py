import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from desktop.model.choices import Severity, Verdict
from desktop.render.palette import DARK, LIGHT
from desktop.render.themes import PALETTES
from desktop.view.dressing import dress
from desktop.view.fonts import measure_px
from desktop.view.palettes import palette_of, qt_palette
from desktop.view.parts.icons import pixmap
from desktop.view.parts.marked_text import Ink, fitted, lay_out
from desktop.view.signs import (
    SEVERITY_ICONS,
    SEVERITY_PX,
    VERDICT_ICONS,
    VERDICT_PX,
    severity_sign,
    verdict_sign,
)
from desktop.view.style_sheet import Dress, widget_sheet
from desktop.view.theme import ZOOM_STEPS, Theme


@pytest.fixture
def theme(qapp):
    theme = Theme(qapp, "light")
    yield theme
    theme.set_zoom(100)
    theme.set_choice("light")
    qapp.styleHints().colorSchemeChanged.disconnect(theme._on_scheme_changed)
    theme.deleteLater()


@pytest.mark.parametrize("shown", PALETTES.values(), ids=PALETTES.keys())
def test_qt_gets_the_colours_of_the_palette_and_they_are_found_again(shown, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    label.setPalette(qt_palette(shown))
    assert label.palette().windowText().color() == QColor(shown.text)
    assert palette_of(label) is shown


def test_zoom_goes_by_steps_and_stays_within_them(theme):
    size = QApplication.font().pointSizeF()
    theme.step_zoom(1)
    assert theme.zoom_percent == 110
    assert QApplication.font().pointSizeF() == pytest.approx(size * 1.1)
    theme.set_zoom(9_999)
    assert theme.zoom_percent == ZOOM_STEPS[-1]
    theme.step_zoom(1)
    assert theme.zoom_percent == ZOOM_STEPS[-1]
    theme.step_zoom(0)
    assert QApplication.font().pointSizeF() == pytest.approx(size)


def test_a_choice_that_there_is_not_changes_nothing(theme):
    theme.set_choice("mauve")
    assert theme.choice == "light"


def test_what_is_dressed_is_dressed_anew_with_the_theme(theme, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    dress(label, Dress.BUTTON)
    assert LIGHT.card in label.styleSheet()
    theme.set_choice("dark")
    assert DARK.card in label.styleSheet()


@pytest.mark.parametrize("kind", Dress)
@pytest.mark.parametrize("zoom", [0.6, 1.0, 3.0])
def test_a_style_sheet_is_filled_in_whole(kind, zoom):
    sheet = widget_sheet(kind, LIGHT, zoom)
    assert "%(" not in sheet
    assert sheet.count("{") == sheet.count("}") > 0


def test_an_icon_is_drawn_in_the_colour_asked_for_at_the_scale_of_the_screen(qapp):
    drawn = pixmap("search", QColor("#ff0000"), 20, scale=2)
    image = drawn.toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert (drawn.width(), drawn.devicePixelRatio()) == (40, 2)
    assert colours == {"#ff0000"}


def test_an_icon_that_there_is_not_is_empty(qapp):
    assert pixmap("no-such-icon", QColor("#000000"), 20).isNull()


@pytest.mark.parametrize("name", [*VERDICT_ICONS.values(), *SEVERITY_ICONS.values()])
def test_every_sign_has_a_picture(qapp, name):
    drawn = pixmap(name, QColor("#000000"), 16)
    assert isinstance(drawn, QPixmap)
    assert not drawn.isNull()


def test_signs_are_as_sharp_as_the_screen(qapp):
    signs = [verdict_sign(verdict, LIGHT, 2.0) for verdict in Verdict]
    signs += [severity_sign(severity, LIGHT, 2.0) for severity in Severity]
    assert {sign.devicePixelRatio() for sign in signs} == {2.0}
    assert {sign.width() for sign in signs} == {2 * VERDICT_PX, 2 * SEVERITY_PX}


def test_each_verdict_has_a_sign_of_its_own():
    assert set(VERDICT_ICONS) == set(Verdict)
    assert len(set(VERDICT_ICONS.values())) == len(Verdict)
    assert set(SEVERITY_ICONS) == set(Severity)


def test_the_measure_grows_with_the_size_of_the_text(qapp):
    assert measure_px(17) < measure_px(24)
    assert 400 < measure_px(17) < 700


def test_text_is_cut_to_its_lines_with_an_ellipsis(qapp):
    ink = Ink(QApplication.font(), QColor("black"), QColor("yellow"))
    long = "many words " * 40
    for lines in (1, 2, 3):
        assert fitted(long, ink.font, 200, lines).endswith("\u2026")
        layout = lay_out(long, (), ink, 200, lines)
        assert layout.lineCount() <= lines
    assert fitted("short", ink.font, 200, 2) == "short"
