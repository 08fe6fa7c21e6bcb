import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchors.ground import Ground, PassageText
from desktop.anchors.place import place_marks
from desktop.model.choices import RecordKind
from desktop.model.mark import Mark, MarkKind, SeenFigure
from desktop.model.place import Place
from desktop.model.placing import FigureChange, Standing
from desktop.model.prose import Span
from tests.anchors.judge import a_mark_on, built_in_passages, counted, judged, share_found
from tests.anchors.made_edits import EDITS

TEXT = (
    "Cambodia has sent 9,205 persons on twelve missions of the United Nations since 2006. "
    "Most of them cleared mines. In 2023 the country had 8,951 persons in the field."
)
OTHER = "Mine clearance at home began in 1992 and is not finished. The aim is now the year 2030."


def mark_on(quote, text=TEXT, passage="sent"):
    start = text.index(quote)
    return a_mark_on(PassageText(passage, text), Span(start, start + len(quote)))


def placed(mark, figures=None, records=None, **texts):
    texts = [PassageText(name.replace("_", "-"), text) for name, text in texts.items()]
    (placing,) = place_marks([mark], Ground("peace", texts, figures or {}, records))
    return placing


def where(placing):
    spot = placing.spot
    return (placing.standing.value, spot.place.id, spot.words)


@given(st.data())
def test_in_an_unchanged_text_every_mark_stays(data):
    text = data.draw(st.text("ab. ក្ម", min_size=1, max_size=80))
    start = data.draw(st.integers(0, len(text) - 1))
    mark = a_mark_on(PassageText("sent", text), Span(start, data.draw(st.integers(start + 1, len(text)))))
    placing = placed(mark, sent=text)
    assert (placing.standing, placing.spot.span) == (Standing.EXACT, mark.anchor.span)


@given(
    st.lists(st.sampled_from(["the", "mines", "9,205", "ខ្មែរ", ".", "\n", " ", "a"]), max_size=30), st.data()
)
def test_no_text_makes_it_fail_and_what_it_names_is_there(words, data):
    text = "".join(words)
    quote = data.draw(st.sampled_from(["twelve missions", "mines", "9,205", TEXT]))
    placing = placed(mark_on(quote), sent=text, other=" ".join(words))
    spots = [placing.spot] if placing.spot else placing.candidates
    texts = {"sent": text, "other": " ".join(words)}
    assert [spot.words for spot in spots] == [texts[spot.place.id][slice(*spot.span)] for spot in spots]
    assert all(spot.span.start == spot.place.at for spot in spots)


def test_a_sentence_put_in_before_only_shifts_a_mark():
    changed = "This passage was revised. " + TEXT
    placing = placed(mark_on("cleared mines"), sent=changed)
    assert where(placing) == ("exact", "sent", "cleared mines")
    assert placing.spot.span.start == changed.index("cleared mines")


def test_changed_words_show_what_was_and_what_is():
    placing = placed(mark_on("9,205 persons on"), sent=TEXT.replace("9,205", "9,826"))
    assert where(placing) == ("moved", "sent", "9,826 persons on")
    assert placing.before == "9,205 persons on"


def test_one_word_that_was_replaced_is_found_by_its_neighbours():
    assert where(placed(mark_on("9,205"), sent=TEXT.replace("9,205", "9,826"))) == ("moved", "sent", "9,826")


def test_a_part_of_a_word_stays_a_part_of_it():
    placing = placed(mark_on("ambodia has"), sent=TEXT.replace("twelve", "thirteen"))
    assert where(placing)[2] == "ambodia has"


def test_a_passage_with_another_id_is_found():
    assert where(placed(mark_on("twelve missions"), sent_2=TEXT, sent=OTHER)) == (
        *("moved", "sent-2", "twelve missions"),
    )


def test_a_sentence_that_went_elsewhere_is_followed_word_for_word():
    first = TEXT.split(". ", maxsplit=1)[0] + ". "
    placing = placed(mark_on("twelve missions"), sent=TEXT.replace(first, ""), other=OTHER + " " + first)
    assert where(placing) == ("moved", "other", "twelve missions")


def test_a_mark_never_moves_to_a_look_alike():
    """As hypothesis/client#7571 did."""
    alike = "Cambodia has sent 8,000 persons on twelve missions of the African Union since 2016. "
    first = TEXT.split(". ", maxsplit=1)[0] + ". "
    placing = placed(mark_on("twelve missions"), sent=TEXT.replace(first, ""), other=alike + OTHER)
    assert placing.standing is Standing.ORPHAN
    assert placing.spot is None
    assert [spot.words for spot in placing.candidates] == ["twelve missions"]


def test_two_places_that_fit_as_well_are_candidates():
    twice = TEXT.split(". ", maxsplit=1)[0] + ". "
    placing = placed(mark_on("twelve missions"), one=twice + OTHER, two=OTHER + " " + twice)
    assert placing.standing is Standing.ORPHAN
    assert {spot.place.id for spot in placing.candidates} == {"one", "two"}


def test_of_twins_side_by_side_none_is_taken():
    """Though the line before the first of them is known, and so is the one after the second."""
    lines = [
        "Records with the entity: entity:un",
        "Records with the source: source:article",
        "Figures of the dossier",
    ]
    quote, text = lines[1], "\n".join(lines)
    twice = "\n".join([lines[0], quote, quote, lines[2]])
    assert where(placed(mark_on(quote, text), sent=text)) == ("exact", "sent", quote)
    assert placed(mark_on(quote, text), sent=twice).standing is Standing.ORPHAN


def test_words_of_two_lines_are_not_found_where_only_one_of_them_is_left():
    lines = [
        "Only the dossier: in:peace",
        "Only the section: section:one",
        "Records of the kind: kind:figure",
    ]
    placing = placed(
        mark_on("section: section:one\nRecords of", "\n".join(lines)), sent="\n".join([lines[0], lines[2]])
    )
    assert placing.standing is Standing.ORPHAN


def test_a_deleted_sentence_leaves_an_orphan_with_its_words():
    placing = placed(mark_on("cleared mines"), sent=TEXT.replace("Most of them cleared mines. ", ""))
    assert (placing.standing, placing.spot, placing.before) == (Standing.ORPHAN, None, "cleared mines")


def test_a_dossier_without_words_leaves_orphans():
    assert placed(mark_on("cleared mines"), sent="").standing is Standing.ORPHAN
    assert placed(mark_on("cleared mines")).standing is Standing.ORPHAN


def test_a_detached_mark_stays_an_orphan_though_its_words_are_there():
    placing = placed(mark_on("cleared mines")._replace(detached=True), sent=TEXT)
    assert (placing.standing, placing.candidates) == (Standing.ORPHAN, ())


def test_a_changed_figure_under_a_mark_is_told():
    was, now = SeenFigure("count", 9205, 9205, "person"), SeenFigure("count", 9826, 9826, "person")
    mark = mark_on("twelve missions")._replace(figures=(was, SeenFigure("gone", 1, 2, "person")))
    placing = placed(mark, {"count": now}, sent=TEXT)
    assert placing.standing is Standing.EXACT
    assert placing.figures == (FigureChange(was, now), FigureChange(mark.figures[1], None))


@pytest.mark.parametrize(
    ("kind", "record", "standing"),
    [
        (RecordKind.PASSAGE, "sent", Standing.EXACT),
        (RecordKind.PASSAGE, "gone", Standing.ORPHAN),
        (RecordKind.FIGURE, "count", Standing.EXACT),
        (RecordKind.FIGURE, "gone", Standing.ORPHAN),
        (RecordKind.DOSSIER, "peace", Standing.EXACT),
    ],
)
def test_a_bookmark_stands_as_long_as_its_record_does(kind, record, standing):
    mark = Mark("m", MarkKind.BOOKMARK, Place("peace", kind, record), "", "", "")
    records = frozenset({(RecordKind.FIGURE, "count")})
    assert placed(mark, records=records, sent=TEXT).standing is standing
    assert placed(mark, sent=TEXT).standing is standing or kind is RecordKind.FIGURE


def test_made_edits_of_the_built_in_dossier_leave_no_mark_on_a_wrong_sentence():
    """A few of each kind; ``python -m tests.anchors.edits_run`` makes thousands."""
    passages = built_in_passages()
    _, total = counted([one for number in range(6 * len(EDITS)) for one in judged(passages, number)])
    assert total["wrong"] == 0
    assert share_found(total) >= 0.97
    assert total["found"] > 200
    assert total["orphan"] > 50
