import pytest

from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, MarkId
from desktop.model.mark import Mark, MarkKind
from desktop.model.place import Place
from desktop.search.fields import FIELDS
from tests.search.queries import SMALL_WORLD
from tests.search.queries_asked import ASKED
from tests.search.queries_built_in import BUILT_IN, MARKED

EVERY = (*BUILT_IN, *ASKED)


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


@pytest.mark.parametrize(("query", "expected"), EVERY)
def test_first_hits_of_the_built_in_dossier(built_in, query, expected):
    found = first(built_in.search(query), len(expected) + 2)
    assert found[0] in expected
    assert set(expected) <= set(found)


def test_every_hit_of_the_built_in_dossier_is_counted(built_in):
    for query, _ in EVERY:
        results = built_in.search(query, limit=1000)
        assert len(results.hits) == results.total == sum(count for _, count in results.counts), query


def mark(name, kind, record, place, **more):
    at = Place(DossierId("cambodia-peace-diplomacy"), record, place)
    return Mark(MarkId(name), kind, at, "", "", "", **more)


@pytest.fixture
def marked(built_in):
    built_in.know_marks((
        mark(
            "one", MarkKind.BOOKMARK, RecordKind.PASSAGE, "cost-and-convictions",
            starred=True, tags=("Court",),
        ),
        mark(
            "two", MarkKind.NOTE, RecordKind.FIGURE, "untac-personnel",
            note="Compare the zebra", tags=("To check",),
        ),
    ))  # fmt: skip
    yield built_in
    built_in.know_marks(())


@pytest.mark.parametrize(("query", "expected"), MARKED)
def test_first_hits_among_what_the_reader_marked(marked, query, expected):
    hits = [hit for hit in marked.search(query).hits if hit.mark is None]
    assert tuple(f"{hit.kind.value}:{hit.place.id}" for hit in hits[: len(expected)]) == expected


def test_marks_of_the_built_in_dossier_lie_on_whole_words(built_in):
    for query, _ in EVERY:
        for hit in built_in.search(query).hits:
            for text, spans in ((hit.title, hit.title_marks), (hit.snippet, hit.snippet_marks)):
                assert all(0 <= span.start < span.end <= len(text) for span in spans)
                assert not any(text[span.start].isspace() or text[span.end - 1].isspace() for span in spans)


def test_the_table_is_long_enough_and_has_every_clause():
    asked = [query for query, _ in (*EVERY, *MARKED)]
    assert len(set(asked)) >= 150
    for field in FIELDS.values():
        assert any(f"{field.name}:" in query for query in asked), field


def test_each_hit_shows_why(built_in):
    hit = built_in.search("KRT").hits[0]
    assert hit.title_marks or hit.snippet_marks
    assert hit.path
