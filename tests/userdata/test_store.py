from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.choices import RecordKind
from desktop.model.mark import Anchor, Mark, MarkKind, SeenFigure
from desktop.model.place import Place, dossier_place
from desktop.model.prose import Span
from desktop.userdata.store import DAYS_IN_BIN
from tests.userdata.reader import a_highlight, a_mark, a_place, ids, keep, open_on

words = st.text(st.characters(exclude_categories=["Cs"]))
numbers = st.integers(0, 2**40)
anchors = st.builds(Anchor, words, words, words, st.builds(Span, numbers, numbers), words)
places = st.builds(Place, words, st.sampled_from(RecordKind), words, numbers)
marks = st.builds(
    Mark,
    words,
    st.sampled_from(MarkKind),
    places,
    words,
    words,
    words,
    words,
    st.none() | anchors,
    words,
    st.booleans(),
    st.lists(words, max_size=4).map(tuple),
    folder=st.just(""),
    position=st.floats(allow_nan=False, allow_infinity=False),
    query=words,
    figures=st.lists(st.builds(SeenFigure, words, numbers, st.floats(0, 1e9), words), max_size=2).map(tuple),
    detached=st.booleans(),
)


def test_what_is_kept_is_there_at_the_next_start(folder):
    keep(folder, a_mark(), a_highlight())
    with closing(open_on(folder)) as store:
        assert store.marks() == (a_mark(), a_highlight())
        assert store.notices == ()


@given(marks)
def test_every_mark_comes_back_as_it_was(tmp_path_factory, mark):
    with closing(open_on(tmp_path_factory.mktemp("data"))) as store:
        store.add_mark(mark)
        assert store.marks() == (mark,)


def test_marks_of_one_dossier_leave_the_others_out(store):
    store.add_mark(a_highlight("here"))
    store.add_mark(a_highlight("there", place=a_place("war")))
    assert store.marks("war") == (a_highlight("there", place=a_place("war")),)
    assert store.marks("nothing") == ()


def test_a_change_replaces_all_but_the_place_in_the_order(store):
    store.add_mark(a_highlight("first"))
    store.add_mark(a_mark("second"))
    changed = a_mark("first", title="Renamed", tags=("new",))
    store.change_mark(changed)
    assert store.marks() == (changed, a_mark("second"))


def test_a_removed_mark_lies_in_the_bin_and_comes_back_whole(store):
    store.add_mark(a_highlight())
    store.remove_mark("m2")
    assert store.marks() == ()
    assert [(one.mark, one.deleted) for one in store.binned()] == [(a_highlight(), "2026-11-23T12:00:00Z")]
    store.restore_mark("m2")
    assert store.marks() == (a_highlight(),)
    assert store.binned() == ()


def test_a_change_to_a_mark_in_the_bin_leaves_it_there(store):
    store.add_mark(a_mark())
    store.remove_mark("m1")
    store.change_mark(a_mark(note="still thinking"))
    assert store.marks() == ()
    assert store.binned()[0].mark.note == "still thinking"


def test_adding_again_what_lies_in_the_bin_takes_it_out(store):
    store.add_mark(a_mark())
    store.remove_mark("m1")
    store.add_mark(a_mark())
    assert store.marks() == (a_mark(),)


@pytest.mark.parametrize(("days", "left"), [(DAYS_IN_BIN - 1, ["m2"]), (DAYS_IN_BIN + 1, [])])
def test_the_bin_is_emptied_after_thirty_days(folder, days, left):
    keep(folder, a_mark(), a_highlight())
    with closing(open_on(folder)) as store:
        store.remove_mark("m2")
    with closing(open_on(folder, days)) as store:
        assert [one.mark.id for one in store.binned()] == left
        assert ids(store.marks()) == ["m1"]
        assert store.marks()[0].tags == ()


def test_several_marks_are_kept_all_or_none(store):
    with pytest.raises(ValueError, match="no time"):
        store.keep_marks(a_mark() if number == 0 else no_mark() for number in range(2))
    assert store.marks() == ()


def no_mark():
    raise ValueError("no time")


def test_the_session_is_kept_and_a_workspace_beside_it(store):
    store.save_session({"place": "sastra://peace", "panes": [1, 2]})
    store.save_session({"place": "sastra://war"}, "work")
    store.save_session({"place": "sastra://peace/passage/sent"})
    assert store.session() == {"place": "sastra://peace/passage/sent"}
    assert store.session("work") == {"place": "sastra://war"}
    assert store.session("unknown") == {}


def test_visits_come_newest_first(store):
    for number in range(3):
        store.add_visit(a_place(at=number), f"2026-11-23T10:00:0{number}Z")
    assert [(visit.place.at, visit.time[-3:]) for visit in store.visits(2)] == [(2, "02Z"), (1, "01Z")]


def test_what_a_later_version_kept_is_shown_as_well_as_can_be(store):
    strange = a_mark(kind="doodle", place=Place("peace", "mood", "x"))
    store.add_mark(strange)
    assert store.marks() == (a_mark(place=dossier_place("peace")),)
