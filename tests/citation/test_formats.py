import json

import pytest

from desktop.citation.bibtex import bibtex
from desktop.citation.items import items_json, passage_item, source_item
from desktop.citation.ris import ris
from desktop.model.choices import RecordKind
from desktop.model.edtf import day_number
from desktop.model.place import Place
from tests.builders import a_date, a_dossier, a_passage, a_source

TODAY = day_number(2026, 11, 24)
NEWS = {
    "id": "cambodia-readies",
    "type": "article-newspaper",
    "title": "Cambodia readies 50% of {its} peacekeepers & more",
    "author": [{"literal": "Associated Press"}, {"family": "Sok", "given": "Dara", "suffix": "Jr."}],
    "container-title": "Sudan Tribune",
    "issued": {"date-parts": [[2005, 3]]},
    "accessed": {"date-parts": [[2026, 11, 23]]},
    "URL": "https://example.org/a_b?c=1&d=2",
    "page": "4–5",
}


def a_place(passage):
    return Place("peace", RecordKind.PASSAGE, passage.id)


def test_a_passage_is_an_entry_with_locator_version_dates_and_address():
    passage = a_passage()
    item = passage_item(a_dossier(), passage, a_place(passage), TODAY)
    assert item["type"] == "entry-encyclopedia"
    assert item["title"] == "§1.1 Persons sent"
    assert item["container-title"] == "Cambodia's peace diplomacy (version 1.0)"
    assert item["issued"] == {"date-parts": [[2026, 11, 23]]}
    assert item["accessed"] == {"date-parts": [[2026, 11, 24]]}
    assert item["URL"] == "sastra://peace/passage/sent"


def test_what_a_dossier_does_not_say_is_left_out():
    passage = a_passage(title="")
    dossier = a_dossier(authors=(), version="", updated=None, publisher="")
    item = passage_item(dossier, passage, a_place(passage), TODAY)
    assert not {"author", "issued", "publisher"} & set(item)
    assert item["title"] == "§1.1"
    assert item["container-title"] == "Cambodia's peace diplomacy"


@pytest.mark.parametrize(
    ("date", "variable"),
    [
        ("2023", {"date-parts": [[2023]]}),
        ("2006/2015-03", {"date-parts": [[2006], [2015, 3]]}),
        ("2006/..", {"literal": "2006/.."}),
        ("199X", {"literal": "199X"}),
    ],
)
def test_dates_of_a_version_become_csl_dates(date, variable):
    passage = a_passage()
    item = passage_item(a_dossier(updated=a_date(date)), passage, a_place(passage), TODAY)
    assert item["issued"] == variable


def test_csl_json_keeps_what_the_dossier_gives():
    kept = json.dumps({"id": "article", "type": "report", "title": "A", "custom": {"licence": "free"}})
    assert json.loads(items_json([source_item(a_source(csl=kept))])) == [json.loads(kept)]


def test_a_source_without_its_item_still_has_a_title():
    assert source_item(a_source(csl=""))["title"] == a_source().title


def test_bibtex_escapes_what_tex_would_take_for_its_own():
    entry = bibtex([NEWS])
    assert entry.startswith("@article{cambodia-readies,\n")
    assert r"title = {{Cambodia readies 50\% of \{its\} peacekeepers \& more}}," in entry
    assert "author = {{Associated Press} and Sok, Jr., Dara}," in entry
    assert "journal = {Sudan Tribune}," in entry
    assert "month = mar," in entry
    assert "pages = {4--5}," in entry
    assert "url = {https://example.org/a_b?c=1&d=2}," in entry
    assert "urldate = {2026-11-23}," in entry
    assert entry.count("{") == entry.count("}")


def test_ris_has_one_tag_a_line_and_ends_each_record():
    lines = ris([NEWS, NEWS]).split("\r\n")
    assert lines[0] == "TY  - NEWS"
    assert "AU  - Associated Press" in lines
    assert "AU  - Sok, Dara, Jr." in lines
    assert "DA  - 2005/03//" in lines
    assert "SP  - 4" in lines
    assert "EP  - 5" in lines
    assert lines.count("ER  - ") == 2
    assert all(line[2:6] == "  - " for line in lines if line)


def test_a_line_break_in_a_title_does_not_break_a_record():
    assert "TI  - A B" in ris([{"id": "a", "type": "book", "title": "A\r\nB"}]).split("\r\n")
