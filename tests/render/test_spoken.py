"""What a voice is given of a text."""

import pytest

from desktop.render.spoken import sentences, spoken_words


@pytest.mark.parametrize(
    "written",
    [
        ["In 2006, Mr. Hun Sen said “Yes.”", "It cost $1.5 million (Art. 53 of the U.N. Charter)."],
        ["J. K. Smith v. Mali, see §3.2.", "What?", "No!", "And so on…", "By 2023.", "The end"],
        ["ខ្ញុំអាន។", "កម្ពុជា។"],
        ["One line", "another line."],
    ],
)
def test_sentences_are_cut_where_a_reader_would_stop(written):
    text = "\n".join(written) if written[0] == "One line" else " ".join(written)
    assert [text[span.start : span.end] for span in sentences(text)] == written


def test_nothing_is_left_out_of_a_text():
    text = "  A. b! (C?) d…\n\n e.\u00a0F "
    left = list(text)
    for span in sentences(text):
        left[span.start : span.end] = " " * (span.end - span.start)
    assert "".join(left).strip() == ""
    assert sentences("") == ()


@pytest.mark.parametrize(
    ("written", "language", "words"),
    [
        ("See §3.2, 2006–2015.", "en-GB", "See section 3.2, 2006 to 2015."),
        ("Voir § 3.2 : 9\u202f205 en 2006–2015.", "fr", "Voir paragraphe 3.2 : 9 205 en 2006 à 2015."),
        ("§3.2\nលេខ", "km", "§3.2 លេខ"),
    ],
)
def test_signs_that_voices_misread_are_given_by_name(written, language, words):
    assert spoken_words(written, language) == words
