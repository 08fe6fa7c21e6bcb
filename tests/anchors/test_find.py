import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchors.find import Found, find_anchor
from desktop.anchors.make import anchor_for
from desktop.model.placing import Standing
from desktop.model.prose import Span

TEXT = (
    "Cambodia has sent 9,205 persons on twelve missions of the United Nations since 2006. "
    "Most of them cleared mines. In 2023 the country had 8,951 persons in the field."
)


def anchor_of(quote, text=TEXT):
    start = text.index(quote)
    return anchor_for(text, Span(start, start + len(quote)), "1.0")


def place_in(text, quote):
    return Span(text.index(quote), text.index(quote) + len(quote))


@given(st.data())
def test_in_an_unchanged_text_every_mark_stays(data):
    text = data.draw(st.text("ab ក្ម", min_size=1, max_size=80))
    start = data.draw(st.integers(0, len(text) - 1))
    anchor = anchor_for(text, Span(start, data.draw(st.integers(start + 1, len(text)))), "1.0")
    assert find_anchor(anchor, text) == Found(Standing.EXACT, anchor.span)


def test_a_sentence_put_in_before_only_shifts_a_mark():
    changed = "This passage was revised. " + TEXT
    assert find_anchor(anchor_of("cleared mines"), changed) == Found(
        Standing.EXACT, place_in(changed, "cleared mines")
    )


def test_a_quote_whose_neighbours_changed_on_one_side_has_moved():
    changed = TEXT.replace("Most of them", "Few of these people")
    assert find_anchor(anchor_of("cleared mines"), changed) == Found(
        Standing.MOVED, place_in(changed, "cleared mines")
    )


def test_a_changed_quote_is_an_orphan():
    changed = TEXT.replace("9,205", "9,826")
    assert find_anchor(anchor_of("9,205 persons"), changed) == Found(Standing.ORPHAN)


def test_a_mark_never_moves_to_a_look_alike():
    changed = "Elsewhere they cleared mines in two provinces, says another report of the same year."
    assert find_anchor(anchor_of("cleared mines"), changed) == Found(
        Standing.ORPHAN, candidates=(place_in(changed, "cleared mines"),)
    )


def test_among_places_that_fit_wholly_the_old_one_is_kept():
    twice = f"{TEXT} {TEXT} {TEXT}"
    start = twice.index("twelve", len(TEXT))
    anchor = anchor_for(twice, Span(start, start + 15), "1.0")
    assert find_anchor(anchor, twice) == Found(Standing.EXACT, anchor.span)


def test_two_places_that_fit_as_well_are_candidates():
    changed = f"Revised. {TEXT} {TEXT}"
    found = find_anchor(anchor_of("twelve missions"), changed)
    assert found.standing is Standing.ORPHAN
    assert [changed[span.start : span.end] for span in found.candidates] == ["twelve missions"] * 2


@pytest.mark.parametrize("quote", ["A", "A report"])
def test_a_few_words_beside_a_quote_are_no_proof(quote):
    anchor = anchor_of(quote, "A report told of mines and of those who clear them.")
    assert find_anchor(anchor, "Later. A report on schools.").standing is Standing.ORPHAN
