import pytest

from desktop.search.fields import FIELDS
from tests.search.queries import SMALL_WORLD
from tests.search.queries_built_in import BUILT_IN


def first(results, count):
    return tuple(f"{hit.kind.value}:{hit.place.id}" for hit in results.hits[:count])


@pytest.mark.parametrize(("query", "expected"), SMALL_WORLD)
def test_first_hits(engine, query, expected):
    results = engine.search(query)
    assert first(results, max(1, len(expected))) == expected


@pytest.mark.parametrize(("query", "expected"), SMALL_WORLD)
def test_every_hit_is_counted(engine, query, expected):
    results = engine.search(query, limit=100)
    assert len(results.hits) == results.total == sum(count for _, count in results.counts)


@pytest.mark.parametrize(("query", "expected"), BUILT_IN)
def test_first_hits_of_the_built_in_dossier(built_in, query, expected):
    assert set(expected) <= set(first(built_in.search(query), len(expected) + 2))


def test_marks_of_the_built_in_dossier_lie_on_whole_words(built_in):
    for query, _ in BUILT_IN:
        for hit in built_in.search(query).hits:
            for text, spans in ((hit.title, hit.title_marks), (hit.snippet, hit.snippet_marks)):
                assert all(0 <= span.start < span.end <= len(text) for span in spans)
                assert not any(text[span.start].isspace() or text[span.end - 1].isspace() for span in spans)


def test_the_table_is_long_enough_and_has_every_clause():
    asked = [query for query, _ in BUILT_IN]
    assert len(set(asked)) >= 150
    for field in FIELDS.values():
        assert field.marks or field.name == "series" or any(f"{field.name}:" in query for query in asked), (
            field
        )


def test_each_hit_shows_why(built_in):
    hit = built_in.search("KRT").hits[0]
    assert hit.title_marks or hit.snippet_marks
    assert hit.path
