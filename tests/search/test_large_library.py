"""In a large library frequent words are counted in a part of it; what is called by them is still first."""

import pytest

from desktop.model.content import Content
from desktop.model.dossier import Dossier, Passage, Section
from desktop.model.ids import DossierId, PassageId, SectionId
from desktop.model.prose import Block, Prose, Span
from desktop.search.engine import SearchEngine
from tests.search.libraries import build_library

PASSAGES = 17_000
MANY = 500


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    library = build_library(tmp_path_factory.mktemp("large") / "library", content())
    engine = SearchEngine.open(library, MANY)
    engine.search("peace")  # its second thread stays as long as the engine does
    yield engine
    engine.close()


def content():
    """Every passage has peace, every second has treaty after it, every thousandth has envoy."""
    passages = tuple(passage(number) for number in range(PASSAGES))
    section = Section(SectionId("all"), "Everything", "1", 0)
    return Content(Dossier(DossierId("large"), "Large", "en", "1"), (section,), passages)


def passage(number):
    text = "Peace treaty" if number % 2 else "A treaty for peace"
    text += " by an envoy" if number % 1000 == 0 else ""
    title = "Peace treaty" if number == 7_777 else f"Passage {number}"
    prose = Prose(text, (Block(Span(0, len(text))),))
    return Passage(PassageId(f"p{number}"), SectionId("all"), str(number), number, title, prose)


@pytest.mark.parametrize("query", ["peace treaty", '"peace treaty"', "peace -envoy", "peace OR treaty"])
def test_counts_of_frequent_words_are_near_the_truth_and_said_to_be_about(large, query):
    every = PASSAGES // 2 if query[0] == '"' else PASSAGES
    found = large.search(query)
    assert found.about
    assert "in a part of the library" in found.explanation
    assert 0.9 * every < found.total < 1.1 * every
    assert len(found.hits) == 50


@pytest.mark.parametrize("query", ["peace treaty", '"peace treaty"', "peace treaty -envoy"])
def test_what_is_called_by_frequent_words_is_first_wherever_it_stands(large, query):
    assert large.search(query).hits[0].place.id == "p7777"


def test_rare_words_are_counted_one_by_one(large):
    found = large.search("peace envoy")
    assert (found.total, found.about) == (17, False)


def test_all_are_looked_at_where_the_part_has_few(large):
    found = large.search('"treaty by an"')
    assert (found.total, found.about) == (0, False)


def test_facets_are_counted_as_the_results_are(large):
    (kind,) = (facet for facet in large.facets("peace treaty") if facet.field == "kind")
    (passages,) = (value for value in kind.values if value.value == "passage")
    assert passages.records == dict(large.search("peace treaty").counts)["passage"]


def test_an_open_quote_is_counted_in_the_part_too(large):
    found = large.search('"peace tre')
    assert found.about
    assert all(hit.snippet.startswith("Peace treaty") for hit in found.hits)


def test_a_misspelt_word_weighs_what_its_neighbours_weigh(large):
    found = large.search("treety ")
    assert found.about
    assert found.hits
