import pytest

from desktop.model.offer import Offer, OfferKind
from desktop.search.quick import QuickIndex

PLACE, COMMAND, SETTING, RECENT = OfferKind.PLACE, OfferKind.COMMAND, OfferKind.SETTING, OfferKind.RECENT
OFFERS = (
    Offer(PLACE, "sastra://d/section/mekong", "Peace Diplomacy in the Mekong Region", "2"),
    Offer(PLACE, "sastra://d/passage/mali", "Demining in Mali", "3.2"),
    Offer(PLACE, "sastra://d/passage/far", "Far away", "13.2"),
    Offer(PLACE, "sastra://d/entity/asean", "Association of Southeast Asian Nations", also="ASEAN"),
    Offer(COMMAND, "zoom-in", "Zoom in"),
    Offer(COMMAND, "search", "Search"),
    Offer(SETTING, "theme", "Theme", also="The colours of the window."),
)


@pytest.fixture(scope="module")
def index():
    return QuickIndex(OFFERS)


def titles(index, text, used=None, limit=5):
    return [offer.title for offer in index.best(text, used or {}, limit)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("mali", "Demining in Mali"),
        ("demi", "Demining in Mali"),
        ("asean", "Association of Southeast Asian Nations"),
        ("region mekong", "Peace Diplomacy in the Mekong Region"),
        ("colours", "Theme"),
        ("ZOOM", "Zoom in"),
        ("3.2", "Demining in Mali"),
        ("§3.2", "Demining in Mali"),
        ("demning", "Demining in Mali"),
        ("diplomcy", "Peace Diplomacy in the Mekong Region"),
        ("seach", "Search"),
    ],
)
def test_what_is_meant_comes_first(index, text, first):
    assert titles(index, text)[0] == first


def test_what_fits_nothing_finds_nothing(index):
    assert titles(index, "xylophone quartz") == []


def test_a_sign_in_front_narrows_to_commands_or_to_numbers(index):
    assert set(titles(index, ">")) <= {"Zoom in", "Search", "Theme"}
    assert titles(index, "> in")[0] == "Zoom in"
    assert "Demining in Mali" not in titles(index, "> in")
    assert "Theme" not in titles(index, "§2")


def test_what_is_used_often_comes_sooner(index):
    before = titles(index, "s")
    after = titles(index, "s", {"place:sastra://d/entity/asean": 9})
    assert after[0] == "Association of Southeast Asian Nations" != before[0]


def test_nothing_typed_offers_recent_places_then_what_is_used():
    recent = OFFERS[1]._replace(kind=RECENT)
    index = QuickIndex((recent, *OFFERS))
    assert titles(index, "", {"command:search": 3})[:2] == ["Demining in Mali", "Search"]


def test_a_place_that_is_recent_too_is_offered_once():
    index = QuickIndex((OFFERS[1]._replace(kind=RECENT), *OFFERS))
    assert titles(index, "mali") == ["Demining in Mali"]
