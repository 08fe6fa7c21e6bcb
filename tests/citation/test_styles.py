from pathlib import Path

import pytest

from desktop.citation.items import passage_item
from desktop.citation.styles import STYLES, CitationError, Style, apply_style
from desktop.model.choices import RecordKind
from desktop.model.edtf import day_number
from desktop.model.place import Place
from tests.builders import a_dossier, a_passage

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "csl"
NEWS = {
    "id": "B",
    "type": "article-newspaper",
    "title": "Peacekeepers <b>ready</b> & waiting",
    "author": [{"literal": "Associated Press"}],
    "container-title": "Sudan Tribune",
    "issued": {"date-parts": [[2005, 3, 25]]},
    "URL": "https://example.org/a?b=1&c=2",
    "custom": {"licence": "free"},
}


def cited(style, items, locator=""):
    found = next(each for each in STYLES if each.id == style)
    return apply_style(found, items, FOLDER, (locator,))


def own_item():
    passage = a_passage()
    place = Place("peace", RecordKind.PASSAGE, passage.id)
    return passage_item(a_dossier(), passage, place, day_number(2026, 11, 24))


@pytest.mark.parametrize("style", [style.id for style in STYLES])
def test_every_style_names_locator_version_and_date_of_a_passage(style):
    entry = cited(style, [own_item()]).entries[0]
    assert "1.1" in entry
    assert "version 1.0" in entry
    assert "2026" in entry
    assert "sastra://peace/passage/sent" in entry


@pytest.mark.parametrize(
    ("style", "entry"),
    [
        (
            "apa",
            (
                "Associated Press. (2005, March 25). Peacekeepers <b>ready</b> & waiting. Sudan Tribune. "
                "https://example.org/a?b=1&c=2"
            ),
        ),
        (
            "chicago",
            (
                "Associated Press. 2005. “Peacekeepers <b>ready</b> & Waiting.” Sudan Tribune, March 25. "
                "https://example.org/a?b=1&c=2."
            ),
        ),
        (
            "harvard",
            (
                "Associated Press (2005) ‘Peacekeepers <b>ready</b> & waiting’, Sudan Tribune, 25 March. "
                "Available at: https://example.org/a?b=1&c=2."
            ),
        ),
        (
            "ieee",
            (
                "[1] Associated Press, “Peacekeepers <b>ready</b> & waiting,” Sudan Tribune, Mar. 25, 2005. "
                "[Online]. Available: https://example.org/a?b=1&c=2"
            ),
        ),
    ],
)
def test_a_newspaper_article_in_each_style(style, entry):
    assert cited(style, [NEWS]).entries == (entry,)


@pytest.mark.parametrize("style", [style.id for style in STYLES])
def test_the_words_of_a_dossier_are_never_taken_for_html(style):
    html = cited(style, [NEWS]).html[0]
    assert "<b>" not in html.lower()
    assert "&lt;b&gt;" in html.lower()
    assert "<i>Sudan Tribune</i>" in html


def test_the_note_in_the_text_points_to_the_passage():
    assert cited("apa", [own_item()], "1.1").notes == ("(A. Writer, 2026, Section 1.1)",)


def test_entries_stand_in_the_order_of_their_items_even_where_ids_agree():
    entries = cited("apa", [NEWS, NEWS | {"id": "b", "title": "Another"}, own_item()]).entries
    assert ["Peacekeepers" in entries[0], "Another" in entries[1], "Persons sent" in entries[2]] == [True] * 3


def test_a_style_that_cannot_be_read_is_told_in_a_sentence():
    with pytest.raises(CitationError, match="The style Lost could not be applied"):
        apply_style(Style("lost", "Lost", "lost"), [NEWS], FOLDER)
