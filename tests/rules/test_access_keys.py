"""No menu has two entries that the same letter opens, in any language."""

from collections import Counter, defaultdict
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.language import ENGLISH, LANGUAGES
from desktop.window.actions import ACTIONS
from desktop.window.main_window import MENU_TITLES

FILES = Path(__file__).parents[2] / "resources" / "translations"


def said_in(code):
    if code == ENGLISH:
        return {}
    rows = ElementTree.parse(FILES / f"sastra_{code}.ts").getroot().iter("message")
    return {row.findtext("source"): row.findtext("translation") for row in rows}


def menus():
    """Return the entries of each menu and of each menu within one, each once."""
    found = defaultdict(dict)
    for spec in ACTIONS:
        if spec.submenu:
            found[spec.menu.value][spec.submenu] = None
        found[spec.submenu or spec.menu.value][spec.text] = None
    return {"menu bar": MENU_TITLES, **found}


def letter(words):
    return words.replace("&&", "").partition("&")[2][:1].casefold()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_letter_opens_two_entries_of_a_menu(code):
    said = said_in(code)
    for menu, entries in menus().items():
        words = [said.get(entry, entry) for entry in entries]
        counts = Counter(letter(each) for each in words)
        assert not [each for each in words if counts[letter(each)] > 1], menu
