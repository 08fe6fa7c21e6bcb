import pytest

from desktop.anchors.ground import Ground, PassageText
from desktop.anchors.place import place_marks
from desktop.anchors.settle import accepted, attached, detached
from desktop.model.mark import SeenFigure
from desktop.model.place import Place
from desktop.model.placing import FigureChange, Placing, Standing
from desktop.model.prose import Span
from tests.anchors.test_place import OTHER, TEXT, mark_on, placed

NOW = "2026-12-01T08:00:00Z"
CHANGED = TEXT.replace("9,205", "9,826")


def test_an_accepted_mark_belongs_where_it_was_found():
    mark = mark_on("9,205 persons")
    ours = accepted(mark, placed(mark, sent_2=CHANGED), CHANGED, "2.0", NOW)
    assert (ours.anchor.exact, ours.anchor.version, ours.changed) == ("9,826 persons", "2.0", NOW)
    assert ours.place.id == "sent-2"
    assert placed(ours, sent_2=CHANGED).standing is Standing.EXACT


def test_an_accepted_mark_has_seen_the_figures_as_they_are():
    was, now = SeenFigure("count", 9205, 9205, "person"), SeenFigure("count", 9826, 9826, "person")
    kept, gone = SeenFigure("kept", 1, 1, "person"), SeenFigure("gone", 2, 2, "person")
    mark = mark_on("9,205")._replace(figures=(was, kept, gone))
    placing = place_marks(
        [mark], Ground("peace", [PassageText("sent", CHANGED)], {"count": now, "kept": kept})
    )[0]
    assert placing.figures == (FigureChange(was, now), FigureChange(gone, None))
    assert accepted(mark, placing, CHANGED, "2.0", NOW).figures == (now, kept)


def test_an_orphan_cannot_be_accepted_but_attached_by_hand():
    mark = detached(mark_on("twelve missions"), NOW)
    with pytest.raises(ValueError, match="nowhere"):
        accepted(mark, Placing("m0", Standing.ORPHAN), OTHER, "2.0", NOW)
    start = OTHER.index("Mine")
    ours = attached(mark, Place("peace", "passage", "other"), Span(start, start + 14), OTHER, "2.0", NOW)
    assert (ours.anchor.exact, ours.place.id, ours.detached) == ("Mine clearance", "other", False)


def test_a_detached_mark_keeps_its_quote():
    mark = detached(mark_on("twelve missions"), NOW)
    assert (mark.detached, mark.anchor.exact, mark.changed) == (True, "twelve missions", NOW)
