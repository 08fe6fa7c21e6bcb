import pytest
from PySide6.QtGui import QImage

from desktop.render.palette import DARK
from desktop.render.series_card import series_card
from desktop.view.cards.saving import FORMS, with_ending
from desktop.view.cards.series_card import SeriesCardView
from desktop.view.cards.series_menu import SeriesMenu
from desktop.view.palettes import qt_palette
from tests.render import chart_cases as cases


@pytest.fixture
def card(qtbot):
    view = SeriesCardView(series_card(cases.totals(), cases.a_shelf()), None)
    view.setPalette(qt_palette(DARK))
    qtbot.addWidget(view)
    return view


@pytest.fixture
def menu(card):
    return SeriesMenu(card._series, card._chart, card)


def actions(menu):
    return [action.text() for action in menu.menu().actions() if not action.isSeparator()]


def test_every_form_and_every_way_of_showing_is_offered(menu):
    assert {words for _, words, _ in FORMS} < set(actions(menu))
    assert {"Line", "Steps", "Bars", "Dots", "Only the table", "Logarithmic axis (L)"} < set(actions(menu))


def test_a_reader_who_wants_only_the_table_gets_it_opened_and_the_chart_back(card, qtbot):
    card.show()
    card.open_menu()
    menu = card._menu

    def choose(words):
        next(action for action in menu.menu().actions() if action.text() == words).trigger()

    choose("Only the table")
    assert not card._chart.isVisible()
    assert card._table.is_open()
    choose("Steps")
    assert card._chart.isVisible()


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_a_picture_is_light_and_as_large_as_asked(menu, tmp_path, scale):
    menu.write_to(f"png{scale}", tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 720 * scale
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert image.text("Title") == "Persons sent since 2006"


def test_a_document_embeds_its_letters(menu, tmp_path):
    menu.write_to("pdf", tmp_path / "chart.pdf")
    written = (tmp_path / "chart.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert b"/FontFile" in written


def test_data_are_a_folder_with_table_and_descriptor_and_the_reader_is_told_where(menu, tmp_path):
    told = []
    menu.told.connect(told.append)
    menu.write_to("data", tmp_path / "sent")
    names = sorted(path.name for path in (tmp_path / "sent").iterdir())
    assert names == ["datapackage.json", f"{cases.totals().id}.csv"]
    assert told == [f"Saved to {tmp_path / 'sent'}"]


@pytest.mark.parametrize(
    ("chosen", "written"),
    [
        ("sent", "sent.svg"),
        ("sent.svg", "sent.svg"),
        ("SENT.SVG", "SENT.SVG"),
        ("as.of.2025", "as.of.2025.svg"),
    ],
)
def test_a_file_bears_the_ending_of_its_form(tmp_path, chosen, written):
    assert with_ending(tmp_path / chosen, ".svg") == tmp_path / written


def test_what_cannot_be_written_is_told(menu, tmp_path):
    told = []
    menu.told.connect(told.append)
    menu.write_to("svg", tmp_path / "missing" / "chart.svg")
    assert told[0].startswith("Not saved: ")
