import pytest

from tests.search.queries import SMALL_WORLD


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
