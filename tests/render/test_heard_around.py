from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.render.heard_around import MOST_CHARS, sentence_around

TEXT = "A first one, e.g. this. The peace of Paris was signed in 1991 (at last). A third one."


def around(text, words):
    start = text.index(words)
    return sentence_around(text, Span(start, start + len(words)))


def test_the_whole_sentence_is_told_and_no_other():
    assert around(TEXT, "Paris") == "The peace of Paris was signed in 1991 (at last)."
    assert around(TEXT, "this") == "A first one, e.g. this."
    assert around("មួយ។ ពីរ\u200bសន្តិភាព។ បី", "សន្តិភាព") == "ពីរសន្តិភាព។"


def test_a_long_sentence_is_cut_at_words_around_the_hit():
    text = f"Begin {'word ' * 60}here {'more ' * 60}end."
    told = around(text, "here")
    assert told.startswith("…word ")
    assert told.endswith(" more…")
    assert " here " in told
    assert around(text, "Begin").startswith("Begin word")
    assert around(text, "end").endswith("more end.")


@given(st.text("ab .។\n\u200b", max_size=400), st.data())
def test_the_words_are_always_told_and_never_much_more(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 20)))
    told = sentence_around(text, Span(start, end))
    assert " ".join(text[start:end].replace("\u200b", "").split()) in told
    assert len(told) <= MOST_CHARS + 2
