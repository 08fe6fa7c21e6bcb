from hypothesis import given
from hypothesis import strategies as st

from desktop.view.parts.utf16 import points, units

texts = st.text(st.characters(codec="utf-8"), max_size=40)


@given(texts, st.data())
def test_points_become_units_and_come_back(text, data):
    at = data.draw(st.integers(0, len(text)))
    assert units(text, at) == len(text[:at].encode("utf-16-le")) // 2
    assert points(text, units(text, at)) == at


def test_half_of_a_pair_is_not_yet_passed():
    assert points("a\U0001f600b", 2) == 1
    assert points("a\U0001f600b", 3) == 2


def test_past_the_end_is_the_end():
    assert points("abc", 9) == 3
