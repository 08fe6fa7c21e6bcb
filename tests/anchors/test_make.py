import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchors.cluster import is_boundary
from desktop.anchors.make import MOST_CHARS, anchor_for
from desktop.model.prose import Span

TEXT = "Cambodia has sent 9,205 persons on twelve missions of the United Nations since 2006."
texts = st.text(st.sampled_from("ab e\u0301កម្ពុជា🇰🇭👩🏽‍🔬\n"), min_size=70, max_size=140)


@st.composite
def parts(draw):
    text = draw(texts)
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


def test_an_anchor_holds_the_quote_and_the_words_around_it():
    anchor = anchor_for(TEXT, Span(18, 31), "1.0")
    assert anchor.exact == "9,205 persons"
    assert anchor.prefix == "Cambodia has sent "
    assert anchor.suffix == " on twelve missions of the United Nations since 2006."
    assert (anchor.span, anchor.version) == (Span(18, 31), "1.0")


def test_the_words_around_reach_beyond_a_long_sentence_but_not_through_the_whole_text():
    before, after = "He said it. " * 20, " They left early." * 20
    long = "It was " + "very, " * 30 + "quiet " + "indeed, " * 30 + "that night."
    text = before + long + after
    start = text.index("quiet")
    anchor = anchor_for(text, Span(start, start + 5), "1.0")
    assert anchor.prefix == text[len(before) - 49 : start]
    assert anchor.suffix == text[start + 5 : len(before) + len(long) + 48]


def test_a_part_of_a_sign_takes_the_whole_of_it():
    anchor = anchor_for("កម្ពុជា", Span(2, 3), "1.0")
    assert (anchor.exact, anchor.span) == ("ម្ពុ", Span(1, 5))


@given(parts())
def test_no_anchor_tears_a_sign_and_its_parts_stand_in_the_text(part):
    text, span = part
    anchor = anchor_for(text, span, "1.0")
    start, end = anchor.span.start - len(anchor.prefix), anchor.span.end + len(anchor.suffix)
    assert text[start:end] == anchor.prefix + anchor.exact + anchor.suffix
    assert all(is_boundary(text, index) for index in (start, *anchor.span, end))
    assert anchor.span.start <= span.start < span.end <= anchor.span.end
    assert max(len(anchor.prefix), len(anchor.suffix)) <= MOST_CHARS


@pytest.mark.parametrize("span", [Span(3, 3), Span(5, 3), Span(-1, 3), Span(0, len(TEXT) + 1)])
def test_what_is_no_part_of_the_text_is_refused(span):
    with pytest.raises(ValueError, match="no part"):
        anchor_for(TEXT, span, "1.0")
