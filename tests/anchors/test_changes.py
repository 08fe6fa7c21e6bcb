from desktop.anchors.changes import changes_since, progress, reading_of, snapshot_of
from desktop.anchors.ground import Ground, PassageText
from desktop.model.history import SectionProgress
from desktop.model.mark import SeenFigure
from desktop.model.placing import FigureChange, Placing, Standing
from tests.builders import a_passage, a_prose, a_section

THEN = "2026-11-23T10:00:00Z"


def ground(figures=(), **texts):
    return Ground(
        "peace",
        [PassageText(name, text) for name, text in texts.items()],
        {figure.figure: figure for figure in figures},
    )


def count(value):
    return SeenFigure("count", value, value, "person")


def test_an_unchanged_dossier_has_no_changes():
    left = snapshot_of(ground([count(1)], a="A.", b="B."), "1.0", "f", THEN)
    assert changes_since(left, ground([count(1)], a="A.", b="B."), "1.0").is_empty


def test_what_came_went_changed_and_was_renamed_is_told_apart():
    left = snapshot_of(ground(a="A.", b="B.", c="C.", d="D."), "1.0", "f", THEN)
    changes = changes_since(left, ground(a="A.", b="B changed.", c2="C.", e="E."), "1.1")
    assert (changes.added, changes.changed, changes.removed) == (("e",), ("b",), ("d",))
    assert changes.renamed == (("c", "c2"),)
    assert (changes.since, changes.version_before, changes.version_now) == (THEN, "1.0", "1.1")


def test_passages_counted_anew_are_renamed_not_changed():
    left = snapshot_of(ground(p1="A.", p2="B."), "1.0", "f", THEN)
    changes = changes_since(left, ground(p1="New.", p2="A.", p3="B."), "1.1")
    assert changes.renamed == (("p1", "p2"), ("p2", "p3"))
    assert (changes.changed, changes.added, changes.removed) == (("p1",), (), ())


def test_changed_new_and_gone_figures_are_told():
    gone, new = SeenFigure("gone", 1, 1, "person"), SeenFigure("new", 1, 2, "person")
    left = snapshot_of(ground([count(9205), gone], a="A."), "1.0", "f", THEN)
    changes = changes_since(left, ground([count(9826), new], a="A."), "1.1")
    assert changes.figures == (FigureChange(count(9205), count(9826)), FigureChange(gone, None))
    assert changes.new_figures == ("new",)


def test_the_marks_that_the_changes_touch_are_named():
    moved, exact = Placing("m1", Standing.MOVED), Placing("m2", Standing.EXACT)
    figure = Placing("m3", Standing.EXACT, figures=(FigureChange(count(1), None),))
    left = snapshot_of(ground(a="A."), "1.0", "f", THEN)
    assert changes_since(left, ground(a="B."), "1.1", [moved, exact, figure]).marks == (moved, figure)


def test_progress_counts_passages_read_as_they_are_now():
    passages = [
        a_passage(name, section=section, prose=a_prose(f"{name}."))
        for name, section in (("a", "one"), ("b", "one"), ("c", "two"))
    ]
    readings = [reading_of(passages[0], THEN), reading_of(passages[1]._replace(prose=a_prose("Old.")), THEN)]
    assert progress([a_section("one"), a_section("two")], passages, readings) == (
        SectionProgress("one", 1, 2),
        SectionProgress("two", 0, 1),
    )
