"""Collections of every kind for the tests of what goes out and comes in."""

from hypothesis import strategies as st

from desktop.exchange.collection import Collection
from desktop.model.choices import RecordKind
from desktop.model.edit import Kept
from desktop.model.history import ClosedTab, Reading, Snapshot, Visit
from desktop.model.mark import Anchor, Colour, Folder, Mark, MarkKind, SeenFigure
from desktop.model.place import Place
from desktop.model.prose import Span
from tests.userdata.reader import a_highlight, a_mark, a_place

THEN = "2026-11-23T10:00:00Z"

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.from_regex(r"[a-z0-9][a-z0-9-]{0,6}", fullmatch=True)
numbers = st.integers(0, 2**40)
floats = st.floats(allow_nan=False, allow_infinity=False)
figures = st.builds(SeenFigure, words, numbers | floats, numbers | floats, words)
places = st.builds(Place, words, st.sampled_from(RecordKind), words, numbers)
anchors = st.builds(Anchor, words, words, words, st.builds(Span, numbers, numbers), words)
marks = st.builds(
    Mark,
    words.filter(bool),
    st.sampled_from(MarkKind),
    places,
    words,
    words,
    words,
    words,
    st.none() | anchors,
    words,
    st.booleans(),
    st.lists(words, max_size=3).map(tuple),
    st.just(""),
    floats,
    words,
    st.lists(figures, max_size=2).map(tuple),
    st.booleans(),
)
kepts = st.builds(Kept, marks, words)


def unique(listed, key):
    return tuple({key(one): one for one in listed}.values())


many_kept = st.lists(kepts, max_size=4).map(lambda listed: unique(listed, lambda one: one.mark.id))
folders = st.lists(st.builds(Folder, words.filter(bool), words, words, words, floats), max_size=3)
collections = st.builds(
    Collection,
    many_kept,
    folders.map(lambda listed: unique(listed, lambda one: one.id)),
    st.lists(st.builds(Visit, places, words, words, st.just(0)), max_size=2).map(tuple),
    st.lists(st.builds(ClosedTab, places, words, words, words, st.just(0)), max_size=2).map(tuple),
    st.lists(
        st.tuples(words, st.lists(st.builds(Reading, words, words, words), max_size=2).map(tuple)), max_size=2
    ).map(tuple),
    st.lists(
        st.builds(
            Snapshot,
            words,
            words,
            words,
            words,
            st.lists(st.tuples(words, words), max_size=2).map(tuple),
            st.lists(figures, max_size=2).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    st.none() | words,
    st.just(()),
)


def a_collection():
    """Marks of every kind in a tree of folders, one in the bin."""
    outer, inner = Folder("outer", "War", THEN), Folder("inner", "Mines", THEN, "outer", 2.0)
    seen = SeenFigure("sent", 9205, 9205.5, "person")
    return Collection(
        (
            Kept(
                a_highlight("high", folder="inner", figures=(seen,), position=1.5, title="=Persons | *sent*")
            ),
            Kept(a_mark("book", title="Persons <sent>", query="mines AND peace")),
            Kept(
                a_mark(
                    "figure", place=Place("war", RecordKind.FIGURE, "sent"), kind=MarkKind.NOTE, note="1\n\n2"
                )
            ),
            Kept(a_mark("gone", colour=Colour.ROSE), "2026-11-24T10:00:00Z"),
        ),
        (inner, outer),
        (Visit(a_place(at=3), THEN, "Persons sent"),),
        (ClosedTab(a_place(), "Persons sent", THEN, "{}"),),
        (("peace", (Reading("sent", "0123456789abcdef", THEN),)),),
        (Snapshot("peace", "1.0", "print", THEN, (("sent", "0123456789abcdef"),), (seen,)),),
    )
