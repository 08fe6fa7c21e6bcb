"""What a reader saves of a series, from the menu of its card in the running program."""

import json

import pytest

from desktop.view.cards.series_card import SeriesCardView
from desktop.view.cards.series_menu import SeriesMenu

SERIES = "sastra://cambodia-peace-diplomacy/series/pk-cumulative"


@pytest.fixture
def menu(kept, desks):
    desk = desks(SERIES)
    card = desk.window.related.findChild(SeriesCardView)
    return SeriesMenu(card._series, card._chart, card)


def test_a_drawing_says_whence_it_comes_and_of_which_version_it_is(menu, tmp_path):
    menu.write_to("svg", tmp_path / "sent.svg")
    drawn = (tmp_path / "sent.svg").read_text("utf-8")
    for words in (
        "Peacekeepers sent on UN missions, running total",
        "persons sent",
        "Sources: Xinhua",
        "Licence: Prose and compilation: MIT",
        "Dossier: Cambodia&#x27;s peace diplomacy, version 1.0",
    ):
        assert words in drawn or words.replace("&#x27;", "'") in drawn


def test_data_name_the_version_and_the_rights(menu, tmp_path):
    menu.write_to("data", tmp_path / "sent")
    told = json.loads((tmp_path / "sent" / "datapackage.json").read_text("utf-8"))
    assert told["version"] == "1.0"
    assert told["rights"].startswith("Prose and compilation: MIT")
    assert told["resources"][0]["path"] == "pk-cumulative.csv"
