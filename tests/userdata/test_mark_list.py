import pytest

from desktop.model.edit import adding, adding_folder, binning, changing
from desktop.model.mark import Folder, MarkKind, SeenFigure
from desktop.model.mark_list import MarkFilter, MarkGroup, MarkGrouping, MarkSort
from desktop.model.placing import FigureChange, Placing, Spot, Standing
from desktop.model.prose import Span
from desktop.userdata.store import EVERY_MARK
from tests.userdata.reader import a_highlight, a_mark, a_place, ids

DAY1, DAY2 = "2026-11-22T10:00:00Z", "2026-11-23T10:00:00Z"
MARKS = (
    a_mark("star", starred=True, changed=DAY1, title="beta", position=2, folder="f"),
    a_highlight("note", changed=DAY2, title="Alpha", tags=("mines", "law")),
    a_highlight("rose", colour="rose", note="", changed=DAY2, title="gamma", tags=("mines",), starred=False),
    a_mark(
        "war", place=a_place("war", "shot"), title="100% _odd_", position=1, folder="f", kind=MarkKind.NOTE
    ),
)


@pytest.fixture
def full(store):
    store.apply(adding_folder("New", Folder("f", "Folder", DAY1)))
    store.apply(adding("Add", [*MARKS, a_mark("gone", title="alpha gone")]))
    store.apply(binning("Delete", [a_mark("gone", title="alpha gone")], DAY2))
    return store


def listed(store, wanted=EVERY_MARK, sort=MarkSort.CREATED, **options):
    options = {"descending": False} | options
    return ids(kept.mark for kept in store.page(wanted, sort, **options))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (MarkFilter(), ["star", "note", "rose", "war"]),
        (MarkFilter(dossier="war"), ["war"]),
        (MarkFilter(place=a_place(at=99)), ["star", "note", "rose"]),
        (MarkFilter(kind=MarkKind.HIGHLIGHT), ["note", "rose"]),
        (MarkFilter(colour="rose"), ["rose"]),
        (MarkFilter(folder="f"), ["star", "war"]),
        (MarkFilter(folder=""), ["note", "rose"]),
        (MarkFilter(tags=("mines",)), ["note", "rose"]),
        (MarkFilter(tags=("mines", "law")), ["note"]),
        (MarkFilter(starred=True), ["star", "note"]),
        (MarkFilter(noted=True), ["note"]),
        (MarkFilter(day="2026-11-23"), ["note", "rose", "war"]),
        (MarkFilter(binned=True), ["gone"]),
        (MarkFilter(words="alph"), ["note"]),
        (MarkFilter(words="ALPHA compare"), ["note"]),
        (MarkFilter(words="9,205"), ["note", "rose"]),
        (MarkFilter(words="min"), ["note", "rose"]),
        (MarkFilter(words="alpha gamma"), []),
        (MarkFilter(words="alpha", binned=True), ["gone"]),
        (MarkFilter(words='"quoted OR NOT -('), []),
        (MarkFilter(starred=True, dossier="peace", tags=("law",)), ["note"]),
    ],
)
def test_the_list_holds_what_is_asked_for(full, wanted, found):
    assert listed(full, wanted) == found
    assert full.count(wanted) == len(found)


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        (MarkSort.CREATED, ["star", "note", "rose", "war"]),
        (MarkSort.CHANGED, ["star", "note", "rose", "war"]),
        (MarkSort.TITLE, ["war", "note", "star", "rose"]),
        (MarkSort.PLACE, ["star", "note", "rose", "war"]),
    ],
)
def test_the_list_is_sorted(full, sort, found):
    assert listed(full, sort=sort) == found
    assert sorted(listed(full, sort=sort, descending=True)) == sorted(found)


def test_a_folder_is_in_its_own_order(full):
    assert listed(full, MarkFilter(folder="f"), MarkSort.FOLDER) == ["war", "star"]


def test_the_list_comes_in_parts(full):
    parts = [listed(full, offset=offset, limit=3) for offset in (0, 3, 6)]
    assert parts == [["star", "note", "rose"], ["war"], []]
    assert full.page(offset=0, limit=1)[0].mark == MARKS[3]


def test_what_is_listed_is_whole(full):
    assert {kept.mark for kept in full.page()} == set(MARKS)
    assert full.page(MarkFilter(binned=True))[0].deleted == DAY2


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        (MarkGrouping.DOSSIER, [("peace", 3), ("war", 1)]),
        (MarkGrouping.RECORD, [("sastra://peace/passage/sent", 3), ("sastra://war/passage/shot", 1)]),
        (MarkGrouping.FOLDER, [("", 2), ("f", 2)]),
        (MarkGrouping.COLOUR, [("", 2), ("rose", 1), ("yellow", 1)]),
        (MarkGrouping.KIND, [("bookmark", 1), ("highlight", 2), ("note", 1)]),
        (MarkGrouping.TAG, [("law", 1), ("mines", 2)]),
        (MarkGrouping.DAY, [("2026-11-23", 3), ("2026-11-22", 1)]),
    ],
)
def test_marks_are_counted_by_group(full, by, groups):
    assert list(full.groups(by)) == [MarkGroup(*group) for group in groups]


def test_groups_count_only_what_is_asked_for(full):
    assert full.groups(MarkGrouping.COLOUR, MarkFilter(tags=("law",))) == (MarkGroup("yellow", 1),)


def test_tags_are_completed_the_most_used_first(full):
    assert full.tags() == (MarkGroup("mines", 2), MarkGroup("law", 1))
    assert full.tags("M") == (MarkGroup("mines", 2),)
    assert full.tags("%") == ()


def placing(mark, standing, figures=()):
    spot = Spot(a_place(at=3), Span(3, 8), "words") if standing is Standing.MOVED else None
    candidates = (Spot(a_place(at=1), Span(1, 2), "x"),) if standing is Standing.ORPHAN else ()
    return Placing(mark, standing, spot, "before", candidates, figures)


def test_what_became_of_marks_is_kept_and_asked_for(full):
    seen = SeenFigure("sent", 9205, 9205.5, "person")
    figures = (FigureChange(seen, seen._replace(low=1)), FigureChange(seen, None))
    found = [
        placing("note", Standing.MOVED),
        placing("rose", Standing.ORPHAN),
        placing("star", Standing.EXACT),
    ]
    found[2] = found[2]._replace(figures=figures)
    full.keep_placings("peace", "print", [*found, placing("never", Standing.MOVED)])
    assert sorted(full.placings("peace")) == sorted(found)
    assert full.placings("war") == ()
    assert (full.placed_for("peace"), full.placed_for("war")) == ("print", "")
    assert listed(full, MarkFilter(standing=Standing.MOVED)) == ["note"]
    assert listed(full, MarkFilter(standing=Standing.ORPHAN)) == ["rose"]
    assert listed(full, MarkFilter(standing=Standing.EXACT)) == ["star", "war"]


def test_a_new_edition_replaces_what_was_found_for_the_last(full):
    full.keep_placings("peace", "one", [placing("note", Standing.MOVED)])
    full.keep_placings("peace", "two", [placing("rose", Standing.ORPHAN)])
    assert [one.mark for one in full.placings()] == ["rose"]


def test_marks_whose_place_was_edited_have_to_be_found_anew(full):
    note = full.kept(["note"])["note"].mark
    full.keep_placings("peace", "one", [placing("note", Standing.MOVED)])
    full.apply(changing("Star", [(note, note._replace(starred=False))]))
    assert full.placed_for("peace") == "one"
    full.apply(
        changing("Detach", [(note._replace(starred=False), note._replace(starred=False, detached=True))])
    )
    assert full.placed_for("peace") == ""
    full.keep_placings("peace", "one", [])
    full.apply(adding("Add", [a_mark("fresh")]))
    assert full.placed_for("peace") == ""
