import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.library.forms import beginnings_of, forms_of
from desktop.library.khmer import normal_cluster
from desktop.library.numbers import numbers_in, shifted
from desktop.library.stems import Stems
from desktop.library.words import fold, name_key, shape_of, spaced, tokens_of, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cambodia’s CAFÉ naïve", ["cambodia", "cafe", "naive"]),
        ("don't don’t O'Brien", ["dont", "dont", "obrien"]),
        ("10,000 10 000 10\u00a0000 10000", ["10000"] * 4),
        ("U.N. the U.S. end.", ["un", "the", "us", "end"]),
        ("3.50 in 2023, 100", ["3.50", "in", "2023", "100"]),
        ("១២៣", ["123"]),
        ("ហ៊ុន សែនUNTAC", ["ហ៊ុ", "ន", "សែ", "ន", "untac"]),
        ("Москва ԱԲԳ Ωmega", ["москва", "աբգ", "ωmega"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("", []),
    ],
)
def test_words(text, words):
    assert words_of(fold(text)) == words


@given(st.text())
def test_tokens_lie_in_the_text_in_order(text):
    end = 0
    for token in tokens_of(text):
        assert 0 <= token.start < token.end <= len(text)
        assert token.end >= end
        end = token.end


PIECES = [*"ab1,. '-_%$(x", "12", "000", "u.n.", "don't", "1.5", "\x01"]
PLAIN = st.lists(st.sampled_from(PIECES)).map("".join)


@given(PLAIN)
def test_plain_letters_are_cut_as_any_text_is(text):
    folded = fold(text)
    assert spaced(folded, shape_of(folded)).split() == words_of(folded)


@given(st.one_of(st.text(), PLAIN))
def test_index_and_query_see_the_same_words(text):
    forms = forms_of(text)
    found = [token.text for token in tokens_of(text)]
    assert sorted([*forms.words, *(one for one in forms.clusters if one != "|")]) == sorted(found)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("$300m", ["300000000"]),
        ("300 million", ["300000000"]),
        ("us$ 1.6 billion", ["1600000000"]),
        ("7%", ["7%"]),
        ("7 per cent", ["7%"]),
        ("seven percent", ["7%"]),
        ("ten thousand", ["10000"]),
        ("twenty-five", ["25"]),
        ("two hundred and six thousand", ["206000"]),
        ("one of two", []),
        ("10,000", ["10000"]),
        ("0.50", ["0.5"]),
        ("4 men", ["4"]),
        ("a hundred", []),
    ],
)
def test_numbers(text, canonical):
    assert [form.canonical for form in numbers_in(text)] == canonical


def test_shifted_is_exact():
    assert shifted("0.1", 6) == "100000"
    assert shifted("12.345", 2) == "1234.5"
    assert shifted("000", 3) == "0"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("\u178f\u17d2\u178f", "\u178f\u17d2\u178a"),
        ("\u1780\u17c1\u17b6", "\u1780\u17c4"),
        ("\u1780\u17d2\u179a\u17d2\u179f", "\u1780\u17d2\u179f\u17d2\u179a"),
        ("\u17a0\u17ca\u17bb", "\u17a0\u17bb\u17ca"),
        ("\u1780\u200d\u17d2\u1780", "\u1780\u17d2\u1780"),
    ],
)
def test_clusters_have_one_spelling(one, other):
    assert normal_cluster(one) == normal_cluster(other)


def test_further_forms():
    others = forms_of("Peace-keeping of the $300m force").others
    assert others == ["of_the", "peacekeeping", "300000000", "300"]


def test_khmer_on_two_sides_of_a_word_is_parted():
    assert forms_of("ក x ខ").clusters == ["ក", "|", "ខ"]


def test_prefixes():
    assert beginnings_of(["peace"]) == {"p", "pe", "pea"}


def test_name_key():
    assert name_key("The U.N. (ហ៊ុន សែន)") == "the un ហ៊ុនសែន"


def test_stems_are_told_of_words_that_have_another():
    stems = Stems()
    words = {"court", "courts", "this"}
    assert stems.others(words) == stems.others(words) == {"court"}
    assert stems["this"] == "this"
