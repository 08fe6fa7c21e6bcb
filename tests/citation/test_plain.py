import json

import pytest

from desktop.citation.plain import authors, cite, figure_text, short_name
from tests.builders import a_source


def words(date):
    return f"[{date.text}]"


def by(*names, **changes):
    return a_source(csl=json.dumps({"author": list(names)}), **changes)


@pytest.mark.parametrize(
    ("names", "written"),
    [
        ((), ""),
        (({"literal": "Xinhua"},), "Xinhua"),
        (({"family": "Sok", "given": "Dara"}, {"family": "Meas"}), "Dara Sok, Meas"),
        (({"literal": "A"}, {"literal": "B"}, {"literal": "C"}, {"literal": "D"}), "A et al."),
        (({}, "nonsense", {"literal": "A"}), "A"),
    ],
)
def test_authors(names, written):
    assert authors(by(*names)) == written


def test_a_citation_goes_author_title_publisher_date_access():
    assert cite(by({"literal": "Xinhua"}), words) == (
        "Xinhua, Cambodia's Peace Diplomacy, The Press, [2025-02-05], accessed [2026-11-23]"
    )


def test_a_publisher_that_is_the_author_is_named_once():
    assert cite(by({"literal": "The Press"}), words).count("The Press") == 1


def test_a_source_without_date_says_so():
    assert "undated" in cite(a_source(issued=None, csl=""), words)


def test_the_short_name_is_who_speaks():
    assert short_name(a_source()) == "The Press"
    assert short_name(by({"literal": "Xinhua"}, publisher="")) == "Xinhua"
    assert short_name(a_source(publisher="", csl="{}")) == "Cambodia's Peace Diplomacy"


@pytest.mark.parametrize(
    ("when", "sources", "text"),
    [
        ("as of 2023", "Press Xpress", "9,205 persons (as of 2023; Press Xpress)"),
        ("", "Press Xpress", "9,205 persons (Press Xpress)"),
        ("as of 2023", "", "9,205 persons (as of 2023)"),
        ("", "", "9,205 persons"),
    ],
)
def test_a_figure_is_copied_with_date_and_source(when, sources, text):
    assert figure_text("9,205 persons", when, sources) == text
