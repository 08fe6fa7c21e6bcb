import pytest

from desktop.model.choices import RecordKind
from desktop.model.hit import Why
from desktop.model.ids import DossierId, MarkId
from desktop.model.mark import Anchor, Mark, MarkKind
from desktop.model.place import Place
from desktop.model.prose import Span
from desktop.search.engine import SearchEngine


def mark(name, kind, passage, **more):
    place = Place(DossierId("peace"), RecordKind.PASSAGE, passage)
    return Mark(MarkId(name), kind, place, more.pop("title", "A place"), "", "", **more)


MARKS = (
    mark("one", MarkKind.BOOKMARK, "mines", title="Where detectors are needed", starred=True),
    mark(
        "two",
        MarkKind.NOTE,
        "tribunal",
        note="Check the zebra crossing of the court",
        tags=("To check",),
    ),
    mark("three", MarkKind.HIGHLIGHT, "sent", anchor=Anchor("9,205 persons", "", "", Span(0, 3), "")),
    mark("four", MarkKind.HIGHLIGHT, "women", note="ហ៊ុន សែន", tags=("Peace", "to check")),
)


@pytest.fixture
def marked(library):
    engine = SearchEngine.open(library)
    engine.know_marks(MARKS)
    yield engine
    engine.close()


def found(engine, query):
    return [hit.mark.id if hit.mark else hit.place.id for hit in engine.search(query).hits]


@pytest.mark.parametrize(
    ("query", "marks"),
    [
        ("zebra", ["two"]),
        ("detectors kind:bookmark", ["one"]),
        ("kind:note", ["two"]),
        ("kind:highlight", ["four", "three"]),
        ("9205 kind:highlight", ["three"]),
        ("crossings", ["two"]),
        ("zeb", ["two"]),
        ("ហ៊ុនសែន kind:highlight", ["four"]),
        ("tag:peace kind:highlight", ["four"]),
        ("is:starred kind:bookmark", ["one"]),
        ("note:zebra kind:note", ["two"]),
        ('note:"crossings of zebras" kind:note', ["two"]),
        ("note:peace kind:note", []),
    ],
)
def test_marks_are_found(marked, query, marks):
    assert found(marked, query) == marks


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("is:bookmarked", {"mines"}),
        ("is:noted", {"tribunal", "women"}),
        ("is:highlighted", {"sent", "women"}),
        ('tag:"to check"', {"tribunal", "women"}),
        ("tag:to", {"tribunal", "women"}),
        ("note:zebra", {"tribunal"}),
        ("is:highlighted women", {"women"}),
        ("kind:passage -is:highlighted court", {"tribunal", "tribunal-critics"}),
    ],
)
def test_places_are_narrowed_to_those_marked(marked, query, places):
    hits = marked.search(query).hits
    assert {hit.place.id for hit in hits if not hit.mark} == places


def test_marks_and_records_are_one_list(marked):
    results = marked.search("court")
    assert any(hit.mark for hit in results.hits)
    assert results.hits[0].mark is None
    assert results.total == len(results.hits)
    assert results.mark_counts == ((MarkKind.NOTE, 1),)


def test_a_mark_tells_why_and_where(marked):
    hit = marked.search("zebra").hits[0]
    assert (hit.why, hit.place.id) == (Why.NOTE, "tribunal")
    assert hit.path[-1] == "Judging the past"
    assert [hit.snippet[start:end] for start, end in hit.snippet_marks] == ["zebra"]
    assert marked.search("zebra").suggestion == ""


def test_marks_change(marked):
    marked.know_marks(MARKS[1:])
    assert found(marked, "kind:bookmark") == []
    marked.know_marks((*MARKS[1:], MARKS[0]._replace(title="Giraffes")))
    assert found(marked, "giraffe") == ["one"]
    marked.know_marks(())
    assert found(marked, "giraffe") == []


def test_tags_are_completed(marked):
    assert [(one.label, one.records) for one in marked.complete("tag:", 4).items] == [
        ("to check", 2),
        ("peace", 1),
    ]


def test_a_mark_of_the_whole_library_is_found(marked):
    place = Place(DossierId(""), RecordKind.DOSSIER, "")
    saved = Mark(MarkId("five"), MarkKind.BOOKMARK, place, "My search", "", "", query="giraffe")
    marked.know_marks((saved,))
    assert marked.search("giraffe").hits[0].mark == saved
