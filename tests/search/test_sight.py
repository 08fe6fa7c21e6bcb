import pytest

from desktop.qtmodel.results_model import grouped
from desktop.search.engine import SearchEngine
from tests.search.libraries import build_library
from tests.search.small_world import small_world
from tests.search.test_own_marks import MARKS

ASKED = ("c", "peace", "cambodia un", "kind:figure", "ខ្មែរ", "in:cambodia-peace-diplomacy")


@pytest.mark.parametrize("query", ASKED)
@pytest.mark.parametrize("first", [2, 15])
def test_what_is_made_at_first_and_the_rest_are_the_whole_list(built_in, query, first):
    whole = built_in.search(query)
    begun = built_in.search(query, first=first)
    assert len(begun.hits) == min(first, len(whole.hits))
    rest = built_in.make(query, begun.rest)
    assert grouped(begun._replace(hits=(*begun.hits, *rest), rest=())) == grouped(whole)


@pytest.mark.parametrize("query", ASKED)
def test_the_first_rows_are_those_of_the_whole_list(built_in, query):
    rows, whole = grouped(built_in.search(query, first=15)), grouped(built_in.search(query))
    assert rows == whole[: len(rows)]


def test_own_marks_wait_as_records_do(built_in):
    built_in.know_marks(MARKS)
    try:
        begun = built_in.search("peace OR zebra OR court", first=2)
        rest = built_in.make("peace OR zebra OR court", begun.rest)
        made = grouped(begun._replace(hits=(*begun.hits, *rest), rest=()))
        assert made == grouped(built_in.search("peace OR zebra OR court"))
        assert any(hit.mark for hit in rest)
    finally:
        built_in.know_marks(())


def test_dossiers_are_told_apart_by_what_is_not_made_yet_too(tmp_path):
    engine = SearchEngine.open(build_library(tmp_path / "two", small_world("one"), small_world("two")))
    both, single = engine.search("peacekeepers", first=1), engine.search("in:one peacekeepers", first=1)
    engine.close()
    assert both.several
    assert both.rest
    assert not single.several
    assert single.rest
