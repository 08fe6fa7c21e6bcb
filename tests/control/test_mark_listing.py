"""The list of marks: what a reader typed and how it is put under headings."""

from contextlib import closing

import pytest

from desktop.control.mark_listing import Surroundings, filter_of, list_marks
from desktop.model.choices import RecordKind
from desktop.model.edit import adding
from desktop.model.mark import MarkKind
from desktop.model.mark_view import ListGrouping, ListWish, MarkScope
from desktop.model.place import Place
from desktop.render.reading import TreeNode
from tests.userdata.reader import a_highlight, a_mark, a_place, ids, open_on


@pytest.fixture
def store(tmp_path):
    with closing(open_on(tmp_path)) as store:
        marks = [
            a_highlight("deep", tags=("two words",), note="Compare."),
            a_mark("other", place=a_place("war", "front")),
            a_mark("another", place=a_place("war", "rear")),
            a_mark("search", place=Place("", RecordKind.DOSSIER, ""), query="mines"),
        ]
        store.apply(adding("Add", marks))
        yield store


def where():
    tree = (
        TreeNode(Place("peace", RecordKind.SECTION, "one"), "1", "First"),
        TreeNode(Place("peace", RecordKind.PASSAGE, "sent"), "1.1", "Sent", 0),
    )
    return Surroundings("peace", None, tree, {"war": "The war"})


def headings(found):
    return [(one.heading.title, one.size) for one in found.segments]


def test_by_section_another_dossier_is_one_heading_whatever_its_passages(store):
    wish = ListWish(scope=MarkScope.LIBRARY, grouping=ListGrouping.SECTION)
    found = list_marks(store, wish, where())
    assert headings(found) == [("1 First", 1), ("The war", 2), ("Searches", 1)]
    assert found.total == 4
    assert sorted(ids(kept.mark for rows in found.first for kept in rows.kept)) == sorted(
        ["deep", "other", "another", "search"]
    )


def test_by_section_the_open_dossier_has_its_own_marks_only(store):
    wish = ListWish(scope=MarkScope.DOSSIER, grouping=ListGrouping.SECTION)
    assert headings(list_marks(store, wish, where())) == [("1 First", 1)]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("is:bookmarked", ["another", "other", "search"]),
        ('tag:"two words"', ["deep"]),
        ("note:comp", ["deep"]),
        ("is:starred 9,205", ["deep"]),
        ("is:noted tag:war", []),
    ],
)
def test_what_is_typed_limits_the_list(store, typed, kept):
    assert sorted(ids(one.mark for one in store.page(filter_of(typed)))) == kept


def test_words_that_look_like_fields_are_words(store):
    assert filter_of("at:noon tag:").words == "at:noon tag:"
    assert filter_of("is:bookmarked").kind is MarkKind.BOOKMARK
