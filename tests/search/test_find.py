import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.library.khmer import is_khmer
from desktop.search.find import find_in_text


@pytest.mark.parametrize(
    ("text", "needle", "found"),
    [
        ("Peace and peaceful PEACE", "peace", ["Peace", "peace", "PEACE"]),
        ("café Cafe\u0301 cafe", "CAFÉ", ["café", "Cafe\u0301", "cafe"]),
        ("the “peace” – or", '"peace" -', ["“peace” –"]),
        ("a b\u00a0c  d\ne", "c d e", ["c  d\ne"]),
        ("ហ៊ុន\u200bសែន", "ហ៊ុនសែន", ["ហ៊ុន\u200bសែន"]),
        ("សន្តិភាព", "សន្ដិភាព", ["សន្តិភាព"]),
        ("កម្ពុជា", "ក", ["ក"]),
        ("ខ្មែរ", "ខ", []),
        ("aaaa", "aa", ["aa", "aa"]),
        ("peace", "  ", []),
        ("soft\u00adware", "software", ["soft\u00adware"]),
        ("ﬁeld", "field", ["ﬁeld"]),
    ],
)
def test_folded(text, needle, found):
    assert [text[start:end] for start, end in find_in_text(text, needle)] == found


def test_whole_word():
    text = "peace, peaceful, a-peace"
    assert [start for start, _ in find_in_text(text, "peace", whole_word=True)] == [0, 19]


def test_case():
    text = "Peace peace Péace PEACE"
    assert [text[a:b] for a, b in find_in_text(text, "Peace", case=True)] == ["Peace", "Péace"]


@given(st.text(alphabet='aé ក្មខែរ\u200b\u0301ﬁ“"-–X\u00ad\n', max_size=30), st.text(max_size=4))
def test_places_are_apart_and_cut_no_cluster(text, needle):
    end = 0
    for start, stop in find_in_text(text, needle):
        assert end <= start < stop <= len(text)
        assert not (stop < len(text) and is_khmer(text[stop]) and text[stop] >= "\u17b4")
        end = stop


@given(st.text(alphabet="abé ក្មខែរ", min_size=1, max_size=30))
def test_a_text_finds_itself(text):
    if text.strip() and not "\u17b4" <= text.strip()[0] <= "\u17dd":
        assert find_in_text(text, text)
